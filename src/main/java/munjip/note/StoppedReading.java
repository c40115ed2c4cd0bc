package munjip.note;

/**
 * Ends the work of a library from within, where nothing checked may be thrown; the message is the
 * reason for the user.
 */
final class StoppedReading extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoppedReading(String reason) {
    super(reason);
  }

  static void whenOver(ReadingTime time) {
    try {
      time.check();
    } catch (UnreadableNoteException e) {
      throw new StoppedReading(e.getMessage());
    }
  }
}
