package munjip.note;

import java.util.ArrayList;
import java.util.List;
import munjip.text.FilePlace;

/**
 * Writes the paragraphs of a document of 한글 as blocks: what hangs on a paragraph comes behind it.
 * People are told the paragraph, counted through its section as it stands in the document.
 */
final class HwpBlocks {
  /** Longer ones are paragraphs that somebody gave the style of a heading. */
  private static final int LONGEST_HEADING = 200;

  /** Tables with more columns are no tables of text. */
  private static final int MOST_COLUMNS = 200;

  private final ExtractedText out;
  private final long most;
  private final ReadingTime time;
  private final List<String> items = new ArrayList<>();
  private long written;

  /**
   * @param most characters
   */
  HwpBlocks(ExtractedText out, long most, ReadingTime time) {
    this.out = out;
    this.most = most;
    this.time = time;
  }

  /**
   * @param prefix of the places, empty when there is only one section
   */
  void section(String prefix, List<HwpParagraph> paragraphs) throws UnreadableNoteException {
    for (int i = 0; i < paragraphs.size(); i++) {
      HwpParagraph paragraph = paragraphs.get(i);
      time.check();
      if (paragraph.kind() != HwpParagraph.Kind.ITEM) {
        flush();
      }
      if (items.isEmpty()) {
        out.place(new FilePlace.Part(prefix + "paragraph " + (i + 1)));
      }
      write(paragraph);
    }
    flush();
  }

  private void write(List<HwpParagraph> paragraphs) throws UnreadableNoteException {
    flush();
    for (HwpParagraph paragraph : paragraphs) {
      write(paragraph);
    }
    flush();
  }

  private void write(HwpParagraph paragraph) throws UnreadableNoteException {
    String text = counted(paragraph.text());
    if (paragraph.kind() == HwpParagraph.Kind.ITEM) {
      items.add(text);
    } else {
      flush();
      if (paragraph.kind() == HwpParagraph.Kind.HEADING && text.length() <= LONGEST_HEADING) {
        out.heading(Math.clamp(paragraph.level(), 1, 6), text);
      } else {
        out.paragraph(text);
      }
    }
    for (HwpParagraph.Attached attached : paragraph.attached()) {
      switch (attached) {
        case HwpParagraph.Aside aside -> write(aside.paragraphs());
        case HwpParagraph.Grid grid -> write(grid);
      }
    }
  }

  /** A table that lays out a page, or frames a text, is read cell by cell. */
  private void write(HwpParagraph.Grid grid) throws UnreadableNoteException {
    flush();
    if (grid.isBox() || grid.rows().stream().flatMap(List::stream).anyMatch(HwpBlocks::holdsGrid)) {
      for (List<HwpParagraph.Cell> row : grid.rows()) {
        for (HwpParagraph.Cell cell : row) {
          write(cell.paragraphs());
        }
      }
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    for (List<HwpParagraph.Cell> row : grid.rows()) {
      List<String> cells = new ArrayList<>();
      for (HwpParagraph.Cell cell : row) {
        while (cells.size() < Math.min(cell.column(), MOST_COLUMNS)) {
          cells.add("");
        }
        StringBuilder line = new StringBuilder();
        append(cell.paragraphs(), line);
        cells.add(counted(line.toString()));
      }
      rows.add(cells);
    }
    out.table(grid.headers(), rows);
  }

  private static boolean holdsGrid(HwpParagraph.Cell cell) {
    return cell.paragraphs().stream()
        .flatMap(paragraph -> paragraph.attached().stream())
        .anyMatch(each -> each instanceof HwpParagraph.Grid inner && !inner.isBox());
  }

  private static void append(List<HwpParagraph> paragraphs, StringBuilder line) {
    for (HwpParagraph paragraph : paragraphs) {
      line.append(paragraph.text()).append(' ');
      for (HwpParagraph.Attached attached : paragraph.attached()) {
        switch (attached) {
          case HwpParagraph.Aside aside -> append(aside.paragraphs(), line);
          case HwpParagraph.Grid grid ->
              grid.rows().forEach(row -> row.forEach(cell -> append(cell.paragraphs(), line)));
        }
      }
    }
  }

  private String counted(String text) throws UnreadableNoteException {
    written += text.length();
    if (written > most) {
      throw new UnreadableNoteException(
          "its text is too large: more than %,d characters".formatted(most));
    }
    return text;
  }

  private void flush() {
    out.items(false, 1, items);
    items.clear();
  }
}
