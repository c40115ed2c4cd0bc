package munjip.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a note names: who is one person, who is two, and what is nobody. */
class NamesTest {
  /** A note, and the forms of the one person in it, accounts with {@code @}. */
  @Rows(
      """
      요슈아 벤지오(Yoshua Bengio)를 만났다. 벤지오는 작게 시작하라고 말했다. | 요슈아 벤지오, Yoshua Bengio, 벤지오
      Grace Hopper (그레이스 호퍼) kept clocks. Hopper said that they all lied. | Grace Hopper, 그레이스 호퍼, Hopper
      Julia Evans는 그림을 먼저 그린다고 말한다. Evans는 [여기](https://x.com/juliaevans/status/1)에 적었다. | Julia Evans, Evans, @juliaevans
      Rich Hickey said that naps help. @richhickey posts rarely. | Rich Hickey, @richhickey
      Hugo Miller--he was late--took the tray. Hugo Miller said that the tea was cold. | Hugo Miller
      마렌 오카포(Maren Okafor)는 “작은 불을 오래 지켜라”라고 말했다. | 마렌 오카포, Maren Okafor
      아다 오카포(Ada Okafor)는 “작은 불을 오래 지켜라”라고 말했다. | 아다 오카포, Ada Okafor
      문가람(Garam Moon)은 “작은 불을 오래 지켜라”라고 말했다. | 문가람, Garam Moon
      김민수(Minsoo Kim)는 불을 껐다고 말했다. | 김민수, Minsoo Kim
      최유진은 “작은 불을 오래 지켜라”라고 말했다. | 최유진
      황정은은 “작은 불을 오래 지켜라”라고 말했다. | 황정은
      김초엽은 “작은 불을 오래 지켜라”라고 말했다. | 김초엽
      마거릿 해밀턴은 밤에 일했다고 말했다. 해밀턴은 테이프를 되감았다. | 마거릿 해밀턴, 해밀턴
      김하나 교수는 질문이 둘이라고 말했다. 김하나 교수님은 웃었다. | 김하나
      [Hillel Wayne](https://twitter.com/hillelogram)은 명세가 편지라고 말했다. | Hillel Wayne, @hillelogram
      """)
  void formsOfOneNameAreOnePerson(String note, String forms) {
    HeardNote heard = HeardNote.of(note);

    assertThat(heard.people()).as("%s", heard.people()).hasSize(1);
    assertThat(forms(heard.people().getFirst())).contains(forms.split(", "));
  }

