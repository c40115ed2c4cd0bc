package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;

import munjip.text.LineRange;
import munjip.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader sees of running text, and where it stands in the file. */
class VisibleTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '¶',
      value = {
        "**기억상실(amnesia)**은 § 기억상실(amnesia)은",
        "~~낡은(old)~~것 ==새(new)==것 § 낡은(old)것 새(new)것",
        "a **b** and _c_ `d*e*` § a b and c d*e*",
        "2시~3시, 4시~5시 § 2시~3시, 4시~5시",
        "x == y, a==b and c==d § x == y, a==b and c==d",
        "2 ** 3 ** 4 ~~ 5 § 2 ** 3 ** 4 ~~ 5",
        "\\*별\\* &lt;b&gt; &hellip; &없음; § *별* <b> … &없음;",
        "E=mc<sup>2</sup> <kbd>Ctrl</kbd> § E=mc2 Ctrl",
        "List<String> <이름> <T> § List<String> <이름> <T>",
        "보임 <!-- 안 보임 --> 보임 § 보임  보임",
        "앞<script>alert(1)</script>뒤 § 앞뒤",
        "그는 <q>작게</q>라고 했다 § 그는 “작게”라고 했다",
        "The <script> tag § The  tag",
        "$a_1 * b_2$ 와 $5 와 $6 § $a_1 * b_2$ 와 $5 와 $6",
        "100%% 과 50%% § 100%% 과 50%%",
        "앞 %%숨김%% 뒤 § 앞  뒤",
        "## 컨텍스트 윈도우 {#context-window} § 컨텍스트 윈도우",
        "차례 {:toc} § 차례",
        "## 그림 {: .wide #fig} § 그림",
        "{#if} 와 {:else} 는 남는다 § {#if} 와 {:else} 는 남는다",
        "조건은 {#if} § 조건은 {#if}",
        "결과는 {:ok, pid} § 결과는 {:ok, pid}",
        "아니면 {:else} § 아니면 {:else}",
        "맵 {:a 1} § 맵 {:a 1}",
        "![고양이](cat.png) [글자](http://a.b) § 고양이 글자",
        "[[노트]] [[a|b]] [[a#h|]] ![[그림.png]] ![[노트]] § 노트 b   노트",
        "[[ 닫히지 않은 § [[ 닫히지 않은",
        "`[[코드]]` %%%% § [[코드]] ",
        "키 **'따옴표'**와 **“둘”**을 § 키 '따옴표'와 “둘”을",
      })
  void isWhatAReaderSees(String source, String seen) {
    assertThat(Reading.md(source).text().strip()).isEqualTo(seen.strip());
  }

  @Test
  void nameOfAHeadingIsNoTag() {
    Note note = Reading.md("# 정원 {#garden}\n\n돌본다 #메모");
    assertThat(note.meta().title()).isEqualTo("정원");
    assertThat(note.meta().tags()).containsExactly("메모");
  }

  @Test
  void footnoteSignsDoNotPartWords() {
    assertThat(Reading.md("기억[^1]은 남는다.\n\n[^1]: 각주").text()).isEqualTo("기억은 남는다.\n각주");
  }

  @Test
  void offsetsLeadThroughEscapesEntitiesAndMarkup() {
    String source = "가 \\*나 &amp; **다** [라](u) `마`\n> 바\n";
    Note note = Reading.md(source);
    for (String seen : new String[] {"가", "나", "다", "라", "마", "바"}) {
      int at = note.toSource().toSource(note.text().indexOf(seen));
      assertThat(source.substring(at, at + 1)).isEqualTo(seen);
    }
  }

  @Test
  void offsetsAreThoseOfTheFileWhenItIsDecomposed() {
    String source = "한글 **문집**\n";
    String nfd = java.text.Normalizer.normalize(source, java.text.Normalizer.Form.NFD);
    Note note = Reading.md(nfd);
    assertThat(note.text()).isEqualTo("한글 문집");
    int at = note.toSource().toSource(3);
    assertThat(
            java.text.Normalizer.normalize(
                nfd.substring(at, at + 3), java.text.Normalizer.Form.NFC))
        .isEqualTo("문");
  }

  @Test
  void codeInListsAndQuotesKeepsItsLines() {
    Note note = Reading.md("- 하나\n\n  ```\n  a\n    b\n  ```\n\n> > ```\n> > 둘\n> > ```\n");
    int b = note.text().indexOf("  b");
    assertThat(note.lines(new TextRange(b, b + 3))).isEqualTo(new LineRange(5, 5));
    int two = note.text().indexOf("둘");
    assertThat(note.lines(new TextRange(two, two + 1))).isEqualTo(new LineRange(9, 9));
  }

  @Test
  void wordsOfNeighbouringCellsNeverTouch() {
    assertThat(Reading.md("|가나|다라|\n|-|-|\n|<br>|x|\n").text()).isEqualTo("가나\t다라\nx");
  }

  @Test
  void noteLinkInATableKeepsItsLabel() {
    Note note = Reading.md("|a|b|\n|-|-|\n|[[노트\\|라벨]]|x|\n");
    assertThat(note.text()).isEqualTo("a\tb\n라벨\tx");
    assertThat(note.links().get(0).target()).isEqualTo("노트");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[Parsing]({{<relref \"compilers.md#\" >}}) is next.|Parsing is next.|compilers.md#",
        "[문법]({{< ref \"/posts/문법.md\" >}})을 본다.|문법을 본다.|/posts/문법.md",
        "see [it]({{% relref \"a b.md\" %}})|see it|a b.md",
        "[글]({% post_url 2024-03-11-잊는-연습 %})|글|2024-03-11-잊는-연습",
        "[it]({{ site.baseurl }}{% link _posts/it.md %}).|it.|_posts/it.md",
        "[*em* text]({{< relref \"x.md\" >}})|em text|x.md",
      })
  void linksThatASiteGeneratorFillsInAreLinks(String markdown, String text, String target) {
    Note note = Reading.note("a.md", markdown);
    assertThat(note.text().strip()).isEqualTo(text);
    assertThat(note.links()).extracting(NoteLinkTarget::target).containsExactly(target);
    NoteInvariants.check(note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x]({{< figure src=\"a\" >}})",
        "[x]({{< relref \"a.md\" >}}",
        "[x] ({{< relref \"a.md\" >}})",
        "[x]({% include a.md %})",
        "`[x]({{< relref \"a.md\" >}})`"
      })
  void otherShortcodesStayText(String markdown) {
    Note note = Reading.note("a.md", markdown);
    assertThat(note.links()).isEmpty();
    NoteInvariants.check(note);
  }

  @Test
  void linkTargetsComeWithTheirLabels() {
    Note note =
        Reading.md("[하나](u1) <a href='u2'>둘</a> ![셋](u3) http://u4.kr [넷]\n\n[넷]: u5\n[안]: u6");
    assertThat(note.links())
        .extracting(link -> link.target() + "=" + link.label().of(note.text()))
        .containsExactly("u1=하나", "u2=둘", "u3=셋", "http://u4.kr=http://u4.kr", "u5=넷", "u6=");
  }
}
