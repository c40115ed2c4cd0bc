package munjip.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A chat as KakaoTalk saves it in a {@code .txt}: on a computer, with a rule for each day and lines
 * {@code [이름] [오후 3:15] 말}; on a phone, with lines {@code 2024년 1월 12일 오후 3:15, 이름 : 말}.
 */
final class KakaoText {
  private static final Pattern HEAD =
      Pattern.compile(
          "(?m)^\\uFEFF?(?:(?<ko>[^\\r\\n]{0,200}?)(?: ?님과)? ?카카오톡 대화|KakaoTalk Chats with (?<en>[^\\r\\n]{1,200}))");

  private static final Pattern SAVED = Pattern.compile("(?m)^(?:저장한 날짜|Date Saved) ?: ");

  /** Between dashes, the longest way to write a day. */
  private static final int LONGEST_DAY = 60;

  private static final String DATE =
      "(?<date>\\d{4}년 \\d{1,2}월 \\d{1,2}일|\\d{4}\\. ?\\d{1,2}\\. ?\\d{1,2}\\.?|[A-Z][a-z]{2,8} \\d{1,2}, \\d{4})";

  private static final String TIME =
      "(?<time>(?:오전|오후) \\d{1,2}:\\d{2}|\\d{1,2}:\\d{2}(?: ?[AP]M)?)";

  private static final Pattern COMPUTER =
      Pattern.compile("^\\[(?<name>.{1,80}?)\\] \\[" + TIME + "\\](?: |$)");

  /** A time with the half of the day, which programs that log do not write. */
  private static final Pattern HALVED =
      Pattern.compile(
          "^\\[.{1,80}?\\] \\[(?:(?:오전|오후) \\d{1,2}:\\d{2}|\\d{1,2}:\\d{2} ?[AP]M)\\](?: |$)");

  /** With a name, what somebody wrote; without, what the messenger says. */
  private static final Pattern PHONE =
      Pattern.compile("^" + DATE + ",?(?: at)? " + TIME + "(?:, (?<name>.{1,80}?) :(?: |$)|[,:] )");

  /** Below a line with the day. */
  private static final Pattern PHONE_TIME =
      Pattern.compile("^" + TIME + ", (?<name>.{1,80}?) :(?: |$)");

  /** What the messenger says by itself, between the lines of those who talk. */
  private static final Pattern NOTICE =
      Pattern.compile(
          "^(?:.{1,80}님이 (?:들어왔습니다(?:\\. 타인, 기관 등의 사칭.{0,300})?|나갔습니다|.{1,300}님을 (?:초대|내보내?).{1,10}습니다)"
              + "|채팅방 관리자가 메시지를 가렸습니다|메시지가 삭제되었습니다"
              + "|.{1,80} (?:joined|left) (?:this|the) chat ?room)\\.?\\s*$");

  /** Whom one writes of in a message, where the messenger would have a name. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?:선생|교수|손|부모|아버|어머|형|누|스|신부|목사|사장|부장|과장|팀장|대표|회장|원장|의사|간호사|기사|고객|장모|장인|며느|따|아드)님이 .*");

  private static final Pattern RULE = Pattern.compile("^-{5,}\\s*$");

  private static final Pattern PHONE_DAY =
      Pattern.compile(
          "^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, )?"
              + DATE
              + "(?: \\p{L}+요일|,?(?: at)? (?:오전|오후)? ?\\d{1,2}:\\d{2}(?: ?[AP]M)?)?$");

  private final Dates dates;
  private final List<ChatTurn> turns = new ArrayList<>();
  private List<LinedText.Line> lines = new ArrayList<>();
  private Optional<LocalDate> day = Optional.empty();
  private String name = "";
  private String time = "";
  private int at;

  private KakaoText(Dates dates) {
    this.dates = dates;
  }

  /** Lines that make a chat of a file without a head, or with one that we do not know. */
  private static final int ENOUGH = 3;

  /** Whether a file that begins so is such a chat. */
  static boolean is(String beginning) {
    boolean saved = SAVED.matcher(beginning).find();
    long records =
        beginning
            .lines()
            .filter(line -> isRecord(PHONE.matcher(line)) || HALVED.matcher(line).lookingAt())
            .count();
    return (saved && (records > 0 || HEAD.matcher(beginning).find())) || records >= ENOUGH;
  }

