package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import munjip.text.LineRange;
import org.junit.jupiter.api.Test;

/** Whole notes of each dialect, and what a reader sees of them. */
class DialectsTest {
  @Test
  void obsidianDayNote() {
    Note note =
        Reading.note(
            "2026-02-12.md",
            """
            ---
            aliases: [이월 열이틀]
            tags: [일기, work/ai]
            ---
            # 하루 #산책

            - [[김민수|민수]]와 [[회의록#결정]]을 봤다 ![[그림.png|300]]
            - [ ] 할 일 ==중요== %%비밀%%

            %%
            여러 줄
            비밀
            %%

            > [!tip]+ 요령 하나
            > 일찍 **잔다**
            """);
    assertThat(Reading.outline(note))
        .isEqualTo(
            """
            Heading 5-5: 하루 #산책
            Bullets 7-8
              Paragraph 7-7: 민수와 회의록#결정을 봤다\s
              Paragraph 8-8: 할 일 중요\s
            Quote 15-16
              Paragraph 16-16: 일찍 잔다
            """);
    assertThat(note.text()).contains("요령 하나\n일찍 잔다");
    assertThat(note.meta().tags()).containsExactly("일기", "work/ai", "산책");
    assertThat(note.meta().aliases()).containsExactly("이월 열이틀");
    assertThat(note.meta().date())
        .contains(new NoteDate(LocalDate.of(2026, 2, 12), NoteDate.Origin.FILE_NAME));
    assertThat(note.links())
        .extracting(NoteLinkTarget::target)
        .containsExactly("김민수", "회의록#결정", "그림.png");
    Block.Quote callout = (Block.Quote) note.blocks().get(2);
    assertThat(callout.callout()).contains("tip");
    assertThat(callout.title()).contains("요령 하나");
    NoteInvariants.check(note);
  }

  @Test
  void jekyllPost() {
    Note note =
        Reading.note(
            "_posts/2025-03-07-no-way.md",
            """
            ---
            layout: post
            title:  no way: a post
            date:   2025-03-06 02:10:16 +0900
            tags: LLM, social intelligence
            categories: random-thoughts ai
            draft: true
            ---

            본문이다.
            """);
    assertThat(note.meta().title()).isEqualTo("no way: a post");
    assertThat(note.meta().date())
        .contains(new NoteDate(LocalDate.of(2025, 3, 6), NoteDate.Origin.FRONT_MATTER));
    assertThat(note.meta().tags())
        .containsExactly("LLM", "social intelligence", "random-thoughts", "ai");
    assertThat(note.meta().draft()).isTrue();
    assertThat(Reading.outline(note)).isEqualTo("Paragraph 10-10: 본문이다.\n");
  }

  @Test
  void hugoPost() {
    Note note =
        Reading.md(
            """
            +++
            title = "휴고 글"
            date = 2024-05-01T09:00:00+09:00
            description = "짧은 설명"
            [taxonomies]
            tags = ["러스트", "web"]
            +++
            Body.
            """);
    assertThat(note.meta().title()).isEqualTo("휴고 글");
    assertThat(note.meta().tags()).containsExactly("러스트", "web");
    assertThat(note.meta().description()).contains("짧은 설명");
    assertThat(note.meta().date().orElseThrow().day()).isEqualTo(LocalDate.of(2024, 5, 1));
    assertThat(note.lines(note.blocks().get(0).range())).isEqualTo(new LineRange(8, 8));
  }

  @Test
  void gitHubReadme() {
    Note note =
        Reading.note(
            "tool/README.md",
            """
            Tool & 도구
            ===========

            | 이름 | what |
            |------|------|
            | 커서 | a [cursor](c.md) \\| caret |
            |      | ~~old~~ |

            ```sh
            ./run <in>

            exit
            ```

            1. one
               두 번째 줄
            2. two[^1]

            [^1]: 각주다.
            <https://a.b/c> and https://한국.kr/x_y_z.

            <details><summary>더 보기</summary>
            Tom &amp; <b>Jerry</b><br>end <!-- no -->
            </details>
            """);
    assertThat(Reading.outline(note))
        .isEqualTo(
            """
            Heading 1-2: Tool & 도구
            Table 4-7: 이름⇥what⏎커서⇥a cursor | caret⏎old
            Code 9-13: ./run <in>⏎⏎exit
            Bullets 15-17
              Paragraph 15-16: one⏎두 번째 줄
              Paragraph 17-17: two
            Footnote 19-20
              Paragraph 19-20: 각주다.⏎https://a.b/c and https://한국.kr/x_y_z.
            Html 22-24: 더 보기⏎Tom & Jerry⏎end\s
            """);
    assertThat(note.meta().title()).isEqualTo("Tool & 도구");
    NoteInvariants.check(note);
  }

