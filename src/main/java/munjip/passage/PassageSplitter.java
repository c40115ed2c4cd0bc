package munjip.passage;

import java.util.ArrayList;
import java.util.List;
import munjip.note.Note;
import munjip.text.Blanks;
import munjip.text.TextRange;

/**
 * Cuts a note into the passages that are found, marked and related. The note is divided at its
 * headings ({@link Outline}); under each, its blocks are joined or cut to a readable length ({@link
 * Joining}), at sentence ends where blocks are too long ({@link Prose}).
 *
 * <p>The passages tile the note: their ranges follow each other from 0 to the end of its text,
 * their source ranges from 0 to the end of the file. Blanks between two passages belong to the
 * first. Without the blanks at its ends a passage has at most {@code most} units, but up to twice
 * as many when a single longer quotation stands in it, and up to four times as many when it has
 * code or a table.
 */
public final class PassageSplitter {
  private final PassageConfig config;

  public PassageSplitter(PassageConfig config) {
    this.config = config;
  }

  /**
   * @return the note's passages in order; none for a note without text
   */
  public List<Passage> split(Note note) {
    PassagePlaces places = new PassagePlaces(note);
    PassageIds ids = new PassageIds(note.id());
    List<Stretch> stretches = stretches(note);
    List<Passage> passages = new ArrayList<>();
    int sourceStart = 0;
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      TextRange range = stretch.range();
      TextRange visible = Blanks.strip(note.text(), range);
      int sourceEnd =
          i + 1 == stretches.size()
              ? note.sourceLength()
              : Math.max(sourceStart, places.sourceStart(range.end(), visible.end()));
      passages.add(
          new Passage(
              ids.next(stretch.heading(), stretch.body().of(note.text())),
              stretch.heading(),
              range.of(note.text()),
              range,
              new TextRange(sourceStart, sourceEnd),
              note.lines(visible),
              places.lineStarts(range, visible),
              places.links(range),
              note.places().within(note.lines(visible))));
      sourceStart = sourceEnd;
    }
    return passages;
  }

  /**
   * @param body the range without heading lines, or all of it where there is nothing else
   */
  private record Stretch(List<String> heading, TextRange range, TextRange body) {}

  private List<Stretch> stretches(Note note) {
    List<Stretch> stretches = new ArrayList<>();
    for (Section section : Outline.of(note, config)) {
      for (TextRange range : Joining.passages(note.text(), config, section)) {
        int bodyStart = Math.max(range.start(), section.bodyStart());
        TextRange body = bodyStart < range.end() ? new TextRange(bodyStart, range.end()) : range;
        stretches.add(new Stretch(section.path(), range, body));
      }
    }
    return stretches;
  }
}
