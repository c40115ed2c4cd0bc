package munjip.note;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds dates in front matter, file names and first lines. The day is taken as written, whatever
 * time zone stands behind it.
 *
 * @param latestYear later years are no dates; earlier than 1900 neither
 */
record Dates(int latestYear) {
  private static final int EARLIEST_YEAR = 1900;

  /** Languages in which devices and writers name months, with an alphabet we can tell by. */
  private static final List<Locale> LANGUAGES =
      Stream.of("en", "de", "fr", "es", "it", "nl", "pt").map(Locale::of).toList();

  /** Numbers of months by their names in small letters, and by three letters in English. */
  private static final Map<String, Integer> MONTHS = months();

  /** The longest first, so that none is cut short. */
  private static final String MONTH =
      MONTHS.keySet().stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .collect(Collectors.joining("|", "(?:", ")(?!\\p{L})\\.?"));

  private static final String NUMBERS =
      "(?<y1>\\d{4})(?<sep>[-/.])\\s?(?<m1>\\d{1,2})\\k<sep>\\s?(?<d1>\\d{1,2})(?!\\d)\\.?";
  private static final String KOREAN =
      "(?<y2>\\d{4})[년年]\\s?(?<m2>\\d{1,2})[월月]\\s?(?<d2>\\d{1,2})[일日]";
  private static final String AMERICAN =
      "(?<m3>" + MONTH + ")\\s(?<d3>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<y3>\\d{4})(?!\\d)";
  private static final String BRITISH =
      "(?<d4>\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s(?:de\\s)?(?<m4>"
          + MONTH
          + "),?\\s(?:de\\s)?(?<y4>\\d{4})(?!\\d)";
  private static final String DATE =
      "(?:" + NUMBERS + "|" + KOREAN + "|" + AMERICAN + "|" + BRITISH + ")";

  private static final String WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s)?";
  private static final String COMPACT =
      "(?<y5>\\d{4})(?<m5>\\d{2})(?<d5>\\d{2})(?:\\d{4}(?:\\d{2})?)?(?!\\d)";

  private static final Pattern VALUE =
      pattern("\\s*(?:\\[\\[)?" + WEEKDAY + "(?:" + DATE + "|" + COMPACT + ")");

  /** Seconds since 1970, or milliseconds. */
  private static final Pattern EPOCH = Pattern.compile("\\s*(\\d{10})(?:\\d{3})?\\s*");

  /** A number behind such a word counts something, and is no day. */
  private static final String COUNTED =
      "(?<!\\b(?:lecture|lesson|class|week|day|part|chapter|episode|ep|session|top|best|no|number|vol|volume|issue|version|round|unit|module)[ .#-]{1,2})";

  private static final Pattern FILE_NAME =
      pattern(
          "(?<!\\d)(?:(?<y1>\\d{4})(?<sep>[-_.])(?<m1>\\d{1,2})\\k<sep>(?<d1>\\d{1,2})(?!\\d)|"
              + KOREAN
              + "|(?<![a-z])"
              + AMERICAN
              + "|(?<!\\d)"
              + COUNTED
              + BRITISH
              + "|(?<![a-z\\d])"
              + COMPACT
              + "(?![a-z]))");

  private static final Pattern FOLDERS =
      pattern("(?:^|/)(?<y1>\\d{4})/(?<m1>\\d{1,2})[-/.](?<d1>\\d{1,2})(?!\\d)");

  private static final String LABEL =
      "(?:date|작성일자?|작성|날짜|일시|일자|게시일|등록일|발행일|발표일|입력|수정일?|published(?: on)?|posted(?: on)?"
          + "|(?:last )?updated(?: on)?|created|written(?: on)?)";

  private static final Pattern LABELLED =
      pattern("[\\s\\p{Punct}]*" + LABEL + "[\\s*]*[:：]?[\\s*]*" + WEEKDAY + DATE);

  /** A date on a line with hardly anything else (a weekday, a time), or with a dash behind it. */
  private static final Pattern ALONE =
      pattern("[\\s\\p{Punct}]*" + WEEKDAY + DATE + "(?:$|[\\s(,\\[~–-].{0,15}$|\\s*[-–—:|]\\s)");

  /** The date a front matter value begins with, or the day of a moment counted from 1970. */
  Optional<LocalDate> inValue(String value) {
    Matcher epoch = EPOCH.matcher(value);
    if (epoch.matches()) {
      long seconds = Long.parseLong(epoch.group(1));
      return sane(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneId.systemDefault()));
    }
    Matcher date = VALUE.matcher(value);
    return date.lookingAt() ? day(date) : Optional.empty();
  }

  /**
   * @param path of the note, with {@code /}; the last part counts, then {@code 2025/03/07} at its
   *     end
   */
  Optional<LocalDate> inPath(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    for (Matcher date = FILE_NAME.matcher(name); date.find(); ) {
      Optional<LocalDate> day = day(date);
      if (day.isPresent()) {
        return day;
      }
    }
    Matcher folders = FOLDERS.matcher(path);
    return folders.find() ? day(folders) : Optional.empty();
  }

  /** A date that plainly dates the text: behind a label, or all but alone on a line. */
  Optional<LocalDate> inLine(String line) {
    for (Pattern pattern : List.of(LABELLED, ALONE)) {
      Matcher date = pattern.matcher(line);
      if (date.lookingAt()) {
        return day(date);
      }
    }
    return Optional.empty();
  }

  Optional<LocalDate> sane(LocalDate day) {
    return Optional.of(day).filter(d -> d.getYear() >= EARLIEST_YEAR && d.getYear() <= latestYear);
  }

  private Optional<LocalDate> day(Matcher date) {
    for (int form = 1; form <= 5; form++) {
      String year = group(date, "y" + form);
      if (year != null) {
        try {
          int month = month(group(date, "m" + form));
          int day = Integer.parseInt(group(date, "d" + form));
          return sane(LocalDate.of(Integer.parseInt(year), month, day));
        } catch (DateTimeException e) {
          return Optional.empty(); // the 31st of February
        }
      }
    }
    return Optional.empty();
  }

  private static int month(String written) {
    return Character.isDigit(written.charAt(0))
        ? Integer.parseInt(written)
        : MONTHS.get(written.toLowerCase(Locale.ROOT).replace(".", ""));
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (Month month : Month.values()) {
      for (Locale language : LANGUAGES) {
        String name = month.getDisplayName(TextStyle.FULL, language);
        months.put(name.toLowerCase(Locale.ROOT), month.getValue());
      }
      String english = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      months.put(english.substring(0, 3).toLowerCase(Locale.ROOT), month.getValue());
    }
    months.put("sept", Month.SEPTEMBER.getValue());
    return months;
  }

  private static String group(Matcher date, String name) {
    return date.pattern().namedGroups().containsKey(name) ? date.group(name) : null;
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }
}
