package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that are cut off, damaged, or made to fill memory and time. */
class HostileDocumentsTest {
  static Stream<Arguments> samples() throws Exception {
    return Stream.of(
        Arguments.of("a.docx", DocxReaderTest.sampleBytes()),
        Arguments.of("a.odt", OdtReaderTest.sampleBytes()),
        Arguments.of("a.epub", EpubReaderTest.sampleBytes()),
        Arguments.of("a.rtf", RtfReaderTest.sampleBytes()));
  }

  /** A note that holds what must hold of every one, or a reason; the reason is returned. */
  private static String reason(String name, byte[] content) {
    try {
      Documents.read(name, content);
      return "";
    } catch (UnreadableNoteException e) {
      assertThat(e.getMessage()).matches("[a-z].{10,150}").doesNotContain("Exception", "null");
      return e.getMessage();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyBeginningOfAFileIsReadOrRefusedWithAReason(String name, byte[] whole) {
    assertThat(reason(name, new byte[0])).isEqualTo("empty: there is no text in it");
    for (int length = 1; length < whole.length; length += 1 + whole.length / 150) {
      String reason = reason(name, Arrays.copyOf(whole, length));
      if (!name.endsWith("rtf")) {
        assertThat(reason).as("%d bytes of %s", length, name).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void changedBytesAreReadOrRefusedWithAReason(String name, byte[] whole) {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      byte[] changed = whole.clone();
      for (int i = 0; i < 1 + round / 20; i++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt();
      }
      try {
        reason(name, changed);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed %d, round %d of %s".formatted(seed, round, name), e);
      }
    }
  }

  /** Behind the zip file's checksum, too, XML is not trusted. */
  @Test
  void changedXmlIsReadOrRefusedWithAReason() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String body =
        "<w:p><w:pPr><w:pStyle w:val='1'/></w:pPr><w:r><w:t>가나 abc</w:t></w:r></w:p>".repeat(3);
    for (int round = 0; round < 300; round++) {
      StringBuilder changed = new StringBuilder(body);
      for (int i = 0; i < 1 + round / 100; i++) {
        changed.setCharAt(random.nextInt(changed.length()), (char) random.nextInt(0x180));
      }
      try {
        reason("a.docx", Documents.docx(changed.toString()));
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed %d, round %d".formatted(seed, round), e);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"word/document.xml, a.docx", "content.xml, a.odt", "META-INF/container.xml, a.epub"})
  void aPartThatUnpacksToMoreThanATextIsNotUnpacked(String part, String name) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    if (name.endsWith("odt")) {
      parts.put(
          "mimetype",
          "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
    }
    parts.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.US_ASCII));
    parts.put(part, new byte[30_000_000]);
    byte[] bomb = Documents.zip(parts);
    assertThat(bomb).hasSizeLessThan(100_000);
    assertThat(reason(name, bomb)).startsWith("too large when unpacked: ");
    // One that says it is small is found out, too.
    byte[] lying = bomb.clone();
    for (int i = 0; i + 4 < lying.length; i++) {
      if (lying[i] == 'P' && lying[i + 1] == 'K' && lying[i + 2] == 1 && lying[i + 3] == 2) {
        Arrays.fill(lying, i + 25, i + 28, (byte) 0);
      }
    }
    assertThat(reason(name, lying)).startsWith("damaged: ");
  }

  @Test
  void manyPartsThatAreNotAskedForCostNothing() throws Exception {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.US_ASCII));
    for (int i = 0; i < 20_000; i++) {
      parts.put("word/media/" + i, new byte[100]);
    }
    parts.put(
        "word/document.xml", "<d><p><r><t>글</t></r></p></d>".getBytes(StandardCharsets.UTF_8));
    assertThat(Documents.read("a.docx", Documents.zip(parts)).text()).isEqualTo("글");
  }

  @Test
  void aFootnoteThatIsReferredToAgainAndAgainIsReadOnce() throws Exception {
    byte[] content =
        Documents.docx(
            "<w:p><w:r><w:t>글</w:t>"
                + "<w:footnoteReference w:id='1'/>".repeat(10_000)
                + "</w:r></w:p>",
            "word/_rels/document.xml.rels",
            "<Relationships><Relationship Type='http://x/footnotes' Target='footnotes.xml'/></Relationships>",
            "word/footnotes.xml",
            "<w:footnotes xmlns:w='w'><w:footnote w:id='1'><w:p><w:r><w:t>주석</w:t></w:r></w:p></w:footnote></w:footnotes>");
    assertThat(Documents.read("a.docx", content).text()).isEqualTo("글\n주석");
  }

  @ParameterizedTest
  @CsvSource({"docx", "odt", "epub"})
  void entitiesAreNeitherExpandedNorFetched(String kind) {
    String entities =
        """
        <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
        """;
    String xml = entities + "<d xmlns:office='o'><p><r><t>글 &c; &f;</t></r></p></d>";
    byte[] content =
        switch (kind) {
          case "docx" -> Documents.zip("[Content_Types].xml", "<T/>", "word/document.xml", xml);
          case "odt" ->
              Documents.zip(
                  "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", xml);
          default -> Documents.epub("", "a.xhtml", entities + "<p>글 &c; &f;</p>");
        };
    try {
      assertThat(Documents.read("a." + kind, content).text()).doesNotContain("ha", "root:");
    } catch (UnreadableNoteException e) {
      assertThat(e).hasMessageStartingWith("damaged: ");
    }
  }

  @Test
  void whatIsNestedTooDeepIsRefusedOrCutOff() throws Exception {
    int deep = 100_000;
    String nested =
        "<w:tbl><w:tr><w:tc>".repeat(deep / 3) + "</w:tc></w:tr></w:tbl>".repeat(deep / 3);
    assertThat(reason("a.docx", Documents.docx(nested))).contains("nested deeper");
    String lists =
        "<text:list><text:list-item>".repeat(deep / 10)
            + "</text:list-item></text:list>".repeat(deep / 10);
    assertThat(reason("a.odt", Documents.odt("", lists))).contains("nested deeper");
    assertThat(reason("a.rtf", Documents.rtf("{".repeat(deep)))).contains("nested deeper");
    String divs = "<div>".repeat(deep / 2) + "글" + "</div>".repeat(deep / 2);
    assertThat(Documents.read("a.epub", Documents.epub("", "a.xhtml", divs + "<p>끝</p>")).text())
        .contains("글");
    // As deep as is allowed is read.
    String allowed = "<w:tbl><w:tr><w:tc>".repeat(300);
    String inside = "<w:p><w:r><w:t>속</w:t></w:r></w:p>";
    String closed = "</w:tc></w:tr></w:tbl>".repeat(300);
    assertThat(Documents.read("a.docx", Documents.docx(allowed + inside + closed)).text())
        .isEqualTo("속");
  }

  @ParameterizedTest
  @CsvSource({"docx", "odt", "epub", "rtf"})
  void moreTextThanIsAllowedIsRefused(String kind) {
    String words = "가나다라 ".repeat(220_000);
    byte[] content =
        switch (kind) {
          case "docx" -> Documents.docx("<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>");
          case "odt" -> Documents.odt("", "<text:p>" + words + "</text:p>");
          case "epub" ->
              Documents.epub(
                  "",
                  "a.xhtml",
                  words.substring(550_000),
                  "b.xhtml",
                  words.substring(300_000),
                  "c.xhtml",
                  words.substring(900_000),
                  "d.xhtml",
                  words.substring(900_000));
          default -> Documents.rtf("word ".repeat(220_000));
        };
    assertThat(reason("a." + kind, content)).contains("too large");
  }

  @Test
  void aZipFileOfAnotherKindIsLeftToItsReader() {
    byte[] hwpx =
        Documents.zip("mimetype", "application/hwp+zip", "META-INF/container.xml", "<container/>");
    NoteReader epub = new EpubReader(Documents.CONFIG);
    assertThat(epub.reads(Reading.file("a.txt", hwpx), hwpx)).isFalse();
  }

  @Test
  void anotherZipFileIsToldOf() {
    assertThat(reason("a.docx", Documents.zip("a.txt", "글")))
        .isEqualTo("no Word file: a zip file of something else");
    assertThat(reason("a.epub", "plain text".getBytes(StandardCharsets.US_ASCII)))
        .startsWith("no EPUB");
    assertThat(
            reason(
                "a.odt",
                Documents.zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
        .startsWith("no OpenDocument text");
    assertThatThrownBy(
            () -> Documents.read("a.docx", "<html>x</html>".getBytes(StandardCharsets.US_ASCII)))
        .hasMessage("no reader takes it");
  }
}
