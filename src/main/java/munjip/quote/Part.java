package munjip.quote;

import java.util.List;
import munjip.text.TextRange;

/**
 * One leaf of a note as the rules see it: a paragraph, a heading, a line of raw HTML. All ranges
 * but {@code range} are relative to {@code text}.
 *
 * @param kind what it is
 * @param range its place in the note's visible text
 * @param text what a reader sees of it
 * @param quote which block quote it stands in, by order in the note; {@link #NONE} outside of any
 * @param section the heading it stands under, by order in the note; 0 before any
 * @param level of a heading, 1 to 6; 7 for a bold line that heads a section; 0 for all else
 * @param item whether it opens an item of a list
 * @param depth how many lists it stands in
 * @param code stretches that are code
 * @param stressed stretches in italics or bold
 * @param links where labels of links stand, and where they lead
 * @param notes footnote marks, at the offset they stand at
 * @param footnote label of the footnote it stands in; empty outside of any
 */
record Part(
    Kind kind,
    TextRange range,
    String text,
    int quote,
    int section,
    int level,
    boolean item,
    int depth,
    List<TextRange> code,
    List<TextRange> stressed,
    List<Link> links,
    List<NoteMark> notes,
    String footnote) {
  static final int NONE = -1;

  /** Block quotes inside of others are numbered from here. */
  static final int NESTED = 1_000_000;

  /** The level of a bold line that heads a section. */
  static final int BOLD_LINE = 7;

  enum Kind {
    HEADING,
    /** The title of a callout that quotes. */
    CALLOUT,
    PARAGRAPH,
    HTML,
    FOOTNOTE,
    ROW
  }

  /** A link's label. */
  record Link(TextRange label, String href) {
    /** Whether it leads to a page of the notes that is called like its label in a text. */
    boolean isPage(String text) {
      return label.of(text).equals(href);
    }
  }

  /** The mark of a footnote, without width in the visible text. */
  record NoteMark(int at, String label) {}

  boolean isCode(TextRange stretch) {
    return code.stream().anyMatch(stretch::overlaps);
  }

  boolean isHeading() {
    return kind == Kind.HEADING || kind == Kind.CALLOUT;
  }

  /** Whether it stands in a block quote inside of another, where remarks and answers stand. */
  boolean isNested() {
    return quote >= NESTED;
  }

  boolean isQuoted() {
    return quote != NONE;
  }
}
