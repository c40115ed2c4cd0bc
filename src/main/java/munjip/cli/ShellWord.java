package munjip.cli;

import java.util.regex.Pattern;

/** Text as it is typed in a shell, so that what is told to be tried can be copied. */
final class ShellWord {
  /** Nothing of this means anything to a shell; {@code -} and {@code ~} begin what does. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} .,:@/_+%-]+");

  private ShellWord() {}

  /** A text of one or more words: as it is where that is safe, else in single quotes. */
  static String of(String text) {
    return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}
