package munjip.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The order of hits. Notes without a date come last in both orders by date. */
public enum Sort {
  RELEVANCE,
  NEWEST,
  OLDEST;

  public String typed() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Sort> of(String typed) {
    return Arrays.stream(values()).filter(s -> s.typed().equalsIgnoreCase(typed)).findFirst();
  }
}
