package munjip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

/** Why an index does not fit any more, as far as the files tell. */
final class StaleReason {
  private StaleReason() {}

  static String of(Context context, GlobalOptions options, IndexPlace place) {
    return of(
        place.lookFile(),
        Settings.indexTimeFiles(context, options),
        context.surroundings().configHome());
  }

  /**
   * A clause such as {@code names.txt changed since the notes were indexed}.
   *
   * @param lookFile written at the end of the last run
   * @param files of which a change makes the index anew
   * @param own folder of the user's own settings
   */
  static String of(Path lookFile, List<Path> files, Path own) {
    List<String> changed = new ArrayList<>();
    try {
      FileTime indexed = Files.getLastModifiedTime(lookFile);
      for (Path file : files) {
        if (isNewer(file, indexed)) {
          changed.add(String.valueOf(file.getFileName()));
        }
      }
      if (changed.isEmpty() && isNewer(own, indexed)) {
        return "a file of settings in "
            + own
            + " was taken away or added since the notes were indexed";
      }
    } catch (IOException e) {
      return "unfinished: the notes were not indexed to the end, or the index is damaged";
    }
    return changed.isEmpty()
        ? "the index was made with other settings or another munjip, or is damaged"
        : String.join(", ", changed) + " changed since the notes were indexed";
  }

  private static boolean isNewer(Path file, FileTime indexed) throws IOException {
    return Files.exists(file) && Files.getLastModifiedTime(file).compareTo(indexed) > 0;
  }
}
