package munjip.search;

import java.util.Optional;

/** A note or passage that is not in the index (any more). */
public final class GoneException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Optional<String> nearest;

  public GoneException(String message, Optional<String> nearest) {
    super(message);
    this.nearest = nearest;
  }

  /** Id of the nearest passage of the same note, if the note is still there. */
  public Optional<String> nearest() {
    return nearest;
  }
}
