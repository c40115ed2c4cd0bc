package munjip.note;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import munjip.text.Unicode;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns the running text of a block into visible text and {@link Inline}s, in one pass. */
final class InlineReader {
  /** Deeper markup than anybody writes; beyond it the note is read as plain text. */
  private static final int DEEPEST = 100;

  private final SourcePlaces places;
  private final VisibleText out;
  private final Collected collected;
  private int depth;
  private int inLink;
  private int blockStart;
  private boolean hidden;
  private final Set<String> endless = new HashSet<>();
  private String openAddress;
  private int openAddressFrom;

  InlineReader(SourcePlaces places, VisibleText out, Collected collected) {
    this.places = places;
    this.out = out;
    this.collected = collected;
  }

  /** The running text of one block, all of it. */
  List<Inline> block(Node block) {
    blockStart = out.next();
    hidden = false;
    endless.clear();
    openAddress = null;
    return children(block);
  }

  private List<Inline> children(Node parent) {
    if (++depth > DEEPEST) {
      throw new TooDeepException();
    }
    Map<Node, List<LooseMarks.Mark>> marks = LooseMarks.in(parent, places);
    InlineList list = new InlineList();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text text && !hidden) {
        text(text, marks.getOrDefault(node, List.of()), list);
      } else if (node instanceof HtmlInline html) {
        html(html, list);
      } else if (!hidden) {
        node(node, list);
      }
    }
    depth--;
    return list.close();
  }

  private void node(Node node, InlineList list) {
    switch (node) {
      case Code code -> list.add(new Inline.Code(literal(code, code.getLiteral())));
      case StrongEmphasis strong -> list.add(new Inline.Strong(children(strong)));
      case Emphasis emphasis -> list.add(new Inline.Emphasis(children(emphasis)));
      case Strikethrough strike -> list.add(new Inline.Strike(children(strike)));
      case ObsidianNodes.HighlightNode highlight -> children(highlight).forEach(list::add);
      case Link link -> link(link, list);
      case Image image -> image(image, list);
      case SoftLineBreak soft -> {
        if (lineBreak(soft)) {
          list.add(new Inline.Text("\n"));
        }
      }
      case HardLineBreak hard -> {
        if (lineBreak(hard)) {
          list.add(new Inline.Break());
        }
      }
      case FootnoteReference reference ->
          list.add(new Inline.FootnoteRef(restore(reference.getLabel())));
      case ObsidianNodes.NoteLinkNode link -> noteLink(link, list);
      case ObsidianNodes.TagNode tag -> {
        collected.tags.add(Unicode.nfc(tag.tag));
        list.add(new Inline.Tag(literal(tag, "#" + tag.tag)));
      }
      case ObsidianNodes.CommentNode comment -> {}
      case ObsidianNodes.HeadingIdNode id -> {
        if (!(id.getParent() instanceof Heading)) {
          list.add(new Inline.Text(literal(id, id.written)));
        }
      }
      case TaskListItemMarker marker -> {}
      default -> children(node).forEach(list::add);
    }
  }

  private void link(Link link, InlineList list) {
    int start = out.next();
    inLink++;
    List<Inline> label = children(link);
    inLink--;
    String target = restore(link.getDestination());
    collected.link(target, out.since(start));
    list.add(new Inline.Link(target, label));
  }

  /** The alternative text is what stands for a picture that cannot be seen. */
  private void image(Image image, InlineList list) {
    int start = out.next();
    inLink++;
    children(image);
    inLink--;
    String src = restore(image.getDestination());
    collected.link(src, out.since(start));
    list.add(new Inline.Image(src, out.textSince(start)));
  }

  private void noteLink(ObsidianNodes.NoteLinkNode link, InlineList list) {
    String target = restore(link.target).strip();
    int place =
        link.getSourceSpans().isEmpty()
            ? out.sourceEnd()
            : places.start(link.getSourceSpans().get(0)) + link.labelOffset;
    int start = out.next();
    boolean picture = link.embed && NoteLinks.isPicture(target);
    String label = picture ? NoteLinks.caption(target, link.label) : restore(link.label);
    out.append(label, place);
    collected.link(target, out.since(start));
    list.add(
        picture
            ? new Inline.Image(target, label)
            : new Inline.NoteLink(target, List.of(new Inline.Text(label))));
  }

  private void html(HtmlInline html, InlineList list) {
    String tag = restore(html.getLiteral());
    Optional<String> name = HtmlTags.name(tag);
    if (HtmlTags.isText(tag) && !hidden) {
      list.add(new Inline.Text(literal(html, html.getLiteral())));
    }
    if (name.isEmpty()) {
      return;
    }
    if (HtmlTags.hides(name.get())) {
      boolean closes = HtmlTags.closes(tag);
      if (hidden) {
        hidden = !closes;
      } else {
        hidden = !closes && closesLater(html, name.get());
      }
    } else if (!hidden) {
      switch (name.get()) {
        case "br" -> {
          if (lineBreak(html)) {
            list.add(new Inline.Break());
          }
        }
        case "img" -> htmlImage(html, tag, list);
        case "a" -> htmlLink(tag);
        case "q" -> quotationMark(html, HtmlTags.closes(tag) ? "”" : "“", list);
        default -> {}
      }
    }
  }

  /** Without its end, {@code <script>} is what the text talks about, and hides nothing. */
  private boolean closesLater(HtmlInline html, String name) {
    if (!endless.contains(name)) {
      for (Node node = html.getNext(); node != null; node = node.getNext()) {
        if (node instanceof HtmlInline tag
            && HtmlTags.closes(tag.getLiteral())
            && HtmlTags.name(tag.getLiteral()).equals(Optional.of(name))) {
          return true;
        }
      }
      endless.add(name);
    }
    return false;
  }

  private void htmlImage(HtmlInline html, String tag, InlineList list) {
    Optional<HtmlTags.Attribute> alt = HtmlTags.attribute(tag, "alt");
    String src = HtmlTags.attribute(tag, "src").map(HtmlTags.Attribute::value).orElse("");
    int start = out.next();
    int place =
        html.getSourceSpans().isEmpty()
            ? out.sourceEnd()
            : places.start(html.getSourceSpans().get(0)) + alt.map(a -> a.start()).orElse(0);
    String text = alt.map(HtmlTags.Attribute::value).orElse("");
    out.append(text, place);
    collected.link(src, out.since(start));
    list.add(new Inline.Image(src, text));
  }

  /** Readers see marks where {@code <q>} begins and ends. */
  private void quotationMark(HtmlInline html, String mark, InlineList list) {
    int place =
        html.getSourceSpans().isEmpty()
            ? out.sourceEnd()
            : places.start(html.getSourceSpans().get(0));
    out.append(mark, place);
    list.add(new Inline.Text(mark));
  }

  private void htmlLink(String tag) {
    if (openAddress != null) {
      collected.link(openAddress, out.since(openAddressFrom));
    }
    openAddress =
        HtmlTags.closes(tag)
            ? null
            : HtmlTags.attribute(tag, "href").map(HtmlTags.Attribute::value).orElse(null);
    openAddressFrom = out.next();
  }

  /** Ends a line, unless nothing was seen on it and it is the block's first. */
  private boolean lineBreak(Node node) {
    if (out.since(blockStart).isEmpty()) {
      return false;
    }
    List<SourceSpan> before =
        node.getPrevious() == null ? List.of() : node.getPrevious().getSourceSpans();
    int place = before.isEmpty() ? 0 : places.end(before.get(before.size() - 1));
    out.append("\n", Math.max(place, out.sourceEnd()));
    return true;
  }

  private void text(Text node, List<LooseMarks.Mark> marks, InlineList list) {
    String literal = Unicode.nfc(node.getLiteral());
    int[] where = places.of(literal, node.getSourceSpans(), out.sourceEnd());
    int from = 0;
    for (LooseMarks.Mark mark : marks) {
      running(literal, from, mark.offset(), where, list);
      list.mark(mark.sign(), mark.opens());
      from = mark.offset() + 2;
    }
    running(literal, from, literal.length(), where, list);
  }

  private void running(String literal, int from, int to, int[] where, InlineList list) {
    if (from >= to) {
      return;
    }
    int done = from;
    if (inLink == 0) {
      for (LinkFinder.Address address : LinkFinder.in(literal.substring(from, to))) {
        list.add(new Inline.Text(append(literal, done, from + address.start(), where)));
        int start = out.next();
        String label = append(literal, from + address.start(), from + address.end(), where);
        String target = restore(address.target());
        collected.link(target, out.since(start));
        list.add(new Inline.Link(target, List.of(new Inline.Text(label))));
        done = from + address.end();
      }
    }
    list.add(new Inline.Text(append(literal, done, to, where)));
  }

  private String literal(Node node, String literal) {
    List<SourceSpan> spans = node.getSourceSpans();
    return append(literal, 0, literal.length(), places.of(literal, spans, out.sourceEnd()));
  }

  private String append(String literal, int from, int to, int[] where) {
    for (int i = from; i < to; ) {
      int end = i + 1;
      while (end < to && where[end] == where[end - 1] + 1) {
        end++;
      }
      out.append(restore(literal.substring(i, end)), where[i]);
      i = end;
    }
    return restore(literal.substring(from, to));
  }

  private static String restore(String marked) {
    return marked == null ? "" : SourceSigns.restore(marked);
  }
}
