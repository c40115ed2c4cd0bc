package munjip.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import munjip.result.Explanation;
import munjip.result.Explanation.Kind;
import munjip.result.Explanation.Part;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a hit, in words a user understands. */
class ExplainTest {
  private static final String KOREAN = "# 소형 언어 모델\n\n소형 언어 모델은 기억을 잃는다. 집을 지었다. llms.txt 참고.\n";
  private static final String ENGLISH =
      "# Garden of memories\n\nA garden forgets. We wrote prompts.\n";
  private static Notebook notes;

  @BeforeAll
  static void index() throws IOException {
    notes = Notebook.of(KOREAN, ENGLISH, "# 다른 글\n\n모델 하나.\n");
  }

  @AfterAll
  static void close() throws IOException {
    notes.close();
  }

  private static Explanation told(String typed, String text) {
    return notes.explain(typed, Notebook.path(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // nouns without their particles, verbs with 다, English as typed
        "모델은        | ko | word in the note: 모델",
        "모델은        | ko | word in the title: 모델",
        "잃은          | ko | word in the note: 잃다",
        "Memory        | en | word in the note: Memory",
        "gardens       | en | word in the title: gardens",
        // side by side, as typed, by name
        "언어 모델     | ko | words near each other: 언어 모델",
        "garden memory | en | words near each other: garden memory",
        "언어 모델은   | ko | text as typed: 언어 모델은",
        "언어 나무     | ko | words as typed: 언어",
        "소형 언어 모델 | ko | name of the note: 소형 언어 모델",
        "llms.txt      | ko | name with its signs: llms.txt",
        // other wordings
        "프롬프트      | en | word in the note: prompt for 프롬프트",
        // mended typing slips
        "gardrn        | en | word in the note: garden for gardrn",
        "memory        | en | what the note opens with: memory",
        "기억          | ko | best passage: 기억",
        // what is no word
        "\"기억을 잃\" | ko | phrase, beginning or group: \"기억을 잃\"",
        "gard*         | en | phrase, beginning or group: words that begin with gard",
      })
  void whatCountsIsToldInPlainWords(String typed, String note, String part) {
    Explanation told = told(typed, note.equals("ko") ? KOREAN : ENGLISH);
    assertThat(told.parts()).extracting(ExplainTest::said).contains(part);
    assertThat(told.parts()).extracting(Part::points).isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  private static String said(Part part) {
    String asked = part.asked() == null ? "" : " for " + part.asked();
    return part.what() + ": " + part.term() + asked;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "모델 기억          | ko | FULL    | Full hit: holds all that was asked for.",
        "기억을 잃는다      | ko | FULL    | Full hit: holds all that was asked for, and the text as it was typed.",
        "모델 개구리        | ko | PARTIAL | Partial hit: lacks 개구리.",
        "garden frog        | en | PARTIAL | Partial hit: lacks frog.",
        "개구리 frog        | en | NONE    | Not found: lacks 개구리, frog.",
        "garden -forgets    | en | NONE    | Not found: holds what was excluded: forgets.",
        "garden tag:none    | en | NONE    | Not found: lacks tag:none.",
        "\"forgets garden\" garden lang:ko | en | NONE | Not found: lacks \"forgets garden\", lang:ko.",
      })
  void theKindOfHitAndWhatItLacksIsTold(String typed, String note, Kind kind, String said) {
    Explanation told = told(typed, note.equals("ko") ? KOREAN : ENGLISH);
    assertThat(told.hit()).isEqualTo(kind);
    assertThat(told.said()).startsWith(said);
    assertThat(told.rank() == null).isEqualTo(kind == Kind.NONE);
    assertThat(told.parts().isEmpty()).isEqualTo(kind == Kind.NONE);
  }

  @Test
  void wordsSearchedBesideTheTypedOnesAreTold() {
    assertThat(told("프롬프트", ENGLISH).query().expansions()).hasSize(1);
  }

  @Test
  void aCopyIsToldToStandUnderTheNoteThatIsShown(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("one.md"), KOREAN);
    Files.writeString(folder.resolve("two.md"), KOREAN);
    try (Notebook copies = Notebook.ofFolders(folder)) {
      List<Explanation> both =
          Stream.of("one.md", "two.md").map(path -> copies.explain("기억", path)).toList();
      assertThat(both).extracting(Explanation::rank).containsOnly(1);
      List<Explanation> behind = both.stream().filter(told -> told.copyOf() != null).toList();
      assertThat(behind).hasSize(1);
      String shown = behind.get(0).copyOf().path();
      assertThat(behind.get(0).said()).contains("Has the same text as " + shown);
    }
  }

  @Test
  void aPassageThatHoldsNothingSaysSo() {
    assertThat(told("소형", KOREAN).passage().rank()).isNotNull();
    Explanation other = told("하나", "# 다른 글\n\n모델 하나.\n");
    assertThat(other.rank()).isEqualTo(1);
  }
}
