package munjip.note;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import munjip.text.Blanks;
import munjip.text.Unicode;

/**
 * What a document of 한글 says of itself in its summary (문서 정보). Of a {@code .hwp} file that is a
 * property set as Microsoft laid it down; what is broken in it is passed over.
 */
final class HwpSummary {
  private static final int TITLE = 2;
  private static final int KEYWORDS = 5;
  private static final int CREATED = 12;
  private static final int SAVED = 13;

  private static final int WIDE_STRING = 31;
  private static final int FILE_TIME = 64;

  /** Properties in a summary, and characters in one. */
  private static final int MOST = 10_000;

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_KEYWORD = 40;

  /** From 1601, in 100 ns, to 1970, in seconds. */
  private static final long EPOCH = 11_644_473_600L;

  /** What programs and templates put there. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)(제목\\s*없음|무제|빈\\s*문서|새\\s*문서|문서|제목|noname|untitled|title|document)[\\s\\d-]*"
              + "|.{1,100}\\.(hwpx?|docx?|txt)");

  private static final Pattern BETWEEN_KEYWORDS = Pattern.compile("[,;、·\\n]");

  private HwpSummary() {}

  /** A title worth showing. */
  static Optional<String> title(String said) {
    return Optional.ofNullable(said)
        .map(title -> Blanks.single(Unicode.nfc(title)))
        .filter(title -> !title.isEmpty() && title.length() <= LONGEST_TITLE)
        .filter(title -> !NO_TITLE.matcher(title).matches());
  }

  static List<String> keywords(String said) {
    return said == null
        ? List.of()
        : BETWEEN_KEYWORDS
            .splitAsStream(Unicode.nfc(said))
            .map(String::strip)
            .filter(word -> !word.isEmpty() && word.length() <= LONGEST_KEYWORD)
            .toList();
  }

  /**
   * The day of a document: that of its making, unless it was saved more than a year later. Then it
   * was most likely made out of an old one, whose day it keeps.
   */
  static Optional<LocalDate> written(Optional<LocalDate> made, Optional<LocalDate> saved) {
    boolean old =
        made.isPresent() && saved.isPresent() && saved.get().isAfter(made.get().plusYears(1));
    return old ? saved : made.or(() -> saved);
  }

  /**
   * @param stream of the property set
   */
  static Stated of(byte[] stream, ZoneId zone, Dates dates) {
    Optional<String> title = Optional.empty();
    List<String> keywords = List.of();
    Optional<LocalDate> created = Optional.empty();
    Optional<LocalDate> saved = Optional.empty();
    try {
      ByteBuffer set = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
      int section = set.getInt(44);
      int count = Math.min(set.getInt(section + 4), MOST);
      for (int i = 0; i < count; i++) {
        int at = section + set.getInt(section + 12 + 8 * i);
        switch (set.getInt(section + 8 + 8 * i)) {
          case TITLE -> title = title(string(set, at));
          case KEYWORDS -> keywords = keywords(string(set, at));
          case CREATED -> created = day(set, at, zone).flatMap(dates::sane);
          case SAVED -> saved = day(set, at, zone).flatMap(dates::sane);
          default -> {}
        }
      }
    } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
      // What came before the break counts.
    }
    return new Stated(title, written(created, saved), keywords);
  }

  private static String string(ByteBuffer set, int at) {
    if (set.getInt(at) != WIDE_STRING) {
      return "";
    }
    byte[] units = new byte[2 * Math.clamp(set.getInt(at + 4), 0, MOST)];
    set.get(at + 8, units);
    String text = new String(units, StandardCharsets.UTF_16LE);
    int end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }

  private static Optional<LocalDate> day(ByteBuffer set, int at, ZoneId zone) {
    if (set.getInt(at) != FILE_TIME) {
      return Optional.empty();
    }
    try {
      long seconds = set.getLong(at + 4) / 10_000_000 - EPOCH;
      return Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), zone));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
