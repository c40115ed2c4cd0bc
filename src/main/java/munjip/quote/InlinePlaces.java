package munjip.quote;

import java.util.ArrayList;
import java.util.List;
import munjip.note.Inline;
import munjip.text.Blanks;
import munjip.text.TextRange;

/** Finds where the inlines of one block stand in its visible text. */
final class InlinePlaces {
  /** Between two inlines at most white space stands that none of them has. */
  private static final int SLACK = 4;

  final List<TextRange> code = new ArrayList<>();
  final List<TextRange> stressed = new ArrayList<>();
  final List<Part.Link> links = new ArrayList<>();
  final List<Part.NoteMark> notes = new ArrayList<>();

  private final String text;
  private int at;

  InlinePlaces(String text) {
    this.text = text;
  }

  void walk(List<Inline> inlines) {
    for (Inline inline : inlines) {
      int start = at;
      switch (inline) {
        case Inline.Text words -> pass(words.text());
        case Inline.Code words -> code.add(pass(words.text()));
        case Inline.Tag tag -> pass(tag.text());
        case Inline.Image image -> links.add(new Part.Link(pass(image.alt()), image.src()));
        case Inline.Break line -> pass("\n");
        case Inline.FootnoteRef ref -> notes.add(new Part.NoteMark(at, ref.label()));
        case Inline.Strong strong -> stress(strong.children(), start);
        case Inline.Emphasis emphasis -> stress(emphasis.children(), start);
        case Inline.Strike strike -> walk(strike.children());
        case Inline.Link link -> {
          walk(link.children());
          links.add(new Part.Link(new TextRange(start, at), link.href()));
        }
        case Inline.NoteLink link -> {
          walk(link.children());
          links.add(new Part.Link(new TextRange(start, at), link.target()));
        }
      }
    }
  }

  private void stress(List<Inline> children, int start) {
    walk(children);
    stressed.add(new TextRange(Math.min(skipBlanks(start), at), at));
  }

  private int skipBlanks(int from) {
    TextRange words = Blanks.strip(text, from, at);
    return words.isEmpty() ? at : words.start();
  }

  /** Goes behind a piece of text; stays where it is when the piece is not seen there. */
  private TextRange pass(String piece) {
    int found = at;
    while (found <= at + SLACK && !text.startsWith(piece, found)) {
      found++;
    }
    if (piece.isEmpty() || found > at + SLACK) {
      return new TextRange(at, at);
    }
    at = found + piece.length();
    return new TextRange(found, at);
  }
}
