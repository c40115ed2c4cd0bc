package munjip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether a stream of this process goes to a person. */
final class Terminal {
  private Terminal() {}

  /**
   * Believes the launcher, which asked with {@code test -t} and passes the numbers of the streams
   * that are terminals in the system property {@code munjip.terminals}; without it looks at the
   * descriptor, which works on Linux. The JDK knows only of input and output together.
   *
   * @param descriptor 1 for output, 2 for errors
   */
  static boolean is(int descriptor) {
    String told = System.getProperty("munjip.terminals");
    if (told != null) {
      return told.indexOf(Character.forDigit(descriptor, 10)) >= 0;
    }
    Path link = Path.of("/proc/self/fd/" + descriptor);
    if (Files.isSymbolicLink(link)) {
      try {
        String target = Files.readSymbolicLink(link).toString();
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
      } catch (IOException e) {
        return false;
      }
    }
    return false;
  }
}
