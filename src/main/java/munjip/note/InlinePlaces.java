package munjip.note;

import java.util.ArrayList;
import java.util.List;
import munjip.text.Blanks;
import munjip.text.TextRange;

/**
 * Where the inlines of one block stand in its visible text: what a step needs that reads text by
 * its marks. All ranges are relative to the text.
 */
public final class InlinePlaces {
  /** Between two inlines at most white space stands that none of them has. */
  private static final int SLACK = 4;

  /**
   * The label of a link, or the words for a picture.
   *
   * @param target where it leads
   */
  public record Label(TextRange range, String target) {}

  /**
   * The mark of a footnote, which is not seen.
   *
   * @param label of the footnote
   */
  public record FootnoteMark(int at, String label) {}

  private final List<TextRange> code = new ArrayList<>();
  private final List<TextRange> stressed = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private final List<FootnoteMark> footnotes = new ArrayList<>();

  private final String text;
  private int at;

  private InlinePlaces(String text) {
    this.text = text;
  }

  /**
   * @param text what is seen of the block
   */
  public static InlinePlaces of(String text, List<Inline> inlines) {
    InlinePlaces places = new InlinePlaces(text);
    places.walk(inlines);
    return places;
  }

  /** Stretches that are code. */
  public List<TextRange> code() {
    return List.copyOf(code);
  }

  /** Stretches in italics or bold. */
  public List<TextRange> stressed() {
    return List.copyOf(stressed);
  }

  public List<Label> labels() {
    return List.copyOf(labels);
  }

  public List<FootnoteMark> footnotes() {
    return List.copyOf(footnotes);
  }

  private void walk(List<Inline> inlines) {
    for (Inline inline : inlines) {
      int start = at;
      switch (inline) {
        case Inline.Text words -> pass(words.text());
        case Inline.Code words -> code.add(pass(words.text()));
        case Inline.Tag tag -> pass(tag.text());
        case Inline.Image image -> labels.add(new Label(pass(image.alt()), image.src()));
        case Inline.Break line -> pass("\n");
        case Inline.FootnoteRef ref -> footnotes.add(new FootnoteMark(at, ref.label()));
        case Inline.Strong strong -> stress(strong.children(), start);
        case Inline.Emphasis emphasis -> stress(emphasis.children(), start);
        case Inline.Strike strike -> walk(strike.children());
        case Inline.Link link -> {
          walk(link.children());
          labels.add(new Label(new TextRange(start, at), link.href()));
        }
        case Inline.NoteLink link -> {
          walk(link.children());
          labels.add(new Label(new TextRange(start, at), link.target()));
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
