package munjip.lucene;

import munjip.search.RelatedSigns;

/**
 * How sure it is that a reader would call a passage related, and its reasons right: a logistic
 * regression on what passages share with the ones they were shown for, which others judged (731
 * verdicts on notes of nine people; docs/relevance.md has the program that gives the numbers, and
 * no independent figure for them).
 */
final class RelatedConfidence {
  /** Surer ones are shown; found by leaving out a tenth of the judged ones at a time. */
  private static final double LEAST = 0.75;

  /**
   * So sure where a link leads from note to note: of the eight judged ones between this and the
   * other bound five were right and none was wrong.
   */
  private static final double LEAST_LINKED = 0.5;

  private static final double PART = 0.591;
  private static final double THINGS = 0.819;
  private static final double SUBJECT = 1.296;
  private static final double SCORE = 2.094;
  private static final double ALL = -4.278;

  /**
   * A text that somebody types or pastes says all that it is about, be it one word: there, so much
   * of what it weighs is enough, or so much in so many words. These bounds were right in .70 of
   * what was judged of passages.
   */
  private static final double MUCH = 0.35;

  private static final double ENOUGH = 0.25;

  private static final int WORDS = 3;

  private RelatedConfidence() {}

  /** Whether a passage shares too little with one of a note to be shown unasked. */
  static boolean isLittle(double confidence, boolean linked) {
    return confidence < (linked ? LEAST_LINKED : LEAST);
  }

  /**
   * Whether a passage shares too little with a text that stands in no note.
   *
   * @param part as in {@link RelatedSigns}
   */
  static boolean isLittleOfText(double part, int things) {
    return part < MUCH && (part < ENOUGH || things < WORDS);
  }

  /** Between 0 and 1. */
  static double of(RelatedSigns signs) {
    double sum =
        ALL
            + PART * Math.log(signs.part() + 0.02)
            + THINGS * Math.log(signs.things() + 0.5)
            + SUBJECT * signs.subject()
            + SCORE * Math.log(signs.score() + 0.1);
    return 1 / (1 + Math.exp(-sum));
  }
}
