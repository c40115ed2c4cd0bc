package munjip.note;

import java.util.List;

/** A piece of running text inside a {@link Block}, as a reader sees it. */
public sealed interface Inline {
  /**
   * Text as it is seen; {@code \n} is a line end in the source that CommonMark shows as a space and
   * Obsidian as a line break.
   */
  record Text(String text) implements Inline {}

  record Strong(List<Inline> children) implements Inline {}

  record Emphasis(List<Inline> children) implements Inline {}

  record Strike(List<Inline> children) implements Inline {}

  record Code(String text) implements Inline {}

  /**
   * @param href as written in the note; faces follow only http, https and mailto
   */
  record Link(String href, List<Inline> children) implements Inline {}

  /**
   * A link to another note, as Obsidian writes it: {@code [[target|label]]}.
   *
   * @param target what is linked, without label, with heading part
   */
  record NoteLink(String target, List<Inline> children) implements Inline {}

  record Image(String src, String alt) implements Inline {}

  record Break() implements Inline {}

  /**
   * @param text with its {@code #}
   */
  record Tag(String text) implements Inline {}

  record FootnoteRef(String label) implements Inline {}
}
