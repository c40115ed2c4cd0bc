package munjip.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import munjip.result.SearchResults;
import munjip.search.SearchRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A slip is mended into a word of the thesaurus, too, where the notes have that word in another
 * wording only.
 */
class RescueIntoTermsTest extends WithNotebook {
  private static final String ENGLISH =
      "# A talk\n\nKarpathy calls it vibe coding. Prompt engineering, he says, was the start, and"
          + " reinforcement learning comes next.\n";
  private static final String KOREAN = "# 일하는 법\n\n쿠버네티스를 쓴다. 리팩토링은 매일 한다. 커피숍에서 옵시디언을 열었다.\n";
  private static final String BOTH = "# 하루\n\n모뎀을 켜고 model railway를 돌렸다. 르쿠르제 냄비를 닦았다.\n";
  private static final String EXACT = "카피시";

  RescueIntoTermsTest() {
    super(ENGLISH, KOREAN, BOTH);
  }

  private SearchResults search(String typed) {
    return notes.expanding().search(SearchRequest.of(typed));
  }

  private static String mended(SearchResults results) {
    return String.join(
        ", ",
        results.query().rescued().stream()
            .map(each -> each.from() + "→" + each.to() + " " + each.how())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "카피시        | 카피시→카파시 typo                | A talk",
        "카피시가      | 카피시가→카파시 typo              | A talk",
        "zkvktl        | zkvktl→카파시 keyboard            | A talk",
        "zkvktlrk      | zkvktlrk→카파시 keyboard          | A talk",
        "카파ㅅ        | 카파ㅅ→카파시 jamo                | A talk",
        "카ㅍㅅ        | 카ㅍㅅ→카파시 chosung             | A talk",
        "프롬트        | 프롬트→프롬프트 typo              | A talk",
        "kubernets     | kubernets→kubernetes typo         | 일하는 법",
        "ㅏㅕㅠㄷ굳ㅅㄷㄴ | ㅏㅕㅠㄷ굳ㅅㄷㄴ→kubernetes keyboard | 일하는 법",
        "refactorign   | refactorign→refactoring typo      | 일하는 법",
        "obsidain      | obsidain→obsidian typo            | 일하는 법",
        // A term of several words is meant as its file spells it.
        "qkdlqmzheld   | qkdlqmzheld→바이브 코딩 keyboard  | A talk",
        "바이 브코딩   | 바이 브코딩→바이브 코딩 spacing   | A talk",
        "바이브코댕    | 바이브코댕→바이브 코딩 typo       | A talk",
        "vib ecoding   | vib ecoding→vibe coding spacing   | A talk",
      })
  void whatTheNotesSayInAnotherWordingIsFound(String typed, String mended, String title) {
    SearchResults results = search(typed);
    assertThat(mended(results)).isEqualTo(mended);
    assertThat(results.hits().getFirst().note().title()).isEqualTo(title);
    assertThat(results.hits().getFirst().partial()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "카피시             | 카파시          | Karpathy",
        "zkvktl             | 카파시          | Karpathy",
        "kubernets          | kubernetes      | 쿠버네티스",
        "ㅍㄹㅍㅌㅇㅈㄴㅇㄹ | 프롬프트 엔지니어링 | prompt engineering",
        "ㅍㄹㅍㅌ ㅇㅈㄴㅇㄹ | 프롬프트 엔지니어링 | prompt engineering",
        "ㄱㅎ ㅎㅅ          | 강화 학습       | reinforcement learning",
      })
  void theAnswerSaysWhatIsSearchedForWhatWasMeant(String typed, String term, String also) {
    SearchResults results = search(typed);
    assertThat(results.query().expansions())
        .as(mended(results))
        .anyMatch(each -> each.term().equals(term) && each.also().contains(also));
    assertThat(results.hits()).isNotEmpty().first().matches(hit -> !hit.partial());
  }

  @ParameterizedTest
  @ValueSource(strings = {"카피시", "zkvktl", "카파ㅅ", "kubernets", "ㅍㄹㅍㅌ ㅇㅈㄴㅇㄹ"})
  void withoutOtherWordingsOnlyWordsOfTheNotesAreMeant(String typed) {
    SearchResults plain = notes.expanding().search(SearchRequest.of(typed).withExpand(false));
    assertThat(plain.query().rescued()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // terms of which the notes have no wording
        "올트멍",
        "zustnd",
        "transfromer",
        "ㅁㄹㅍㄷㄷ",
        // said exactly
        "\"카피시\"",
        "카피시~",
        "-카피시 talk",
        // known, and found by another wording
        "카파시",
        "프롬프트",
        "kubernetes",
        "쿠버네티스",
        "리팩토링을",
      })
  void wordsAreNotMendedIntoTermsThatTheNotesLack(String typed) {
    assertThat(mended(search(typed))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // 모뎀 stands in a note, 모델 only as "model".
        "모데 | 모뎀 | 모델",
        // 커피숍 stands in a note, 카파시 only as "Karpathy".
        "ㅋㅍㅅ | 커피숍 | 카파시",
      })
  void amongWordsEquallyNearThoseOfTheNotesComeFirst(String typed, String first, String second) {
    assertThat(search(typed).query().rescued())
        .extracting(SearchResults.Rescue::to)
        .containsSubsequence(first, second);
  }

  @ParameterizedTest
  @ValueSource(strings = {EXACT, "ㅋㅍㅅ", "zkvktl"})
  void aNoteThatHasTheWordItselfNeedsNoTerm(String typed) throws IOException {
    try (Notebook own = Notebook.of("# 강연\n\n카파시가 말했다.\n", ENGLISH)) {
      SearchResults results = own.expanding().search(SearchRequest.of(typed));
      assertThat(results.hits()).extracting(hit -> hit.note().title()).contains("강연", "A talk");
      assertThat(results.hits().getFirst().note().title()).isEqualTo("강연");
    }
  }
}
