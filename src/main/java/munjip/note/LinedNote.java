package munjip.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import munjip.text.FilePlace;
import munjip.text.FilePlaces;
import munjip.text.LineMap;
import munjip.text.LineRange;
import munjip.text.TextRange;

/** A note that is put together out of lines of a text file, a paragraph at a time. */
final class LinedNote {
  private final LinedText source;
  private final LineMap lines;
  private final VisibleText out = new VisibleText();
  private final Collected collected = new Collected();
  private final List<Block> blocks = new ArrayList<>();
  private final SortedMap<Integer, FilePlace> places = new TreeMap<>();
  private List<Inline> inlines = new ArrayList<>();
  private int start;
  private int first;
  private int last;

  LinedNote(LinedText source) {
    this.source = source;
    this.lines = LineMap.of(source.text());
  }

  boolean isBlank() {
    return out.isBlank();
  }

  /**
   * Begins a line of the paragraph that is open, or else a paragraph.
   *
   * @param at where it comes from in the text in NFC; rises from line to line
   */
  void line(String words, int at) {
    out.separate('\n');
    if (inlines.isEmpty()) {
      start = out.next();
      first = at;
    } else {
      inlines.add(new Inline.Text("\n"));
    }
    more(words, at);
  }

  /** Goes on in the line that was begun. */
  void more(String words, int at) {
    PlainText.line(words, at, inlines, out, collected);
    last = Math.max(at, at + words.length() - 1);
  }

  /** Closes the paragraph. */
  void paragraph() {
    paragraphRead().ifPresent(blocks::add);
  }

  /** Closes the paragraph as a quote of one. */
  void quote() {
    paragraphRead().map(Block.Quote::of).ifPresent(blocks::add);
  }

  /** What was written as one line becomes a heading. */
  void heading(int level) {
    paragraphRead()
        .ifPresent(
            each ->
                blocks.add(new Block.Heading(level, each.inlines(), each.range(), each.lines())));
  }

  /** From the line on at which {@code at} stands, people are told this place. */
  void place(FilePlace place, int at) {
    places.put(lines.lineAt(at), place);
  }

  private Optional<Block.Paragraph> paragraphRead() {
    if (inlines.isEmpty()) {
      return Optional.empty();
    }
    LineRange on = lines.lines(new TextRange(first, Math.max(first, last) + 1));
    Block.Paragraph read = new Block.Paragraph(inlines, out.since(start), on);
    inlines = new ArrayList<>();
    return Optional.of(read);
  }

  /** The only note of its file. */
  Note note(NoteFile file, String kind, Stated stated, NoteDating dating)
      throws UnreadableNoteException {
    return note(file, new ContainerNames.Name(file.id(), file.path()), kind, stated, dating);
  }

  /**
   * A note of several in its file.
   *
   * @throws UnreadableNoteException when nothing was written
   */
  Note note(NoteFile file, ContainerNames.Name name, String kind, Stated stated, NoteDating dating)
      throws UnreadableNoteException {
    paragraph();
    if (isBlank()) {
      throw new UnreadableNoteException("empty: there is no text in it");
    }
    String text = out.toString();
    return new Note(
        name.id(),
        name.path(),
        kind,
        stated.meta(file, dating, blocks, text),
        text,
        blocks,
        collected.links(),
        out.toSource(source.nfc().toSource(), source.length()),
        source.lines(),
        source.length(),
        FilePlaces.of(true, places));
  }
}
