package munjip.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import munjip.text.Blanks;
import munjip.text.Unicode;

/**
 * Makes what a word processor noted about a document into what the document states: it fills in
 * names and days that nobody wrote.
 */
final class DocumentProperties {
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?iu)(?:microsoft word - .*|[(\\[]?(?:untitled|document|문서|제목 ?없음|무제|no title|unknown title|title|제목|normal|word"
              + " document|unknown)[)\\]]?[ _-]*\\d*|.*\\.(?:docx?|dotx?|odt|ott|rtf|hwpx?|txt|html?)"
              + "|[^\\p{L}\\p{N}]*)");

  /** Written by programs that do not want to know the time. */
  private static final Set<LocalDate> NO_DAYS =
      Set.of(LocalDate.of(1970, 1, 1), LocalDate.of(1980, 1, 1));

  private DocumentProperties() {}

  /**
   * @param keywords each perhaps several, parted by commas or semicolons
   */
  static Stated stated(
      Dates dates, Optional<String> title, Optional<String> created, List<String> keywords) {
    return new Stated(
        title.flatMap(DocumentProperties::title),
        created.flatMap(dates::inValue).filter(day -> !NO_DAYS.contains(day)),
        tags(keywords));
  }

  static Optional<String> title(String written) {
    return Optional.of(Blanks.single(Unicode.nfc(written)))
        .filter(title -> !NO_TITLE.matcher(title.toLowerCase(Locale.ROOT)).matches());
  }

  static List<String> tags(List<String> keywords) {
    List<String> tags = new ArrayList<>();
    keywords.forEach(each -> tags.addAll(Tags.in(each.replace(';', ','), false)));
    return tags;
  }
}
