package munjip.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import munjip.analysis.AnalysisConfig;
import munjip.analysis.TextAnalyzer;
import munjip.analysis.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisTest {
  static final AnalysisConfig CONFIG =
      new AnalysisConfig(
          List.of("카파시"),
          Set.of(
              "EP", "EF", "EC", "ETN", "ETM", "JKS", "JKC", "JKG", "JKO", "JKB", "JKV", "JKQ", "JX",
              "JC", "SP", "SSC", "SSO", "SC", "SE", "SF", "SY", "XSA", "XSV", "UNA", "NA", "VSV"));

  private final TextAnalyzer analyzer = new LuceneTextAnalyzer(new FieldAnalyzers(CONFIG));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "모델은             | 모델",
        "카파시는           | 카파시",
        "들쭉날쭉           | 들쭉날쭉",
        "searching models   | search model",
        "ＬＬＭ은           | llm",
      })
  void wordsAreStems(String text, String terms) {
    assertThat(terms(Fields.TEXT, text)).isEqualTo(terms);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "-", "=-", "…", "☀", "》", " "})
  void longRunsOfSignsAreNoWords(String signs) {
    assertThat(terms(Fields.TEXT, "모델" + signs.repeat(2_000) + "기억 " + signs + " end"))
        .isEqualTo("모델 기억 end");
    assertThat(
            analyzer.tokens("모델" + signs.repeat(2_000) + "기억").stream()
                .map(token -> token.range().start())
                .toList())
        .containsExactly(0, 2 + 2_000 * signs.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "언어 모델          | 언어 어_모 모델 델",
        "기억상실           | 기억 억상 상실 실",
        "LLM은              | llm ^llm은 은",
        "API 키             | api ^api_키 키",
        "GPT-4o             | gpt gpt4o >gpt-4o 4o",
        "C++은, 3.0.        | c ^c_은 >c++ 은 3 >3.0 0",
        ".NET --open (a)    | <.net net <--open open a",
        "c/c++ c#.net       | c >c/c c >c++ c >c# >c#.net <.net net",
        "x.any() 100%       | x >x.any any >any() 100 >100%",
        "각주¹는            | 각주 주 ¹ ^¹는 는",
        "'쓸 수, 있다'      | 쓸_수 수_있 있다 다",
        "naïve café         | naive cafe",
        "빵 🍞 굽기         | 빵_🍞 🍞_굽 굽기 기",
      })
  void literalIsPairsOfCharacters(String text, String terms) {
    assertThat(
            terms(Fields.LITERAL, text)
                .replace(LiteralTokenizer.JOINED, '^')
                .replace(LiteralTokenizer.SIGNED, '>')
                .replace(LiteralTokenizer.LED, '<'))
        .isEqualTo(terms);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "C++을 쓴다.        | c++ 을 쓴다",
        "C#, .NET!          | c# .net net",
        "(works.any())      | works.any() works any",
        "c/c++, snake_case  | c/c++ c++ snake_case",
        "@karpathy:         | @karpathy karpathy",
        "“좋다.”라고        | 좋다.”라고 좋다 라고",
        "llms.txt와 v2.1.3  | llms.txt llms txt 와 v2.1.3 v2",
      })
  void wholeWordsKeepTheirSigns(String text, String terms) {
    assertThat(terms(Fields.WORD, text)).isEqualTo(terms);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "7", "가", "é", "+", "a.", "🙂", "\u0301"})
  void noTermIsTooLongForTheIndex(String unit) {
    String text = "x" + unit.repeat(40_000);
    for (String field : analyzer.fields()) {
      assertThat(analyzer.tokens(field, text)).allMatch(t -> t.term().length() < 4_000);
    }
  }

  @Test
  void offsetsLeadBackToDecomposedText() {
    String text = Normalizer.normalize("안드레이 카파시가", Normalizer.Form.NFD);
    List<Token> tokens = analyzer.tokens(Fields.LITERAL, text);
    Token pair = tokens.stream().filter(t -> t.term().equals("카파")).findFirst().orElseThrow();
    assertThat(Normalizer.normalize(pair.range().of(text), Normalizer.Form.NFC)).isEqualTo("카파");
  }

  private String terms(String field, String text) {
    return String.join(
        " ", analyzer.tokens(field, text).stream().map(t -> t.term().replace(' ', '_')).toList());
  }
}
