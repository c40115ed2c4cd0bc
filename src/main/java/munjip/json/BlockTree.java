package munjip.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import munjip.note.Block;
import munjip.text.FilePlaces;
import munjip.text.LineRange;

/**
 * The blocks of a note as a JSON tree: each block an object with its kind in {@code t} and its
 * source lines in {@code lines}, null where the source is no text. Everything in it is text,
 * whatever the note holds; nothing is HTML.
 */
final class BlockTree {
  /** Blocks nested deeper come as a paragraph of their text; no reader indents so far. */
  static final int DEEPEST = 100;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final String text;
  private final FilePlaces places;
  private final InlineTree inlines;

  /**
   * @param text visible text of the note, which the blocks' ranges refer to
   * @param places how lines are told
   * @param links id of the note a target means, if there is one
   */
  BlockTree(String text, FilePlaces places, Function<String, Optional<String>> links) {
    this.text = text;
    this.places = places;
    this.inlines = new InlineTree(links);
  }

  ArrayNode of(List<Block> blocks) {
    return of(blocks, 0);
  }

  private ArrayNode of(List<Block> blocks, int depth) {
    ArrayNode all = NODES.arrayNode(blocks.size());
    for (Block block : blocks) {
      all.add(depth < DEEPEST ? of(block, depth) : flat(block));
    }
    return all;
  }

  private ObjectNode of(Block block, int depth) {
    return switch (block) {
      case Block.Heading heading -> {
        ObjectNode node = node("heading", block.lines()).put("level", heading.level());
        yield node.set("inlines", inlines.of(heading.inlines()));
      }
      case Block.Paragraph paragraph ->
          node("paragraph", block.lines()).set("inlines", inlines.of(paragraph.inlines()));
      case Block.Bullets bullets -> {
        ObjectNode node =
            node("list", block.lines())
                .put("ordered", bullets.ordered())
                .put("start", bullets.start());
        ArrayNode items = node.putArray("items");
        bullets.items().forEach(item -> items.add(item(item, depth)));
        yield node;
      }
      case Block.Table table -> {
        ObjectNode node = node("table", block.lines());
        ArrayNode header = node.putArray("header");
        table.header().stream().limit(1).forEach(row -> header.addAll(cells(row)));
        ArrayNode rows = node.putArray("rows");
        // A reader shows one header row; further ones, which no format here has, come as rows.
        table.header().stream().skip(1).forEach(row -> rows.add(cells(row)));
        table.rows().forEach(row -> rows.add(cells(row)));
        yield node;
      }
      case Block.Code code ->
          node("code", block.lines()).put("info", code.info()).put("text", code.text());
      case Block.Quote quote ->
          node("quote", block.lines())
              .put("callout", quote.callout().orElse(null))
              .put("title", quote.title().orElse(null))
              .set("blocks", of(quote.blocks(), depth + 1));
      case Block.Rule rule -> node("rule", rule.lines());
      case Block.Footnote note ->
          node("footnote", block.lines())
              .put("label", note.label())
              .set("blocks", of(note.blocks(), depth + 1));
      case Block.Html html -> node("html", block.lines()).put("text", html.text());
    };
  }

  private ObjectNode item(Block.Item item, int depth) {
    ObjectNode node = NODES.objectNode();
    node.put("checked", item.checked().orElse(null));
    node.set("blocks", of(item.blocks(), depth + 1));
    node.set("lines", pair(item.lines()));
    return node;
  }

  private ArrayNode cells(Block.Row row) {
    ArrayNode cells = NODES.arrayNode();
    row.cells().forEach(cell -> cells.add(inlines.of(cell)));
    return cells;
  }

  private ObjectNode flat(Block block) {
    ArrayNode words = NODES.arrayNode();
    words.addObject().put("t", "text").put("text", block.range().of(text));
    return node("paragraph", block.lines()).set("inlines", words);
  }

  private ObjectNode node(String kind, LineRange lines) {
    ObjectNode node = NODES.objectNode().put("t", kind);
    return node.set("lines", pair(lines));
  }

  private JsonNode pair(LineRange lines) {
    LineRange told = places.told(lines);
    return told == null ? NODES.nullNode() : NODES.arrayNode().add(told.first()).add(told.last());
  }
}
