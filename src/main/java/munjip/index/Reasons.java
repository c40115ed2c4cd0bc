package munjip.index;

import java.util.Arrays;

/** Says in words for the user why a file is not searched. */
final class Reasons {
  static final String DELETED = "it was deleted while the notes were being read";
  static final String NO_READER =
      "its content is of no kind that Munjip reads, whatever its name says";
  static final String NO_MEMORY =
      "there is not enough memory to read it: Java may use %,d MB here (%s)"
          .formatted(Runtime.getRuntime().maxMemory() >> 20, IndexUnwritableException.MORE_MEMORY);
  static final String NO_NOTES = "there is nothing to search in it";

  private Reasons() {}

  /** For what should not happen: a mistake of ours, or a file that asks for too much. */
  static String of(Throwable e) {
    return switch (e) {
      case StackOverflowError deep ->
          "its lists, quotes or brackets are nested too deeply: make them flatter";
      case OutOfMemoryError memory -> NO_MEMORY;
      default -> "Munjip failed to read it (" + whereabouts(e) + "); please report this";
    };
  }

  private static String whereabouts(Throwable e) {
    String where =
        Arrays.stream(e.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("munjip."))
            .findFirst()
            .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
            .orElse("");
    return e.getClass().getSimpleName() + where;
  }
}
