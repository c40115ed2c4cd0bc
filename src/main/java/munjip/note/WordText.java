package munjip.note;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import munjip.text.Blanks;

/**
 * Takes what stands in a word processor's document in the order of its file, and puts it in the
 * order in which it is read: footnotes and text boxes behind the paragraph they belong to, endnotes
 * at the end, lists and tables whole.
 */
final class WordText {
  /** Where paragraphs can stand. */
  enum Story {
    BODY,
    TABLE,
    CELL,
    BOX,
    NOTE
  }

  /** A story that was begun and has not ended. */
  private static final class Open {
    final Story story;
    final StringBuilder line = new StringBuilder();
    final List<WordPiece> pieces = new ArrayList<>();
    final List<WordPiece> boxes = new ArrayList<>();
    final List<List<List<WordPiece>>> rows = new ArrayList<>();
    int headers;

    Open(Story story) {
      this.story = story;
    }
  }

  private final WordWriter out;
  private final Deque<Open> open = new ArrayDeque<>();
  private final long most;
  private long length;

  WordText(ExtractedText out, NoteConfig config) {
    this.out = new WordWriter(out);
    this.most = config.maxBytes();
    open.push(new Open(Story.BODY));
  }

  /**
   * @throws UnreadableNoteException when there is more than a text may have
   */
  void text(CharSequence words) throws UnreadableNoteException {
    length += words.length();
    if (length > most) {
      throw new UnreadableNoteException("its text is " + NoteBytes.tooLarge(length, most));
    }
    StringBuilder line = open.peek().line;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      // A soft hyphen is seen only where a line happens to end.
      if (c != '\u00AD' && (c >= ' ' || c == '\t' || c == '\n')) {
        line.append(c);
      }
    }
  }

  /** Takes back what was written since the last paragraph ended. */
  String takeLine() {
    StringBuilder line = open.peek().line;
    String taken = line.toString();
    line.setLength(0);
    return taken;
  }

  /** Puts back what {@link #takeLine} took, perhaps into another story. */
  void giveLine(String line) {
    open.peek().line.append(line);
  }

  /** The paragraph that was written ends, in whatever story it stands. */
  void endParagraph(ParagraphRole role) {
    Open in = open.peek();
    String line = takeLine();
    if (!isBlank(line) && !(role instanceof ParagraphRole.Listed)) {
      add(in, new WordPiece.Line(role, whole(line)));
    }
    in.boxes.forEach(piece -> add(in, piece));
    in.boxes.clear();
  }

  void begin(Story story) {
    open.push(new Open(story));
  }

  /** In a table, cells from now on stand in a new row. */
  void row(boolean header) {
    Open in = open.peek();
    if (header && in.headers == in.rows.size()) {
      in.headers++;
    }
    in.rows.add(new ArrayList<>());
  }

  /** The last row was a header, which shows only when it ends. */
  void headerRow() {
    Open in = open.peek();
    if (in.headers == in.rows.size() - 1) {
      in.headers++;
    }
  }

  /** The last row is not there any more: someone deleted it, and changes were tracked. */
  void dropRow() {
    Open in = open.peek();
    if (!in.rows.isEmpty()) {
      in.rows.removeLast();
    }
  }

  Story story() {
    return open.peek().story;
  }

  /** The innermost story ends, and goes where it belongs. */
  void end() {
    if (open.size() == 1) {
      return;
    }
    endParagraph(ParagraphRole.PLAIN);
    Open ended = open.pop();
    Open in = open.peek();
    switch (ended.story) {
      case TABLE -> {
        ended.pieces.forEach(piece -> add(in, piece));
        add(in, new WordPiece.Grid(ended.headers, ended.rows));
      }
      case CELL -> {
        if (in.story == Story.TABLE) {
          if (in.rows.isEmpty()) {
            in.rows.add(new ArrayList<>());
          }
          in.rows.getLast().add(ended.pieces);
        } else {
          ended.pieces.forEach(piece -> add(in, piece));
        }
      }
      default -> in.boxes.addAll(ended.pieces);
    }
  }

  /** The innermost story, a note, ends; its text, each paragraph on a line. */
  String endNote() {
    endParagraph(ParagraphRole.PLAIN);
    return WordPiece.text(open.pop().pieces, "\n");
  }

  /** A note to the paragraph that is being written. */
  void footnote(String note) {
    out.footnote(note);
  }

  void endnote(String note) {
    out.endnote(note);
  }

  /** Everything was said. */
  void finish() {
    while (open.size() > 1) {
      end();
    }
    endParagraph(ParagraphRole.PLAIN);
    out.finish();
  }

  private void add(Open in, WordPiece piece) {
    if (in.story == Story.BODY) {
      out.write(piece);
    } else {
      in.pieces.add(piece);
    }
  }

  private static boolean isBlank(String line) {
    return line.chars().allMatch(Blanks::isBlank);
  }

  /** Halves of characters, which damaged files have, are no text. */
  private static String whole(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isSurrogate(line.charAt(i))) {
        StringBuilder whole = new StringBuilder(line.length());
        line.codePoints()
            .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
            .forEach(whole::appendCodePoint);
        return whole.toString();
      }
    }
    return line;
  }
}
