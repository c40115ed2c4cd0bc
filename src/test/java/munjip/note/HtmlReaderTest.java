package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import munjip.text.TextRange;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Saved pages and exported notes. */
class HtmlReaderTest {
  private static final NoteConfig CONFIG =
      new NoteConfig(Map.of("html", "html", "htm", "html", "txt", "txt"), 1_000_000, Set.of());

  private static final HtmlReader READER =
      new HtmlReader(CONFIG, Clock.fixed(Instant.parse("2026-05-01T00:00:00Z"), ZoneOffset.UTC));

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="ko"><head><meta charset="utf-8">
      <title>산책과 기억 | 어느 블로그</title>
      <meta name="description" content="걷기와 기억에 대하여">
      <meta property="article:published_time" content="2025-03-07T09:00:00+09:00">
      <meta name="keywords" content="산책, memory">
      <style>p { color: red }</style><script>var menu = "메뉴";</script></head>
      <body>
      <header><a href="/">홈</a> <a href="/about">소개</a></header>
      <nav><ul><li><a href="/a">첫째 글</a></li><li><a href="/b">둘째 글</a></li></ul></nav>
      <main>
      <h1>산책과 <em>기억</em></h1>
      <p>걷는 동안 떠오른 것은
        집에 와서도 남는다&nbsp;&mdash; <a href="https://example.org/walk">걷기 &amp; 쓰기</a>에서
        읽었다.</p>
      <ul><li>첫째</li><li>둘째<ul><li>안쪽</li></ul></li></ul>
      <blockquote><p>Walk first, write later.</p></blockquote>
      <pre><code class="language-java">
      int x = 1;

      if (x &lt; 2) {}
      </code></pre>
      <table><tr><th>날</th><th>걸음</th></tr><tr><td>월</td><td>7,000</td></tr></table>
      <p>한 줄<br>다음 줄</p>
      </main>
      <footer>모든 권리 보유</footer>
      </body></html>
      """;

  private static Note read(String html) throws UnreadableNoteException {
    return read("page.html", html.getBytes(StandardCharsets.UTF_8));
  }

  static Note read(String path, byte[] content) throws UnreadableNoteException {
    return READER.read(file(path, content), content).getFirst();
  }

  private static NoteFile file(String path, byte[] content) {
    Path folder = Path.of("/notes");
    return new NoteFile(
        new NoteFolder("notes", folder),
        path,
        folder.resolve(path),
        new FileStamp(content.length, 1_777_500_000L * 1_000_000_000L, 0));
  }

  @Test
  void aPageIsItsMainTextAndNotItsMenus() throws Exception {
    Note note = read(PAGE);
    assertThat(note.text())
        .isEqualTo(
            """
            산책과 기억
            걷는 동안 떠오른 것은 집에 와서도 남는다 — 걷기 & 쓰기에서 읽었다.
            첫째
            둘째
            안쪽
            Walk first, write later.
            int x = 1;

