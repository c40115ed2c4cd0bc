package munjip.search;

import java.nio.file.Path;

/** Another program is writing to the index; only one may at a time. */
public final class IndexLockedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public IndexLockedException(Path directory, Throwable cause) {
    super(
        "Another munjip is writing to the index in %s; wait until it ends, or stop it."
            .formatted(directory),
        cause);
  }
}
