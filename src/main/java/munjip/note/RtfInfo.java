package munjip.note;

import java.util.List;
import java.util.Optional;

/** What an RTF file says of itself. */
final class RtfInfo {
  /** A damaged file may never end its title. */
  private static final int LONGEST = 10_000;

  private final StringBuilder title = new StringBuilder();
  private final StringBuilder keywords = new StringBuilder();
  private int year;
  private int month;
  private int day;
  private boolean cutOff;

  void title(String words) {
    add(title, words);
  }

  void keywords(String words) {
    add(keywords, words);
  }

  private static void add(StringBuilder to, String words) {
    if (to.length() + words.length() <= LONGEST) {
      to.append(words);
    }
  }

  /**
   * @param part control word of the year, the month or the day
   */
  void created(String part, int number) {
    switch (part) {
      case "yr" -> year = number;
      case "mo" -> month = number;
      default -> day = number;
    }
  }

  /** The document is not at its end where the file is. */
  void breaksOff() {
    cutOff = true;
  }

  boolean isCutOff() {
    return cutOff;
  }

  Stated stated(Dates dates) {
    Optional<String> created =
        year > 0 ? Optional.of("%04d-%02d-%02d".formatted(year, month, day)) : Optional.empty();
    return DocumentProperties.stated(
        dates,
        Optional.of(title.toString()).filter(written -> !written.isBlank()),
        created,
        List.of(keywords.toString()));
  }
}
