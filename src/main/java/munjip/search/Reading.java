package munjip.search;

/** How the dictionary reads a Korean word that no note may have; tells slips from rare words. */
public enum Reading {
  /** One word, as it stands in the dictionary. */
  WORD,
  /** Nouns in a row, each of two syllables or more. */
  NOUNS,
  /** Nouns in a row, one of them of a single syllable: half of these are slips. */
  SHORT_NOUNS,
  /** A verb, an adjective or a noun, with endings. */
  INFLECTED,
  /** It makes no sense of it, or has no dictionary. */
  NONE;

  /** Whether the word is most likely right as it stands. */
  public boolean isRight() {
    return this != NONE && this != SHORT_NOUNS;
  }
}
