package munjip.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word in one piece and in two is the same word. */
class SpacingTest extends WithNotebook {
  SpacingTest() {
    super(
        "언어모델은 글을 잇는다",
        "언어 모델의 크기",
        "기억상실증을 앓는다",
        "기억 상실증 환자",
        "바이브코딩으로 만든 것",
        "바이브 코딩의 끝",
        "제텔카스텐노트를 쓴다",
        "제텔카스텐 노트 정리",
        "딥러닝 입문",
        "딥 러닝의 역사",
        "소형언어모델이 온다",
        "소형 언어 모델 시대",
        "할일을 적다",
        "오늘 할 일",
        "오픈소스LLM을 골랐다",
        "오픈 소스 LLM 목록",
        "LLM모델 비교",
        "LLM 모델의 값",
        "GPT-4 발표",
        "GPT4로 번역",
        "e-mail 주소",
        "사람이 유명하다",
        "나무가 지나간다",
        "고기 억지로 상실");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "언어모델           | 언어모델은 글을 잇는다",
        "언어모델           | 언어 모델의 크기",
        "언어모델이란       | 언어 모델의 크기",
        "언어 모델          | 언어모델은 글을 잇는다",
        "기억상실증         | 기억 상실증 환자",
        "기억 상실증        | 기억상실증을 앓는다",
        "기억 상실증을      | 기억상실증을 앓는다",
        "바이브코딩         | 바이브 코딩의 끝",
        "바이브 코딩        | 바이브코딩으로 만든 것",
        "제텔카스텐노트     | 제텔카스텐 노트 정리",
        "제텔카스텐노트를   | 제텔카스텐 노트 정리",
        "제텔카스텐 노트    | 제텔카스텐노트를 쓴다",
        "딥러닝             | 딥 러닝의 역사",
        "딥 러닝            | 딥러닝 입문",
        "소형언어모델       | 소형 언어 모델 시대",
        "소형 언어모델      | 소형언어모델이 온다",
        "소형언어 모델      | 소형 언어 모델 시대",
        "할일               | 오늘 할 일",
        "할 일              | 할일을 적다",
        "오픈소스LLM        | 오픈 소스 LLM 목록",
        "오픈소스 LLM       | 오픈소스LLM을 골랐다",
        "LLM모델            | LLM 모델의 값",
        "LLM 모델           | LLM모델 비교",
        "GPT4               | GPT-4 발표",
        "GPT-4              | GPT4로 번역",
        "email              | e-mail 주소",
      })
  void spacingDoesNotMatter(String typed, String text) {
    assertThat(notes.full(typed)).contains(Notebook.path(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "이유     | 사람이 유명하다",
        "가지     | 나무가 지나간다",
        "기억상실 | 고기 억지로 상실",
      })
  void wordsAreNotMadeOfTheEndOfOneAndTheBeginningOfAnother(String typed, String text) {
    assertThat(notes.full(typed)).doesNotContain(Notebook.path(text));
  }
}
