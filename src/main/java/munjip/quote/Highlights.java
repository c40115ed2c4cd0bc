package munjip.quote;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.TextRange;

/**
 * What a note keeps out of a book without a block quote: paragraphs and items that name a page, or
 * quotations alone under a heading such as 밑줄. The book's author is the speaker.
 */
final class Highlights {
  /** In UTF-16 units; what is shorter is a remark. */
  private static final int SHORTEST = 12;

  /** Sentences in bold below titles that make a habit of it. */
  private static final int FEWEST = 2;

  /** 인용함, 궁금함: the note tells of it in its own words. */
  private static final Pattern TOLD = Pattern.compile("(?s).*[가-힣](?:[함음임됨봄줌]|ㅋ+|ㅎ+)[.!]?\\s*");

  /** A sentence; what breaks off is a pattern to write by. */
  private static final Pattern ENDS = Pattern.compile("(?<!\\.\\.)[.!?…][*_]*\\s*$");

  /** Below the words, in a line of its own: {@code Highlight, Location 88}. */
  private static final Pattern EXPORTED =
      Pattern.compile("\\n\\s*(?i:highlight|하이라이트|밑줄)\\s?[,:·|-]?\\s?[^\\n]{1,30}$");

  /** On a person's page: what follows are words of theirs. */
  private static final Pattern WORDS =
      Pattern.compile("(?i)\\s*(?:남긴 |한 )?(?:말|말들|글귀|말과 글|글과 말|말씀|words|sayings|lines)\\s*");

  /** Behind a quotation, where it is from: {@code ([[2021-03 강연 메모]])}. */
  private static final Pattern SOURCE = Pattern.compile("\\s*[(（][^()（）\\n]{1,60}[)）]\\s*");

  /** When in a talk something was said. */
  private static final Pattern TIME =
      Pattern.compile("\\s*[(\\[]?\\d{1,2}:\\d{2}(?::\\d{2})?[)\\]]?\\s*[—–-]?\\s*");

  private Highlights() {}

  static void find(Scene scene, Books books, Consumer<Found> found) {
    // One line in bold may be the note's author's.
    boolean habit = scene.parts.stream().filter(Highlights::isStressed).count() >= FEWEST;
    boolean marked = false;
    boolean headed = false;
    boolean quoting = false;
    boolean ofPerson = false;
    for (int i = 0; i < scene.parts.size(); i++) {
      Part part = scene.parts.get(i);
      if (part.kind() == Part.Kind.CALLOUT) {
        continue;
      }
      if (part.isHeading()) {
        quoting = quotes(scene, i);
        ofPerson = !Books.isMarked(part);
        marked =
            Books.isMarked(part) || (books.isOnSomebody() && WORDS.matcher(part.text()).matches());
        headed = books.headedAt(i + 1).isPresent();
        continue;
      }
      if (part.isQuoted() || part.kind() != Part.Kind.PARAGRAPH || Remarks.isOne(part.text())) {
        continue;
      }
      boolean behind = i > 0 && scene.parts.get(i - 1).isQuoted();
      Optional<TextRange> page =
          Pages.of(part.text()).filter(words -> !behind || words.start() == 0);
      // Among block quotes, other items are remarks on them.
      boolean listed =
          marked && !quoting && !ofPerson && part.item() && ENDS.matcher(part.text()).find();
      boolean kind =
          listed
              || (habit && isStressed(part) && i > 0 && namesWork(scene.parts.get(i - 1), marked));
      if (page.isEmpty() && kind && part.text().length() >= SHORTEST) {
        alone(part, books.at(i), found);
      }
      if (page.isEmpty() && !marked && !headed) {
        continue;
      }
      Masked masked = Masked.of(part);
      Matcher time = TIME.matcher(part.text());
      int from = time.lookingAt() ? time.end() : 0;
      TextRange words = page.orElse(new TextRange(from, part.text().length()));
      boolean quoted =
          masked.spans().size() == 1
              && masked.spans().getFirst().start() <= words.start() + 1
              && (masked.spans().getFirst().end() >= words.end() - 2
                  || SOURCE
                      .matcher(part.text())
                      .region(masked.spans().getFirst().end(), words.end())
                      .matches());
      if (quoted) {
        words = masked.words(masked.spans().getFirst());
      }
      boolean told = TOLD.matcher(words.of(part.text())).matches();
      boolean exported = page.isPresent() && EXPORTED.matcher(part.text()).find();
      boolean kept = quoted || exported || (marked && page.isPresent() && !told);
      if (kept && words.length() >= SHORTEST) {
        add(part, words, books.at(i), page.isPresent() && quoted ? .88 : .82, found);
      }
    }
  }

  /** Whether block quotes stand below a heading, before the next. */
  private static boolean quotes(Scene scene, int heading) {
    for (int i = heading + 1; i < scene.parts.size(); i++) {
      Part part = scene.parts.get(i);
      if (part.isQuoted()) {
        return true;
      }
      if (part.kind() == Part.Kind.HEADING) {
        return false;
      }
    }
    return false;
  }

  private static boolean namesWork(Part before, boolean marked) {
    return before.isHeading() && (marked || Works.TITLE.matcher(before.text()).find());
  }

  /** Whether all of a part is bold or in italics, and a sentence. */
  private static boolean isStressed(Part part) {
    return part.stressed().stream()
            .anyMatch(range -> range.length() >= part.text().strip().length() - 1)
        && ENDS.matcher(part.text()).find();
  }

  /** A sentence out of the book that nothing else tells as one. */
  private static void alone(Part part, Optional<Works.Work> work, Consumer<Found> found) {
    if (work.isPresent() && work.get().author() != null && Masked.of(part).spans().isEmpty()) {
      found.accept(
          new Found(
                  QuoteType.MONOLOGUE,
                  part.range(),
                  work.get().author(),
                  "",
                  "",
                  part.item() ? .84 : .82,
                  "HighlightedText")
              .from(work.get().title()));
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
