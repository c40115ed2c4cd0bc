package munjip.passage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import munjip.note.Block;
import munjip.note.Note;
import munjip.text.Blanks;
import munjip.text.TextRange;

/**
 * Divides a note into sections at its headings. A bold line ({@link BoldHeading}) heads a section
 * one level below the deepest real heading. A heading with nothing under it but a deeper heading
 * goes with that one, so that no passage is a bare title where the note goes on.
 */
final class Outline {
  /** Below Markdown's six levels. */
  private static final int BOLD_LEVEL = 7;

  private record Title(int level, String text) {}

  private final Note note;
  private final Pieces pieces;
  private final Deque<Title> titles = new ArrayDeque<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<TextRange> headings = new ArrayList<>();
  private final List<Block> body = new ArrayList<>();
  private int start;
  private int bodyStart;
  private int level;

  private Outline(Note note, PassageConfig config) {
    this.note = note;
    this.pieces = new Pieces(note.text(), config);
  }

  /** Sections that tile the note's text, in order; none for an empty text. */
  static List<Section> of(Note note, PassageConfig config) {
    Outline outline = new Outline(note, config);
    note.blocks().forEach(outline::read);
    outline.close(note.text().length());
    return outline.sections;
  }

  private void read(Block block) {
    switch (block) {
      case Block.Heading heading -> head(heading.level(), heading.range());
      case Block.Paragraph paragraph -> {
        Optional<TextRange> bold = BoldHeading.of(paragraph, note.text());
        bold.ifPresent(line -> head(BOLD_LEVEL, line));
        if (bold.isEmpty() || bold.get().end() < paragraph.range().end()) {
          body.add(paragraph);
        }
      }
      default -> body.add(block);
    }
  }

  private void head(int newLevel, TextRange range) {
    // A heading without text may stand inside the blanks that went with the heading before.
    int at = Math.max(bodyStart, range.start());
    boolean bare = VisibleText.length(note.text(), bodyStart, at) == 0;
    boolean goesOn = bare && newLevel > level;
    if (!goesOn) {
      close(at);
    }
    body.clear();
    while (!titles.isEmpty() && titles.getLast().level() >= newLevel) {
      titles.removeLast();
    }
    String title = Blanks.single(range.of(note.text()));
    if (!title.isEmpty()) {
      titles.addLast(new Title(newLevel, title));
    }
    level = newLevel;
    bodyStart = Math.max(at, range.end());
    while (bodyStart < note.text().length() && note.text().charAt(bodyStart) == '\n') {
      bodyStart++;
    }
    headings.add(new TextRange(headings.isEmpty() ? start : at, bodyStart));
  }

  private void close(int end) {
    if (end > start) {
      sections.add(
          new Section(
              titles.stream().map(Title::text).toList(),
              headings,
              start,
              bodyStart,
              pieces.of(body, new TextRange(bodyStart, end))));
    }
    headings.clear();
    start = end;
    bodyStart = Math.max(bodyStart, end);
    level = 0;
  }
}
