package munjip.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.TextRange;

/**
 * Paragraphs kept out of a book that end with the bare number of their page: {@code 숲에는 적자가 없다. 9}.
 * The author of the book that a heading or a line above names is the speaker.
 */
final class NumberedExcerpts {
  /** One sentence may end with any number. */
  private static final int FEWEST = 2;

  private static final Pattern NUMBERED =
      Pattern.compile("(?s)(.{8,}?[.!?…][\"”'’」』)]?)\\s+(?:p\\.?\\s?)?\\d{1,4}(?=\\n|$).*");

  private NumberedExcerpts() {}

  /** Most paragraphs have none, which is told sooner than by the pattern. */
  private static boolean hasLineEndingInDigit(String text) {
    for (int i = 1; i <= text.length(); i++) {
      boolean ends = i == text.length() || text.charAt(i) == '\n';
      if (ends && Character.isDigit(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** An excerpt and the book it is out of. */
  private record Excerpt(TextRange words, Works.Work work) {}

  static void find(Scene scene, Books books, Consumer<Found> found) {
    List<Excerpt> excerpts = new ArrayList<>();
    for (int i = 0; i < scene.parts.size(); i++) {
      Part part = scene.parts.get(i);
      boolean text =
          part.kind() == Part.Kind.PARAGRAPH
              && !part.isQuoted()
              && hasLineEndingInDigit(part.text());
      Matcher numbered = NUMBERED.matcher(text ? part.text() : "");
      Optional<Works.Work> work = numbered.matches() ? books.at(i) : Optional.empty();
      if (work.isPresent() && work.get().author() != null) {
        TextRange words = new TextRange(0, numbered.end(1)).shift(part.range().start());
        excerpts.add(new Excerpt(words, work.get()));
      }
    }
    if (excerpts.size() < FEWEST) {
      return;
    }
    excerpts.forEach(
        each ->
            found.accept(
                new Found(
                        QuoteType.MONOLOGUE,
                        each.words(),
                        each.work().author(),
                        "",
                        "",
                        .85,
                        "NumberedExcerpt")
                    .from(each.work().title())));
  }
}
