package munjip.note;

import java.util.List;

/** What a reader sees of running text; the same characters as in the note's visible text. */
public final class Inlines {
  private Inlines() {}

  public static String text(Inline inline) {
    StringBuilder text = new StringBuilder();
    write(inline, text);
    return text.toString();
  }

  public static String text(List<Inline> inlines) {
    StringBuilder text = new StringBuilder();
    inlines.forEach(inline -> write(inline, text));
    return text.toString();
  }

  private static void write(Inline inline, StringBuilder to) {
    switch (inline) {
      case Inline.Text text -> to.append(text.text());
      case Inline.Strong strong -> strong.children().forEach(child -> write(child, to));
      case Inline.Emphasis emphasis -> emphasis.children().forEach(child -> write(child, to));
      case Inline.Strike strike -> strike.children().forEach(child -> write(child, to));
      case Inline.Code code -> to.append(code.text());
      case Inline.Link link -> link.children().forEach(child -> write(child, to));
      case Inline.NoteLink link -> link.children().forEach(child -> write(child, to));
      case Inline.Image image -> to.append(image.alt());
      case Inline.Break end -> to.append('\n');
      case Inline.Tag tag -> to.append(tag.text());
      case Inline.FootnoteRef reference -> {}
    }
  }
}
