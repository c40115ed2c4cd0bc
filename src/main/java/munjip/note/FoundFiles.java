package munjip.note;

import java.util.List;
import java.util.Set;

/**
 * What a walk through the note folders found, not yet read.
 *
 * @param files files that should become notes, sorted by {@link NoteFile#path}
 * @param skipped files and folders that look wanted and are not searched, sorted by path
 * @param leftAlone how many entries were left alone, by kind, most first: hidden ones, ignored
 *     names, other endings, links that stay inside; a folder left alone counts once, whatever it
 *     holds
 * @param unlisted paths, as {@link NoteFile#path}, of the folders among {@code skipped} that could
 *     not be listed: nobody can say now what they hold
 */
public record FoundFiles(
    List<NoteFile> files,
    List<SkippedNote> skipped,
    List<LeftAlone> leftAlone,
    Set<String> unlisted) {
  public FoundFiles {
    files = List.copyOf(files);
    skipped = List.copyOf(skipped);
    unlisted = Set.copyOf(unlisted);
    leftAlone = List.copyOf(leftAlone);
  }

  /** How many entries were left alone. */
  public int ignored() {
    return leftAlone.stream().mapToInt(LeftAlone::files).sum();
  }

  /** Whether a path, as shown, lies in a folder that could not be listed. */
  public boolean isOutOfSight(String path) {
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      if (unlisted.contains(path.substring(0, slash))) {
        return true;
      }
    }
    return false;
  }
}
