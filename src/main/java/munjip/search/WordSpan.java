package munjip.search;

import java.util.Objects;
import munjip.query.Alternative;

/**
 * Another wording of several words that were typed side by side: {@code language model} for {@code
 * 언어 모델}. A note that holds it has all of those words.
 *
 * @param from place of the first of the words among the clauses of the query, 0-based
 * @param to place behind the last
 */
public record WordSpan(int from, int to, Alternative also) {
  public WordSpan {
    Objects.requireNonNull(also, "also");
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("no words from %d to %d".formatted(from, to));
    }
  }
}
