package munjip.glossary;

import java.util.ArrayList;
import java.util.List;
import munjip.note.Block;
import munjip.note.Inline;
import munjip.note.InlinePlaces;
import munjip.note.Note;
import munjip.text.TextRange;

/**
 * A stretch of running text of a note: a paragraph, a heading, a row of a table. Ranges but the
 * first are relative to the text.
 *
 * @param range its place in the note's visible text
 * @param code where nobody glosses anything
 * @param marked labels of links and what is in bold or italics: terms stand out so
 */
record GlossedText(TextRange range, String text, List<TextRange> code, List<TextRange> marked) {
  /** In UTF-16 units; what is longer was written by no person. */
  private static final int LONGEST = 20_000;

  static List<GlossedText> of(Note note) {
    List<GlossedText> texts = new ArrayList<>();
    note.blocks().forEach(block -> read(note.text(), block, texts));
    return texts;
  }

  boolean isCode(int at) {
    return code.stream().anyMatch(range -> range.contains(at));
  }

  private static void read(String text, Block block, List<GlossedText> to) {
    switch (block) {
      case Block.Heading heading -> add(text, heading.inlines(), heading.range(), to);
      case Block.Paragraph paragraph -> add(text, paragraph.inlines(), paragraph.range(), to);
      case Block.Bullets list ->
          list.items().forEach(item -> item.blocks().forEach(each -> read(text, each, to)));
      case Block.Quote quote -> quote.blocks().forEach(each -> read(text, each, to));
      case Block.Footnote footnote -> footnote.blocks().forEach(each -> read(text, each, to));
      case Block.Table table -> {
        table.header().forEach(row -> row(text, row, to));
        table.rows().forEach(row -> row(text, row, to));
      }
      case Block.Html html -> add(text, List.of(), html.range(), to);
      case Block.Code code -> {}
      case Block.Rule rule -> {}
    }
  }

  private static void row(String text, Block.Row row, List<GlossedText> to) {
    List<Inline> cells = new ArrayList<>();
    row.cells().forEach(cells::addAll);
    add(text, cells, row.range(), to);
  }

  private static void add(
      String text, List<Inline> inlines, TextRange range, List<GlossedText> to) {
    if (!range.isEmpty() && range.length() <= LONGEST) {
      String own = range.of(text);
      InlinePlaces places = InlinePlaces.of(own, inlines);
      List<TextRange> marked = new ArrayList<>(places.stressed());
      places.labels().forEach(label -> marked.add(label.range()));
      to.add(new GlossedText(range, own, places.code(), marked));
    }
  }
}
