package munjip.index;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/**
 * The index takes nothing in any more: the disk is full, the folder is read-only, the memory ran
 * out. What was committed before is searched as it was.
 */
public final class IndexUnwritableException extends IOException {
  private static final long serialVersionUID = 1L;

  /** What to do where memory does not suffice. */
  public static final String MORE_MEMORY =
      "JAVA_TOOL_OPTIONS=-Xmx4g before the command gives it 4 GB";

  /**
   * @param where the index, for people
   */
  public IndexUnwritableException(String where, Throwable cause) {
    super(
        "The index in %s cannot be written: %s. What was committed before stays and is searched; munjip index takes in the rest."
            .formatted(where, reason(cause)),
        cause);
  }

  /** Whether it was memory and not the disk: with less going on at once, it may go. */
  boolean isOfMemory() {
    return getCause() instanceof OutOfMemoryError;
  }

  /** Why something cannot be written, in a clause for people. */
  public static String reason(Throwable cause) {
    if (cause instanceof OutOfMemoryError) {
      return "the memory of %,d MB that Java may use ran out (%s)"
          .formatted(Runtime.getRuntime().maxMemory() >> 20, MORE_MEMORY);
    }
    if (cause instanceof AccessDeniedException) {
      return "there is no permission to";
    }
    if (cause instanceof FileSystemException file && file.getReason() != null) {
      return file.getReason();
    }
    return cause.getMessage() == null ? cause.toString() : cause.getMessage();
  }
}
