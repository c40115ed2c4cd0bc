package munjip.glossary;

/**
 * One gloss with the Korean term that was read in it.
 *
 * @param korean the last words of those before the bracket, or all
 * @param sound how the term sounds like the foreign one
 * @param tooShort whether each of its words is one of the foreign ones, and some of these are left:
 *     {@code 독스트링} of {@code raw docstring}
 * @param sure whether it surely begins there, and is not a part of a longer term or has too much
 */
record GlossReading(
    Glossary.Noted noted, String korean, Sound sound, boolean tooShort, boolean sure) {
  /** What is written as it sounds is a translation for sure. */
  enum Sound {
    /** All of it: 컨텍스트 엔지니어링. */
    WHOLE,
    /** A word of it: 언어 모델. */
    PART,
    NONE
  }

  Gloss gloss() {
    return noted.gloss();
  }
}
