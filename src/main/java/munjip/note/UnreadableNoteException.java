package munjip.note;

/** A file that cannot become a note; the message says why, in words for the user. */
public final class UnreadableNoteException extends Exception {
  private static final long serialVersionUID = 1L;

  public UnreadableNoteException(String reason) {
    super(reason);
  }
}
