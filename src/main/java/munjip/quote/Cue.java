package munjip.quote;

import munjip.text.TextRange;

/**
 * A Korean verb of saying at its place in a part.
 *
 * @param range the word, with its endings
 * @param shape what the ending makes of it
 */
record Cue(TextRange range, ReportVerbs.Strength strength, Shape shape) {
  enum Shape {
    /** Ends a sentence or a clause: 말했다, 묻고. */
    PREDICATE,
    /** Says more of a noun: 말한, 지적하는. */
    ADNOMINAL,
    /** Stands itself in what another says: 말했다고. */
    EMBEDDED
  }
}