  @Test
  void newsletterWithBoldTitles() {
    Note note =
        Reading.note(
            "a.txt",
            """
            **소형 언어 모델(SLM)의 부상**
            **기억(memory)**을 가진 모델이 온다.

            **다음 제목**
            끝.
            """);
    assertThat(note.kind()).isEqualTo("txt");
    assertThat(note.meta().title()).isEqualTo("소형 언어 모델(SLM)의 부상");
    assertThat(note.text()).isEqualTo("소형 언어 모델(SLM)의 부상\n기억(memory)을 가진 모델이 온다.\n다음 제목\n끝.");
  }

  @Test
  void plainTextStaysAsItStands() {
    Note note =
        Reading.note(
            "편지.txt", " date 2025-12-22 2026년에는 <좋은> 일이\n2 * 3 * 4 _그대로_ www.a.kr\n\n끝.\n");
    assertThat(note.text())
        .isEqualTo(" date 2025-12-22 2026년에는 <좋은> 일이\n2 * 3 * 4 _그대로_ www.a.kr\n끝.");
    assertThat(note.meta().title()).isEqualTo("편지");
    assertThat(note.meta().date())
        .contains(new NoteDate(LocalDate.of(2025, 12, 22), NoteDate.Origin.TEXT));
    assertThat(note.links()).extracting(NoteLinkTarget::target).containsExactly("http://www.a.kr");
    assertThat(note.lines(note.blocks().get(1).range())).isEqualTo(new LineRange(4, 4));
  }

  @Test
  void noteThatIsAllFrontMatterIsFoundByItsTitle() {
    Note note = Reading.md("---\ntitle: 나중에 쓸 글\n---\n");
    assertThat(note.text()).isEqualTo("나중에 쓸 글");
    assertThat(note.blocks().get(0).lines()).isEqualTo(new LineRange(2, 2));
  }

  @Test
  void frontMatterThatIsNoYamlIsReadLineByLine() {
    Note note = Reading.md("---\ntitle: [메모] \"따옴표\" 하나: 둘\ntags: #가 #나\n\tdate: x\n---\n글");
    assertThat(note.meta().title()).isEqualTo("[메모] \"따옴표\" 하나: 둘");
    assertThat(note.meta().tags()).containsExactly("가", "나");
    assertThat(note.text()).isEqualTo("글");
  }

  @Test
  void textBetweenTwoRulesIsText() {
    assertThat(Reading.md("---\n오늘은 맑았다.\n---\n내일은?").text()).contains("오늘은 맑았다.");
  }

  @Test
  void listOfAliasBombsIsReadInBounds() {
    StringBuilder yaml = new StringBuilder("---\na0: &a0 [x, x]\n");
    for (int i = 1; i < 25; i++) {
      yaml.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9) + "y"));
    }
    Note note = Reading.md(yaml + "tags: *a24\ntitle: 폭탄\n---\n글");
    assertThat(note.text()).isEqualTo("글");
    assertThat(note.meta().title()).isEqualTo("폭탄");
    assertThat(note.meta().description()).isEqualTo(Optional.empty());
  }

  @Test
  void rawHtml() {
    Note note =
        Reading.md(
            """
            <p>앞</p><blockquote>말
            <blockquote>속</blockquote>

            **더**

            </blockquote>
            <p>뒤</p>

            <blockquote>open
            """);
    assertThat(Reading.outline(note))
        .isEqualTo(
            """
            Html 1-1: 앞
            Quote 1-4
              Html 1-1: 말
              Html 2-2: 속
              Paragraph 4-4: 더
            Html 7-7: 뒤
            Html 9-9: open
            """);
    NoteInvariants.check(note);
  }
}
