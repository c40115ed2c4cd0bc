package munjip.search;

/**
 * A wording that may have been meant by a typed word.
 *
 * @param text one word or several, which stand so in the notes or in another wording
 * @param how what kind of slip it mends
 * @param cost how far it is from what was typed: 0 for the same letters, 1 for another letter
 * @param notes how many notes hold it
 * @param itself whether they hold it in these words; else in another wording
 */
record Mended(String text, Slip how, double cost, int notes, boolean itself) {
  Mended(String text, Slip how, double cost, int notes) {
    this(text, how, cost, notes, true);
  }

  Mended as(Slip other) {
    return new Mended(text, other, cost, notes, itself);
  }

  static Mended of(Vocabulary.Known known, Slip how, double cost) {
    return new Mended(known.text(), how, cost, known.notes(), known.itself());
  }

  /** Kinds of slips, in the order in which they are looked for. */
  enum Slip {
    /** The keyboard was on the other language. */
    KEYBOARD,
    /** Only the first consonants were typed. */
    CHOSUNG,
    /** The last syllable is not finished. */
    JAMO,
    /** A space too many or too few. */
    SPACING,
    /** Letters are wrong. */
    TYPO;

    /** As answers say it. */
    String said() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
