package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as Notion exports them, in Markdown and in HTML. */
class NotionTest {
  private static final String ID = " 0f1e2d3c4b5a69788796a5b4c3d2e1f0";

  private static final String PAGE =
      """
      <html><head><title>기억의 정원</title><style>.x{}</style></head><body>
      <article id="0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0" class="page sans"><header>
      <div class="page-header-icon"><span class="icon">🌱</span></div>
      <h1 class="page-title">기억의 정원</h1><p class="page-description"></p>
      <table class="properties"><tbody>
      <tr class="property-row property-row-created_time"><th><span class="icon"><svg></svg></span>생성 일시</th>
      <td><time>@2026년 2월 12일 오후 3:15</time></td></tr>
      <tr class="property-row property-row-multi_select"><th>Tags</th><td><span class="selected-value">독서</span><span class="selected-value">slow reading</span></td></tr>
      </tbody></table></header>
      <div class="page-body"><h1>씨앗</h1><p>심은 것만 자란다.</p>
      <figure class="callout"><div><span class="icon">💡</span></div><div>물을 준다.</div></figure>
      <ul class="to-do-list"><li><div class="checkbox checkbox-off"></div><span>잡초 뽑기</span></li></ul>
      <h1>열매</h1><p><a href="Garden%20aaaabbbbccccddddeeeeffff00001111.html">Garden</a></p></div></article></body></html>
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "생성 일시: 2026년 2월 12일 오후 3:15\n최종 편집 일시: 2026년 3월 1일 오전 9:00\n태그: 독서, slow reading",
        "Created time: February 12, 2026 3:15 PM\nLast edited time: March 1, 2026 9:00 AM\n: x\n"
            + "Tags: 독서, slow reading",
        "Owner: 가람\nDate: 2026/02/12 15:15 (GMT+9)\nDone: No\nTags: #독서, slow reading\nScore /5:",
      })
  void propertiesBelowTheTitleAreThoseOfTheNote(String properties) {
    Note note = Reading.note("정원" + ID + ".md", "# 기억의 정원\n\n" + properties + "\n\n심은 것만 자란다.\n");
    assertThat(note.meta().title()).isEqualTo("기억의 정원");
    assertThat(note.meta().date().orElseThrow().day()).hasToString("2026-02-12");
    assertThat(note.meta().tags()).containsExactly("독서", "slow reading");
    assertThat(note.text()).contains("slow reading").endsWith("심은 것만 자란다.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 빈 쪽\n\nCreated time: February 12, 2026 5:06 PM\nTags: 독서, 산책\n",
        "# 빈 쪽\n\n생성 일시: 2026년 2월 12일 오후 2:24\n태그: 독서, 산책",
        "# \n\nTags: 독서, 산책\nCreated: February 12, 2026\n\n글\n",
        "# 쪽\n\nSummary: 한 줄\n둘째 줄\nDate: 2026/02/12\nTags: 독서, 산책\n\n글\n",
      })
  void pagesWithoutABodyOrATitleHaveProperties(String text) {
    Note note = Reading.note("쪽" + ID + ".md", text);
    assertThat(note.meta().date().orElseThrow().day()).hasToString("2026-02-12");
    assertThat(note.meta().tags()).containsExactly("독서", "산책");
  }

  @Test
  void aPropertyIsNeitherTheTitleNorTheStateOfTheNote() {
    Note note =
        Reading.md("# 김가람\n\nDate: 2026-02-12\nTitle: Director\nDraft: yes\nAlias: Boss\n\n글\n");
    assertThat(note.meta().title()).isEqualTo("김가람");
    assertThat(note.meta().draft()).isFalse();
    assertThat(note.meta().aliases()).isEmpty();
    assertThat(note.meta().date().orElseThrow().day()).hasToString("2026-02-12");
  }

  @Test
  void aTagOfSeveralWordsIsOne() {
    Note note = Reading.note("a" + ID + ".md", "# A\n\nTags: slow reading\n\n글\n");
    assertThat(note.meta().tags()).containsExactly("slow reading");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 회의\n\n문가람: 태그를 붙이자\n태그: 붙이지 말자\n\n글\n",
        "# 회의\n\n태그: 하나\n이어지는 문장이다.\n\n글\n",
        "# 회의\n\n태그: 하나\n- 날짜: 2026-02-12\n\n글\n",
        "회의\n\n날짜: 2026-02-12\n태그: 하나\n\n글\n"
      })
  void whatOnlyLooksLikePropertiesIsText(String text) {
    assertThat(Reading.md(text).meta().tags()).isEmpty();
  }

  @Test
  void frontMatterOutranksTheLinesBelowTheTitle() {
    Note note =
        Reading.md(
            "---\ndate: 2025-01-01\ntags: [가]\n---\n# 제목\n\nCreated: 2026-02-12\nTags: 나\n\n글\n");
    assertThat(note.meta().date().orElseThrow().day()).hasToString("2025-01-01");
    assertThat(note.meta().tags()).containsExactly("가");
  }

  @ParameterizedTest
  @CsvSource({
    "정원 0f1e2d3c4b5a69788796a5b4c3d2e1f0.md, 정원",
    "slow reading_0f1e2d3c4b5a69788796a5b4c3d2e1f0.md, slow reading",
    "0f1e2d3c4b5a69788796a5b4c3d2e1f0.md, 0f1e2d3c4b5a69788796a5b4c3d2e1f0"
  })
  void theIdInAFilesNameIsNoneOfTheTitle(String name, String title) {
    assertThat(Reading.note(name, "글이다.\n").meta().title()).isEqualTo(title);
  }

  @Test
  void calloutsAndTogglesOfTheMarkdownAreText() {
    Note note =
        Reading.note(
            "정원" + ID + ".md",
            """
            # 정원

            <aside>
            💡 물을 **준다**.

            </aside>

            - 펼치면

                안의 글

            [Garden](Garden%20aaaabbbbccccddddeeeeffff00001111.md)
            """);
    assertThat(note.text()).contains("💡 물을", "준다", "안의 글", "Garden");
    assertThat(note.links())
        .extracting(NoteLinkTarget::target)
        .containsExactly("Garden%20aaaabbbbccccddddeeeeffff00001111.md");
  }

  @Test
  void theTableOfAPageIsItsProperties() throws Exception {
    Note note = HtmlReaderTest.read("정원" + ID + ".html", PAGE.getBytes(StandardCharsets.UTF_8));
    assertThat(note.kind()).isEqualTo("html");
    assertThat(note.meta().title()).isEqualTo("기억의 정원");
    assertThat(note.meta().date().orElseThrow().day()).hasToString("2026-02-12");
    assertThat(note.meta().tags()).containsExactly("독서", "slow reading");
    assertThat(note.text())
        .contains("심은 것만 자란다.", "물을 준다.", "잡초 뽑기", "독서 slow reading")
        .doesNotContain("🌱");
    assertThat(note.links())
        .extracting(NoteLinkTarget::target)
        .containsExactly("Garden%20aaaabbbbccccddddeeeeffff00001111.html");
    NoteInvariants.check(note);
  }
}
