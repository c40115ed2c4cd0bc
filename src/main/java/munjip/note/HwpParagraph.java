package munjip.note;

import java.util.List;

/**
 * A paragraph of a document of 한글, as both of its formats hold it: its text, and what hangs on it.
 *
 * @param level of a heading, 1 for the highest
 * @param text with the number that 한글 shows before it; line breaks stay
 * @param attached in the order of their anchors in the text
 */
record HwpParagraph(Kind kind, int level, String text, List<Attached> attached) {
  enum Kind {
    HEADING,
    /** Under a bullet. */
    ITEM,
    PLAIN
  }

  /** What a paragraph carries beside its text. */
  sealed interface Attached {}

  /** Text that stands apart: a text box, a note, a caption. */
  record Aside(List<HwpParagraph> paragraphs) implements Attached {
    Aside {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /**
   * A table.
   *
   * @param headers how many of the first rows are its head
   */
  record Grid(int headers, List<List<Cell>> rows) implements Attached {
    Grid {
      rows = rows.stream().map(List::copyOf).toList();
    }

    boolean isBox() {
      return rows.stream().mapToInt(List::size).sum() == 1;
    }
  }

  /**
   * @param column 0-based; merged cells leave gaps
   */
  record Cell(int column, List<HwpParagraph> paragraphs) {
    Cell {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  HwpParagraph {
    attached = List.copyOf(attached);
  }
}
