package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Books. */
class EpubReaderTest {
  private static final String ABOUT =
      """
      <dc:title>자전거 여행</dc:title><dc:creator id='c1'>김훈</dc:creator>
      <dc:creator opf:role='ill'>그림쟁이</dc:creator><dc:creator id='c2'>Trans Lator</dc:creator>
      <meta refines='#c1' property='role'>aut</meta><meta refines='#c2' property='role'>trl</meta>
      <dc:date>2014-10-22</dc:date><dc:subject>여행</dc:subject><dc:subject>essay</dc:subject>
      <dc:description>&lt;p&gt;길에 대한 글.&lt;/p&gt;</dc:description>""";

  private static final String NAV =
      """
      <nav epub:type='toc'><ol><li><a href='one.xhtml'>1장 꽃 피는 해안선</a></li>
      <li><a href='two%20b.xhtml'>Chapter 2</a><ol><li><a href='two%20b.xhtml#s2'>둘째 길</a></li></ol></li>
      </ol></nav>""";

  static byte[] sampleBytes() {
    return Documents.epub(
        ABOUT,
        "cover.xhtml",
        "<img alt='cover' src='c.jpg'/><p>판권 ⓒ 2014</p>",
        "nav.xhtml",
        NAV,
        "one.xhtml",
        "<p class='t'>1장 꽃 피는 해안선</p><p>꽃은 <b>피<br/>고</b> <a epub:type='noteref'>1</a>진다.</p>"
            + "<blockquote><p>인용한 말</p></blockquote><script>var a;</script><style>p {}</style>",
        "more.xhtml",
        "<p>이어진다</p>",
        "two%20b.xhtml",
        "<section><h1>Chapter 2</h1><ol start='3'><li>하나</li><li>둘<ul><li>안</li></ul></li><li>셋</li></ol>"
            + "<table><tr><th>날</th><th>걸음</th></tr><tr><td>월</td><td><p>7,000</p></td></tr></table></section>"
            + "<div id='s2'><h2>둘째 길</h2><pre>a\n  b</pre></div>");
  }

  @Test
  void chaptersAreTheirTextUnderTheTitlesOfTheContents() throws Exception {
    Note note = Documents.read("book.epub", sampleBytes());
    assertThat(Documents.told(note))
        .isEqualTo(
            """
            chapter 1 | Paragraph | 판권 ⓒ 2014
            1장 꽃 피는 해안선 | Heading 1 | 1장 꽃 피는 해안선
            1장 꽃 피는 해안선 | Paragraph | 꽃은 피⏎고 진다.
            1장 꽃 피는 해안선 | Quote | 인용한 말
            1장 꽃 피는 해안선 | Paragraph | 이어진다
            Chapter 2 | Heading 1 | Chapter 2
            Chapter 2 | Numbers from 3 | 하나⏎둘
            Chapter 2 | Bullets | 안
            Chapter 2 | Numbers from 5 | 셋
            Chapter 2 | Table 1+1 | 날⇥걸음⏎월⇥7,000
            둘째 길 | Heading 2 | 둘째 길
            둘째 길 | Code | a⏎  b
            """);
    assertThat(note.meta().title()).isEqualTo("자전거 여행");
    assertThat(note.meta().bookAuthor()).contains("김훈");
    assertThat(note.meta().tags()).containsExactly("여행", "essay");
    assertThat(note.meta().description()).contains("길에 대한 글.");
    assertThat(note.meta().date().orElseThrow().day()).isEqualTo(LocalDate.of(2014, 10, 22));
  }

  @Test
  void contentsOfOlderBooksAreRead() throws Exception {
    String ncx =
        """
        <?xml version="1.0"?><!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://x/ncx.dtd">
        <ncx><navMap><navPoint><navLabel><text>첫 마당</text></navLabel><content src="a.html"/>
        <navPoint><navLabel><text>Inner</text></navLabel><content src="a.html#in"/></navPoint>
        </navPoint></navMap></ncx>""";
    byte[] book = Documents.epub("", "a.html", "<p>글</p><p>앞 <a id='in'/>text</p>", "toc.ncx", ncx);
    assertThat(Documents.told(Documents.read("b.epub", book)))
        .isEqualTo("첫 마당 | Paragraph | 글\nInner | Paragraph | 앞 text\n");
  }

  @Test
  void withoutContentsChaptersHaveTheirHeadingOrNumber() throws Exception {
    byte[] book = Documents.epub("", "a.xhtml", "<h2>머리</h2><p>글</p>", "b.xhtml", "<p>two</p>");
    assertThat(Documents.told(Documents.read("b.epub", book)))
        .isEqualTo("머리 | Heading 2 | 머리\n머리 | Paragraph | 글\nchapter 2 | Paragraph | two\n");
  }

  @Test
  void chaptersThatAreMissingAreToldOf() throws Exception {
    Map<String, byte[]> parts =
        Documents.parts(
            Documents.epub(
                "", "a.xhtml", "<p>하나</p>", "b.xhtml", "<p>둘</p>", "c.xhtml", "<p>셋</p>"));
    assertThat(Documents.read("b.epub", Documents.zip(parts)).unread()).isEmpty();
    parts.remove("OEBPS/b.xhtml");
    Note note = Documents.read("b.epub", Documents.zip(parts));
    assertThat(note.text()).isEqualTo("하나\n셋");
    assertThat(note.unread().orElseThrow()).startsWith("1 chapter is missing");
    parts.put(
        "OEBPS/book.opf",
        new String(parts.get("OEBPS/book.opf"), StandardCharsets.UTF_8)
            .replace("<itemref", "<itemref idref='nobody'/><itemref")
            .getBytes(StandardCharsets.UTF_8));
    assertThat(Documents.read("b.epub", Documents.zip(parts)).unread().orElseThrow())
        .startsWith("4 chapters are missing");
    Map<String, byte[]> contents =
        Documents.parts(Documents.epub("", "nav.xhtml", "<p>차례</p>", "a.xhtml", "<p>하나</p>"));
    contents.remove("OEBPS/nav.xhtml");
    assertThat(Documents.read("b.epub", Documents.zip(contents)).unread()).isEmpty();
  }

  @Test
  void aBookThatIsAllContentsIsReadAllTheSame() throws Exception {
    byte[] book = Documents.epub("", "nav.xhtml", "<p>만 있다</p>");
    assertThat(Documents.read("b.epub", book).text()).isEqualTo("만 있다");
  }

  @ParameterizedTest
  @CsvSource({
    "http://www.w3.org/2001/04/xmlenc#aes128-cbc, OEBPS/a.xhtml, locked",
    "http://www.idpf.org/2008/embedding, OEBPS/a.xhtml, ''",
    "http://www.w3.org/2001/04/xmlenc#aes128-cbc, OEBPS/font.otf, ''",
  })
  void lockedBooksAreToldOfAndLockedFontsAreNot(String how, String part, String reason) {
    String encryption =
        """
        <encryption xmlns:enc='e'><enc:EncryptedData><enc:EncryptionMethod Algorithm='%s'/><enc:CipherData>
        <enc:CipherReference URI='%s'/></enc:CipherData></enc:EncryptedData></encryption>"""
            .formatted(how, part);
    byte[] book = Documents.epub("", "a.xhtml", "<p>글</p>", "META-INF/encryption.xml", encryption);
    if (reason.isEmpty()) {
      org.assertj.core.api.Assertions.assertThatNoException()
          .isThrownBy(() -> Documents.read("b.epub", book));
    } else {
      assertThatThrownBy(() -> Documents.read("b.epub", book)).hasMessageContaining(reason);
    }
  }
}
