package munjip.note;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Cuts the bytes of an RTF file into groups, control words and text. */
final class RtfTokens {
  /** What comes next. */
  enum Kind {
    OPEN,
    CLOSE,
    WORD,
    BYTE,
    END
  }

  /** Real ones have 32 letters at most. */
  private static final int LONGEST_WORD = 32;

  private final byte[] rtf;
  private final Map<String, String> names = new HashMap<>();
  private int at;
  private String word = "";
  private int number;
  private boolean numbered;
  private byte single;

  RtfTokens(byte[] rtf) {
    this.rtf = rtf;
  }

  Kind next() {
    while (at < rtf.length) {
      byte b = rtf[at++];
      switch (b) {
        case '{' -> {
          return Kind.OPEN;
        }
        case '}' -> {
          return Kind.CLOSE;
        }
        case '\\' -> {
          return control();
        }
        case '\r', '\n', 0 -> {
          // Lines of the file mean nothing.
        }
        default -> {
          single = b;
          return Kind.BYTE;
        }
      }
    }
    return Kind.END;
  }

  /** The name of a control word, or the one sign of a control symbol. */
  String word() {
    return word;
  }

  /** Its number, or what it has when it has none. */
  int number(int none) {
    return numbered ? number : none;
  }

  /** A byte of text, also one written as {@code \'b0}. */
  byte single() {
    return single;
  }

  private Kind control() {
    numbered = false;
    if (at >= rtf.length) {
      return Kind.END;
    }
    int start = at;
    if (!isLetter(rtf[at])) {
      byte sign = rtf[at++];
      if (sign == '\'') {
        return hex();
      }
      // A line end behind a backslash is the end of a paragraph.
      word = sign == '\r' || sign == '\n' ? "par" : name(at - 1, at);
      return Kind.WORD;
    }
    while (at < rtf.length && isLetter(rtf[at]) && at - start < LONGEST_WORD) {
      at++;
    }
    word = name(start, at);
    number();
    if (at < rtf.length && rtf[at] == ' ') {
      at++;
    }
    if (word.equals("bin") && numbered) {
      at = (int) Math.min(rtf.length, (long) at + Math.max(0, number));
    }
    return Kind.WORD;
  }

  private void number() {
    boolean minus = at < rtf.length && rtf[at] == '-';
    int digits = minus ? at + 1 : at;
    long value = 0;
    int end = digits;
    while (end < rtf.length && rtf[end] >= '0' && rtf[end] <= '9') {
      value = Math.min(Integer.MAX_VALUE, value * 10 + (rtf[end] - '0'));
      end++;
    }
    if (end > digits) {
      numbered = true;
      number = (int) (minus ? -value : value);
      at = end;
    }
  }

  private Kind hex() {
    int high = at < rtf.length ? Character.digit(rtf[at], 16) : -1;
    int low = at + 1 < rtf.length ? Character.digit(rtf[at + 1], 16) : -1;
    if (high < 0 || low < 0) {
      word = "'";
      return Kind.WORD;
    }
    at += 2;
    single = (byte) (high << 4 | low);
    return Kind.BYTE;
  }

  /** One string for each name, of which there are few. */
  private String name(int from, int to) {
    String name = new String(rtf, from, to - from, StandardCharsets.ISO_8859_1);
    return names.size() < 10_000 ? names.computeIfAbsent(name, each -> each) : name;
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }
}
