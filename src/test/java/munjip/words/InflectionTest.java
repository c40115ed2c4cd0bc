package munjip.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each form of a word finds the notes with its other forms. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InflectionTest {
  /** A word of each form, and how it stands in a sentence: {@code form @ sentence}. */
  private static final String[] WORDS = {
    "짓다 @ 시를 짓다 | 지었다 @ 그는 집을 지었다. | 지은 @ 내가 지은 밥 | 지어서 @ 이름을 지어서 불렀다 | 짓는 @ 농사를 짓는 마을",
    "아름답다 @ 봄 산은 아름답다. | 아름다운 @ 아름다운 강 | 아름다워서 @ 하도 아름다워서 | 아름답게 @ 아름답게 빛난다",
    "쓰다 @ 날마다 일기를 쓰다. | 썼다 @ 편지를 썼다. | 써서 @ 글을 써서 보냈다 | 쓴 @ 손으로 쓴 쪽지 | 쓰는 @ 책을 쓰는 일 | 쓰고 @ 다 쓰고 나서",
    "돕다 @ 이웃을 돕다. | 도왔다 @ 친구를 도왔다. | 도와 @ 서로 도와 지냈다 | 돕는 @ 돕는 손",
    "듣다 @ 빗소리를 듣다. | 들었다 @ 노래를 들었다. | 듣고 @ 말을 듣고 웃었다 | 들으면 @ 음악을 들으면 졸린다",
    "하얗다 @ 눈이 하얗다. | 하얀 @ 하얀 종이 | 하얗게 @ 하얗게 덮였다",
    "흐르다 @ 강이 흐르다. | 흘러 @ 물이 흘러 모였다 | 흐르는 @ 흐르는 시간 | 흘렀다 @ 세월이 흘렀다.",
    "만들다 @ 빵을 만들다. | 만드는 @ 의자를 만드는 사람 | 만듭니다 @ 저는 상자를 만듭니다. | 만들었다 @ 책상을 만들었다. | 만든 @ 아이가 만든 배",
    "되다 @ 어른이 되다. | 됐다 @ 그렇게 됐다. | 되는 @ 도움이 되는 | 됩니다 @ 그래도 됩니다.",
    "걷다 @ 숲길을 걷다. | 걸었다 @ 밤길을 걸었다. | 걸어서 @ 집까지 걸어서 갔다 | 걷는 @ 혼자 걷는 사람",
    "묻다 @ 길을 묻다. | 물었다 @ 까닭을 물었다. | 물어 @ 값을 물어 보고",
    "부르다 @ 이름을 부르다. | 불렀다 @ 노래를 불렀다. | 불러 @ 택시를 불러 탔다",
    "모르다 @ 답을 모르다. | 몰랐다 @ 아무도 몰랐다. | 모르는 @ 모르는 길",
    "사다 @ 우유를 사다. | 샀다 @ 신발을 샀다. | 사고 @ 책을 사고 돌아왔다",
    "살다 @ 섬에 살다. | 살았다 @ 오래 살았다. | 사는 @ 시골에 사는 벗 | 삽니다 @ 부산에 삽니다.",
    "가다 @ 학교에 가다. | 갔다 @ 바다에 갔다. | 가는 @ 산에 가는 버스 | 갑니다 @ 내일 갑니다.",
    "막다 @ 구멍을 막다. | 막았다 @ 문을 막았다. | 막아 @ 물을 막아 두었다",
    "지다 @ 꽃이 지다. | 졌다 @ 해가 졌다. | 지고 @ 잎이 지고 나면",
    "그리다 @ 나무를 그리다. | 그렸다 @ 얼굴을 그렸다. | 그린 @ 연필로 그린 집",
    "쉽다 @ 말은 쉽다. | 쉬운 @ 쉬운 문제 | 쉽게 @ 쉽게 풀린다 | 쉬워 @ 쉬워 보인다",
    "어렵다 @ 시험이 어렵다. | 어려운 @ 어려운 부탁 | 어려워서 @ 어려워서 포기했다",
    "가깝다 @ 바다가 가깝다. | 가까운 @ 가까운 가게 | 가까워 @ 집이 가까워 좋다",
    "크다 @ 방이 크다. | 큰 @ 큰 나무 | 컸다 @ 소리가 컸다.",
    "예쁘다 @ 꽃이 예쁘다. | 예쁜 @ 예쁜 그릇 | 예뻤다 @ 노을이 예뻤다.",
    "길다 @ 밤이 길다. | 긴 @ 긴 하루 | 길었다 @ 줄이 길었다.",
    "잇다 @ 점을 잇다. | 이었다 @ 두 끈을 이었다. | 잇는 @ 마음을 잇는 다리",
    "알다 @ 뜻을 알다. | 아는 @ 잘 아는 동네 | 압니다 @ 저도 압니다. | 알았다 @ 그제야 알았다.",
    "읽다 @ 소설을 읽다. | 읽었다 @ 끝까지 읽었다. | 읽는 @ 읽는 사람",
    "익다 @ 감이 익다. | 익었다 @ 김치가 익었다. | 익은 @ 잘 익은 복숭아",
    "놓다 @ 컵을 놓다. | 놓았다 @ 칼을 놓았다. | 놓은 @ 펴 놓은 책",
    "배우다 @ 춤을 배우다. | 배웠다 @ 수영을 배웠다. | 배우는 @ 말을 배우는 아기 | 배운 @ 어제 배운 것",
    "기다리다 @ 봄을 기다리다. | 기다렸다 @ 한참 기다렸다. | 기다리는 @ 기다리는 마음",
    "잊다 @ 약속을 잊다. | 잊었다 @ 열쇠를 잊었다. | 잊은 @ 잊은 이름 | 잊어버린 @ 잊어버린 우산",
    "학습하다 @ 모델이 학습하다. | 학습한 @ 스스로 학습한 기계 | 학습했다 @ 밤새 학습했다. | 학습된 @ 이미 학습된 가중치 | 학습 @ 지도 학습",
    "추론하다 @ 원인을 추론하다. | 추론했다 @ 답을 추론했다. | 추론하는 @ 추론하는 능력 | 추론 @ 논리 추론",
    "조용하다 @ 골목이 조용하다. | 조용한 @ 조용한 아침 | 조용히 @ 조용히 앉았다 | 조용했다 @ 온종일 조용했다.",
    "중요하다 @ 순서가 중요하다. | 중요한 @ 중요한 건 | 중요했다 @ 그게 중요했다.",
    "정리되다 @ 생각이 정리되다. | 정리된 @ 깔끔히 정리된 서랍 | 정리했다 @ 사진을 정리했다. | 정리 @ 책장 정리",
    "search @ to search it | searching @ searching again | searched @ they searched here | searches @ she searches",
    "model @ a model | models @ two models | modelling @ modelling clay",
    "run @ we run | running @ she was running | runs @ it runs",
    "go @ to go there | going @ they are going | goes @ it goes on",
    "note @ a note | notes @ my notes | noted @ as noted",
    "forget @ never forget | forgetting @ on forgetting | forgets @ he forgets",
    "write @ to write | writing @ the writing | writes @ she writes",
    "study @ a study | studies @ two studies | studied @ he studied",
    "answer @ an answer | answers @ no answers | answered @ has answered",
    "token @ one token | tokens @ many tokens | tokenized @ was tokenized",
    "garden @ the garden | gardens @ old gardens | garden’s @ the garden’s gate",
    "LLM @ an LLM | LLMs @ three LLMs | LLM’s @ an LLM’s answer",
    "small @ a small cup | smaller @ a smaller cup",
  };

  /** What is known not to hold: typed form and the form it misses. */
  private static final List<String> LIMITS =
      List.of(
          // Nori knows 사다 in 삽니다, and no verb in 압니다.
          "알다>압니다",
          "아는>압니다",
          "알았다>압니다",
          "압니다>알다",
          "압니다>아는",
          "압니다>알았다",
          // 사고 is an accident before it is a form of 사다.
          "사고>사다",
          "사고>샀다",
          // A verb of its own to Nori.
          "잊다>잊어버린",
          "잊었다>잊어버린",
          "잊은>잊어버린",
          "잊어버린>잊다",
          "잊어버린>잊었다",
          "잊어버린>잊은",
          // Irregular, and comparison.
          "go>goes",
          "going>goes",
          "goes>go",
          "goes>going",
          "small>smaller",
          "smaller>small");

  private final List<Notebook> open = new ArrayList<>();
  private final Map<String, String> sentences = new LinkedHashMap<>();
  private Notebook notes;

  @BeforeAll
  void indexTheSentences() throws IOException {
    for (String word : WORDS) {
      for (String form : word.split("\\|")) {
        String[] parts = form.split("@");
        sentences.put(parts[0].strip() + " in " + word, parts[1].strip());
      }
    }
    notes = Notebook.of(sentences.values().toArray(String[]::new));
    open.add(notes);
  }

  @AfterAll
  void close() throws IOException {
    for (Notebook each : open) {
      each.close();
    }
  }

  static Stream<String> words() {
    return Stream.of(WORDS);
  }

  @ParameterizedTest
  @MethodSource("words")
  void everyFormFindsTheOthers(String word) {
    List<String> missed = new ArrayList<>();
    List<String> forms = Stream.of(word.split("\\|")).map(f -> f.split("@")[0].strip()).toList();
    for (String typed : forms) {
      for (String other : forms) {
        String path = Notebook.path(sentences.get(other + " in " + word));
        if (!notes.full(typed).contains(path) && !LIMITS.contains(typed + ">" + other)) {
          missed.add(typed + ">" + other);
        }
      }
    }
    assertThat(missed).isEmpty();
  }
}
