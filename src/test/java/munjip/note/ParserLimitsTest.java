package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would take minutes is read as plain text, or not at all; everything else as it is. */
class ParserLimitsTest {
  private static final int LONG = 30_001;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "글 한 줄\n",
        "[이름] [오후 3:15] 말\n",
        "> 따온 말이 이어진다\n",
        "| 표가 아닌 줄\n",
        "2024. 1. 3. 글\n",
        "*별표*로 시작한다\n",
        "> 글 ```x``` 글\n"
      })
  void paragraphsOfSoManyLinesAreTooLong(String line) {
    assertThat(ParserLimits.exceeds("앞\n" + line.repeat(LONG))).isTrue();
    assertThat(ParserLimits.exceeds("앞\n" + line.repeat(LONG / 2))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- 항목\n",
        "* 항목\n",
        "# 머리말\n",
        "글\n\n",
        "> 글\n>\n",
        "```\n글\n```\n",
        "```\n~~~~^\n```\n"
      })
  void manyShortBlocksAreNot(String block) {
    assertThat(ParserLimits.exceeds(block.repeat(LONG))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "*a **b ", "_가", "~~가", "=="})
  void soManySignsOfEmphasisAndLinksAreNoParagraph(String signs) {
    int most = 500_000 / signs.replaceAll("[^\\[*_~=]", "").length();
    assertThat(ParserLimits.exceeds("앞\n" + signs.repeat(most))).isFalse();
    assertThat(ParserLimits.exceeds("앞\n" + signs.repeat(most + 1))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "글 [링크](a.md)와 **강조**\n\n",
        "글 [링크](a.md)와 **강조**\r\n\r\n",
        "글 [링크](a.md)와 **강조**\n \t\n",
        "> 글 [링크](a.md)와 **강조**\n>\n",
        "- [ ] [링크](a.md)와 **강조**\n",
        "12. [링크](a.md)와 **강조**\n",
        "```\n[a] = b_c * d_e * f\n```\n",
      })
  void signsOfManyBlocksAreNotAddedUp(String block) {
    assertThat(ParserLimits.exceeds(block.repeat(100_001))).isFalse();
  }

  @Test
  void signsOfRowsAndOfCodeAreNotAddedUp() {
    assertThat(
            ParserLimits.exceeds("| 가 | 나 |\n|---|---|\n" + "| **a** | [b](c) |\n".repeat(100_001)))
        .isFalse();
    assertThat(ParserLimits.exceeds("```json\n" + "[[a=b]]\n".repeat(100_001) + "```\n")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"- a\n", "  + a\n", "    3. a\n", "> - a\n", "-\n"})
  void soManyItemsAreNoList(String item) {
    assertThat(ParserLimits.exceeds(item.repeat(2_000_000))).isFalse();
    assertThat(ParserLimits.exceeds(item.repeat(2_000_001))).isTrue();
  }

  @Test
  void rowsOfATableAndLinesOfCodeAreNoParagraph() {
    assertThat(ParserLimits.exceeds("| 가 | 나 |\n|---|:-:|\n" + "| 다 | 라 |\n".repeat(LONG)))
        .isFalse();
    assertThat(ParserLimits.exceeds("가 | 나\n--- | ---\n" + "다 | 라\n".repeat(LONG))).isFalse();
    assertThat(ParserLimits.exceeds("```\n" + "int a;\n".repeat(LONG) + "```\n글\n")).isFalse();
    assertThat(ParserLimits.exceeds("~~~\n```\n~~~\n" + "글\n".repeat(LONG))).isTrue();
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