            if (x < 2) {}
            날\t걸음
            월\t7,000
            한 줄
            다음 줄""");
    assertThat(Reading.outline(note))
        .isEqualTo(
            """
            Heading 12-12: 산책과 기억
            Paragraph 13-15: 걷는 동안 떠오른 것은 집에 와서도 남는다 — 걷기 & 쓰기에서 읽었다.
            Bullets 16-16
              Paragraph 16-16: 첫째
              Paragraph 16-16: 둘째
              Bullets 16-16
                Paragraph 16-16: 안쪽
            Quote 17-17
              Paragraph 17-17: Walk first, write later.
            Code 19-21: int x = 1;⏎⏎if (x < 2) {}
            Table 23-23: 날⇥걸음⏎월⇥7,000
            Paragraph 24-24: 한 줄⏎다음 줄
            """);
    NoteInvariants.check(note);
  }

  @Test
  void whatThePageSaysOfItselfIsKept() throws Exception {
    Note note = read(PAGE);
    assertThat(note.kind()).isEqualTo("html");
    assertThat(note.meta().title()).isEqualTo("산책과 기억");
    assertThat(note.meta().date().orElseThrow().day()).isEqualTo(LocalDate.of(2025, 3, 7));
    assertThat(note.meta().tags()).containsExactly("산책", "memory");
    assertThat(note.meta().description()).contains("걷기와 기억에 대하여");
    assertThat(note.links())
        .extracting(NoteLinkTarget::target, link -> link.label().of(note.text()))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("https://example.org/walk", "걷기 & 쓰기"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>a<b>b</b> <i> c </i>d</p>                          | ab c d",
        "<div>하나<div>둘</div>셋</div>                          | 하나⏎둘⏎셋",
        "<p>&lt;태그&gt; &#xAC00; &copy;</p>                     | <태그> 가 ©",
        "<dl><dt>말</dt><dd>뜻</dd></dl>                         | 말⏎뜻",
        "<p>그림 <img src=a.png alt='나무 한 그루'> 뒤</p>         | 그림 나무 한 그루 뒤",
        "<p>열린 <b>문단<p>다음                                  | 열린 문단⏎다음",
        "<table><tr><td><p>왼</p><p>쪽</p><td>오른쪽</table>       | 왼⏎쪽⏎오른쪽",
        "<a href=x><div>카드</div><p>설명</p></a>                 | 카드⏎설명",
        "<p>보임<span hidden>숨김</span><script>x</script></p>     | 보임",
        "<h2>제목</h2><hr><p>글</p>                              | 제목⏎글",
        "<h2>제목<a href=#a>¶</a></h2><p>글</p>                  | 제목⏎글",
        "<h1><div>산책</div><div>일기</div></h1>                 | 산책 일기",
        "<ul>장보기<li>우유<a href=x>링크</a></ul>               | 장보기⏎우유링크",
        "<table><caption>표 1</caption><tr><td>가<td>나</table>  | 표 1⏎가⇥나",
        "<table><tr><td><center><table><tr><td>한 번</table></center></table> | 한 번",
        "<table><tr><td><dl><dt>값<dd>둘</dl><td>셋</table>       | 값⏎둘⏎셋",
        "<table><tr><td><p>가</p><td><p>나</p></table>           | 가⇥나",
        "<p>&#147;안녕&#148;라고 &amp 말했다&nbsp</p>              | “안녕”라고 & 말했다",
        "<h2><button>질문</button></h2><button>복사</button><p>답 | 질문⏎답",
        "<p>보임</p><p style='display: none'>숨</p>              | 보임",
      })
  void textIsAsABrowserShowsIt(String html, String text) throws Exception {
    Note note = read(html);
    assertThat(note.text()).isEqualTo(text.replace("⏎", "\n").replace("⇥", "\t"));
    NoteInvariants.check(note);
  }

  @Test
  void wordsLeadBackToTheirPlaceInTheFile() throws Exception {
    String html = "<p>처음 &amp; <b>가운데</b>\n  글의 &lt;끝&gt;</p>";
    Note note = read(html);
    for (String word : List.of("처음", "가운데", "글의", "끝")) {
      int at = note.text().indexOf(word);
      int source = note.toSource().toSource(at);
      assertThat(html.substring(source, source + word.length())).isEqualTo(word);
    }
    int last = note.text().indexOf("글의");
    assertThat(note.lines(new TextRange(last, last + 2)).first()).isEqualTo(2);
  }

  @Test
  void aPageOfSeveralArticlesIsAllOfThem() throws Exception {
    String html =
        "<article><p>"
            + "첫째 날의 글. ".repeat(20)
            + "</p></article><article><p>"
            + "둘째 날의 글. ".repeat(22)
            + "</p></article>";
    assertThat(read(html).text()).contains("첫째 날").contains("둘째 날");
  }

  @Test
  void aLongMenuBesideAShortTextIsNoText() throws Exception {
    String menu = "<nav><ul>" + "<li><a href=/x>차례 한 줄</a></li>".repeat(200) + "</ul></nav>";
    String text = "<main><p>" + "오늘은 오래 걸었다. ".repeat(12) + "</p></main>";
    assertThat(read(menu + text).text()).doesNotContain("차례").contains("오래 걸었다");
  }

  @Test
  void aListOfReadingsInAnArticleStays() throws Exception {
    String list =
        "<ul>" + "<li><a href=https://a.example>기억과 산책에 대한 긴 제목의 글</a></li>".repeat(6) + "</ul>";
    String text = "<article><p>" + "오늘은 오래 걸었다. ".repeat(40) + "</p>" + list + "</article>";
    assertThat(read(text).text()).contains("긴 제목의 글");
  }

  @Test
  void aPageUnderAWindowIsStillThere() throws Exception {
    String page = "<div aria-hidden=true><p>" + "가려진 글. ".repeat(20) + "</p></div><div>닫기</div>";
    assertThat(read(page).text()).contains("가려진 글");
  }

  @Test
  void theTitleIsOfTheTextAndNotOfTheSite() throws Exception {
    String site = "<header><h1>내 블로그</h1></header>";
    String text = "<main><h2>산책</h2><p>" + "오늘은 오래 걸었다. ".repeat(12) + "</p></main>";
    assertThat(read("<title>산책 기록</title>" + site + text).meta().title()).isEqualTo("산책 기록");
    assertThat(read("<title>진짜 제목</title><h1><img src=a.png></h1><p>글").meta().title())
        .isEqualTo("진짜 제목");
  }

  @Test
  void aCardIsALink() throws Exception {
    Note note = read("<p>글</p><a href=b.html><div>카드</div></a>");
    assertThat(note.links()).extracting(NoteLinkTarget::target).containsExactly("b.html");
  }

  @Test
  void aBrokenPageIsNotReadAsLatin() {
    byte[] korean = "<meta charset=iso-8859-1><p>한글로 쓴 글".getBytes(Charset.forName("MS949"));
    korean[korean.length - 1] = ' ';
    byte[] binary = "<meta charset=utf-8><p>글\0".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> read("a.html", korean)).hasMessageContaining("save it as UTF-8");
    assertThatThrownBy(() -> read("a.html", binary)).hasMessageContaining("not a text file");
  }

  @Test
  void aPageThatIsAllLinksKeepsThem() throws Exception {
    String links =
        "<dl><dt><a href=https://a.example>가</a><dt><a href=https://b.example>나</a>"
            + "<dt><a href=https://c.example>다</a><dt><a href=https://d.example>라</a></dl>";
    assertThat(read("<h1>즐겨찾기</h1>" + links).text()).isEqualTo("즐겨찾기\n가\n나\n다\n라");
  }

  @Test
  void aListOfShortLinksBesideATextIsAMenu() throws Exception {
    String menu = "<ul>" + "<li><a href=/x>다른 글</a></li>".repeat(5) + "</ul>";
    String text = "<div><p>" + "오늘은 오래 걸었다. ".repeat(20) + "</p></div>";
    assertThat(read("<div>" + menu + "</div>" + text).text()).doesNotContain("다른 글");
  }

  @ParameterizedTest
  @ValueSource(strings = {"EUC-KR", "UTF-8", "UTF-16LE", "x-Johab"})
  void oldPagesAreReadInTheirEncoding(String charset) throws Exception {
    String html = "<html><body><p>오래된 홈페이지에 오신 것을 환영합니다.</p></body></html>";
    Note note = read("old.htm", html.getBytes(Charset.forName(charset)));
    assertThat(note.text()).isEqualTo("오래된 홈페이지에 오신 것을 환영합니다.");
  }

  @Test
  void whatThePageDeclaresIsBelievedWhereTheBytesDoNotTell() throws Exception {
    String html = "<html><head><meta charset=Shift_JIS></head><body><p>川のそばを歩く</p></body></html>";
    assertThat(read("jp.html", html.getBytes(Charset.forName("Shift_JIS"))).text())
        .isEqualTo("川のそばを歩く");
  }

  @Test
  void pagesAreKnownByWhatTheyHoldToo() {
    byte[] page = "\uFEFF \n<!-- saved --><!doctype HTML><p>글".getBytes(StandardCharsets.UTF_8);
    byte[] text = "html은 <html> 태그로 시작한다".getBytes(StandardCharsets.UTF_8);
    assertThat(READER.reads(file("a.txt", page), page)).isTrue();
    assertThat(READER.reads(file("a.txt", text), text)).isFalse();
    assertThat(READER.reads(file("a.htm", text), text)).isTrue();
    assertThat(READER.reads(file("a.pdf", page), page)).isFalse();
  }

  @Test
  void aPageIsKnownBehindItsComments() {
    String comments = "<!-- a -->".repeat(400);
    byte[] note = (comments + "글").getBytes(StandardCharsets.UTF_8);
    byte[] page =
        ("<?xml version='1.0'?>" + comments + "\n<HTML><p>글").getBytes(StandardCharsets.UTF_8);
    assertThat(READER.reads(file("a.txt", note), note)).isFalse();
    assertThat(READER.reads(file("a.txt", page), page)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"_utf8", "no-such", "..", "euc_kr:x"})
  void aDeclarationThatIsNoneIsPassedOver(String charset) throws Exception {
    byte[] page = ("<meta charset='" + charset + "'><p>한글로 쓴 글").getBytes(Charset.forName("MS949"));
    assertThat(read("a.html", page).text()).isEqualTo("한글로 쓴 글");
    byte[] broken =
        ("<meta charset='" + charset + "'><p>글 \u00ff").getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> read("b.html", broken)).hasMessageContaining("save it as UTF-8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p> </p><script>app()</script>      | empty",
        "<p>{{ page.title }}</p>            | template",
        "<ul>{% for x in y %}<li>a</ul>     | template",
      })
  void whatIsNoPageSaysWhy(String html, String reason) {
    assertThatThrownBy(() -> read(html)).hasMessageContaining(reason);
  }

  @Test
  void aPageThatSpeaksOfTemplatesIsOne() throws Exception {
    assertThat(read("<p>값은 <code>{{ message }}</code>로 쓴다.</p>").text())
        .isEqualTo("값은 {{ message }}로 쓴다.");
  }

  @Test
  void frontMatterOfAPageIsReadAndNotShown() throws Exception {
    String html =
        """
        ---
        title: 걷기 안내
        date: 2024-05-06
        tags: [산책]
        ---
        <h1>다른 제목</h1>
        <p>글</p>
        """;
    Note note = read(html);
    assertThat(note.text()).isEqualTo("다른 제목\n글");
    assertThat(note.meta().title()).isEqualTo("걷기 안내");
    assertThat(note.meta().tags()).containsExactly("산책");
    assertThat(note.meta().date().orElseThrow().day()).isEqualTo(LocalDate.of(2024, 5, 6));
    assertThat(Reading.outline(note)).contains("Paragraph 7-7: 글");
  }

  @Test
  void tagsNestedByTheThousandEndSoon() throws Exception {
    String deep = "<div>".repeat(50_000) + "바닥" + "<b>".repeat(50_000) + "끝";
    assertThat(read(deep).text()).contains("바닥");
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<b>",
            "</b>",
            "<li>",
            "<ul>",
            "</ul>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "<pre>",
            "</pre>",
            "<br>",
            "<h1>",
            "</h1>",
            "<a href=x>",
            "</a>",
            "<blockquote>",
            "<img alt=그림>",
            "&amp;",
            "&nbsp;",
            "&#x301;",
            "e",
            "글",
            " ",
            "\n",
            "가나",
            "word",
            "<",
            "&",
            "<!-- -->",
            "\r\n",
            "\u1112\u1161")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 500)
  void whateverThePageTheNoteIsSound(@ForAll("pages") String html) throws Exception {
    NoteInvariants.check(read("<p>글</p>" + html));
  }
}
