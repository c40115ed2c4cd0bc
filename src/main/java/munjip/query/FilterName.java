package munjip.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Filters that take a text value; {@code date:} has a type of its own. */
public enum FilterName {
  TITLE,
  HEADING,
  TAG,
  PATH,
  LANG,
  KIND,
  SAID,
  FROM;

  /** The name as typed before the colon. */
  public String typed() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<FilterName> of(String typed) {
    return Arrays.stream(values()).filter(f -> f.typed().equalsIgnoreCase(typed)).findFirst();
  }

  /** Whether it restricts passages, so that words beside it must stand in those. */
  public boolean restrictsPassages() {
    return this == HEADING || this == SAID || this == FROM;
  }
}
