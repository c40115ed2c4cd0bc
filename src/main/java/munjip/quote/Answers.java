package munjip.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Interviews whose questions are marked and whose answers are not: {@code **Q. 왜 실로 꿰매나요?**} and
 * paragraphs below it. Who answers is the one person whom the title or the opening names, where
 * these say that somebody was asked.
 */
final class Answers {
  private static final Pattern QUESTION =
      Pattern.compile("(?is)(?:Q\\d{0,2}[.:)]|문[.:]|질문\\s?\\d{0,2}[.:])\\s*.{4,}");

  /** Most questions with answers are of manuals. */
  private static final Pattern INTERVIEW =
      Pattern.compile(
          "인터뷰|대담|만나|만났|다녀왔|여쭤|여쭈|이야기를 나[누눴눠]|(?i:interview|conversation with|talk(?:s|ed)? (?:to|with)|spoke (?:to|with)|sat down with)");

  /** One question may be anything. */
  private static final int FEWEST = 2;

  /** Paragraphs before the first question that tell who is asked. */
  private static final int OPENING = 3;

  private static final int SHORTEST = 12;

  private Answers() {}

  static void find(Scene scene, Consumer<Found> found) {
    List<Integer> questions = new ArrayList<>();
    for (int i = 0; i < scene.parts.size(); i++) {
      if (scene.parts.get(i).isHeading() && QUESTION.matcher(scene.parts.get(i).text()).matches()) {
        questions.add(i);
      }
    }
    if (questions.size() < FEWEST) {
      return;
    }
    Optional<Person> asked = asked(scene, questions.getFirst());
    for (int question : questions) {
      int section = scene.parts.get(question).section();
      for (int i = question + 1;
          i < scene.parts.size() && scene.parts.get(i).section() == section;
          i++) {
        Part part = scene.parts.get(i);
        boolean answer =
            part.kind() == Part.Kind.PARAGRAPH
                && !part.isQuoted()
                && !part.item()
                && part.text().length() >= SHORTEST
                && "([（".indexOf(part.text().charAt(0)) < 0;
        if (answer && asked.isPresent()) {
          found.accept(
              new Found(QuoteType.MONOLOGUE, part.range(), asked.get(), "", "Q", .88, "Answers"));
        }
      }
    }
  }

  private static Optional<Person> asked(Scene scene, int first) {
    String title = scene.note.meta().title();
    boolean interview =
        INTERVIEW.matcher(title).find()
            || scene.parts.stream()
                .limit(Math.min(first, OPENING))
                .anyMatch(part -> INTERVIEW.matcher(part.text()).find());
    if (!interview) {
      return Optional.empty();
    }
    List<Person> named = new ArrayList<>();
    scene.book.places(title).forEach(place -> named.add(place.person()));
    for (int i = 0; i < Math.min(first, OPENING) && named.isEmpty(); i++) {
      scene.placesOf.get(i).forEach(place -> named.add(place.person()));
    }
    return named.stream().distinct().count() == 1
        ? Optional.of(named.getFirst())
        : Optional.empty();
  }
}
