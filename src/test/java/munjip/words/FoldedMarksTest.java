package munjip.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks the same is found, and marked where a reader sees it. */
class FoldedMarksTest extends WithNotebook {
  private static final String[] TEXTS = {
    "앞 ＬＬＭ은 뒤",
    "an eﬃcient way",
    "in a small café there",
    "Hans Müller wrote",
    "a naïve idea",
    "Søren and Łukasz met",
    "Die Straße ist lang",
    "we don’t know it",
    "the model’s weights",
    "새 GPT‑5 모델",
    "문학ㆍ역사 모임",
    "그룹 A·B 비교",
    "the co\u00ADoper\u00ADate verb",
    "보이지\u200B않는 것",
    "𝗯𝗼𝗹𝗱 letters",
    "무게는 5㎏이다",
    "제Ⅷ장 읽기",
    "날씨 24℃ 맑음",
    "각주가 붙은 낱말¹은 여기",
    "in AI¹ we trust",
    "물 H₂O 한 잔",
    "①번 문항",
    "ｶﾀｶﾅ 읽기",
    "ガラス 창",
    "반각 ﾡﾢ 자모",
    "Ελλάδα 여행",
    "Ёлка и чай",
    "Claude™가 답했다",
    "웃음 ㅋㅋㅋ 소리",
    "家族👨\u200D👩\u200D👧 사진",
    "불꽃❤\uFE0F놀이",
    "소프트\u00AD웨어 삼점영",
    "새 ＯｐｅｎＡＩ가",
    "two résumés read",
    "to İstanbul by boat",
    "國家의 일",
  };

  FoldedMarksTest() {
    super(TEXTS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "llm            | 앞 ＬＬＭ은 뒤              | ＬＬＭ",
        "ＬＬＭ         | 앞 ＬＬＭ은 뒤              | ＬＬＭ",
        "efficient      | an eﬃcient way          | eﬃcient",
        "cafe           | in a small café there   | café",
        "CAFÉ           | in a small café there   | café",
        "muller         | Hans Müller wrote       | Müller",
        "naive          | a naïve idea            | naïve",
        "soren          | Søren and Łukasz met    | Søren",
        "lukasz         | Søren and Łukasz met    | Łukasz",
        "strasse        | Die Straße ist lang     | Straße",
        "STRASSE        | Die Straße ist lang     | Straße",
        "Straße         | Die Straße ist lang     | Straße",
        "don't          | we don’t know it        | don’t",
        "don‘t          | we don’t know it        | don’t",
        "model          | the model’s weights     | model",
        "model's        | the model’s weights     | model’s",
        "GPT-5          | 새 GPT‑5 모델             | GPT‑5",
        "GPT–5          | 새 GPT‑5 모델             | GPT‑5",
        "문학·역사          | 문학ㆍ역사 모임             | 문학ㆍ역사",
        "문학 역사          | 문학ㆍ역사 모임             | 문학ㆍ역사",
        "A·B            | 그룹 A·B 비교             | A·B",
        "A•B            | 그룹 A·B 비교             | A·B",
        "cooperate      | the co\u00ADoper\u00ADate verb | co\u00ADoper\u00ADate",
        "보이지않는          | 보이지\u200B않는 것         | 보이지\u200B않는",
        "bold           | 𝗯𝗼𝗹𝗱 letters           | 𝗯𝗼𝗹𝗱",
        "5kg            | 무게는 5㎏이다              | 5㎏",
        "viii           | 제Ⅷ장 읽기                | Ⅷ",
        "낱말             | 각주가 붙은 낱말¹은 여기        | 낱말",
        "AI             | in AI¹ we trust         | AI",
        "H2O            | 물 H₂O 한 잔             | H₂O",
        "①              | ①번 문항                 | ①",
        "カタカナ           | ｶﾀｶﾅ 읽기                | ｶﾀｶﾅ",
        "ガラス            | ガラス 창                  | ガラス",
        "ㄱㄲ             | 반각 ﾡﾢ 자모               | ﾡﾢ",
        "ελλαδα         | Ελλάδα 여행               | Ελλάδα",
        "елка           | Ёлка и чай              | Ёлка",
        "Claude         | Claude™가 답했다           | Claude",
        "ㅋㅋㅋ            | 웃음 ㅋㅋㅋ 소리             | ㅋㅋㅋ",
        "家族             | 家族👨\u200D👩\u200D👧 사진     | 家族",
        "소프트웨어          | 소프트\u00AD웨어 삼점영       | 소프트\u00AD웨어",
        "ope            | 새 ＯｐｅｎＡＩ가            | Ｏｐｅ",
        "resu           | two résumés read        | résu",
        "ista           | to İstanbul by boat     | İsta",
        "국가             | 國家의 일                  | 國家",
      })
  void isFoundAndMarkedAsItStands(String typed, String text, String mark) {
    List<String> marked = notes.marked(typed, Notebook.path(text));
    assertThat(marked).as("found, and marked").isNotEmpty();
    assertThat(String.join("", marked).strip()).isEqualTo(mark);
  }

  @ParameterizedTest
  @CsvSource({"안드레이 카파시가,카파시", "café au lait,cafe", "ガラス 창,ガラス"})
  void decomposedTextAndQueryMeetTheOthers(String text, String typed) throws IOException {
    String nfd = Normalizer.normalize(text, Normalizer.Form.NFD);
    try (Notebook decomposed = Notebook.of(nfd)) {
      String nfdTyped = Normalizer.normalize(typed, Normalizer.Form.NFD);
      assertThat(decomposed.full(typed)).hasSize(1).isEqualTo(decomposed.full(nfdTyped));
      assertThat(decomposed.full("\"" + nfdTyped + "\"")).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({"カラス,ガラス 창", "가스,까스 불"})
  void marksThatTellLettersApartAreKept(String typed, String text) throws IOException {
    try (Notebook one = Notebook.of(text)) {
      assertThat(one.full(typed)).isEmpty();
    }
  }
}
