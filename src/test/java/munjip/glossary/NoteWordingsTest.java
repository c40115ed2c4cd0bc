package munjip.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import munjip.glossary.NoteWordings.LinkText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one note says of wordings that mean the same: by its title, its aliases and its links. */
class NoteWordingsTest {
  private static NoteWordings of(String markdown) {
    return NoteWordings.of(GlossedNotes.note(markdown), GlossedNotes.MINER);
  }

  private static List<List<String>> sameInTitle(String title) {
    return of("# " + title + "\n\nText.\n").same();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // an abbreviation and what it stands for, either way round, anywhere in the title
        "CORS (Cross-Origin Resource Sharing)          | CORS; Cross-Origin Resource Sharing",
        "LLM (Large Language Model)                    | LLM; Large Language Model",
        "UUID (Universally Unique IDentifier)          | UUID; Universally Unique IDentifier",
        "JDBC(Java Database Connectivity) 정리         | JDBC; Java Database Connectivity",
        "Jobs to be Done (JTBD)                        | Jobs to be Done; JTBD",
        "Back-end for Front-end Pattern (BFF)          | Back-end for Front-end Pattern; BFF",
        "Why Server-Driven UI (SDUI): a review         | Server-Driven UI; SDUI",
        // a term in both languages
        "짝 프로그래밍(Pair Programming)               | 짝 프로그래밍; Pair Programming",
        "짝 프로그래밍 （Pair Programming）            | 짝 프로그래밍; Pair Programming",
        "Augmented Coding (증강 코딩)                  | Augmented Coding; 증강 코딩",
        "강화학습 (Reinforcement Learning)             | 강화학습; Reinforcement Learning",
        "미카도 메서드 (Mikado Method)                 | 미카도 메서드; Mikado Method",
        "루프 엔지니어링 (Loop Engineering) — 다음 말   | 루프 엔지니어링; Loop Engineering",
        "반복자(Iterator)                              | 반복자; Iterator",
        "Iterator(반복자)                              | Iterator; 반복자",
        // one word and its gloss, glued together
        "취향(taste)을 갖춘 엔지니어                   | 취향; taste",
        "Notion의 새 말, 리파운더(Refounder)           | 리파운더; Refounder",
      })
  void aTitleWithAGlossTeachesAPair(String title, String pair) {
    assertThat(sameInTitle(title)).containsExactly(List.of(pair.split("; ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "회고 (2026)",
        "회고 (2026년 3월)",
        "3월 (월)",
        "함수(x)",
        "f(x)",
        "회의록 (월)",
        "주간 회고 (1주차)",
        "설치 (macOS)",
        "설치 (macOS / Linux)",
        "서버 설치 (Windows)",
        "회고 (Martin Fowler)",
        "Retroactive Event (Martin Fowler)",
        "Event Sourcing (Martin Fowler, 2005)",
        "macOS (Homebrew)",
        "fork() + exec()를 넘어서",
        "Happy (2): 사람과 코딩 에이전트가 함께 쓰는 슬랙",
        "백준 온라인 저지(BOJ) 서비스 종료",
        "내구성 있는 워크플로우(durable workflow)에 충분하다",
        "가치(플랫폼)와 원가(토큰)를 나눈다",
        "선(禪)과 기계",
        "Skills for Design Engineers (emilkowalski/skills)",
        "Things you forgot (or never knew) because of React",
        "OpenAI 거버넌스 이슈 (2026-02)",
        "Teaful (구: Fragstore)",
        "괄호 (열고 닫지 않음",
        "(월)",
        "제목",
      })
  void otherBracketsTeachNothing(String title) {
    assertThat(sameInTitle(title)).isEmpty();
  }

  @Test
  void aTitleAndItsAliasesMeanTheSame() {
    NoteWordings taught =
        of("---\ntitle: 들쭉날쭉한 지능\naliases: [Jagged Intelligence, 톱니 지능]\n---\n\nText.\n");
    assertThat(taught.same()).containsExactly(List.of("들쭉날쭉한 지능", "Jagged Intelligence", "톱니 지능"));
  }

  @Test
  void anAliasMeansTheTitleWithoutItsGloss() {
    NoteWordings taught =
        of("---\ntitle: CORS (Cross-Origin Resource Sharing)\naliases: 교차 출처 공유\n---\n\nText.\n");
    assertThat(taught.same())
        .containsExactly(
            List.of("CORS", "교차 출처 공유"), List.of("CORS", "Cross-Origin Resource Sharing"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-02-12 | 목요일",
        "2026년 3월 | 삼월 회고",
        "CORS | x",
        "CORS | cors",
        "CORS | '12/3'",
        "CORS | '**'",
        "모델 | 이것은 아주 긴 별명이라서 아무도 검색창에 쓰지 않을 글이며 제목이라고 하기도 어렵다",
      })
  void datesSinglesAndSentencesAreNoWordings(String title, String alias) {
    assertThat(
            of("---\ntitle: \"" + title + "\"\naliases: [\"" + alias + "\"]\n---\n\n글.\n").same())
        .isEmpty();
  }

  @Test
  void aLinkWithATextOfItsOwnSaysHowItNamesTheNote() {
    NoteWordings taught =
        of(
            """
            # Day

            Of [[Andrej Karpathy|카파시]], then [[people/Andrej Karpathy|카파시]] again, and
            - [[LLM Wiki|위키 방식]] in a list
            > and **[[기억상실증|amnesia]]** in a quote

            | a | b |
            |---|---|
            | [[Obsidian\\|옵시디언]] | x |
            """);
    assertThat(taught.links())
        .containsExactly(
            new LinkText("Andrej Karpathy", "카파시"),
            new LinkText("LLM Wiki", "위키 방식"),
            new LinkText("기억상실증", "amnesia"),
            new LinkText("Obsidian", "옵시디언"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[Karpathy]]",
        "[[카파시|카파시가]]",
        "[[언어 모델|모델]]",
        "[[Karpathy|karpathy]]",
        "[[Karpathy#강연|강연]]",
        "[[2026-02-12|어제]]",
        "[[Karpathy|→]]",
        "[[Karpathy|2024]]",
        "[카파시](Karpathy.md)",
        "[카파시](https://karpathy.ai)",
        "![[Karpathy.png|카파시 사진]]",
      })
  void otherLinksTeachNothing(String link) {
    assertThat(of("# Day\n\nSee " + link + " there.\n").links()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "설치(Windows)",
        "배포(AWS)",
        "면접 후기(Google)",
        "모임(Zoom)",
        "리눅스 설치(Ubuntu)",
        "책 요약(Deep Work)",
        "회사 이야기(Toss Bank)",
      })
  void nameThatSaysWhereOrWithWhatIsNoGloss(String title) {
    assertThat(sameInTitle(title)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "우주(universe), 우주, universe",
    "일정(schedule), 일정, schedule",
    "프롬프트(Prompt), 프롬프트, Prompt",
    "주식(stock), 주식, stock",
    "기술 부채(Technical Debt), 기술 부채, Technical Debt",
  })
  void wordThatHoldsADateIsAWord(String title, String korean, String english) {
    assertThat(sameInTitle(title)).containsExactly(List.of(korean, english));
  }

  @Test
  void addressOfAPageIsNoName() {
    String note =
        """
        ---
        title: 나의 글쓰기
        aliases: [/posts/old-url/, /2019/01/my-writing.html]
        ---
        글.
        """;
    assertThat(of(note).isEmpty()).isTrue();
  }

  @Test
  void endlessTitleTeachesNothing() {
    assertThat(TitleGloss.of("가".repeat(100_000))).isEmpty();
    assertThat(TitleGloss.outside("가".repeat(100_000))).hasSize(100_000);
  }

  @Test
  void oneNoteHasFewNames() {
    StringBuilder aliases = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      aliases.append("- name of it ").append((char) ('가' + i)).append('\n');
    }
    String note = "---\ntitle: 이름이 많은 글\naliases:\n" + aliases + "---\n글.\n";
    assertThat(of(note).same()).singleElement().satisfies(it -> assertThat(it).hasSize(10));
  }

  @Test
  void linkMayNameTheFile() {
    assertThat(of("[[Foo Barbaz.md|르콘]]\n").links())
        .containsExactly(new LinkText("Foo Barbaz", "르콘"));
  }
}
