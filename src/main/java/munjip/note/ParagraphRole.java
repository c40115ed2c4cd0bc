package munjip.note;

import java.util.Locale;

/** What a paragraph of a word processor's document is there for. */
sealed interface ParagraphRole {
  /** Running text. */
  ParagraphRole PLAIN = new Plain();

  /** A line of a table of contents, which says again what headings say. */
  ParagraphRole LISTED = new Listed();

  /** Running text. */
  record Plain() implements ParagraphRole {}

  /** Not read. */
  record Listed() implements ParagraphRole {}

  /**
   * @param level 1 to 6
   */
  record Heading(int level) implements ParagraphRole {
    public Heading {
      level = Math.clamp(level, 1, 6);
    }
  }

  /**
   * @param list the same for items that make one list
   * @param number of the item, in an ordered list
   */
  record Item(String list, boolean ordered, int number) implements ParagraphRole {}

  /** A further paragraph of the item before it. */
  record More() implements ParagraphRole {}

  /** What the name of a paragraph's style says, in English and Korean; null when nothing. */
  static ParagraphRole named(String style) {
    String name = style.strip().toLowerCase(Locale.ROOT);
    if (name.matches("(?:heading|제목|개요)[ _]?[1-9]")) {
      return new Heading(name.charAt(name.length() - 1) - '0');
    }
    if (name.equals("title") || name.equals("제목")) {
      return new Heading(1);
    }
    if (name.matches("(?:toc|목차|contents)[ _]?(?:[1-9]|heading|제목)")) {
      return LISTED;
    }
    return null;
  }
}
