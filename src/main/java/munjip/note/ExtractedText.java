package munjip.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import munjip.text.Blanks;
import munjip.text.FilePlace;
import munjip.text.FilePlaces;
import munjip.text.LineMap;
import munjip.text.LineRange;
import munjip.text.OffsetMap;
import munjip.text.TextRange;
import munjip.text.Unicode;

/**
 * The text taken out of a file that is no text itself, put together block by block. It stands in
 * for the file's own text: lines are its lines, which nobody is told of; people are told the {@link
 * #place}.
 */
final class ExtractedText {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final SortedMap<Integer, FilePlace> places = new TreeMap<>();
  private int line = 1;
  private FilePlace next;

  /** From the next block on, people are told this place. */
  void place(FilePlace place) {
    next = place;
  }

  /**
   * @param level 1 to 6
   */
  void heading(int level, String words) {
    String title = Blanks.single(Unicode.nfc(words));
    if (!title.isEmpty()) {
      int start = begin();
      LineRange lines = write(title);
      blocks.add(new Block.Heading(level, inlines(title), since(start), lines));
    }
  }

  /** A paragraph; line ends in it stay. */
  void paragraph(String words) {
    written(words).ifPresent(blocks::add);
  }

  /** A quote of one paragraph. */
  void quote(String words) {
    written(words).map(Block.Quote::of).ifPresent(blocks::add);
  }

  /**
   * A list, each item a paragraph.
   *
   * @param start number of the first item of an ordered list
   */
  void items(boolean ordered, int start, List<String> items) {
    List<Block.Item> written = new ArrayList<>();
    for (String item : items) {
      written(item)
          .ifPresent(
              each -> written.add(new Block.Item(Optional.empty(), List.of(each), each.lines())));
    }
    if (!written.isEmpty()) {
      TextRange first = written.getFirst().blocks().getFirst().range();
      TextRange last = written.getLast().blocks().getFirst().range();
      blocks.add(
          new Block.Bullets(
              ordered,
              start,
              written,
              new TextRange(first.start(), last.end()),
              written.getFirst().lines().cover(written.getLast().lines())));
    }
  }

  /**
   * A table; cells are on one line each, empty rows are left out.
   *
   * @param headers how many of the first rows are its head
   */
  void table(int headers, List<List<String>> rows) {
    List<Block.Row> head = new ArrayList<>();
    List<Block.Row> body = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells =
          rows.get(i).stream().map(cell -> Blanks.single(Unicode.nfc(cell))).toList();
      String shown = String.join("\t", cells.stream().filter(cell -> !cell.isEmpty()).toList());
      if (!shown.isEmpty()) {
        int start = begin();
        LineRange lines = write(shown);
        (i < headers ? head : body)
            .add(
                new Block.Row(
                    cells.stream().map(ExtractedText::inlines).toList(), since(start), lines));
      }
    }
    List<Block.Row> all = new ArrayList<>(head);
    all.addAll(body);
    if (!all.isEmpty()) {
      TextRange range = new TextRange(all.getFirst().range().start(), all.getLast().range().end());
      LineRange lines = all.getFirst().lines().cover(all.getLast().lines());
      blocks.add(new Block.Table(head, body, range, lines));
    }
  }

  /** Code, as it stands. */
  void code(String info, String words) {
    String code = Unicode.nfc(words).replaceAll("\\r\\n?", "\n").stripTrailing();
    if (!code.isBlank()) {
      int start = begin();
      LineRange lines = write(code);
      blocks.add(new Block.Code(info, code, since(start), lines));
    }
  }

  /** What was written until now. */
  String soFar() {
    return text.toString();
  }

  /**
   * The note made of all that was written.
   *
   * @throws UnreadableNoteException when nothing was
   */
  Note note(NoteFile file, String kind, Stated stated, NoteDating dating)
      throws UnreadableNoteException {
    if (text.toString().isBlank()) {
      throw new UnreadableNoteException("empty: there is no text in it");
    }
    String all = text.toString();
    return new Note(
        file.id(),
        file.path(),
        kind,
        stated.meta(file, dating, blocks, all),
        all,
        blocks,
        List.of(),
        OffsetMap.identity(all.length()),
        LineMap.of(all),
        all.length(),
        FilePlaces.of(false, places));
  }

  private Optional<Block.Paragraph> written(String words) {
    List<String> kept =
        Unicode.nfc(words).lines().map(Blanks::single).filter(each -> !each.isEmpty()).toList();
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    String paragraph = String.join("\n", kept);
    int start = begin();
    LineRange lines = write(paragraph);
    return Optional.of(new Block.Paragraph(inlines(paragraph), since(start), lines));
  }

  private int begin() {
    if (!text.isEmpty()) {
      text.append('\n');
      line++;
    }
    if (next != null) {
      places.put(line, next);
      next = null;
    }
    return text.length();
  }

  private LineRange write(String words) {
    int first = line;
    text.append(words);
    line += (int) words.chars().filter(c -> c == '\n').count();
    return new LineRange(first, line);
  }

  private TextRange since(int start) {
    return new TextRange(start, text.length());
  }

  private static List<Inline> inlines(String words) {
    return words.isEmpty() ? List.of() : List.of(new Inline.Text(words));
  }
}
