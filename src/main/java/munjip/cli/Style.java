package munjip.cli;

/**
 * How emphasis is written on one stream: ANSI sequences on a terminal, else nothing, and brackets
 * around marks, so that they can still be seen.
 *
 * @param colours whether ANSI sequences are wanted
 */
record Style(boolean colours) {
  /** Colours only where a person reads them, and never with NO_COLOR (no-color.org). */
  static Style of(Surroundings surroundings, boolean terminal) {
    boolean unwanted =
        !surroundings.variables().getOrDefault("NO_COLOR", "").isEmpty()
            || "dumb".equals(surroundings.variables().get("TERM"));
    return new Style(terminal && !unwanted);
  }

  String bold(String text) {
    return wrap("1", text);
  }

  String dim(String text) {
    return wrap("2", text);
  }

  /** What was searched, inside its surroundings. */
  String mark(String text) {
    return colours ? wrap("1;33", text) : "[" + text + "]";
  }

  private String wrap(String code, String text) {
    return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
