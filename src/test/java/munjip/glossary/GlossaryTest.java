package munjip.glossary;

import static munjip.glossary.GlossedNotes.glossary;
import static munjip.glossary.GlossedNotes.pairs;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which terms notes give in two languages, and how sure that is. */
class GlossaryTest {
  /** What is listed without being asked for less. */
  private static final double LISTED = .9;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "프롬프트(Prompt)를 고친다.                          | 프롬프트 = Prompt",
        "좋은 프롬프트 (prompt) 한 줄.                       | 프롬프트 = prompt",
        "프롬프트（prompt）를 고친다.                         | 프롬프트 = prompt",
        "이것은 대규모 언어 모델(large language model, LLM)이다. | 대규모 언어 모델 = large language model (LLM)",
        "대규모 언어 모델(Large Language Models, 이하 LLM)은     | 대규모 언어 모델 = Large Language Models (LLM)",
        "대규모 언어 모델(LLM, Large Language Model)은         | 대규모 언어 모델 = Large Language Model (LLM)",
        "요즘 **컨텍스트 엔지니어링(context engineering)**이 뜬다. | 컨텍스트 엔지니어링 = context engineering",
        "요즘 **컨텍스트 엔지니어링**(context engineering)이 뜬다. | 컨텍스트 엔지니어링 = context engineering",
        "[컨텍스트 엔지니어링](a.md)(context engineering)     | 컨텍스트 엔지니어링 = context engineering",
        "‘인지 부하’(cognitive load)가 는다.                  | 인지 부하 = cognitive load",
        "Chain of Thought(사고의 사슬)를 쓴다.                 | 사고의 사슬 = Chain of Thought",
        "사고의 사슬(chain of thought)을 쓴다.                | 사고의 사슬 = chain of thought",
        "RAG(검색 증강 생성, Retrieval-Augmented Generation)은 | 검색 증강 생성 = Retrieval-Augmented Generation (RAG)",
        "느슨한 결합(loose coupling)이 낫다.                  | 느슨한 결합 = loose coupling",
        "이식 가능한 바이너리(portable binary)다.               | 이식 가능한 바이너리 = portable binary",
        "모델은 점진적 향상(progressive enhancement)을 따른다.   | 점진적 향상 = progressive enhancement",
        "우리가 말하는 기술 부채(technical debt)는             | 기술 부채 = technical debt",
        "주성분 분석(principal component analysis, PCA)은      | 주성분 분석 = principal component analysis (PCA)",
        "`x`모델(model)을 쓴다.                               | 모델 = model",
        "**우리는 오늘 강화 학습(reinforcement learning)을 배운다** | 강화 학습 = reinforcement learning",
        "쿠버네티스(Kubernetes)에 올린다.                      | 쿠버네티스 = Kubernetes",
        "The retriever uses Chain of Thought(사고의 사슬) here. | 사고의 사슬 = Chain of Thought",
        "요즘 생성형 AI(generative AI)가 화제다.               | 생성형 AI = generative AI",
        "공급자 락인(lock-in)을 피한다.                       | 락인 = lock-in",
        "그래프의 노드(node, 꼭지점)는                        | 노드 = node",
        "깊이우선탐색(depth first search)과                   | 깊이우선탐색 = depth first search",
      })
  void termsAreGlossedInManyForms(String note, String pair) {
    assertThat(pairs(LISTED, note)).containsExactly(pair);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "재현율<sup>recall</sup>은 높다.                      | 재현율 = recall",
        "<b>가지치기</b><sub>pruning</sub>를 한다.            | 가지치기 = pruning",
        "과적합(overfitting)이 잦다.                          | 과적합 = overfitting",
        "멱등성(idempotency)을 지킨다.                         | 멱등성 = idempotency",
        "언어 모델의 당혹도(perplexity)가 낮다.                 | 당혹도 = perplexity",
        "정규화(normalization, NFC)를 거친다.                  | 정규화 = normalization",
        "산만함(distraction)은 적이다.                         | 산만함 = distraction",
        "첫소리(initial)만 친다.                              | 첫소리 = initial",
        "로컬 우선(local-first) 도구다.                        | 로컬 우선 = local-first",
        "그 저장소(repository)를 연다.                         | 저장소 = repository",
        "화면이 끊김(stutter)이 없다.                          | 끊김 = stutter",
      })
  void singleWordsThatSoundOtherwiseAreLessSure(String note, String pair) {
    assertThat(pairs(.8, note)).containsExactly(pair);
    assertThat(pairs(LISTED, note)).isEmpty();
    assertThat(pairs(LISTED, note, "또 다른 글. " + note)).containsExactly(pair);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "지난 서울(2026)에서",
        "그 함수(x)는 값을 낸다.",
        "주간 회의(월)를 연다.",
        "배포(Vercel)를 끝냈다.",
        "데이터베이스(PostgreSQL)를 바꿨다.",
        "설치(Windows)를 마쳤다.",
        "언어(Java, Kotlin)를 배운다.",
        "자세한 내용(see below)은",
        "예(for example)를 들면",
        "대표(Kim)가 말했다.",
        "`커밋(commit)`을 친다.",
        "커밋(`git commit`)을 친다.",
        "```⏎커밋(commit)⏎```",
        "파일(notes.md)을 연다.",
        "메서드(getUserName)를 부른다.",
        "버전(v2.3.1)을 올렸다.",
        "React(리액트를 쓰면서 배운 것)",
        "문법적으로 맞는 설탕(syntactic sugar)",
        "주소(https://example.org)",
        "크기(MB)와 길이(cm)",
        "나는 (I think so) 그렇다.",
        "의 판별력(AUC)",
        "열(column)과 행(row)",
        "문자열string을 쓴다.",
        "어떻게 끝나는지 본다(look)",
        "함수를 호출함(call).",
        "무엇인지(what)를 묻는다.",
        "시간을사용자당(per user) 센다.",
        "유사변환(similarity t)을 한다.",
      })
  void mostBracketsAreNoGloss(String note) {
    assertThat(pairs(.8, note)).isEmpty();
  }

  @Test
  void anEnglishTermOfSmallLettersHasAsManyWordsAsItsGlossMayHave() {
    assertThat(pairs(.7, "Blossom end rot (배꼽썩음병)은 칼슘 부족이다."))
        .containsExactly("배꼽썩음병 = Blossom end rot");
    assertThat(pairs(.7, "We often train the model (모델) again.")).containsExactly("모델 = model");
  }

  @Test
  void caseNumberSpacingAndParticlesAreOnePair() {
    Glossary glossary =
        glossary(
            List.of(
                "코딩 에이전트(coding agent)를 쓴다.",
                "코딩에이전트(Coding Agents)가 늘었다.",
                "이번에는 코딩 에이전트 (coding-agent)와"));
    assertThat(glossary.pairs()).hasSize(1);
    TermPair pair = glossary.pairs().getFirst();
    assertThat(GlossedNotes.told(pair)).isEqualTo("코딩 에이전트 = coding agent");
    assertThat(pair.notes()).isEqualTo(3);
  }

  @Test
  void whatChangesBeforeATermIsNoPartOfIt() {
    assertThat(
            pairs(
                LISTED,
                "오래된 정보 검색(information retrieval)을",
                "한국어 정보 검색(information retrieval)을",
                "새 정보 검색(information retrieval)을"))
        .containsExactly("정보 검색 = information retrieval");
  }

  @Test
  void aReaderThatRemembersReadsLikeANewOne() {
    GlossaryReader reader = new GlossaryReader();
    List<String> notes =
        List.of(
            "지연 실행(lazy evaluation)",
            "평가(evaluation)",
            "게으른 평가(lazy evaluation)",
            "평가(Evaluation)다.");
    List<Glossary.Noted> glosses = GlossedNotes.glosses(notes);
    for (int known = 0; known <= glosses.size(); known++) {
      List<Glossary.Noted> first = glosses.subList(0, known);
      assertThat(reader.read(first)).isEqualTo(Glossary.of(first));
    }
    glosses.removeFirst();
    assertThat(reader.read(glosses)).isEqualTo(Glossary.of(glosses));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "상태(open)를 본다.",
        "함수(foo)를 부른다.",
        "색상(red)을 고른다.",
        "회의(zoom)에 간다.",
        "단축키<kbd>enter</kbd>를 누른다.",
      })
  void kindsWithOneOfThemAreNoTermsInTwoNotesEither(String note) {
    assertThat(pairs(LISTED, note, "다른 글의 " + note)).isEmpty();
    assertThat(pairs(.85, note)).isEmpty();
  }

  @Test
  void anAbbreviationIsNoTermOfItsOwnBesideWhatItIsShortFor() {
    assertThat(pairs(0, "대규모 언어 모델(large language model, LLM)", "LLM(대규모 언어 모델)"))
        .containsExactly("대규모 언어 모델 = large language model (LLM)");
  }

  @Test
  void placesAreToldByNoteAndLine() {
    TermPair pair =
        glossary(List.of("# 글⏎⏎처음.⏎⏎프롬프트(prompt)를 고친다.", "프롬프트(prompt)다.")).pairs().getFirst();
    assertThat(pair.places())
        .containsExactly(new TermPair.Place("n0", 5), new TermPair.Place("n1", 1));
  }

  @Test
  void abbreviationsAreTiedToWhatTheyAreShortFor() {
    assertThat(pairs(LISTED, "Retrieval-Augmented Generation (RAG) helps."))
        .containsExactly(" = Retrieval-Augmented Generation (RAG)");
  }

  @Property(tries = 100)
  void theOrderOfNotesChangesNothing(@ForAll long seed) {
    List<String> notes =
        List.of(
            "기술 부채(technical debt)와 의도 부채(intent debt)",
            "숨은 기술 부채(Technical Debt), 인지 부하(cognitive load)",
            "부채(debt)는 부채다. 언어 모델(LM, language model)");
    List<Glossary.Noted> glosses = GlossedNotes.glosses(notes);
    Glossary inOrder = Glossary.of(glosses);
    Collections.shuffle(glosses, new Random(seed));
    assertThat(Glossary.of(glosses)).isEqualTo(inOrder);
  }

  @Property(tries = 300)
  void whateverTheTextPairsStandInIt(@ForAll String text) {
    String read = text.replace('\0', ' ');
    String note = "글 " + read + " 말" + read + "(" + read + ") 프롬프트(prompt " + read + ")";
    String seen = GlossedNotes.note(note).text();
    for (TermPair pair : glossary(List.of(note)).pairs()) {
      assertThat(pair.confidence()).isBetween(0.0, 1.0);
      assertThat(seen).contains(pair.foreign());
      assertThat(pair.places()).isNotEmpty();
    }
  }
}
