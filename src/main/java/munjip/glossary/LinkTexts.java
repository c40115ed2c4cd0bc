package munjip.glossary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import munjip.glossary.NoteWordings.LinkText;
import munjip.note.Block;
import munjip.note.Inline;

/** Gathers how a note names others in its links: {@code [[Andrej Karpathy|카파시]]}. */
final class LinkTexts {
  /** Links of one note that are looked at: an index of all notes has thousands. */
  private static final int MOST = 2_000;

  /** A link may name the file. */
  private static final Pattern FILE = Pattern.compile("\\.(md|markdown|txt)$");

  private final Set<LinkText> found = new LinkedHashSet<>();

  private LinkTexts() {}

  static List<LinkText> of(List<Block> blocks) {
    LinkTexts texts = new LinkTexts();
    texts.blocks(blocks);
    return new ArrayList<>(texts.found);
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> inlines(heading.inlines());
        case Block.Paragraph paragraph -> inlines(paragraph.inlines());
        case Block.Bullets list -> list.items().forEach(item -> blocks(item.blocks()));
        case Block.Quote quote -> blocks(quote.blocks());
        case Block.Footnote footnote -> blocks(footnote.blocks());
        case Block.Table table -> {
          table.header().forEach(row -> row.cells().forEach(this::inlines));
          table.rows().forEach(row -> row.cells().forEach(this::inlines));
        }
        case Block.Code code -> {}
        case Block.Html html -> {}
        case Block.Rule rule -> {}
      }
    }
  }

  private void inlines(List<Inline> inlines) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.NoteLink link -> link(link);
        case Inline.Strong strong -> inlines(strong.children());
        case Inline.Emphasis emphasis -> inlines(emphasis.children());
        case Inline.Strike strike -> inlines(strike.children());
        case Inline.Link link -> inlines(link.children());
        default -> {
          // Nothing that leads to a note.
        }
      }
    }
  }

  private void link(Inline.NoteLink link) {
    StringBuilder label = new StringBuilder();
    for (Inline child : link.children()) {
      if (child instanceof Inline.Text text) {
        label.append(text.text());
      }
    }
    String target = link.target().substring(link.target().lastIndexOf('/') + 1);
    String name = Wording.singleSpaced(FILE.matcher(target).replaceFirst(""));
    String text = Wording.singleSpaced(label.toString());
    // A part of a note has a name of its own.
    boolean whole = link.target().indexOf('#') < 0;
    boolean terms = whole && Wording.isTerm(name) && Wording.isTerm(text);
    if (terms && !Wording.holds(name, text) && found.size() < MOST) {
      found.add(new LinkText(name, text));
    }
  }
}
