package munjip.note;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import munjip.text.Blanks;
import munjip.text.Unicode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** What a PDF says of itself: its title, where a person gave it one, and the day it was made. */
final class PdfInfo {
  /** What programs put in when nobody gave a title. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i).*\\.(?:docx?|hwpx?|hwp|pdf|pptx?|xlsx?|tex|dvi|indd|rtf|odt|txt|qxd|html?|md)"
              + "|microsoft (?:word|powerpoint|excel) - .*|untitled.*|제목 ?없음.*|문서 ?\\d*|document ?\\d*"
              + "|powerpoint[- ]pr[eä]sentation|슬라이드 ?\\d*|slide ?\\d+|프레젠테이션 ?\\d*|title|제목|about:blank|[\\d\\p{Punct}\\s]*");

  private static final int MOST_METADATA = 1_000_000;

  private PdfInfo() {}

  static Stated of(PDDocument document, Dates dates) {
    try {
      PDDocumentInformation info = document.getDocumentInformation();
      Optional<String> title = title(info.getTitle()).or(() -> metadataTitle(document));
      return new Stated(title, day(info.getCreationDate(), dates), List.of());
    } catch (RuntimeException e) {
      return Stated.NOTHING;
    }
  }

  private static Optional<String> title(String title) {
    return Optional.ofNullable(title)
        .map(each -> Blanks.single(Unicode.nfc(korean(each).replaceAll("\\p{Cntrl}", " "))))
        .filter(each -> !NO_TITLE.matcher(each).matches());
  }

  /** Old Korean programs wrote CP949 where PDFs have Latin 1. */
  private static String korean(String title) {
    if (title.chars().noneMatch(c -> c >= 0xA1) || title.chars().anyMatch(c -> c > 0xFF)) {
      return title;
    }
    String read =
        Charset.isSupported("MS949")
            ? new String(title.getBytes(StandardCharsets.ISO_8859_1), Charset.forName("MS949"))
            : title;
    return Likelihood.of(read, false) > Likelihood.of(title, false) ? read : title;
  }

  private static Optional<String> metadataTitle(PDDocument document) {
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    if (metadata == null) {
      return Optional.empty();
    }
    try (InputStream in = metadata.exportXMPMetadata()) {
      String xml = new String(in.readNBytes(MOST_METADATA), StandardCharsets.UTF_8);
      return Jsoup.parse(xml, "", Parser.xmlParser()).select("dc|title").stream()
          .findFirst()
          .flatMap(each -> title(each.text()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(Calendar made, Dates dates) {
    return made == null
        ? Optional.empty()
        : dates.sane(
            LocalDate.of(
                made.get(Calendar.YEAR),
                made.get(Calendar.MONTH) + 1,
                made.get(Calendar.DAY_OF_MONTH)));
  }
}
