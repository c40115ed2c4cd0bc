package munjip.note;

import java.util.List;

/** A part of a PDF's text, as its lines. */
sealed interface PdfBlock {
  /** 1-based, where it begins. */
  int page();

  /**
   * @param level 1 to 6
   */
  record Heading(int level, List<PdfLine> lines) implements PdfBlock {
    @Override
    public int page() {
      return lines.getFirst().page();
    }
  }

  /**
   * @param lines each with those that go on with it: line ends between them are those of the text
   */
  record Paragraph(List<List<PdfLine>> lines) implements PdfBlock {
    @Override
    public int page() {
      return lines.getFirst().getFirst().page();
    }
  }

  /** Lines as they stand. */
  record Code(List<PdfLine> lines) implements PdfBlock {
    @Override
    public int page() {
      return lines.getFirst().page();
    }
  }

  /** Lines of which each has several parts beside each other. */
  record Rows(List<List<PdfLine>> rows) implements PdfBlock {
    @Override
    public int page() {
      return rows.getFirst().getFirst().page();
    }
  }
}
