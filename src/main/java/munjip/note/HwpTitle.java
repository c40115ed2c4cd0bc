package munjip.note;

import java.util.Optional;
import java.util.function.Predicate;
import munjip.text.Blanks;

/**
 * Judges the title in a summary. 한글 puts the first words of the text there when a document is saved
 * for the first time, and whoever makes a new document out of an old one keeps the old title.
 */
final class HwpTitle {
  /** Lines in which a title stands. */
  private static final int NEAR_THE_TOP = 20;

  /** Letters of a year, a kind of document: 2026년 … (안). */
  private static final int MORE = 10;

  private HwpTitle() {}

  /** The same, without a title that the text does not bear out: then its name says more. */
  static Stated borneOut(Stated stated, String text) {
    Optional<String> title =
        stated.title().filter(said -> text.lines().limit(NEAR_THE_TOP).anyMatch(standsOn(said)));
    return new Stated(title, stated.date(), stated.tags());
  }

  /** Whether a line is the title, or little more: not a sentence that begins with it. */
  private static Predicate<String> standsOn(String title) {
    String bare = bare(title);
    return line -> {
      String seen = bare(line);
      return seen.length() < 2 * bare.length() + MORE && seen.contains(bare);
    };
  }

  private static String bare(String words) {
    return Blanks.single(words).replace(" ", "");
  }
}
