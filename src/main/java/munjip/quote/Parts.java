package munjip.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import munjip.note.Block;
import munjip.note.Inline;
import munjip.note.InlinePlaces;
import munjip.note.Inlines;
import munjip.note.Note;
import munjip.text.TextRange;

/**
 * Lays a note's blocks out as one list of {@link Part}s, in the order they are read. Code blocks
 * are left out: nobody is quoted there.
 */
final class Parts {
  /** In UTF-16 units; what is longer was written by no person, and would take too long. */
  private static final int LONGEST = 20_000;

  /** Kinds of callouts that hold somebody's words. */
  private static final Set<String> QUOTING = Set.of("quote", "cite", "인용");

  private final Note note;
  private final List<Part> parts = new ArrayList<>();
  private int quotes;
  private int section;
  private int depth;

  private Parts(Note note) {
    this.note = note;
  }

  static List<Part> of(Note note) {
    Parts parts = new Parts(note);
    Block before = null;
    for (Block block : note.blocks()) {
      boolean quoted = before != null && continuesEmptyQuote(before, block);
      parts.read(block, quoted ? parts.quotes++ : Part.NONE, false, "");
      before = block;
    }
    return parts.parts;
  }

  /** Some dialects (kramdown) take the lines behind a lone {@code >} for the quote. */
  private static boolean continuesEmptyQuote(Block before, Block block) {
    return before instanceof Block.Quote quote
        && quote.callout().isEmpty()
        && quote.blocks().isEmpty()
        && block instanceof Block.Paragraph
        && block.lines().first() == quote.lines().last() + 1;
  }

  private void read(Block block, int quote, boolean item, String footnote) {
    switch (block) {
      case Block.Heading heading -> {
        section++;
        add(
            Part.Kind.HEADING,
            heading.inlines(),
            heading.range(),
            quote,
            heading.level(),
            item,
            footnote);
      }
      case Block.Paragraph paragraph -> {
        boolean heads = quote == Part.NONE && !item && isBoldLine(paragraph.inlines());
        if (heads) {
          section++;
        }
        Part.Kind kind =
            heads
                ? Part.Kind.HEADING
                : !footnote.isEmpty() ? Part.Kind.FOOTNOTE : Part.Kind.PARAGRAPH;
        add(
            kind,
            paragraph.inlines(),
            paragraph.range(),
            quote,
            heads ? Part.BOLD_LINE : 0,
            item,
            footnote);
      }
      case Block.Bullets bullets -> {
        depth++;
        for (Block.Item each : bullets.items()) {
          boolean first = true;
          for (Block inner : each.blocks()) {
            read(inner, quote, first, footnote);
            first = false;
          }
        }
        depth--;
      }
      case Block.Quote inner -> {
        boolean quotes = inner.callout().map(QUOTING::contains).orElse(true);
        int own =
            quote != Part.NONE ? Part.NESTED + this.quotes++ : quotes ? this.quotes++ : Part.NONE;
        if (inner.callout().isPresent() && quotes) {
          inner.title().ifPresent(title -> lead(title, inner.range(), footnote));
        }
        inner.blocks().forEach(each -> read(each, own, false, footnote));
      }
      case Block.Footnote foot ->
          foot.blocks().forEach(each -> read(each, quote, false, foot.label()));
      case Block.Html html -> html(html, quote);
      case Block.Table table -> {
        for (Block.Row row : table.rows()) {
          List<Inline> cells = new ArrayList<>();
          row.cells().forEach(cells::addAll);
          add(Part.Kind.ROW, cells, row.range(), quote, 0, false, footnote);
        }
      }
      case Block.Code code -> {}
      case Block.Rule rule -> section++;
    }
  }

  /** The title of a callout that quotes says whom. */
  private void lead(String title, TextRange quote, String footnote) {
    TextRange line = new TextRange(quote.start(), quote.start() + title.length());
    add(Part.Kind.CALLOUT, List.of(), line, Part.NONE, Part.BOLD_LINE, false, footnote);
  }

  private void html(Block.Html html, int quote) {
    int start = html.range().start();
    for (String line : html.text().split("\n", -1)) {
      int end = Math.min(start + line.length(), html.range().end());
      if (!line.isBlank()) {
        TextRange range = new TextRange(start, end);
        add(Part.Kind.HTML, List.of(), range, quote, 0, false, "");
      }
      start = Math.min(end + 1, html.range().end());
    }
  }

  private void add(
      Part.Kind kind,
      List<Inline> inlines,
      TextRange range,
      int quote,
      int level,
      boolean item,
      String footnote) {
    if (!range.isEmpty() && range.length() <= LONGEST) {
      InlinePlaces places = InlinePlaces.of(range.of(note.text()), inlines);
      parts.add(
          new Part(
              kind,
              range,
              range.of(note.text()),
              quote,
              section,
              level,
              item,
              depth,
              places.code(),
              places.stressed(),
              kind == Part.Kind.HTML ? links(range) : links(places),
              places.footnotes().stream()
                  .map(mark -> new Part.NoteMark(mark.at(), mark.label()))
                  .toList(),
              footnote));
    }
  }

  private static List<Part.Link> links(InlinePlaces places) {
    return places.labels().stream()
        .map(label -> new Part.Link(label.range(), label.target()))
        .toList();
  }

  private List<Part.Link> links(TextRange range) {
    return note.linksIn(range).stream()
        .filter(link -> link.label().overlaps(range))
        .map(link -> new Part.Link(link.label().shift(-range.start()), link.target()))
        .toList();
  }

  /** A short paragraph that is all bold and ends no sentence heads what follows. */
  private static boolean isBoldLine(List<Inline> inlines) {
    List<Inline> seen =
        inlines.stream().filter(i -> !(i instanceof Inline.Text t && t.text().isBlank())).toList();
    if (seen.isEmpty() || !seen.stream().allMatch(i -> i instanceof Inline.Strong)) {
      return false;
    }
    String line = Inlines.text(seen).strip();
    return line.length() <= 80
        && !line.isEmpty()
        && ".…,;”\"".indexOf(line.charAt(line.length() - 1)) < 0;
  }
}
