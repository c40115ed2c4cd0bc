package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrgReaderTest {
  private static Note read(String text) throws UnreadableNoteException {
    List<Note> notes =
        Reading.text(clock -> new OrgReader(Reading.CONFIG, clock), "roam/memory.org", text);
    assertThat(notes).hasSize(1);
    return notes.getFirst();
  }

  @Test
  void keywordsAndTheFirstDrawerSayWhatTheNoteIs() throws Exception {
    Note note =
        read(
            """
            :PROPERTIES:
            :ID: 3f1b
            :ROAM_ALIASES: "기억의 정원" Memory
            :END:
            #+TITLE: 소리를 적는 손
            #+date: <2025-03-07 Fri>
            #+filetags: :독서:memory/notes:
            #+hugo_draft: true

            첫 줄.
            """);
    assertThat(note.meta().title()).isEqualTo("소리를 적는 손");
    assertThat(note.meta().date().orElseThrow().day()).hasToString("2025-03-07");
    assertThat(note.meta().tags()).containsExactly("독서", "memory/notes");
    assertThat(note.meta().aliases()).containsExactly("기억의 정원");
    assertThat(note.meta().draft()).isTrue();
    assertThat(note.kind()).isEqualTo("org");
    assertThat(Reading.outline(note)).isEqualTo("Paragraph 10-10: 첫 줄.\n");
  }

  @Test
  void blocksAreReadWithTheirLines() throws Exception {
    Note note =
        read(
            """
            * TODO [#A] 기억 :독서:
              SCHEDULED: <2025-03-07 Fri>
              :PROPERTIES:
              :CUSTOM_ID: a
              :END:
            첫 문단은
            두 줄이다.
            # a comment
            - 하나
              이어서
              - [X] 안쪽
            - term :: meaning
            1) first
            2) second
            | 이름 | 나이 |
            |------+------|
            | 김   |   40 |
            |------+------|
            | Lee  |   41 |
            #+begin_src python :results output
            def f(x): # not a comment
                return *x*
            #+end_src
            #+RESULTS:
            : 42
            #+BEGIN_QUOTE
            정원은 잊지 않는다.

            — 문가람
            #+END_QUOTE
            #+begin_comment
            hidden words
            #+end_comment
            ** Second
            [fn:1] A footnote.
            """);
    assertThat(Reading.outline(note))
        .isEqualTo(
            """
            Heading 1-1: TODO [#A] 기억
            Paragraph 6-7: 첫 문단은⏎두 줄이다.
            Bullets 9-12
              Paragraph 9-10: 하나⏎이어서
              Bullets 11-11
                Paragraph 11-11: 안쪽
              Paragraph 12-12: term :: meaning
            Bullets 13-14
              Paragraph 13-13: first
              Paragraph 14-14: second
            Table 15-19: 이름⇥나이⏎김⇥40⏎Lee⇥41
            Code 20-23: def f(x): # not a comment⏎    return *x*
            Code 25-25: 42
            Quote 27-29
              Paragraph 27-27: 정원은 잊지 않는다.
              Paragraph 29-29: — 문가람
            Heading 34-34: Second
            Footnote 35-35
              Paragraph 35-35: A footnote.
            """);
    assertThat(note.meta().tags()).containsExactly("독서");
    assertThat(note.meta().title()).isEqualTo("TODO [#A] 기억");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "*굵게* 쓰고 /기울여/ 쓴 ~code~와 =verb=를 +지운+ 말 ¦ 굵게 쓰고 기울여 쓴 code와 verb를 지운 말",
        "snake_case_name과 C++ 그리고 2*3*4, /usr/local/bin, a=b=c ¦ snake_case_name과 C++ 그리고 2*3*4, /usr/local/bin, a=b=c",
        "[[https://example.org/a_b][여기]]와 [[file:other.org::*Head][다른 글]] 그리고 [[id:3f1b][기억]] ¦ 여기와 다른 글 그리고 기억",
        "# hash #tag <b>no html</b> `tick` $x$ %% | [x] ¦ ''",
        "no #tag, <b>no html</b>, `tick`, $x$, %%, [x], ![no] ¦ no #tag, <b>no html</b>, `tick`, $x$, %%, [x], ![no]",
        "없는 각주[fn:1]가 있다 https://example.org/x_y_z. ¦ 없는 각주[fn:1]가 있다 https://example.org/x_y_z.",
        "*굵은 /기운/ 말*은 ¦ 굵은 기운 말은",
        "수식 $p(_a_ | *b*)$와 \\(x_1 _y_\\) p_{1}) x_{2} ¦ 수식 $p(_a_ | *b*)$와 \\(x_1 _y_\\) p_{1}) x_{2}",
      })
  void inlineMarksAreThoseOfOrg(String org, String seen) throws Exception {
    Note note = read("앞.\n\n" + org + "\n");
    assertThat(note.text()).isEqualTo(seen.isEmpty() ? "앞." : "앞.\n" + seen);
  }

  @Test
  void aDrawerWithoutAnEndHidesNothing() throws Exception {
    Note note = read("* 첫째\n본문\n:LOGBOOK:\n- 기록\n* 둘째\n중요한 글\n:RESULTS:\n결과 42\n:END:\n");
    assertThat(note.text()).contains("기록", "중요한 글", "결과 42");
  }

  @Test
  void longLinesAreReadAsOthersAre() throws Exception {
    String line = "* a" + " ".repeat(200_000) + "b";
    assertThat(
            read(line + "\n|a" + " ".repeat(200_000) + "b\n* x " + ":a".repeat(50_000) + ":\n")
                .text())
        .contains("b");
  }

  @Test
  void mathematicsIsLeftAsItStands() throws Exception {
    Note note = read("앞.\n\\begin{align}\n  p(_a_) &= *b* \\\\\n\\end{align}\n*뒤*\n");
    assertThat(note.text()).isEqualTo("앞.\n\\begin{align}\np(_a_) &= *b* \\\\\n\\end{align}\n뒤");
  }

  @Test
  void linksLeadWhereOrgLeads() throws Exception {
    Note note =
        read(
            "[[https://example.org/a][여기]] [[file:../talks/b.org][b]] [[./pictures/c.png]] [[id:3f][d]]");
    assertThat(note.links())
        .extracting(NoteLinkTarget::target)
        .containsExactly("https://example.org/a", "../talks/b.org", "./pictures/c.png", "id:3f");
    assertThat(note.meta().tags()).isEmpty();
  }

  @Test
  void nothingToReadIsSaid() {
    assertThatThrownBy(() -> read("# only\n:PROPERTIES:\n:ID: 1\n:END:\n"))
        .isInstanceOf(UnreadableNoteException.class)
        .hasMessageContaining("no text");
  }

  @Provide
  Arbitrary<String> orgs() {
    return Arbitraries.of(
            "* ",
            "** 제목",
            "*굵게*",
            "/a/",
            "=v=",
            "~c~",
            "[[x][y]]",
            "[fn:1]",
            "- ",
            "  - [X] ",
            "1. ",
            "| a | b |",
            "|---|",
            "#+begin_src",
            "#+end_src",
            "#+begin_quote",
            "#+end_quote",
            ":PROPERTIES:",
            ":END:",
            ": fixed",
            "#+title: t",
            "\n",
            "\n\n",
            " ",
            "글",
            "word",
            "`",
            "<",
            "&amp;",
            "\\",
            "https://a.b/c",
            "\u1112\u1161\u11ab",
            "|",
            "한 글")
        .list()
        .ofMaxSize(60)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 500)
  void whateverTheOrgTheNoteIsSound(@ForAll("orgs") String org) throws Exception {
    read("글 하나\n\n" + org);
  }
}
