package munjip.cli;

import munjip.text.FilePlace;
import munjip.text.LineRange;

/** Says where something stands in its file, as a person reads it in a terminal. */
final class Places {
  private Places() {}

  /**
   * {@code line 7}, {@code lines 7-9}, {@code page 3}, {@code 12:30}, a part's name; nothing where
   * there is nothing to say.
   *
   * @param lines null where the source has none
   * @param place null where lines say all
   */
  static String said(LineRange lines, FilePlace place) {
    if (place != null) {
      return of(place);
    }
    if (lines == null) {
      return "";
    }
    return lines.first() == lines.last()
        ? "line " + lines.first()
        : "lines " + lines.first() + "-" + lines.last();
  }

  /** Behind a path: {@code :7-9}, which programs understand, else {@code , page 3}. */
  static String behindPath(LineRange lines, FilePlace place) {
    String of = place == null ? "" : ", " + of(place);
    if (lines == null) {
      return of;
    }
    return ":" + lines.first() + (lines.first() == lines.last() ? "" : "-" + lines.last()) + of;
  }

  /** As {@link #behindPath}, with the first line only. */
  static String firstBehindPath(LineRange lines, FilePlace place) {
    return behindPath(lines == null ? null : new LineRange(lines.first(), lines.first()), place);
  }

  private static String of(FilePlace place) {
    return switch (place) {
      case FilePlace.Page page -> "page " + page.page();
      case FilePlace.Time time -> clock(time.start());
      case FilePlace.Part part -> Columns.plain(part.part());
    };
  }

  private static String clock(long ms) {
    long seconds = ms / 1_000;
    return seconds < 3_600
        ? "%d:%02d".formatted(seconds / 60, seconds % 60)
        : "%d:%02d:%02d".formatted(seconds / 3_600, seconds / 60 % 60, seconds % 60);
  }
}
