package munjip.note;

import java.util.List;

/**
 * What a walk through the note folders found, not yet read.
 *
 * @param files files that should become notes, sorted by {@link NoteFile#path}
 * @param skipped files and folders that look wanted and are not searched, sorted by path
 * @param ignored how many entries were left alone: hidden ones, ignored names, other endings, links
 *     that stay inside; a folder left alone counts once, whatever it holds
 */
public record FoundFiles(List<NoteFile> files, List<SkippedNote> skipped, int ignored) {
  public FoundFiles {
    files = List.copyOf(files);
    skipped = List.copyOf(skipped);
    if (ignored < 0) {
      throw new IllegalArgumentException("ignored fewer than none: " + ignored);
    }
  }
}
