package munjip.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.Unicode;

/**
 * A chat as KakaoTalk saves it in a {@code .csv}: a line {@code Date,User,Message}, then when, who
 * and what, in quotation marks.
 */
final class KakaoTable {
  private static final Pattern HEAD =
      Pattern.compile("^\\uFEFF?\"?Date\"?,\"?User\"?,\"?Message\"?\\s*\\R");

  /** When, who, and where the words begin. */
  private static final Pattern ROW =
      Pattern.compile(
          "(?m)^\"?(\\d{4}[-./] ?\\d{1,2}[-./] ?\\d{1,2})\\.? (\\d{1,2}:\\d{2})(?::\\d{2})?\"?,(?:\"((?:[^\"\\r\\n]|\"\"){0,200})\"|([^,\"\\r\\n]{0,200})),");

  /** {@code KakaoTalk_Chat_가족_2024-01-12-10-00-00.csv}. */
  private static final Pattern NAME =
      Pattern.compile("KakaoTalk_Chat_(.{1,200})_\\d{4}(?:-\\d{2}){5}\\.csv$");

  private KakaoTable() {}

  /** The name of the room, which stands in the file's name only. */
  static Optional<String> room(String path) {
    Matcher name = NAME.matcher(Unicode.nfc(path));
    return name.find() ? Optional.of(name.group(1)) : Optional.empty();
  }

  static boolean is(String beginning) {
    return HEAD.matcher(beginning).find();
  }

  /**
   * A row reaches to the next one: rows are told by when and who, whatever marks the words hold.
   */
  static List<ChatTurn> turns(LinedText text, Dates dates) {
    List<ChatTurn> turns = new ArrayList<>();
    Matcher row = ROW.matcher(text.text());
    boolean found = row.find();
    while (found) {
      int from = row.end();
      Optional<LocalDate> day = dates.inValue(row.group(1));
      int at = row.start();
      String time = row.group(2);
      String name =
          (row.group(3) == null ? row.group(4) : row.group(3).replace("\"\"", "\"")).strip();
      found = row.find();
      int to = found ? row.start() : text.text().length();
      List<LinedText.Line> words = words(text.text(), from, to);
      if (words.stream().anyMatch(line -> !line.isBlank())) {
        turns.add(new ChatTurn(day, name, half(time), at, words));
      }
    }
    return turns;
  }

  private static List<LinedText.Line> words(String text, int from, int to) {
    String field = text.substring(from, to).stripTrailing();
    boolean quoted = field.length() > 1 && field.startsWith("\"") && field.endsWith("\"");
    int start = quoted ? from + 1 : from;
    String inside = quoted ? field.substring(1, field.length() - 1) : field;
    List<LinedText.Line> words = new ArrayList<>();
    for (LinedText.Line line : LinedText.lines(inside)) {
      String said = quoted ? line.words().replace("\"\"", "\"") : line.words();
      words.add(new LinedText.Line(start + line.at(), said));
    }
    return words;
  }

  /** {@code 15:15} as people and messengers write it. */
  private static String half(String time) {
    int hour = Integer.parseInt(time.substring(0, time.indexOf(':')));
    String half = hour < 12 ? "오전 " : "오후 ";
    return half + (hour % 12 == 0 ? 12 : hour % 12) + time.substring(time.indexOf(':'));
  }
}
