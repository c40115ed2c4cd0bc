package munjip.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import munjip.note.NoteFile;
import munjip.note.SkippedNote;

/**
 * What a walk through note folders found.
 *
 * @param files to be read, if they changed
 * @param skipped what the walk itself could not take, each with its reason
 * @param ignored number of files left alone by rule
 * @param unlisted paths, as shown, of folders that could not be listed now: what the index knows
 *     below them stays, since nobody can say that it is gone
 */
public record FoundFiles(
    List<NoteFile> files, List<SkippedNote> skipped, int ignored, Set<String> unlisted) {
  public static final FoundFiles NONE = new FoundFiles(List.of(), List.of(), 0, Set.of());

  public FoundFiles {
    files = List.copyOf(files);
    skipped = List.copyOf(skipped);
    unlisted = Set.copyOf(unlisted);
  }

  public FoundFiles plus(FoundFiles other) {
    List<NoteFile> allFiles = new ArrayList<>(files);
    allFiles.addAll(other.files);
    List<SkippedNote> allSkipped = new ArrayList<>(skipped);
    allSkipped.addAll(other.skipped);
    Set<String> allUnlisted = new HashSet<>(unlisted);
    allUnlisted.addAll(other.unlisted);
    return new FoundFiles(allFiles, allSkipped, ignored + other.ignored, allUnlisted);
  }

  /** Every file there is, read or not. */
  public int count() {
    return files.size() + skipped.size() + ignored;
  }

  /** Whether a path, as shown, lies in a folder that could not be listed. */
  boolean isOutOfSight(String path) {
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      if (unlisted.contains(path.substring(0, slash))) {
        return true;
      }
    }
    return false;
  }
}
