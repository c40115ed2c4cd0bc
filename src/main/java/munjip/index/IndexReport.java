package munjip.index;

import java.util.List;
import munjip.note.LeftAlone;
import munjip.note.SkippedNote;

/**
 * What one run of the indexer did. Every file found is counted in exactly one of {@code indexed},
 * {@code unchanged}, {@code skipped} and {@code ignored}.
 *
 * @param indexed files read and made searchable
 * @param unchanged files whose content is as it was
 * @param removed files that are gone, and so are their notes
 * @param skipped files of a kind we read that could not be, each with its reason
 * @param inPart files that are searched, unchanged ones too, but not all of them, and why
 * @param ignored files left alone by rule: hidden, or of a kind that is not read
 * @param leftAlone what those are, most first
 * @param notes notes in the files that were indexed in this run
 * @param bytes size of the files that were read
 * @param tookMs wall time, milliseconds
 */
public record IndexReport(
    int indexed,
    int unchanged,
    int removed,
    List<SkippedNote> skipped,
    List<SkippedNote> inPart,
    int ignored,
    List<LeftAlone> leftAlone,
    int notes,
    long bytes,
    long tookMs) {
  public IndexReport {
    leftAlone = List.copyOf(leftAlone);
    skipped = List.copyOf(skipped);
    inPart = List.copyOf(inPart);
  }

  /** A run in which nothing of a note was lost, and of which nobody asks what was left alone. */
  public IndexReport(
      int indexed,
      int unchanged,
      int removed,
      List<SkippedNote> skipped,
      int ignored,
      int notes,
      long bytes,
      long tookMs) {
    this(indexed, unchanged, removed, skipped, List.of(), ignored, List.of(), notes, bytes, tookMs);
  }

  public boolean changedAnything() {
    return indexed > 0 || removed > 0;
  }
}
