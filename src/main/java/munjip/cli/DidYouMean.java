package munjip.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody probably wanted to type. */
final class DidYouMean {
  private DidYouMean() {}

  /** { Did you mean …?} with a space before it; empty when nothing is near. */
  static String sentence(String typed, Collection<String> known) {
    return nearest(typed, known).map(word -> " Did you mean " + word + "?").orElse("");
  }

  static Optional<String> nearest(String typed, Collection<String> known) {
    // A third of the letters may differ; more would be guessing.
    int most = Math.max(1, typed.length() / 3);
    return known.stream()
        .filter(word -> distance(typed, word) <= most)
        .min(Comparator.comparingInt((String word) -> distance(typed, word)));
  }

  /** Letters to put in, leave out, replace or swap with their neighbour to get from a to b. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
