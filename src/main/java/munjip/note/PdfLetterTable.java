package munjip.note;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table in which a font of a PDF says what its codes mean (ToUnicode), written anew with what
 * is sound in it. Ranges are written as their ends, so that one broken byte makes four thousand
 * million letters of a hundred, which PDFBox would count out one by one.
 */
final class PdfLetterTable {
  /** Unicode has a million places, the largest fonts 65,536 letters. */
  private static final int MOST_LETTERS = 300_000;

  private static final int LARGEST_RANGE = 65_536;
  private static final int LONGEST_CODE = 8;

  private static final Pattern COMMENT = Pattern.compile("%[^\\r\\n]*");

  private static final Pattern TOKEN =
      Pattern.compile("<([^<>]*)>|\\[([^\\]]*)\\]|/([A-Za-z0-9-]{1,60})\\s+usecmap|([a-z]{8,30})");

  private static final Pattern CODE = Pattern.compile("<([^<>]*)>");

  private final StringBuilder sound = new StringBuilder();
  private int left = MOST_LETTERS;

  private PdfLetterTable() {}

  static String sound(String table) {
    PdfLetterTable letters = new PdfLetterTable();
    letters.read(COMMENT.matcher(table).replaceAll(" "));
    return "begincmap\n" + letters.sound + "endcmap\n";
  }

  private void read(String table) {
    String section = "";
    List<String> parts = new ArrayList<>();
    Matcher token = TOKEN.matcher(table);
    while (token.find()) {
      if (token.group(3) != null) {
        sound.append('/').append(token.group(3)).append(" usecmap\n");
      } else if (token.group(4) != null) {
        section = token.group(4);
        parts.clear();
      } else {
        parts.add(token.group(1) == null ? "[" + token.group(2) + "]" : digits(token.group(1)));
        entry(section, parts);
      }
    }
  }

  /** Writes an entry when all of it is there. */
  private void entry(String section, List<String> parts) {
    if (parts.size() == 2 && section.equals("beginbfchar")) {
      if (isCode(parts.getFirst()) && left-- > 0) {
        write("bfchar", parts);
      }
      parts.clear();
    } else if (parts.size() == 2 && section.equals("begincodespacerange")) {
      if (isCode(parts.getFirst()) && parts.get(1).length() == parts.getFirst().length()) {
        write("codespacerange", parts);
      }
      parts.clear();
    } else if (parts.size() == 3 && section.equals("beginbfrange")) {
      range(parts);
      parts.clear();
    }
  }

  private void range(List<String> parts) {
    if (!isCode(parts.getFirst()) || parts.getFirst().length() != parts.get(1).length()) {
      return;
    }
    long size = Long.parseLong(parts.get(1), 16) - Long.parseLong(parts.getFirst(), 16) + 1;
    if (size > 0 && size <= LARGEST_RANGE && size <= left) {
      left -= (int) size;
      write("bfrange", parts);
    }
  }

  private void write(String section, List<String> parts) {
    sound.append("1 begin").append(section);
    for (String part : parts) {
      if (part.startsWith("[")) {
        sound.append(" [");
        Matcher code = CODE.matcher(part);
        while (code.find()) {
          sound.append('<').append(digits(code.group(1))).append('>');
        }
        sound.append(']');
      } else {
        sound.append(" <").append(part).append('>');
      }
    }
    sound.append(" end").append(section).append('\n');
  }

  private static boolean isCode(String part) {
    return !part.isEmpty() && !part.startsWith("[") && part.length() <= LONGEST_CODE;
  }

  /** Whole bytes; empty where there is anything else in it. */
  private static String digits(String code) {
    String digits = code.replaceAll("\\s", "");
    return digits.matches("(?:[0-9A-Fa-f]{2}){1,256}")
        ? digits
        : digits.matches("[0-9A-Fa-f]") ? "0" + digits : "";
  }
}
