package munjip.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.TextRange;

/**
 * Notes taken at a talk, whose head says who spoke: {@code 발표자: …}. Items that are a quotation and
 * nothing else, with the minute before them or not, are the speaker's, and so are answers.
 */
final class TalkNotes {
  private static final Pattern SPEAKER =
      Pattern.compile(
          "(?i)^(?:발표자|연사|강연자|강사|speaker|presenter|lecturer)\\s*(?:::|[:：])\\s*(.{2,60})");

  /** Parts of a note's head. */
  private static final int HEAD = 8;

  private static final Pattern TALK =
      Pattern.compile(
          "(?i)[(\\[](?:talk|keynote|강연|발표|세미나|lecture)[)\\]]|(?:강연|발표|세미나)(?: |$)|^talk\\b");

  /** {@code Marisol Quint, BackendDays 2018}. */
  private static final Pattern OPENS =
      Pattern.compile("(" + Lexicon.FORM + "), [^\\n]{0,60}?(?:19|20)\\d\\d");

  private static final int OPENING = 3;

  /** {@code 11:45 — “…” (laughter)}. */
  private static final Pattern SAID =
      Pattern.compile(
          "(?s)(?:[(\\[]?\\d{1,2}:\\d{2}(?::\\d{2})?[)\\]]?\\s*(?:[-–—|]\\s*)?)?[\"“]([^\"“”]{12,}?)[\"”]\\s*(?:[(（→\\n].*)?");

  private static final Pattern QUESTION = Pattern.compile("(?is)Q\\d{0,2}[.:)]\\s*.{4,}");

  private static final Pattern ANSWER =
      Pattern.compile("(?is)A\\d{0,2}[.:)]\\s*(?=.{12})(?=.*[.!?])");

  /** In a heading over what the note's author thinks of it. */
  private static final Pattern OWN =
      Pattern.compile(
          "(?i)(?:내|나의) |메모|생각|감상|후기|\\bmy\\b|\\bnotes?\\b|thoughts|관련|참고|\\bFAQ\\b|안내");

  private TalkNotes() {}

  static void find(Scene scene, Consumer<Found> found) {
    Optional<Person> told = speaker(scene);
    if (told.isEmpty()) {
      return;
    }
    Person speaker = told.get();
    boolean own = false;
    for (int i = 0; i < scene.parts.size(); i++) {
      Part part = scene.parts.get(i);
      if (part.isHeading()) {
        own = OWN.matcher(part.text()).find() || scene.namesAnother(i, speaker);
      } else if (!own && part.kind() == Part.Kind.PARAGRAPH && !part.isQuoted()) {
        int index = i;
        words(scene, i)
            .filter(words -> !names(outside(scene.placesOf.get(index), words), speaker))
            .map(words -> words.shift(part.range().start()))
            .ifPresent(
                words ->
                    found.accept(new Found(type(part), words, speaker, "", "", .84, "TalkNotes")));
      }
    }
  }

  private static QuoteType type(Part part) {
    return ANSWER.matcher(part.text()).lookingAt() ? QuoteType.MONOLOGUE : QuoteType.DIRECT;
  }

  /** What of a part the speaker says, relative to it. */
  private static Optional<TextRange> words(Scene scene, int index) {
    String text = scene.parts.get(index).text();
    Matcher said = SAID.matcher(text);
    if (said.matches() && Spoken.isSentence(said.group(1))) {
      return Optional.of(new TextRange(said.start(1), said.end(1)));
    }
    Matcher answer = ANSWER.matcher(text);
    boolean asked = index > 0 && QUESTION.matcher(scene.parts.get(index - 1).text()).matches();
    return asked && answer.lookingAt()
        ? Optional.of(new TextRange(answer.end(), text.length()))
        : Optional.empty();
  }

  private static List<NameBook.Place> outside(List<NameBook.Place> places, TextRange words) {
    return places.stream().filter(place -> !words.overlaps(place.range())).toList();
  }

  /** Whether somebody else is named. */
  private static boolean names(List<NameBook.Place> places, Person speaker) {
    return places.stream().anyMatch(place -> place.person() != speaker);
  }

  private static Optional<Person> speaker(Scene scene) {
    return labelled(scene)
        .or(
            () ->
                announced(scene.note.meta().title(), scene.parts, scene.lexicon)
                    .flatMap(scene.book::known));
  }

  /** Whose name opens the first lines of a note that its title calls a talk. */
  static Optional<String> announced(String title, List<Part> parts, Lexicon lexicon) {
    return TALK.matcher(title).find()
        ? parts.stream()
            .limit(OPENING)
            .filter(part -> !part.isHeading())
            .map(part -> OPENS.matcher(part.text()))
            .filter(Matcher::lookingAt)
            .map(name -> name.group(1))
            .filter(lexicon::mayBeName)
            .findFirst()
        : Optional.empty();
  }

  private static Optional<Person> labelled(Scene scene) {
    List<Person> people = new ArrayList<>();
    scene.parts.stream()
        .limit(HEAD)
        .flatMap(part -> part.text().lines())
        .map(line -> SPEAKER.matcher(line.strip()))
        .filter(Matcher::lookingAt)
        .forEach(line -> scene.book.places(line.group(1)).forEach(at -> people.add(at.person())));
    return people.stream().distinct().count() == 1
        ? Optional.of(people.getFirst())
        : Optional.empty();
  }
}
