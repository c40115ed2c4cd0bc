package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RTF as Word, LibreOffice, WordPad and older programs write it. */
class RtfReaderTest {
  private static final Charset KOREAN = Charset.forName("x-windows-949");

  /** Bytes of CP949 as {@code \'b0\'a1}, ASCII as it is. */
  private static String hex(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(KOREAN)) {
      out.append(b < 0 ? "\\'%02x".formatted(b & 0xFF) : String.valueOf((char) b));
    }
    return out.toString();
  }

  private static String unicode(String text) {
    StringBuilder out = new StringBuilder("\\uc1 ");
    text.chars().forEach(c -> out.append("\\u" + (short) c + "?"));
    return out.toString();
  }

  static byte[] sampleBytes() {
    return Documents.rtf(
        "{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}{\\s2 "
            + hex("제목 2")
            + ";}{\\s9 toc 1;}}{\\info{\\title "
            + unicode("산책과 기억")
            + "}{\\keywords walk, "
            + hex("산책")
            + "}{\\creatim\\yr2025\\mo3\\dy7\\hr9}}{\\header "
            + hex("머리글\\par")
            + "}\\pard\\s9 "
            + hex("차례 1\\par")
            + "\\pard\\s1 "
            + hex("첫째 마당\\par")
            + "\\pard "
            + hex("걷는 동안{\\footnote\\pard 김훈, 42쪽}")
            + unicode(" 떠오른 것")
            + hex("{\\deleted 지움}{\\*\\annotation 주석}{\\v 숨김}.{\\footnote\\ftnalt 미주}\\par")
            + "\\pard\\s2 Second\\par\\pard\\ls1{\\listtext 3.\\tab}"
            + hex("하나\\par")
            + "{\\listtext 4.\\tab}two\\par\\pard\\ls2{\\listtext\\f2\\'b7\\tab}"
            + hex("점\\par")
            + "\\trowd\\trhdr\\cellx1\\cellx2\\pard\\intbl "
            + hex("날\\cell 걸음\\cell\\row")
            + "\\trowd\\cellx1\\cellx2\\pard\\intbl "
            + hex("월\\cell 7,000\\cell\\row")
            + "\\pard "
            + hex(
                "앞{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt\\pard 상자\\par}}{\\shprslt x}}뒤\\par"));
  }

  @Test
  void headingsListsTablesAndNotesAreWhatTheyAre() throws Exception {
    Note note = Documents.read("note.rtf", sampleBytes());
    assertThat(Documents.told(note))
        .isEqualTo(
            """
            paragraph 1 | Heading 1 | 첫째 마당
            paragraph 2 | Paragraph | 걷는 동안 떠오른 것.
            paragraph 2 | Paragraph | 김훈, 42쪽
            paragraph 3 | Heading 2 | Second
            paragraph 4 | Numbers from 3 | 하나⏎two
            paragraph 6 | Bullets | 점
            paragraph 7 | Table 1+1 | 날⇥걸음⏎월⇥7,000
            paragraph 11 | Paragraph | 앞뒤
            paragraph 12 | Paragraph | 상자
            endnotes | Paragraph | 미주
            """);
    assertThat(note.kind()).isEqualTo("rtf");
    assertThat(note.meta().title()).isEqualTo("산책과 기억");
    assertThat(note.meta().tags()).containsExactly("walk", "산책");
    assertThat(note.meta().date().orElseThrow().day()).isEqualTo(LocalDate.of(2025, 3, 7));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "\\'b0\\'a1\\'b3\\'aa                        | 가나",
        "\\'8cc                                      | 똠",
        "\\f1 caf\\'e9 na\\'efve                     | café naïve",
        "\\f1\\'b0\\'a1                              | 가",
        "\\uc2\\u44032\\'b0\\'a1\\u-21503\\'b3\\'aa! | 가각!",
        "\\uc0\\u54620\\u44544 x                     | 한글x",
        "\\uc1\\u-10179?\\u-8704?                    | 😀",
        "{\\upr{?}{\\*\\ud{\\u44032?}}}              | 가",
        "a\\emdash b\\~c\\_d\\-e\\{\\}               | a—b c-de{}",
        "a\\line b                                   | a⏎b",
        "{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt link}} | link",
        "x{\\pict\\bin3 }{}y}z                       | xz",
        "A\\cell B\\cell\\row                        | A B",
        "{\\*\\unknown gone}here                     | here",
        "a\\*\\cs7 b                                 | ab",
      })
  void lettersAreReadAsTheyWereMeant(String rtf, String text) throws Exception {
    Note note = Documents.read("a.rtf", Documents.rtf("\\pard " + rtf));
    assertThat(note.text().replace('\n', '⏎').replace('\t', ' ')).isEqualTo(text);
  }

  @Test
  void aTitleThatIsWrittenTwiceIsReadOnce() throws Exception {
    byte[] rtf =
        Documents.rtf(
            "{\\info{\\upr{\\title ??}{\\*\\ud{\\title " + unicode("산책") + "}}}}\\pard text\\par");
    Note note = Documents.read("a.rtf", rtf);
    assertThat(note.meta().title()).isEqualTo("산책");
    assertThat(note.text()).isEqualTo("text");
  }

  @Test
  void aLongParagraphIsCutInNoLetter() throws Exception {
    byte[] rtf = Documents.rtf("\\pard x" + hex("가".repeat(50_000)) + "\\par");
    assertThat(Documents.read("a.rtf", rtf).text()).isEqualTo("x" + "가".repeat(50_000));
  }

  @Test
  void rawKoreanBytesAreReadByTheFilesEncoding() throws Exception {
    byte[] rtf =
        "{\\rtf1\\ansi\\ansicpg949\\deff0{\\fonttbl{\\f0 Gulim;}}똠방각하 text\\par}".getBytes(KOREAN);
    assertThat(Documents.read("a.rtf", rtf).text()).isEqualTo("똠방각하 text");
  }

  @Test
  void aWordFileUnderAnotherNameIsRead() throws Exception {
    assertThat(Documents.read("a.docx", sampleBytes()).kind()).isEqualTo("rtf");
    assertThat(Documents.read("a.rtf", DocxReaderTest.sampleBytes()).kind()).isEqualTo("docx");
    assertThat(Documents.read("a.txt", OdtReaderTest.sampleBytes()).kind()).isEqualTo("odt");
  }

  @Test
  void whatStandsBehindTheDocumentIsNoneOfIt() throws Exception {
    byte[] rtf = "{\\rtf1 text\\par} garbage".getBytes(StandardCharsets.US_ASCII);
    assertThat(Documents.read("a.rtf", rtf).text()).isEqualTo("text");
  }

  @Test
  void aFileThatBreaksOffIsReadAsFarAsItGoesAndSaysSo() throws Exception {
    byte[] whole = sampleBytes();
    assertThat(Documents.read("note.rtf", whole).unread()).isEmpty();
    Note cut = Documents.read("note.rtf", Arrays.copyOf(whole, whole.length * 2 / 3));
    assertThat(cut.text()).contains("걷는 동안");
    assertThat(cut.unread().orElseThrow()).startsWith("it breaks off");
  }
}
