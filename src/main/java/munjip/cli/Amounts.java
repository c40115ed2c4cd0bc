package munjip.cli;

import java.util.Locale;

/** Numbers as people read them. */
final class Amounts {
  private Amounts() {}

  /** {@code 1 note}, {@code 2,923 notes}. */
  static String of(int count, String one) {
    return String.format(Locale.ROOT, "%,d %s%s", count, one, count == 1 ? "" : "s");
  }

  /** What is said where not all are shown: {@code The first 10 are shown; --limit N shows more.} */
  static String firstShown(int shown) {
    return shown == 1
        ? "The first is shown; --limit N shows more."
        : String.format(Locale.ROOT, "The first %,d are shown; --limit N shows more.", shown);
  }

  /** {@code 512 B}, {@code 12.3 MB}; 1 MB is a million bytes. */
  static String bytes(long bytes) {
    if (bytes < 1_000) {
      return bytes + " B";
    }
    double size = bytes;
    String unit = "";
    for (String next : new String[] {"kB", "MB", "GB"}) {
      if (size < 1_000) {
        break;
      }
      size /= 1_000;
      unit = next;
    }
    return String.format(Locale.ROOT, size < 10 ? "%.1f %s" : "%.0f %s", size, unit);
  }

  static String seconds(long ms) {
    return String.format(Locale.ROOT, "%.1f s", ms / 1_000.0);
  }
}
