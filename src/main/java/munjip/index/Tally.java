package munjip.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import munjip.note.FoundFiles;
import munjip.note.LeftAlone;
import munjip.note.SkippedNote;

/** Counts what a run does; each file found once. Safe for use by several threads. */
final class Tally {
  private final int total;
  private final Consumer<IndexProgress> progress;
  private final List<SkippedNote> skipped;
  private final List<SkippedNote> inPart = new ArrayList<>();
  private final long started;
  private int done;
  private int indexed;
  private int unchanged;
  private int removed;
  private final List<LeftAlone> leftAlone;
  private int notes;
  private long bytes;

  /**
   * @param started {@link System#nanoTime} at which the run began, before it looked for files
   */
  Tally(FoundFiles found, Consumer<IndexProgress> progress, long started) {
    this.total = found.files().size();
    this.progress = progress;
    this.started = started;
    this.skipped = new ArrayList<>(found.skipped());
    this.leftAlone = found.leftAlone();
  }

  /** A file whose notes, or whose reason to be skipped, stay as they were. */
  synchronized void same(IndexedFile file) {
    if (file.skipped().isPresent()) {
      skipped.add(new SkippedNote(file.path(), file.skipped().get()));
    } else {
      unchanged++;
      inPart(file);
    }
    done++;
    tell();
  }

  synchronized void indexed(IndexedFile file, int notesOfFile) {
    indexed++;
    inPart(file);
    notes += notesOfFile;
    done++;
    tell();
  }

  private void inPart(IndexedFile file) {
    file.inPart().ifPresent(why -> inPart.add(new SkippedNote(file.path(), why)));
  }

  synchronized void skipped(String path, String reason) {
    skipped.add(new SkippedNote(path, reason));
    done++;
    tell();
  }

  synchronized void removed(int files) {
    removed += files;
  }

  synchronized void read(long bytesOfFile) {
    bytes += bytesOfFile;
  }

  private void tell() {
    progress.accept(new IndexProgress(done, total, notes));
  }

  synchronized IndexReport report() {
    Comparator<SkippedNote> byPath = Comparator.comparing(SkippedNote::path);
    List<SkippedNote> inOrder = skipped.stream().sorted(byPath).toList();
    List<SkippedNote> parts = inPart.stream().sorted(byPath).toList();
    long tookMs = (System.nanoTime() - started) / 1_000_000;
    int ignored = leftAlone.stream().mapToInt(LeftAlone::files).sum();
    return new IndexReport(
        indexed, unchanged, removed, inOrder, parts, ignored, leftAlone, notes, bytes, tookMs);
  }
}
