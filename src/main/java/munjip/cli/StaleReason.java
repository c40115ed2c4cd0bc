package munjip.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Why an index does not fit any more, told by what it was made with. */
final class StaleReason {
  private StaleReason() {}

  static String of(Context context, GlobalOptions options, IndexPlace place) throws IOException {
    return of(
        MadeWith.read(place.madeWithFile()), MadeWith.now(context, options), place.isComplete());
  }

  /**
   * A clause such as {@code names.txt changed since the notes were indexed}.
   *
   * @param made what the index was made with; empty where it does not tell
   * @param finished whether the last run came to its end
   */
  static String of(Optional<MadeWith> made, MadeWith now, boolean finished) {
    if (made.isEmpty() && finished) {
      // Each program that knows of this file writes it.
      return "the program is newer than the index, or the index is damaged";
    }
    if (made.isPresent() && !made.get().program().equals(now.program())) {
      // An older one may have been put back.
      return "the index was made by another munjip, perhaps an older one: the program may be newer"
          + " than the index";
    }
    List<String> changed = made.map(now::changedSince).orElse(List.of());
    if (!changed.isEmpty()) {
      return String.join(", ", changed) + " changed since the notes were indexed";
    }
    return finished
        ? "the index may be damaged: program and settings are those it was made with"
        : "unfinished: the notes were not indexed to the end, or the index is damaged";
  }
}
