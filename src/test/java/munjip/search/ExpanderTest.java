package munjip.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import munjip.glossary.NoteWordings;
import munjip.query.Alternative;
import munjip.query.QueryParser;
import munjip.query.SearchQuery;
import munjip.query.SearchQuery.And;
import munjip.query.SearchQuery.Or;
import munjip.query.SearchQuery.Word;
import munjip.result.SearchResults.Expansion;
import munjip.search.Expander.Expanded;
import munjip.search.Thesaurus.Group;
import munjip.search.Thesaurus.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpanderTest {
  private static final Thesaurus TERMS =
      Thesaurus.of(
          List.of(
              pair("프롬프트", "prompt"),
              pair("언어 모델", "language model"),
              pair("모델", "model"),
              pair("추론", "inference"),
              pair("달리", "DALL-E"),
              pair("메트로", "metro"),
              pair("라이브러리", "library"),
              pair("사용자 인터페이스", "user interface", "UI"),
              pair("나이브 베이즈", "naive Bayes"),
              pair("미세 조정", "파인튜닝", "fine-tuning"),
              new Group(List.of("JS"), List.of("JavaScript"), Source.SYNONYMS),
              pair("깃허브", "GitHub"),
              pair("씨샵", "C#")));

  private static Group pair(String... wordings) {
    return Group.of(List.of(wordings), Source.GLOSSARY);
  }

  private static Expanded expanded(Thesaurus thesaurus, String typed) {
    List<SearchQuery> clauses = new QueryParser().parse(typed).clauses();
    return new Expander(thesaurus, new Nouns())
        .expanded(new Significance(new Nouns(), Set.of("the", "그리고")).told(clauses));
  }

  /** What is searched, too, in one line: {@code term: also, also; term: also}. */
  private static String also(Thesaurus thesaurus, String typed) {
    return String.join(
        "; ",
        expanded(thesaurus, typed).shown().stream()
            .map(shown -> shown.term() + ": " + String.join(", ", shown.also()))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // as written, and back
        "프롬프트            | 프롬프트: prompt",
        "prompt              | prompt: 프롬프트",
        "씨샵                | 씨샵: C#",
        "C#                  | C#: 씨샵",
        "C                   | -",
        // particles
        "프롬프트를          | 프롬프트를: prompt",
        "프롬프트에서는      | 프롬프트에서는: prompt",
        "메트로는            | 메트로는: metro",
        "prompt를            | prompt를: 프롬프트",
        "언어 모델은         | 언어 모델은: language model",
        "언어모델에게        | 언어모델에게: language model",
        "언어의 모델         | 모델: model",
        // nouns made verbs
        "추론하는            | 추론하는: inference",
        "달리는              | 달리는: DALL-E",
        // case, width, accents
        "PROMPT              | PROMPT: 프롬프트",
        "Ｐｒｏｍｐｔ        | Ｐｒｏｍｐｔ: 프롬프트",
        "js                  | js: JavaScript",
        "naïve Bayes         | naïve Bayes: 나이브 베이즈",
        // spaces and hyphens
        "언어모델            | 언어모델: language model",
        "언어 모델           | 언어 모델: language model",
        "언어 모 델          | 언어 모 델: language model",
        "LanguageModel       | LanguageModel: 언어 모델",
        "fine-tuning         | fine-tuning: 미세 조정, 파인튜닝",
        "fine tuning         | fine tuning: 미세 조정, 파인튜닝",
        "Finetuning          | Finetuning: 미세 조정, 파인튜닝",
        "미세조정            | 미세조정: fine-tuning, 파인튜닝",
        "git hub             | git hub: github, 깃허브",
        // plurals
        "prompts             | prompts: 프롬프트",
        "language models     | language models: 언어 모델",
        "libraries           | libraries: 라이브러리",
        "prompts를           | prompts를: 프롬프트",
        "the prompt's        | prompt's: 프롬프트",
        // long terms before short ones
        "언어 모델 모델      | 언어 모델: language model; 모델: model",
        "큰 언어 모델 추론   | 언어 모델: language model; 추론: inference",
        // one direction only
        "JavaScript          | -",
        // unknown, or part of a longer word
        "문집                | -",
        "프롬프트북          | -",
        "reprompt            | -",
      })
  void aTermIsKnownHoweverItIsTyped(String typed, String also) {
    assertThat(also(TERMS, typed)).isEqualTo(also == null ? "" : also);
  }

  @Test
  void decomposedHangulIsTheSameWord() {
    String decomposed = Normalizer.normalize("언어 모델을", Normalizer.Form.NFD);
    assertThat(also(TERMS, decomposed)).isEqualTo("언어 모델을: language model");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"프롬프트\"",
        "\"언어 모델\"",
        "프롬프트*",
        "prompt~",
        "-프롬프트",
        "-(prompt OR model)",
        "title:프롬프트",
        "tag:prompt",
        "heading:모델",
        "lang:ko",
        "",
      })
  void whatIsNoPlainWordStaysAsItIs(String typed) {
    Expanded expanded = expanded(TERMS, typed);

    assertThat(expanded.clauses()).isEqualTo(new QueryParser().parse(typed).clauses());
    assertThat(expanded.spans()).isEmpty();
    assertThat(expanded.shown()).isEmpty();
  }

  @Test
  void aSingleWordCarriesItsMeaning() {
    assertThat(expanded(TERMS, "프롬프트 -광고").clauses().getFirst())
        .isEqualTo(
            new Word("프롬프트", true, List.of(new Alternative("prompt", Alternative.Why.MEANING))));
  }

  @Test
  void severalWordsCarryItAsASpan() {
    Expanded expanded = expanded(TERMS, "좋은 사용자 인터페이스는 lang:ko");

    assertThat(expanded.spans())
        .extracting(WordSpan::from, WordSpan::to, span -> span.also().text())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, 3, "user interface"),
            org.assertj.core.groups.Tuple.tuple(1, 3, "UI"));
    assertThat(expanded.clauses()).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void whatStandsBetweenWordsPartsThem() {
    assertThat(also(TERMS, "언어 lang:ko 모델")).isEqualTo("모델: model");
    assertThat(also(TERMS, "언어 -광고 모델")).isEqualTo("모델: model");
    assertThat(also(TERMS, "\"언어\" 모델")).isEqualTo("모델: model");
  }

  @Test
  void alternativesAndStrictWordsAreLookedUpOneByOne() {
    Expanded expanded = expanded(TERMS, "프롬프트 OR 언어");
    assertThat(expanded.clauses().getFirst())
        .isInstanceOfSatisfying(
            Or.class, or -> assertThat(((Word) or.any().getFirst()).also()).hasSize(1));
    assertThat(expanded(TERMS, "추론 AND prompt").clauses().getFirst())
        .isInstanceOfSatisfying(
            And.class,
            and ->
                assertThat(and.all())
                    .allSatisfy(word -> assertThat(((Word) word).also()).hasSize(1)));
    assertThat(also(TERMS, "(prompt -프롬프트) OR \"model\"")).isEqualTo("prompt: 프롬프트");
  }

  @Test
  void functionWordsAreNotLookedUp() {
    Thesaurus odd = Thesaurus.of(List.of(pair("the", "그"), pair("그리고", "and")));

    assertThat(also(odd, "the prompt 그리고")).isEmpty();
  }

  @Test
  void aTermHasFiveOtherWordingsAtMostAndTheFirstCount() {
    List<String> many = IntStream.range(0, 9).mapToObj(i -> "wording" + i).toList();

    assertThat(also(Thesaurus.of(List.of(Group.of(many, Source.GLOSSARY))), "wording3"))
        .isEqualTo("wording3: wording0, wording1, wording2, wording4, wording5");
  }

  @Test
  void theOtherLanguageGoesFirst() {
    Thesaurus thesaurus =
        Thesaurus.of(
            List.of(
                pair("거대 언어 모델", "대형 언어 모델", "LLM"),
                Group.of(List.of("LLM", "초거대 모델"), Source.SYNONYMS)));

    assertThat(also(thesaurus, "거대 언어 모델")).isEqualTo("거대 언어 모델: LLM, 대형 언어 모델");
    // Within a group only: what was written first outranks it.
    assertThat(also(thesaurus, "LLM")).isEqualTo("LLM: 거대 언어 모델, 대형 언어 모델; LLM: 초거대 모델");
  }

  @Test
  void aQueryHasTwentyAtMost() {
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      groups.add(pair("낱말" + i, "word" + i, "term" + i));
    }
    String typed = String.join(" ", IntStream.range(0, 30).mapToObj(i -> "낱말" + i).toList());

    Expanded expanded = expanded(Thesaurus.of(groups), typed);

    assertThat(expanded.shown()).hasSize(10);
    assertThat(expanded.clauses()).hasSize(30);
  }

  @Test
  void eachSourceIsSaid() {
    Thesaurus thesaurus =
        Thesaurus.of(
            List.of(
                Group.of(List.of("카파시", "안드레이"), Source.SYNONYMS),
                Group.of(List.of("카파시", "Karpathy"), Source.PEOPLE)));

    assertThat(expanded(thesaurus, "카파시가 카파시가").shown())
        .containsExactly(
            new Expansion("카파시가", List.of("안드레이"), "synonyms"),
            new Expansion("카파시가", List.of("Karpathy"), "people"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a wording that holds another one finds nothing more
        "Karpathy        | Karpathy: 카파시",
        "Andrej Karpathy | Andrej Karpathy: 카파시, Karpathy",
        "안드레이 카파시 | 안드레이 카파시: Karpathy, 카파시",
        // typed Korean is found inside longer words anyhow
        "기억상실        | 기억상실: amnesia",
        "기억상실증      | 기억상실증: amnesia, 기억상실",
        // spellings of one wording are one
        "front end       | front end: frontend, 프런트엔드",
      })
  void whatOthersFindAnyhowIsLeftOut(String typed, String also) {
    Thesaurus thesaurus =
        Thesaurus.of(
            List.of(
                pair("Andrej Karpathy", "Karpathy", "안드레이 카파시", "카파시"),
                pair("기억상실", "기억상실증", "amnesia"),
                pair("프런트엔드", "frontend", "front-end")));

    assertThat(also(thesaurus, typed)).isEqualTo(also);
  }

  private static Thesaurus learning(String... wordings) {
    NoteWordings note = new NoteWordings(List.of(List.of(wordings)), List.of(), List.of());
    return TERMS.with(Taught.by(List.of(note)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "짝 프로그래밍    | 짝 프로그래밍: pair programming",
        "pair programming | pair programming: 짝 프로그래밍",
        // what is told of its words counts as well
        "모델 프롬프트    | 모델: model; 프롬프트: prompt; 모델 프롬프트: 본보기",
        // a term that is told is not taken apart
        "언어 모델        | 언어 모델: language model",
        "언어 모델 평가   | 언어 모델: language model; 언어 모델 평가: 눈금",
      })
  void whatTheNotesTeachIsSearchedBesideWhatIsTold(String typed, String also) {
    NoteWordings pair =
        new NoteWordings(List.of(List.of("짝 프로그래밍", "pair programming")), List.of(), List.of());
    NoteWordings others =
        new NoteWordings(
            List.of(List.of("모델 프롬프트", "본보기"), List.of("언어", "tongue"), List.of("언어 모델 평가", "눈금")),
            List.of(),
            List.of());
    assertThat(also(TERMS.with(Taught.by(List.of(pair, others))), typed)).isEqualTo(also);
  }

  @Test
  void whatIsLearnedAndCommonIsNotSearchedToo() {
    Thesaurus thesaurus = learning("회고", "기록", "retrospective");
    List<SearchQuery> clauses = new QueryParser().parse("회고").clauses();
    Expanded expanded =
        new Expander(thesaurus, new Nouns(), text -> text.equals("기록")).expanded(clauses);
    assertThat(expanded.shown())
        .containsExactly(new Expansion("회고", List.of("retrospective"), "notes"));
  }

  @Test
  void whatIsToldMayBeCommon() {
    List<SearchQuery> clauses = new QueryParser().parse("프롬프트").clauses();
    assertThat(new Expander(TERMS, new Nouns(), text -> true).expanded(clauses).shown())
        .containsExactly(new Expansion("프롬프트", List.of("prompt"), "glossary"));
  }
}
