package munjip.quote;

/** In which way a note gives somebody's words. */
public enum QuoteType {
  /** Between quotation marks, in running text. */
  DIRECT,
  /** Reported without quotation marks. */
  INDIRECT,
  /** A block quote. */
  BLOCK,
  /** Longer text in the first person, or all of a translated one, after its speaker was named. */
  MONOLOGUE
}