  private static boolean isRecord(Matcher phone) {
    return phone.lookingAt() && phone.group("name") != null;
  }

  /** The name of the room, or of whom one talks with. */
  static Optional<String> room(String text) {
    Matcher head = HEAD.matcher(text.lines().limit(ENOUGH).collect(Collectors.joining("\n")));
    return head.find()
        ? Optional.of((head.group("ko") == null ? head.group("en") : head.group("ko")).strip())
            .filter(name -> !name.isEmpty())
        : Optional.empty();
  }

  static List<ChatTurn> turns(LinedText text, Dates dates) {
    KakaoText reading = new KakaoText(dates);
    List<LinedText.Line> all = text.all();
    for (int i = first(all); i < all.size(); i++) {
      reading.read(all.get(i), i + 1 < all.size() ? all.get(i + 1).words() : "");
    }
    reading.close();
    return reading.turns;
  }

  /** The line below the head. */
  private static int first(List<LinedText.Line> all) {
    for (int i = 0; i < Math.min(ENOUGH, all.size()); i++) {
      if (SAVED.matcher(all.get(i).words()).find()) {
        return i + 1;
      }
    }
    return 0;
  }

  /**
   * @param next the words below it
   */
  private void read(LinedText.Line line, String next) {
    Optional<LocalDate> ruled = ruled(line.words());
    Matcher phone = PHONE.matcher(line.words());
    Matcher computer = COMPUTER.matcher(line.words());
    Matcher timed = PHONE_TIME.matcher(line.words());
    Matcher phoneDay = PHONE_DAY.matcher(line.words());
    if (ruled.isPresent()) {
      close();
      day = ruled;
    } else if (RULE.matcher(line.words()).matches()) {
      close();
    } else if (phoneDay.matches()) {
      close();
      day = dates.inValue(phoneDay.group("date")).or(() -> day);
    } else if (phone.lookingAt()) {
      close();
      day = dates.inValue(phone.group("date")).or(() -> day);
      open(phone, line);
    } else if (computer.lookingAt()) {
      close();
      open(computer, line);
    } else if (day.isPresent() && timed.lookingAt()) {
      close();
      open(timed, line);
    } else if (isNotice(line.words()) && (next.isBlank() || begins(next))) {
      close();
      lines.add(line);
      close();
    } else if (name.isEmpty() && !line.isBlank()) {
      // Above the first who talks: each line for itself.
      lines.add(line);
      close();
    } else {
      lines.add(line);
    }
  }

  private static boolean isNotice(String line) {
    return NOTICE.matcher(line).matches() && !SOMEBODY.matcher(line).matches();
  }

  /** Whether a line is not one more of a message. */
  private boolean begins(String line) {
    return ruled(line).isPresent()
        || RULE.matcher(line).matches()
        || PHONE_DAY.matcher(line).matches()
        || PHONE.matcher(line).lookingAt()
        || COMPUTER.matcher(line).lookingAt()
        || PHONE_TIME.matcher(line).lookingAt()
        || isNotice(line);
  }

  /** The day between dashes. */
  private Optional<LocalDate> ruled(String line) {
    int start = 0;
    while (start < line.length() && line.charAt(start) == '-') {
      start++;
    }
    int end = line.length();
    while (end > start && line.charAt(end - 1) == '-') {
      end--;
    }
    boolean rule = start >= 3 && line.length() - end >= 3 && end - start <= LONGEST_DAY;
    return rule ? dates.inValue(line.substring(start, end).strip()) : Optional.empty();
  }

  private void open(Matcher opening, LinedText.Line line) {
    name = opening.group("name") == null ? "" : opening.group("name").strip();
    time = opening.group("time");
    at = line.at();
    lines.add(line.from(opening.end()));
  }

  private void close() {
    if (lines.stream().anyMatch(line -> !line.isBlank())) {
      turns.add(new ChatTurn(day, name, time, at, lines));
    }
    lines = new ArrayList<>();
    name = "";
    time = "";
  }
}
