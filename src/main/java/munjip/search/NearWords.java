package munjip.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import munjip.search.Mended.Slip;
import munjip.search.Vocabulary.Known;
import munjip.text.Hangul;

/**
 * Finds words that are spelled nearly as a typed one, if they are likely enough meant: the shorter
 * the word the nearer they must be, and still nearer when the dictionary knows what was typed.
 */
final class NearWords {
  /** What the commonness of a word weighs: of ten times as many notes, one is so much nearer. */
  private static final double PER_TENFOLD = 0.08;

  private static final double MOST_FOR_NOTES = 0.2;

  /** How much nearer a word must be to one that the dictionary knows as nouns in a row. */
  private static final double NOUNS = 0.75;

  /** How much farther from one that can be no word, as bare jamo stand in it. */
  private static final double NO_WORD = 0.4;

  /** Words of the collection of some 3,000 notes on which the limits were tried. */
  private static final double MANY_WORDS = 50_000;

  /** How much farther a word may be where there are a tenth of these words. */
  private static final double SLACK_PER_TENTH = 0.2;

  private static final double MOST_SLACK = 0.3;

  /** Words so much farther than the nearest are not given beside it. */
  private static final double BESIDE = 0.1;

  /** Below so many, one letter more or less makes another word. */
  private static final int FEWEST_JAMO = 5;

  private static final int FEWEST_LETTERS = 4;

  /** Longer words are no slips, and slow to compare. */
  private static final int LONGEST = 40;

  private final Vocabulary vocabulary;

  NearWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The likeliest first; none for what is neither all Korean nor all Latin. */
  List<Mended> of(String word) {
    // Two slips at once, if both are slight, or the word is long.
    return of(word, 2 * SlipCost.SOUND_ALIKE);
  }

  /** The same, two slips at once only in long words: to look for them takes long. */
  List<Mended> ofLongOrOneSlip(String word) {
    return of(word, SlipCost.OTHER);
  }

  /** The same where only one slip was made. */
  List<Mended> ofOneSlip(String word) {
    return of(word, Double.MAX_VALUE);
  }

  /**
   * @param twice from this limit on two slips at once are looked for
   */
  private List<Mended> of(String word, double twice) {
    List<Mended> found = new ArrayList<>();
    for (String form : vocabulary.forms(word)) {
      int length = length(form);
      if (length > 0) {
        double limit = limit(form, length);
        List<Mended> near = near(form, 1, limit);
        found.addAll(near.isEmpty() && limit >= twice ? near(form, 2, limit) : near);
      }
    }
    return best(found);
  }

  /** One letter or jamo away, whichever: good for a question back, not for a search. */
  List<Mended> widely(String word) {
    List<Mended> found = new ArrayList<>();
    for (String form : vocabulary.forms(word)) {
      if (length(form) >= (isLatin(form) ? FEWEST_LETTERS : FEWEST_JAMO)) {
        found.addAll(near(form, 1, SlipCost.OTHER));
      }
    }
    return best(found);
  }

  /** Jamo or letters; 0 for what no word is near to. */
  private static int length(String form) {
    int length = Hangul.jamo(form).length();
    boolean comparable = Hangul.isHangul(form) || isLatin(form);
    return form.length() > 1 && comparable && length <= LONGEST ? length : 0;
  }

  private static List<Mended> best(List<Mended> found) {
    found.sort(
        Comparator.comparingDouble(NearWords::distance)
            .thenComparing(mended -> !mended.itself())
            .thenComparing(Mended::text));
    List<Mended> best = new ArrayList<>();
    for (Mended mended : found) {
      boolean near = distance(mended) <= distance(found.getFirst()) + BESIDE;
      if (near && best.stream().noneMatch(b -> mended.text().startsWith(b.text()))) {
        best.add(mended);
      }
    }
    return best;
  }

  private List<Mended> near(String form, int edits, double limit) {
    List<Mended> found = new ArrayList<>();
    for (Known known : vocabulary.near(form, edits)) {
      double cost = SlipCost.between(form, known.text());
      boolean spacing = known.text().replace(" ", "").equals(form);
      Mended mended = Mended.of(known, spacing ? Slip.SPACING : Slip.TYPO, cost);
      if (cost > 0 && distance(mended) <= limit && beginsAlike(form, known.text())) {
        found.add(mended);
      }
    }
    return found;
  }

  /** Of words that are equally near, those of the notes come first. */
  private static double distance(Mended mended) {
    if (!mended.itself()) {
      return mended.cost();
    }
    double commonness = PER_TENFOLD * Math.log10(Math.max(1, mended.notes()));
    return mended.cost() - Math.min(MOST_FOR_NOTES, commonness);
  }

  /** How far a word may be from one of so many jamo or letters. */
  private double limit(String form, int length) {
    if (isLatin(form)) {
      return length < FEWEST_LETTERS ? 0 : latinLimit(length) + slack();
    }
    if (!Hangul.isSyllables(form)) {
      // Bare jamo inside: this can be no word.
      return koreanLimit(length) + NO_WORD + slack();
    }
    return switch (vocabulary.reading(form)) {
      case WORD -> length < 7 ? 0 : SlipCost.SHIFT;
      case INFLECTED -> SlipCost.SHIFT;
      case NOUNS -> koreanLimit(length) * NOUNS + slack();
      case SHORT_NOUNS -> Math.max(SlipCost.MISSING, koreanLimit(length) * NOUNS) + slack();
      case NONE -> koreanLimit(length) + slack();
    };
  }

  /** Among few words, one that is spelled nearly so is seldom there by chance. */
  private double slack() {
    double fewer = MANY_WORDS / Math.max(1.0, vocabulary.size());
    return Math.clamp(SLACK_PER_TENTH * Math.log10(fewer), 0, MOST_SLACK);
  }

  private static double koreanLimit(int jamo) {
    if (jamo < 7) {
      return jamo < 5 ? 0.3 : 0.7;
    }
    return jamo < 9 ? 0.8 : jamo < 12 ? 1.1 : 1.7;
  }

  private static double latinLimit(int letters) {
    if (letters < 5) {
      return 0.5;
    }
    if (letters < 7) {
      return letters < 6 ? 0.7 : 0.8;
    }
    return letters < 9 ? 1.1 : 1.5;
  }

  /** The first letter of a Latin word is seldom wrong, but for being swapped with the second. */
  private static boolean beginsAlike(String word, String meant) {
    String typed = word.toLowerCase(Locale.ROOT);
    return !isLatin(typed)
        || typed.charAt(0) == meant.charAt(0)
        || (typed.charAt(0) == meant.charAt(1) && typed.charAt(1) == meant.charAt(0));
  }

  static boolean isLatin(String word) {
    return word.chars().allMatch(c -> c < 0x250 && Character.isLetterOrDigit(c));
  }
}