  @Rows(
      """
      Kent Beck said that steps matter. Martin Fowler said that paths matter. | Kent Beck, Martin Fowler
      Ada Miller said that the tea was cold. Hugo Miller said that it was not. | Ada Miller, Hugo Miller
      Mr. Wilcox said that it rained. Mrs. Wilcox said that it did not. | Mr. Wilcox, Mrs. Wilcox
      제프 딘은 표를 그렸다고 말했다. 제임스 딘은 노래를 골랐다고 말했다. | 제프 딘, 제임스 딘
      김하나 교수는 질문이 둘이라고 말했다. 김두리 교수는 하나라고 반박했다. | 김하나, 김두리
      William Bragg wrote that crystals sing. Lawrence Bragg wrote that they hum. | William Bragg, Lawrence Bragg
      @kim1은 물을 끓였다고 적었다. @kim2는 불을 껐다고 적었다. | @kim1, @kim2
      마리 퀴리는 물을 끓였다고 적었다. 피에르 퀴리는 불을 껐다고 적었다. | 마리 퀴리, 피에르 퀴리
      """)
  void oneSurnameMayBeTwoPersons(String note, String names) {
    HeardNote heard = HeardNote.of(note);

    assertThat(heard.people()).extracting(Named::name).containsExactly(names.split(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "에이전트는 파일을 먼저 읽는다고 말한다.",
        "레지스트리가 응답하지 않는다고 한다.",
        "프로토타입은 “저장되지 않았습니다”라고 말한다.",
        "컴파일러는 이 줄이 이상하다고 지적한다.",
        "마크다운의 표현처럼 “굵게”라고 적는다.",
        "트랜스포머는 문장을 한꺼번에 읽는다고 설명한다.",
        "브라우저는 “연결할 수 없음”이라고 답했다.",
        "미들웨어가 요청을 거른다고 주장하는 글을 읽었다.",
        "스타트업은 대개 회의가 짧다고 말한다.",
        "안정성은 더 높아졌다고 설명했다.",
        "문체부는 “예산을 늘리겠다”라고 밝혔다.",
        "서울시는 “길을 넓히겠다”라고 밝혔다.",
        "정치권은 “법을 고치겠다”라고 주장했다.",
        "이용자는 “버튼이 작다”라고 지적했다.",
        "프롬프트 체이닝(Prompt Chaining)은 여러 단계를 잇는 방법이라고 설명한다.",
        "리액트 컴포넌트는 다시 그려진다고 경고한다.",
        "커피는 식기 전에 마시라고 했다.",
        "파리는 비가 온다고 했다.",
        "쿠버네티스에 따르면 노드는 준비되지 않았다.",
        "인터페이스의 말대로 메서드는 셋이다.",
        "크리스마스는 조용하다고 적었다.",
        "아키텍처는 천천히 바뀐다고 썼다.",
      })
  void loanWordsAreNobody(String note) {
    assertThat(HeardNote.of(note).people()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Monday said nothing about Tuesday.",
        "The Compiler says that the line is odd.",
        "Chapter Two explains how clocks are built.",
        "Neural Networks are described in Part Three.",
        "According to United States law, tea is taxed.",
        "React Native said goodbye to the old bridge.",
        "Machine Learning Yearning is a book.",
        "However, it said that the door was open.",
      })
  void englishWordsAreNobody(String note) {
    assertThat(HeardNote.of(note).people()).isEmpty();
  }

  @Rows(
      """
      김하나 교수는 질문이 둘이라고 말했다. | 김하나
      박서준 씨가 돌담을 쌓았다고 말했다. | 박서준
      박서준씨는 돌담을 쌓았다고 말했다. | 박서준
      이수지님은 표본을 줄이자고 제안했다. | 이수지
      남궁민수 대표이사께서 회의를 줄이겠다고 밝혔다. | 남궁민수
      엔비디아 CEO 젠슨 황은 식탁이 넓어야 한다고 말했다. | 젠슨 황
      젠슨 황 CEO는 식탁이 넓어야 한다고 말했다. | 젠슨 황
      최재천 명예교수에 따르면 숲은 소리로 깨어난다. | 최재천
      데미스 하사비스 박사는 체스가 쉼이라고 말했다. | 데미스 하사비스
      """)
  void titlesAreNoPartOfTheName(String note, String name) {
    assertThat(HeardNote.of(note).people()).extracting(Named::name).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "켄트 벡은 걸음을 줄이자고 말했다.",
        "켄트 벡이 걸음을 줄이자고 말했다.",
        "켄트 벡도 걸음을 줄이자고 말했다.",
        "켄트 벡의 말대로 걸음을 줄이자.",
        "켄트 벡에 따르면 걸음이 작아야 한다.",
        "켄트 벡과 걸음을 이야기했다.",
        "켄트 벡에게 걸음을 물었다.",
        "켄트 벡을 만났다.",
        "켄트 벡처럼 걷는다.",
        "켄트 벡보다 느리게 걷는다.",
        "켄트 벡이라는 사람을 만났다.",
        "켄트 벡께서 편지를 보내셨다.",
        "켄트 벡까지 걸음을 줄였다.",
        "켄트 벡, 걸음을 줄이다",
        "켄트 벡만이 걸음을 줄였다.",
      })
  void particlesAreNoPartOfTheName(String note) {
    assertThat(HeardNote.of(note).people()).extracting(Named::name).containsExactly("켄트 벡");
  }

  @Test
  void nameInNfdIsTheSamePerson() {
    String note = "켄트 벡(Kent Beck)은 “걸음을 줄이면 길이 보인다”고 말했다.";

    assertThat(HeardNote.of(Normalizer.normalize(note, Normalizer.Form.NFD)).people())
        .isEqualTo(HeardNote.of(note).people());
  }

  @Test
  void peopleStandInTheOrderOfTheirFirstMention() {
    HeardNote heard =
        HeardNote.of("먼저 마틴 파울러가 길을 그렸다고 말했다. 다음에 켄트 벡은 걸음을 줄이자고 말했다. 끝으로 제인 구달은 기다리라고 말했다.");

    assertThat(heard.people()).extracting(Named::name).containsExactly("마틴 파울러", "켄트 벡", "제인 구달");
  }

  private static List<String> forms(Named person) {
    return Stream.concat(
            Stream.concat(Stream.of(person.name()), person.aliases().stream()),
            person.handles().stream().map(handle -> "@" + handle))
        .toList();
  }
}
