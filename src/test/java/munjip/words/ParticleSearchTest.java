package munjip.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A noun with any particle finds itself with any other, also when no dictionary knows it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParticleSearchTest {
  private static final String AFTER_VOWEL =
      "는 가 를 의 에 에서 에게 로 와 도 만 부터 까지 처럼 보다 마다 조차 밖에 나 라도 들 들의 님 씨 님이 님께서 께서 란 라는"
          + " 였다 다 입니다 인 일 에서는 에게서 한테 로부터 로서 이라는";
  private static final String AFTER_CONSONANT =
      "은 이 을 의 에 에서 에게 으로 과 도 만 부터 까지 처럼 보다 마다 조차 밖에 이나 이라도 들 들의 님 씨 님이 님께서 께서"
          + " 이란 이라는 이었다 이다 입니다 인 일 에서는 에게서 한테 으로부터 으로서";

  private static final List<String> NAMES =
      List.of("카파시", "젠슨", "무라카빈", "도르비아", "테트라누스", "수파베이스", "올링케", "LLM", "GPT-4", "3.0", "C++");

  private Notebook notes;

  @BeforeAll
  void index() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String name : NAMES) {
      forms(name).forEach(form -> texts.add(form + " 이야기"));
      texts.add("어제 읽은 " + name);
    }
    texts.add("길고양이가 운다");
    texts.add("고양시 공원");
    texts.add("바나나를 샀다");
    texts.add("바나 왕국");
    texts.add("사과를 깎다");
    texts.add("긴 회의를 했다");
    texts.add("도로를 건너다");
    texts.add("나이를 먹다");
    notes = Notebook.of(texts.toArray(String[]::new));
  }

  @AfterAll
  void close() throws IOException {
    notes.close();
  }

  static List<String> names() {
    return NAMES;
  }

  private static Stream<String> forms(String name) {
    char last = name.charAt(name.length() - 1);
    boolean consonant = last >= '가' && (last - '가') % 28 != 0;
    return Stream.of((consonant ? AFTER_CONSONANT : AFTER_VOWEL).split(" ")).map(p -> name + p);
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("names")
  void everyFormFindsEveryOther(String name) {
    Set<String> all = new TreeSet<>();
    forms(name).forEach(form -> all.add(Notebook.path(form + " 이야기")));
    all.add(Notebook.path("어제 읽은 " + name));
    assertThat(notes.full(name)).containsAll(all);
    forms(name).forEach(form -> assertThat(notes.full(form)).as(form).containsAll(all));
  }

  @ParameterizedTest
  @ValueSource(strings = {"고양이", "바나나", "사과", "회의", "도로", "나이", "고양이가", "바나나를"})
  void wordThatEndsLikeAParticleStaysWhole(String word) {
    assertThat(notes.full(word)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"고양이,길고양이", "사과는,사과", "회의에서,회의"})
  void marksCoverTheWordThatStandsThere(String typed, String word) {
    String path = notes.full(typed).iterator().next();
    assertThat(String.join(" ", notes.marked(typed, path))).isSubstringOf(word).isNotEmpty();
  }
}
