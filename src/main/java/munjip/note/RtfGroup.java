package munjip.note;

/** What holds in a group of an RTF file, and until the group ends. */
final class RtfGroup {
  /** Where the text of a group goes. */
  enum Target {
    /** Into the document, or into the note or text box that is being read. */
    TEXT,
    NOTE,
    BOX,
    /** The number or bullet of an item. */
    MARK,
    FONTS,
    STYLES,
    TITLE,
    KEYWORDS,
    CREATED,
    /** Nowhere, but what it holds may be text. */
    AROUND,
    /** Nowhere: what it holds comes again in Unicode. */
    TWICE,
    /** Nowhere. */
    NOWHERE
  }

  Target target = Target.TEXT;
  int font;

  /** Bytes that stand for one {@code \}{@code u} in old programs. */
  int fallback = 1;

  boolean hidden;
  boolean deleted;

  int style;
  int outline = -1;
  int list;
  boolean inTable;

  /** The group's own text ends with it: notes, text boxes, styles. */
  boolean owner;

  RtfGroup inner() {
    RtfGroup inner = new RtfGroup();
    inner.target = target;
    inner.font = font;
    inner.fallback = fallback;
    inner.hidden = hidden;
    inner.deleted = deleted;
    inner.style = style;
    inner.outline = outline;
    inner.list = list;
    inner.inTable = inTable;
    return inner;
  }

  /** {@code \pard} */
  void plainParagraph() {
    style = 0;
    outline = -1;
    list = 0;
    inTable = false;
  }

  boolean isText() {
    return target == Target.TEXT || target == Target.NOTE || target == Target.BOX;
  }
}
