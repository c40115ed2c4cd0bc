package munjip.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a typed name means. */
class FindingPeopleTest {
  private static final People PEOPLE =
      new NoteBook()
          .told("Linus Torvalds", "Torvalds", "리누스 토르발스")
          .told("Robert C. Martin", "Uncle Bob")
          .note("1", "Andrej Karpathy; 카파시; @karpathy", "Andrew Ng; 앤드류 응")
          .note("2", "안드레이 카파시", "Martin Fowler", "김철수")
          .note("3", "Serena Ng", "Donald Knuth", "Martin Kleppmann")
          .note("4", "Boris Cherny", "Guido van Rossum", "Martin Fowler")
          .note("5", "Boris", "위고", "유발 하라리", "김영희", "gritzko; @gritzko")
          .people();

  private static List<String> find(String typed) {
    return PEOPLE.find(typed).stream().map(Speaker::name).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "카파시 | Andrej Karpathy",
        "Karpathy | Andrej Karpathy",
        "karpathy | Andrej Karpathy",
        "KARPATHY | Andrej Karpathy",
        "ｋａｒｐａｔｈｙ | Andrej Karpathy",
        "Andrej Karpathy | Andrej Karpathy",
        "Karpathy, Andrej | Andrej Karpathy",
        "andré karpathy | Andrej Karpathy",
        "안드레 카파시 | Andrej Karpathy",
        "안드레이카파시 | Andrej Karpathy",
        "안드레이 카르파티 | Andrej Karpathy",
        "카파씨 | Andrej Karpathy",
        "카르파티 | Andrej Karpathy",
        "카파시씨 | Andrej Karpathy",
        "카파시님 | Andrej Karpathy",
        "카파시 교수님 | Andrej Karpathy",
        "카파시교수님 | Andrej Karpathy",
        "Dr. Karpathy | Andrej Karpathy",
        "A. Karpathy | Andrej Karpathy",
        "@karpathy | Andrej Karpathy",
        "@Karpathy | Andrej Karpathy",
        "x.com/karpathy | Andrej Karpathy",
        "https://x.com/karpathy/status/1886192184808149383 | Andrej Karpathy",
        "https://gist.github.com/karpathy/442a6bf | Andrej Karpathy",
        "karpathy.github.io | Andrej Karpathy",
        "Andrej | Andrej Karpathy",
        "안드레이 | Andrej Karpathy",
        "D. Knuth | Donald Knuth",
        "크누스 | Donald Knuth",
        "도널드 커누스 | Donald Knuth",
        "van Rossum | Guido van Rossum",
        "반 로섬 | Guido van Rossum",
        "귀도 반 로섬 | Guido van Rossum",
        "김철수 | 김철수",
        "김 철수 | 김철수",
        "철수 | 김철수",
        "하라리 | 유발 하라리",
        "빅토르 위고 | 위고",
        "@gritzko | gritzko",
        "gritzko | gritzko",
        "@Gritzko | gritzko",
        "x.com/gritzko | gritzko",
        "github.com/gritzko/librdx | gritzko",
        "Serena | Serena Ng",
        "S. Ng | Serena Ng",
        "Fowler | Martin Fowler",
        "파울러 | Martin Fowler",
      })
  void aTypedNameMeansSomebody(String typed, String name) {
    assertThat(find(typed)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "카파시가 | Andrej Karpathy",
        "카파시에게서 | Andrej Karpathy",
        "안드레이 카파시는 | Andrej Karpathy",
        "김철수가 | 김철수",
        "zkvktl | Andrej Karpathy",
        "rlacjftn | 김철수",
        "ㅏㅁ게ㅁ소ㅛ | Andrej Karpathy",
        "ㅋㅍㅅ | Andrej Karpathy",
        "ㅇㅂ ㅎㄹㄹ | 유발 하라리",
        "ㅇㅂㅎㄹㄹ | 유발 하라리",
        "카파ㅅ | Andrej Karpathy",
        "karpat | Andrej Karpathy",
        "카피시 | Andrej Karpathy",
        "Karpahty | Andrej Karpathy",
        "Kleppman | Martin Kleppmann",
        "Martin Folwer | Martin Fowler",
      })
  void aMistypedNameIsMendedAndSaysSo(String typed, String name) {
    assertThat(find(typed)).containsExactly(name);
    assertThat(PEOPLE.called(typed).exactly()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "나카모토",
    "Nakamoto",
    "앤드류 양",
    "김철순",
    "@nobody",
    "x.com/nobody",
    "ㅋㄹㅅ",
    "ㅋ",
    "?!",
    "''",
    "교수님",
    "해리"
  })
  void nobodyIsMeant(String typed) {
    assertThat(find(typed)).isEmpty();
  }

  @Test
  void aSurnameMeansEverybodyWhoHasIt() {
    assertThat(find("Ng")).containsExactly("Andrew Ng", "Serena Ng");
    assertThat(find("김")).containsExactlyInAnyOrder("김철수", "김영희");
  }

  @Test
  void aFirstNameMeansEverybodyTheOftenerNamedFirst() {
    assertThat(find("Martin")).containsExactly("Martin Fowler", "Martin Kleppmann");
    assertThat(find("마틴")).containsExactly("Martin Fowler", "Martin Kleppmann");
  }

  @Test
  void whoIsCalledJustSoComesBeforeWhoseFirstNameItIs() {
    assertThat(find("Boris")).containsExactly("Boris");
  }

  @Test
  void aSurnameComesBeforeAFirstName() {
    People people = new NoteBook().note("1", "Herbert Simon").note("2", "Simon Willison").people();
    assertThat(people.find("Simon")).extracting(Speaker::name).containsExactly("Herbert Simon");
    assertThat(people.find("Simon Willison"))
        .extracting(Speaker::name)
        .containsExactly("Simon Willison");
  }

  @Test
  void whoElseIsCalledSoIsTold() {
    People people =
        new NoteBook()
            .note("1", "Herbert Simon", "Kent Beck")
            .note("2", "Simon Willison", "Peter Beck; 피터 벡", "@simon_w")
            .people();
    assertThat(people.called("Simon").others())
        .extracting(Speaker::name)
        .containsExactly("Simon Willison");
    assertThat(people.called("벡").meant()).extracting(Speaker::name).containsExactly("Peter Beck");
    assertThat(people.called("벡").others()).extracting(Speaker::name).containsExactly("Kent Beck");
    assertThat(people.called("Simon Willison").others()).isEmpty();
    assertThat(people.called("@simon_w").others()).isEmpty();
    assertThat(people.called("나카모토")).isEqualTo(Called.NOBODY);
  }

  @ParameterizedTest
  @CsvSource({
    "카파시, true",
    "크누스, true",
    "도널드 크누스, true",
    "김 철수, true",
    "Martin, true",
    "@karpathy, true",
    "카파쉬, false",
    "안드레이 카파쉬, false",
    "귀도 반 로쌈, true",
  })
  void onlyWhoIsCalledJustSoIsCertain(String typed, boolean exactly) {
    assertThat(PEOPLE.called(typed).meant()).isNotEmpty();
    assertThat(PEOPLE.called(typed).exactly()).isEqualTo(exactly);
  }

  @Test
  void someoneToldWhomNoNoteNamesIsFoundWhenThereIsNobodyElse() {
    assertThat(find("토르발스")).containsExactly("Linus Torvalds");
    assertThat(PEOPLE.find("Torvalds").getFirst().members()).isEmpty();
    assertThat(find("Uncle Bob")).containsExactly("Robert C. Martin");
    assertThat(PEOPLE.all()).extracting(Speaker::name).doesNotContain("Linus Torvalds");
  }

  @Test
  void aNameTypedOnAMacIsFound() {
    assertThat(find(Normalizer.normalize("카파시", Normalizer.Form.NFD)))
        .containsExactly("Andrej Karpathy");
  }

  @Test
  void whereNobodyIsNamedNobodyIsFound() {
    People people = PersonResolver.resolve(PeopleConfig.NONE, List.of());
    assertThat(people.find("카파시")).isEmpty();
    assertThat(people.all()).isEmpty();
  }
}
