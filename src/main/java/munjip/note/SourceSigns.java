package munjip.note;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs put over single characters of a note before it is parsed, where commonmark would take them
 * for something else and lets no extension in: it always reads {@code [} as its own link. Each sign
 * replaces one character, so offsets stay; they are noncharacters, which no text holds.
 */
final class SourceSigns {
  /** Stands for the first bracket of {@code [[note]]}. */
  static final char NOTE_LINK = '\uFDD0';

  /** Stands for the exclamation mark of {@code ![[note]]}. */
  static final char EMBED = '\uFDD1';

  /** Stands for the first sign of a {@code %%} that opens a comment of several lines. */
  static final char COMMENT = '\uFDD2';

  /** A longer name than this is none, so that open brackets cost no quadratic time. */
  private static final Pattern BRACKETS =
      Pattern.compile("!?\\[\\[(?=[^\\[\\]\\r\\n]{1,400}\\]\\])");

  private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

  private SourceSigns() {}

  static String put(String source) {
    StringBuilder marked = new StringBuilder(source);
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c >= NOTE_LINK && c <= COMMENT) {
        marked.setCharAt(i, '\uFFFD');
      }
    }
    if (source.contains("[[")) {
      Matcher brackets = BRACKETS.matcher(source);
      while (brackets.find()) {
        boolean embed = source.charAt(brackets.start()) == '!';
        marked.setCharAt(brackets.start(), embed ? EMBED : NOTE_LINK);
      }
    }
    if (source.contains("%%")) {
      putComments(source, marked);
    }
    return marked.toString();
  }

  /** The text as it was. */
  static String restore(String marked) {
    return marked.replace(NOTE_LINK, '[').replace(EMBED, '!').replace(COMMENT, '%');
  }

  /** Only a comment that is closed somewhere below hides anything. */
  private static void putComments(String source, StringBuilder marked) {
    Matcher lines = LINE.matcher(source);
    int open = -1;
    int sign = source.indexOf("%%");
    while (sign >= 0 && lines.find()) {
      if (sign < lines.start()) {
        sign = source.indexOf("%%", lines.start());
      }
      if (sign < 0 || sign >= lines.end()) {
        continue;
      }
      if (open >= 0) {
        marked.setCharAt(open, COMMENT);
        open = -1;
        continue;
      }
      boolean starts = source.substring(lines.start(), sign).isBlank();
      int second = source.indexOf("%%", sign + 2);
      if (starts && (second < 0 || second >= lines.end())) {
        open = sign;
      }
    }
  }
}
