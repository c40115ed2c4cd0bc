package munjip.note;

import java.util.ArrayList;
import java.util.List;

/** Puts the lines of a PDF together into headings, paragraphs and rows of cells. */
final class PdfBlocks {
  private final PdfHeadings headings;
  private final PdfBreaks breaks;
  private final boolean codeIsSetApart;
  private final List<PdfBlock> blocks = new ArrayList<>();
  private List<List<PdfLine>> paragraph = new ArrayList<>();
  private PdfLine before;
  private PdfLine last;

  PdfBlocks(PdfHeadings headings, PdfBreaks breaks, boolean codeIsSetApart) {
    this.headings = headings;
    this.breaks = breaks;
    this.codeIsSetApart = codeIsSetApart;
  }

  List<PdfBlock> of(List<List<PdfLine>> pages) {
    for (List<PdfLine> page : pages) {
      int at = 0;
      while (at < page.size()) {
        PdfBlock.Heading heading = headings.at(page, at);
        int cells = cells(page, at);
        if (heading != null) {
          end();
          blocks.add(heading);
          at += heading.lines().size();
        } else if (isCode(page.get(at))) {
          at = code(page, at);
        } else if (cells > 1) {
          at = rows(page, at, cells);
        } else {
          add(page.get(at), at + 1 < page.size() ? page.get(at + 1) : null);
          at++;
        }
      }
    }
    end();
    return blocks;
  }

  /** How many parts of a line stand beside each other from here on. */
  private static int cells(List<PdfLine> page, int at) {
    int end = at + 1;
    while (end < page.size()
        && page.get(end).isBeside(page.get(end - 1))
        && page.get(end).x() > page.get(end - 1).x()) {
      end++;
    }
    return end - at;
  }

  private boolean isCode(PdfLine line) {
    return codeIsSetApart && line.face().fixed();
  }

  private int code(List<PdfLine> page, int from) {
    end();
    int at = from + 1;
    while (at < page.size() && isCode(page.get(at))) {
      at++;
    }
    blocks.add(new PdfBlock.Code(page.subList(from, at)));
    return at;
  }

  private int rows(List<PdfLine> page, int from, int cells) {
    end();
    List<List<PdfLine>> rows = new ArrayList<>();
    int at = from;
    for (int count = cells; count > 1; count = at < page.size() ? cells(page, at) : 0) {
      rows.add(page.subList(at, at + count));
      at += count;
    }
    blocks.add(new PdfBlock.Rows(rows));
    return at;
  }

  private void add(PdfLine line, PdfLine after) {
    PdfBreaks.Break kind =
        last == null ? PdfBreaks.Break.PARAGRAPH : breaks.between(before, last, line, after);
    switch (kind) {
      case PARAGRAPH -> {
        end();
        paragraph.add(new ArrayList<>(List.of(line)));
      }
      case LINE -> paragraph.add(new ArrayList<>(List.of(line)));
      case NONE -> paragraph.getLast().add(line);
    }
    before = last;
    last = line;
  }

  private void end() {
    if (!paragraph.isEmpty()) {
      blocks.add(new PdfBlock.Paragraph(paragraph));
      paragraph = new ArrayList<>();
    }
    before = null;
    last = null;
  }
}
