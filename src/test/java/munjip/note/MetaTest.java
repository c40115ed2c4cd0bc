package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Title, date, language and tags, and the rules by which they are found. */
class MetaTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.md | # 제목\\n글 | 제목",
        "a.md | 머리말\\n\\n# 제목\\n글 | 제목",
        "a.md | ## 작은 제목\\n글\\n# 큰 제목 | 큰 제목",
        "a.md | ## 작은 제목\\n글 | 작은 제목",
        "파일 이름.md | 글\\n\\n## 작은 제목 | 파일 이름",
        "a.md | **굵은 제목**\\n글 | 굵은 제목",
        "my-note.md | **업데이트**: 전체 강연은 | my note",
        "2025-03-07-no-shortcuts.md | 글 | no shortcuts",
        "20250307_회의.md | 글 | 회의",
        "2026-02-12.md | 글 | 2026-02-12",
        "a - b_c.md | 글 | a - b_c",
        "tool/README.md | 글 | tool",
        "a.md | # ![](x.png)\\n글 | a",
        "a.md | # C# 과 **F#** | C# 과 F#",
      })
  void titleIsFound(String path, String text, String title) {
    assertThat(Reading.note(path, text.replace("\\n", "\n")).meta().title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-02-12.md | 글 | 2026-02-12",
        "20260212.md | 글 | 2026-02-12",
        "2025-03-07-slug.md | 글 | 2025-03-07",
        "2026년 2월 12일 일기.md | 글 | 2026-02-12",
        "2025/03/07.md | 글 | 2025-03-07",
        "January 5, 2022.md | 글 | 2022-01-05",
        "Jan 6th, 2022.md | 글 | 2022-01-06",
        "5 January 2022 at home.md | 글 | 2022-01-05",
        "2022年1月5日.md | 글 | 2022-01-05",
        "5 janvier 2022.md | 글 | 2022-01-05",
        "1er août 2022.md | 글 | 2022-08-01",
        "5. März 2022.md | 글 | 2022-03-05",
        "5 de enero de 2022.md | 글 | 2022-01-05",
        "5 mei 2022.md | 글 | 2022-05-05",
        "a.md | 5 février 2022 | 2022-02-05",
        "Talk 12 Oct 2023.md | 글 | 2023-10-12",
        "Lecture 12 Oct 2023.md | 2023년 9월 1일 | 2023-09-01",
        "Top 10 May 2023.md | 2023년 9월 1일 | 2023-09-01",
        "3 marathons 2022.md | 2020년 1월 2일 | 2020-01-02",
        "Decision 3, 2021.md | 2020년 1월 2일 | 2020-01-02",
        "blog/2016/03-18.md | 글 | 2016-03-18",
        "a.md | 작성일: 2026. 2. 12. | 2026-02-12",
        "a.md | # 2016-03-18 - Test first! 긴 제목이 이어진다 | 2016-03-18",
        "a.md | # 제목\\n\\n2026년 2월 12일 (목) | 2026-02-12",
        "a.md | **Published on** March 7, 2025 by me | 2025-03-07",
        "a.md | 7 Mar 2025 | 2025-03-07",
        "a.md | - 게시일: 2026년 2월 10일 · 블로그 | 2026-02-10",
      })
  void dateIsFound(String path, String text, LocalDate day) {
    assertThat(Reading.note(path, text.replace("\\n", "\n")).meta().date().map(NoteDate::day))
        .contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-12에 시작한 일은 길었다",
        "1899-01-01",
        "2031-01-01",
        "2025-02-31",
        "하나\n둘\n셋\n2025-01-01",
        "2025년 3월 서울에서",
        "가격은 2025.01.02 기준이다",
      })
  void whatDatesNothingLeavesTheFileTime(String text) {
    assertThat(Reading.md(text).meta().date())
        .contains(new NoteDate(LocalDate.of(2026, 4, 30), NoteDate.Origin.FILE_TIME));
  }

  @Test
  void creationCountsBeforeLastChange() {
    Note note = Reading.md("---\nlastmod: 2025-01-02\ncreated: 2024-05-06\n---\n글");
    assertThat(note.meta().date().map(NoteDate::day)).contains(LocalDate.of(2024, 5, 6));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "쿠버네티스 Deployment 를 배포(deploy)하는 법을 적는다 | KO",
        "These are English words with one 단어 only, and many more letters around it all the time | EN",
        "React Query, SWR, Recoil, Zustand 비교와 정리 문서 | MIXED",
        "```\\nint main(void) { return zero; }\\n```\\n코드 | KO",
        "https://example.com/very/long/address 주소 | KO",
        "1234 | EN",
      })
  void languageIsTheShareOfLettersOutsideCode(String text, Language language) {
    Note note = Reading.note("1.md", text.replace("\\n", "\n"));
    assertThat(note.meta().language()).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "오늘 #산책 (#work/ai) #a-b_c. | 산책,work/ai,a-b_c",
        "#123 #fff000 #12가 #1299라는 C# a#b http://a.b/#c | ''",
        "`#코드` [#라벨](u) #끝/ | 라벨,끝",
        "#2024년 #A #a | 2024년,A",
      })
  void hashTagsAreFoundInText(String text, String tags) {
    assertThat(String.join(",", Reading.md(text).meta().tags())).isEqualTo(tags);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tags: a, b c | a,b c",
        "tags: a b | a,b",
        "category: random thoughts | random thoughts",
        "tags: ['#a', b/c] | a,b/c",
        "tags:\\n- a\\n- 나 다 | a,나 다",
        "keywords: x, X, y | x,y",
        "tags: | ''",
      })
  void frontMatterTagsAreReadAsTheirWritersMean(String yaml, String tags) {
    Note note = Reading.md("---\n" + yaml.replace("\\n", "\n") + "\n---\n글");
    assertThat(String.join(",", note.meta().tags())).isEqualTo(tags);
  }

  @Test
  void frontMatterValuesStayAsWritten() {
    Note note = Reading.md("---\ntitle: 0123\ndraft: no\nsummary: >\n  두\n  줄\n---\n글");
    assertThat(note.meta().title()).isEqualTo("0123");
    assertThat(note.meta().draft()).isFalse();
    assertThat(note.meta().description()).isEqualTo(Optional.of("두 줄"));
  }
}
