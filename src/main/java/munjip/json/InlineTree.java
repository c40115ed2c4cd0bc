package munjip.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import munjip.note.Inline;

/** The running text of a block as a JSON tree, part of {@link BlockTree}. */
final class InlineTree {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Function<String, Optional<String>> links;

  InlineTree(Function<String, Optional<String>> links) {
    this.links = links;
  }

  ArrayNode of(List<Inline> inlines) {
    return of(inlines, 0);
  }

  private ArrayNode of(List<Inline> inlines, int depth) {
    ArrayNode all = NODES.arrayNode(inlines.size());
    for (Inline inline : inlines) {
      all.add(
          depth < BlockTree.DEEPEST ? of(inline, depth) : node("text").put("text", flat(inline)));
    }
    return all;
  }

  private ObjectNode of(Inline inline, int depth) {
    return switch (inline) {
      case Inline.Text text -> node("text").put("text", text.text());
      case Inline.Strong strong -> parent("strong", strong.children(), depth);
      case Inline.Emphasis emphasis -> parent("emphasis", emphasis.children(), depth);
      case Inline.Strike strike -> parent("strike", strike.children(), depth);
      case Inline.Code code -> node("code").put("text", code.text());
      case Inline.Link link ->
          node("link")
              .put("href", link.href())
              .put("note", links.apply(link.href()).orElse(null))
              .set("children", of(link.children(), depth + 1));
      case Inline.NoteLink link ->
          node("noteLink")
              .put("target", link.target())
              .put("note", links.apply(link.target()).orElse(null))
              .set("children", of(link.children(), depth + 1));
      case Inline.Image image -> node("image").put("src", image.src()).put("alt", image.alt());
      case Inline.Break ignored -> node("break");
      case Inline.Tag tag -> node("tag").put("text", tag.text());
      case Inline.FootnoteRef ref -> node("footnoteRef").put("label", ref.label());
    };
  }

  private ObjectNode parent(String kind, List<Inline> children, int depth) {
    return node(kind).set("children", of(children, depth + 1));
  }

  /** Only what stands directly in an element nested beyond reason; deeper text is left out. */
  private static String flat(Inline inline) {
    return switch (inline) {
      case Inline.Text text -> text.text();
      case Inline.Code code -> code.text();
      case Inline.Tag tag -> tag.text();
      case Inline.Image image -> image.alt();
      default -> "…";
    };
  }

  private static ObjectNode node(String kind) {
    return NODES.objectNode().put("t", kind);
  }
}
