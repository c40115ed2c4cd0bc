package munjip.quote;

import munjip.text.TextRange;

/**
 * A place in a part that may name somebody.
 *
 * @param range the name alone, relative to the part's text
 * @param form as written, single-spaced
 * @param points what speaks for a person, and against; {@link #PERSON} is enough
 */
record NameAt(TextRange range, String form, double points) {
  static final double PERSON = 2;

  /** Of a name that stands where only names do, as behind the dash that signs a quotation. */
  static final double SIGNED = 2.5;
}
