package munjip.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the value of {@code date:}: a year, a month or a day, or a span of two of these, either of
 * which may be left out. The parts of a date are divided by {@code -}, {@code .} or {@code /}.
 */
final class DateSpan {
  /** For the user, after a value that is none. */
  static final String EXPECTED =
      "a date is 2024, 2024-03 or 2024-03-15, a span 2024-03..2025, 2024.. or ..2023";

  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:[-./](\\d{1,2})(?:[-./](\\d{1,2}))?)?\\.?");

  private DateSpan() {}

  static Optional<SearchQuery.DateFilter> parse(String value) {
    try {
      int dots = value.indexOf("..");
      String first = dots < 0 ? value : value.substring(0, dots);
      String last = dots < 0 ? value : value.substring(dots + 2);
      if (first.isEmpty() && last.isEmpty()) {
        return Optional.empty();
      }
      LocalDate from = first.isEmpty() ? LocalDate.MIN : day(first, false);
      LocalDate to = last.isEmpty() ? LocalDate.MAX : day(last, true);
      return to.isBefore(from)
          ? Optional.empty()
          : Optional.of(new SearchQuery.DateFilter(from, to));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /**
   * @throws DateTimeException when there is no such day
   */
  private static LocalDate day(String typed, boolean last) {
    Matcher m = DATE.matcher(typed);
    if (!m.matches()) {
      throw new DateTimeException(typed);
    }
    int year = Integer.parseInt(m.group(1));
    if (m.group(2) == null) {
      return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(2)));
    if (m.group(3) == null) {
      return last ? month.atEndOfMonth() : month.atDay(1);
    }
    return month.atDay(Integer.parseInt(m.group(3)));
  }
}
