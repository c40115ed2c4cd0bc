package munjip.note;

/** A folder given by the user that cannot be served; the message says why and what to do. */
public final class UnusableFolderException extends Exception {
  private static final long serialVersionUID = 1L;

  public UnusableFolderException(String reason) {
    super(reason);
  }
}
