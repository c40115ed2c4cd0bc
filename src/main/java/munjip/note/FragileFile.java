package munjip.note;

import java.util.concurrent.Callable;

/** Runs what a library does with a file, and makes a reason of whatever comes out of it. */
final class FragileFile {
  static final String DAMAGED = "damaged: open it in 한글 and save it anew, or take it from a backup";

  private FragileFile() {}

  static <T> T read(Callable<T> work) throws UnreadableNoteException {
    try {
      return work.call();
    } catch (UnreadableNoteException e) {
      throw e;
    } catch (StoppedReading e) {
      throw new UnreadableNoteException(e.getMessage());
    } catch (StackOverflowError e) {
      throw new UnreadableNoteException(
          "tables in it stand in each other too deeply: make them flatter");
    } catch (Exception e) {
      throw new UnreadableNoteException(DAMAGED);
    }
  }
}
