package munjip.quote;

import java.util.Optional;
import java.util.function.Consumer;
import munjip.text.TextRange;

/**
 * What a note keeps out of a book without a block quote: paragraphs and items that name a page, or
 * quotations alone under a heading such as 밑줄. The book's author is the speaker.
 */
final class Highlights {
  /** In UTF-16 units; what is shorter is a remark. */
  private static final int SHORTEST = 12;

  private Highlights() {}

  static void find(Scene scene, Books books, Consumer<Found> found) {
    boolean marked = false;
    for (int i = 0; i < scene.parts.size(); i++) {
      Part part = scene.parts.get(i);
      if (part.isHeading()) {
        marked = Books.isMarked(part);
        continue;
      }
      if (part.isQuoted() || part.kind() != Part.Kind.PARAGRAPH) {
        continue;
      }
      Optional<TextRange> page = Pages.of(part.text());
      if (page.isEmpty() && !marked) {
        continue;
      }
      Masked masked = Masked.of(part);
      TextRange words = page.orElse(new TextRange(0, part.text().length()));
      boolean quoted =
          masked.spans().size() == 1
              && masked.spans().getFirst().start() <= words.start() + 1
              && masked.spans().getFirst().end() >= words.end() - 2;
      if (quoted) {
        words = masked.words(masked.spans().getFirst());
      }
      boolean kept = quoted || (marked && page.isPresent());
      if (kept && words.length() >= SHORTEST) {
        add(part, words, books.at(i), page.isPresent() && quoted ? .88 : .82, found);
      }
    }
  }

  private static void add(
      Part part,
      TextRange words,
      Optional<Works.Work> work,
      double confidence,
      Consumer<Found> found) {
    if (work.isPresent()) {
      found.accept(
          new Found(
                  QuoteType.DIRECT,
                  words.shift(part.range().start()),
                  work.get().author(),
                  "",
                  "",
                  confidence,
                  "Highlight")
              .from(work.get().title()));
    }
  }
}
