package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import munjip.text.LineMap;
import munjip.text.LineRange;
import munjip.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What would take minutes is read as plain text, or not at all; everything else as it is. */
@Timeout(60)
class ParserLimitsTest {
  private static final int LINES = 100_000;
  private static final int SIGNS = 500_000;

  /** Each took minutes or more with commonmark alone, 200 to 400 kB of it. */
  static Stream<String> endless() {
    return Stream.of(
        "앞\n" + "(글\n".repeat(LINES),
        "앞\n" + "2. 글\n".repeat(LINES),
        "- 항목\n\n앞\n" + "2. 글\n".repeat(LINES),
        "앞\n" + "    ```\n".repeat(LINES),
        "> ```\n\n" + "(글\n".repeat(LINES),
        "- ```js\n  (글\n  ```\n\n앞\n" + "(글\n".repeat(LINES),
        "가|나|다\n" + "|-|\n".repeat(LINES),
        "[이름] [오후 3:15] 말\n".repeat(LINES / 4),
        "글\n".repeat(LINES) + "(글\n".repeat(LINES),
        "앞 " + "<a ".repeat(LINES),
        "앞 " + "<!-- > ".repeat(LINES / 2),
        "앞 " + "<?a>".repeat(LINES),
        "앞 " + "<![CDATA[>".repeat(LINES / 2),
        "[".repeat(SIGNS / 5) + "[a](b)".repeat(SIGNS / 5),
        String.join(" ", IntStream.range(1, 1_000).mapToObj(n -> "`".repeat(1_000 - n)).toList()),
        "|가".repeat(2_000) + "|\n" + "|-".repeat(2_000) + "|\n" + "|글\n".repeat(LINES),
        "- ".repeat(LINES),
        "> ".repeat(LINES));
  }

  @ParameterizedTest
  @MethodSource("endless")
  void whatWouldTakeMinutesIsReadToItsEnd(String text) {
    Note note = Reading.md(text + "\n\n## 아래 머리말\n\n끝에 선 말\n");
    assertThat(note.text()).endsWith("아래 머리말\n끝에 선 말");
  }

  @Test
  void theRestOfTheNoteIsMarkdown() {
    Note note = Reading.md("# 위\n\n앞 " + "<?a>".repeat(LINES) + "\n\n## 아래\n\n**굵은** 말\n");
    assertThat(note.blocks()).hasSize(4);
    assertThat(note.blocks().get(1)).isInstanceOf(Block.Paragraph.class);
    assertThat(note.blocks().get(2)).isInstanceOf(Block.Heading.class);
    assertThat(note.text()).contains("<?a><?a>").endsWith("아래\n굵은 말");
  }

  @Test
  void itsLinesStandWhereTheyStood() {
    String text = "앞\n" + "글 *[[쪽]] <?a>\n".repeat(30_000);
    Note note = Reading.md(text);
    assertThat(note.text()).isEqualTo(text.strip());
    int last = note.text().lastIndexOf("[[쪽]]");
    assertThat(note.lines(new TextRange(last, last + 5))).isEqualTo(new LineRange(30_001, 30_001));
  }

  @ParameterizedTest
  @ValueSource(strings = {"글 한 줄\n", "(글 한 줄)\n", "2024. 1. 3. 글\n", "*별표*로 시작한다\n"})
  void longParagraphsLoseNothing(String line) {
    Note note = Reading.md("앞\n" + line.repeat(3_000));
    String seen = line.replace("*", "").strip();
    assertThat(note.text()).isEqualTo("앞\n" + String.join("\n", Collections.nCopies(3_000, seen)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## 머리말\n",
        "#\n",
        "> 따온 말\n",
        "- 항목\n",
        "1. 항목\n",
        "```\n글\n```\n",
        "~~~\n글\n~~~\n"
      })
  void whatEndsALongParagraphEndsIt(String block) {
    List<Block> blocks = Reading.md("(글\n".repeat(1_500) + block).blocks();
    List<Block> alone = Reading.md("글\n" + block).blocks();
    assertThat(blocks).hasSize(alone.size() + 1);
    assertThat(blocks.getLast()).hasSameClassAs(alone.getLast());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "*a **b ", "_가", "~가", "="})
  void soManySignsOfEmphasisAndLinksAreText(String signs) {
    int most = SIGNS / signs.replaceAll("[^\\[*_~=]", "").length();
    String text = "앞 " + signs.repeat(most + 1);
    NoteBody body = NoteBody.markdown(text, FrontMatter.NONE, LineMap.of(text));
    assertThat(body.visible().toString().strip()).isEqualTo(text.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "글 [링크](a.md)와 **강조**\n\n",
        "글 [링크](a.md)와 **강조**\r\n\r\n",
        "글 [링크](a.md)와 **강조**\n \t\n",
        "> 글 [링크](a.md)와 **강조**\n>\n",
        "- [링크](a.md)와 **강조**\n",
        "12. [링크](a.md)와 **강조**\n",
        "글 [링크](a.md)와 **강조**\n",
      })
  void signsOfManyBlocksAreNotAddedUp(String block) {
    Note note = Reading.md(block.repeat(20_000));
    assertThat(note.text()).contains("링크와 강조").doesNotContain("**");
    assertThat(note.links()).hasSize(20_000);
  }

  @Test
  void signsOfRowsAndOfCodeAreNotAddedUp() {
    Note table = Reading.md("| 가 | 나 |\n|---|---|\n" + "| **a** | [b](c) |\n".repeat(20_000));
    assertThat(table.text()).endsWith("a\tb").doesNotContain("**");
    Note code = Reading.md("```json\n" + "[[a=b]]\n".repeat(100_001) + "```\n\n**굵은** 말\n");
    assertThat(code.text()).endsWith("굵은 말");
  }

  @ParameterizedTest
  @ValueSource(strings = {"- a\n", "  + a\n", "    3. a\n", "> - a\n", "-\n", "- - - -\n"})
  void soManyItemsAreNoList(String item) {
    int items = Math.max(1, item.replaceAll("[^-]", "").length());
    assertThat(ParserLimits.exceeds(item.repeat(2_000_000 / items))).isFalse();
    assertThat(ParserLimits.exceeds(item.repeat(2_000_000 / items + 1))).isTrue();
  }

  @Test
  void pagesOfMillionsOfTagsAreSkippedAndSignsAreNoTags() throws Exception {
    String signs = "<html><body><p>" + "a < b 3<4 ".repeat(1_000) + "</p></body></html>";
    assertThat(Reading.bytes("a.html", signs.getBytes(StandardCharsets.UTF_8))).isNotNull();
    assertThatThrownBy(() -> HtmlReader.requireFewTags("<b>".repeat(2_500_001)))
        .isInstanceOf(UnreadableNoteException.class)
        .hasMessageContaining("split it");
    HtmlReader.requireFewTags("<b>".repeat(2_500_000) + "1 < 2");
  }
}
