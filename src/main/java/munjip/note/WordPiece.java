package munjip.note;

import java.util.ArrayList;
import java.util.List;

/** A paragraph or a table of a word processor's document, before it becomes a block. */
sealed interface WordPiece {
  /** Cells of data are shorter; one with more in several paragraphs holds a text. */
  int LONGEST_CELL = 400;

  /**
   * @param text line breaks in it stay
   */
  record Line(ParagraphRole role, String text) implements WordPiece {}

  /**
   * @param headers how many of the first rows are its head
   * @param rows cells of pieces
   */
  record Grid(int headers, List<List<List<WordPiece>>> rows) implements WordPiece {
    /**
     * Whether it only lays out a text: forms and frames are drawn as tables, with paragraphs,
     * headings and tables in them.
     */
    boolean isLayout() {
      return rows.stream().allMatch(row -> row.stream().filter(c -> !c.isEmpty()).count() <= 1)
          || rows.stream().flatMap(List::stream).anyMatch(Grid::holdsText);
    }

    private static boolean holdsText(List<WordPiece> cell) {
      long length = 0;
      for (WordPiece piece : cell) {
        switch (piece) {
          case Grid inner -> {
            return true;
          }
          case Line line -> {
            if (line.role instanceof ParagraphRole.Heading && cell.size() > 1) {
              return true;
            }
            length += line.text.length();
          }
        }
      }
      return cell.size() > 1 && length > LONGEST_CELL;
    }

    List<WordPiece> inOrder() {
      return rows.stream().flatMap(List::stream).flatMap(List::stream).toList();
    }
  }

  /** Lines of several pieces. */
  static String text(List<WordPiece> pieces, String between) {
    List<String> lines = new ArrayList<>();
    for (WordPiece piece : pieces) {
      switch (piece) {
        case Line line -> lines.add(line.text);
        case Grid grid -> lines.add(text(grid.inOrder(), between));
      }
    }
    return String.join(between, lines);
  }
}
