package munjip.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import munjip.text.LineMap;
import munjip.text.LineRange;
import munjip.text.TextRange;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;

/**
 * Turns a parsed note into {@link Block}s and visible text, in one pass in the order of the source.
 * Every block begins on a new line of the visible text; table cells are parted by tabs.
 */
final class BlockReader {
  private final SourcePlaces places;
  private final LineMap lines;
  private final VisibleText out;
  private final Collected collected;
  private final InlineReader inlines;

  /**
   * @param lines of the source that {@code places} is of
   */
  BlockReader(SourcePlaces places, LineMap lines, VisibleText out, Collected collected) {
    this.places = places;
    this.lines = lines;
    this.out = out;
    this.collected = collected;
    this.inlines = new InlineReader(places, out, collected);
  }

  List<Block> blocks(Node parent) {
    HtmlQuotes blocks = new HtmlQuotes();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      out.separate('\n');
      if (node instanceof HtmlBlock html) {
        html(html, blocks);
      } else {
        block(node).ifPresent(blocks::add);
      }
    }
    out.separate('\n');
    return blocks.end();
  }

  private Optional<Block> block(Node node) {
    int start = out.next();
    LineRange at = lines(node);
    return Optional.ofNullable(
        switch (node) {
          case Heading heading -> {
            List<Inline> text = inlines.block(heading);
            yield new Block.Heading(
                heading.getLevel(), text, out.since(start), reaching(at, text, start));
          }
          case Paragraph paragraph -> {
            List<Inline> text = inlines.block(paragraph);
            yield new Block.Paragraph(text, out.since(start), reaching(at, text, start));
          }
          case BulletList list -> {
            List<Block.Item> items = items(list);
            yield new Block.Bullets(false, 1, items, out.since(start), at);
          }
          case OrderedList list -> {
            List<Block.Item> items = items(list);
            int first = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
            yield new Block.Bullets(true, first, items, out.since(start), at);
          }
          case FencedCodeBlock code -> {
            String info = code.getInfo() == null ? "" : SourceSigns.restore(code.getInfo());
            yield code(info, code.getLiteral(), code, 1);
          }
          case IndentedCodeBlock code -> code("", code.getLiteral(), code, 0);
          case BlockQuote quote -> quote(quote);
          case TableBlock table -> table(table);
          case ThematicBreak rule -> new Block.Rule(out.since(start), at);
          case FootnoteDefinition note -> {
            List<Block> inside = blocks(note);
            String label = SourceSigns.restore(note.getLabel());
            yield new Block.Footnote(label, inside, out.since(start), at);
          }
          case LinkReferenceDefinition definition -> {
            collected.definition(
                SourceSigns.restore(definition.getDestination()), out.since(start).start());
            yield null;
          }
          default -> null; // an Obsidian comment: nobody sees it
        });
  }

  private List<Block.Item> items(Node list) {
    List<Block.Item> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Optional<Boolean> checked =
          item.getFirstChild() instanceof TaskListItemMarker marker
              ? Optional.of(marker.isChecked())
              : Optional.empty();
      items.add(new Block.Item(checked, blocks(item), lines(item)));
    }
    return items;
  }

  private Block code(String info, String literal, Node node, int fence) {
    int start = out.next();
    String text = SourceSigns.restore(literal);
    String[] code =
        (text.endsWith("\n") ? text.substring(0, text.length() - 1) : text).split("\n", -1);
    int[] starts = starts(code, node, fence);
    for (int i = 0; i < code.length; i++) {
      if (i > 0) {
        out.append("\n", starts[i - 1] + code[i - 1].length());
      }
      out.append(code[i], starts[i]);
    }
    return new Block.Code(info, out.textSince(start), out.since(start), lines(node));
  }

  /** One block, or several where quotes begin or end in it. */
  private void html(HtmlBlock html, HtmlQuotes blocks) {
    int start = out.next();
    String[] raw = html.getLiteral().split("\n", -1);
    HtmlText text = new HtmlText(raw, starts(raw, html, 0), out, collected);
    text.write();
    if (text.quotes().isEmpty()) {
      blocks.add(new Block.Html(out.textSince(start), out.since(start), lines(html)));
      return;
    }
    int from = start;
    for (HtmlQuotes.Edge edge : text.quotes()) {
      piece(new TextRange(from, Math.max(from, edge.before())), blocks);
      blocks.pass(edge);
      from = edge.behind();
    }
    piece(out.since(from), blocks);
  }

  private void piece(TextRange range, HtmlQuotes blocks) {
    if (!range.isEmpty()) {
      int first = lines.lineAt(out.source(range.start()));
      int last = lines.lineAt(out.source(range.end() - 1));
      String text = out.textSince(range.start()).substring(0, range.length());
      blocks.add(new Block.Html(text, range, new LineRange(first, Math.max(first, last))));
    }
  }

  private int[] starts(String[] text, Node node, int fence) {
    List<SourceSpan> spans = node.getSourceSpans();
    int first = spans.isEmpty() ? 0 : spans.get(0).getLineIndex() + fence;
    return LinePlaces.of(text, spans, first, places);
  }

  private Block quote(BlockQuote quote) {
    int start = out.next();
    LineRange at = lines(quote);
    Optional<Callout> callout = Callout.in(quote);
    Optional<String> title = Optional.empty();
    if (callout.isPresent()) {
      int titleStart = out.next();
      inlines.block(callout.get().title());
      title = Optional.of(out.textSince(titleStart).strip()).filter(text -> !text.isEmpty());
      out.separate('\n');
    }
    List<Block> inside = blocks(quote);
    return new Block.Quote(callout.map(Callout::kind), title, inside, out.since(start), at);
  }

  private Block table(TableBlock table) {
    int start = out.next();
    List<Block.Row> header = new ArrayList<>();
    List<Block.Row> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        (part instanceof TableHead ? header : rows).add(row(row));
      }
    }
    return new Block.Table(header, rows, out.since(start), lines(table));
  }

  private Block.Row row(Node row) {
    out.separate('\n');
    int start = out.next();
    List<List<Inline>> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(inlines.block(cell));
      out.separate('\t');
    }
    return new Block.Row(cells, out.since(start), lines(row));
  }

  /** commonmark forgets lines of a paragraph that begins as a link definition. */
  private LineRange reaching(LineRange at, List<Inline> text, int start) {
    if (text.isEmpty()) {
      return at;
    }
    int first = lines.lineAt(out.source(start));
    int last = lines.lineAt(Math.max(0, out.sourceEnd() - 1));
    return new LineRange(Math.min(at.first(), first), Math.max(at.last(), last));
  }

  private LineRange lines(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      int line = lines.lineAt(out.sourceEnd());
      return new LineRange(line, line);
    }
    SourceSpan last = spans.get(spans.size() - 1);
    int from = lines.lineAt(places.start(spans.get(0)));
    return new LineRange(from, Math.max(from, lines.lineAt(places.start(last))));
  }
}
