package munjip.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import munjip.result.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quoted text is found as it stands, first where it stands by itself and with its signs. */
class QuotedTest extends WithNotebook {
  private static final String[] TEXTS = {
    "C 언어는 쉽다",
    "C++ 언어는 어렵다",
    "버전 3.0 이야기",
    "3, 0 둘",
    "an AI wrote it",
    "Japan aims high, than aired plan airs",
    "ASP.NET 앱을 옮겼다",
    "PR#3을 합쳤다",
    "이슈#7부터 본다",
    "메일은 foo@bar.com으로",
    "Karpathy와 prompt 이야기",
  };

  QuotedTest() {
    super(TEXTS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"C++ 언어\"  | C++ 언어는 어렵다",
        "\"3.0\"       | 버전 3.0 이야기",
        "\"3, 0\"      | 3, 0 둘",
        "\"an AI\"     | an AI wrote it",
        "\".NET\"      | ASP.NET 앱을 옮겼다",
        ".NET          | ASP.NET 앱을 옮겼다",
        "\"#3\"        | PR#3을 합쳤다",
        "#3            | PR#3을 합쳤다",
        "\"#7\"        | 이슈#7부터 본다",
        "#7            | 이슈#7부터 본다",
        "\"@bar\"      | 메일은 foo@bar.com으로",
        "@bar          | 메일은 foo@bar.com으로",
        "\"arpath\"    | Karpathy와 prompt 이야기",
        "\"pathy와 prom\" | Karpathy와 prompt 이야기",
      })
  void itComesFirstWhereItStandsAsQuoted(String typed, String text) {
    List<Hit> hits = notes.search(typed).hits();
    assertThat(hits).isNotEmpty();
    assertThat(hits.get(0).note().path()).isEqualTo(Notebook.path(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"arpath\"       | Karpathy와 prompt 이야기 | arpath",
        "\"pathy와 prom\" | Karpathy와 prompt 이야기 | pathy와 prom",
        "\"an AI\"        | an AI wrote it          | an AI",
        "\"an AI\"        | Japan aims high, than aired plan airs | an ai,an ai,an ai",
      })
  void itIsMarkedAsFarAsItIsQuoted(String typed, String text, String marks) {
    assertThat(notes.marked(typed, Notebook.path(text))).containsExactly(marks.split(","));
  }

  @Test
  void aNameMadeOfSignsIsNoOtherNameWhateverStandsBesideIt() throws IOException {
    try (Notebook both = Notebook.of("C 언어는 쉽다", "C++ 언어는 어렵다", "C와 언어, 그리고 C++까지")) {
      assertThat(both.full("C++ 언어"))
          .containsExactlyInAnyOrder(
              Notebook.path("C++ 언어는 어렵다"), Notebook.path("C와 언어, 그리고 C++까지"));
      assertThat(both.full("\"C++ 언어\"")).containsExactly(Notebook.path("C++ 언어는 어렵다"));
    }
  }

  @Test
  void manyShortQuotesGiveAnAnswer() {
    String typed =
        IntStream.range(0, 26)
            .mapToObj(i -> "\"" + (char) ('a' + i) + " a\"")
            .collect(Collectors.joining(" OR "));
    assertThat(notes.search(typed).query().text()).isEqualTo(typed);
  }

  @Test
  void asManyNearWordsAsAQueryHoldsGiveAnAnswer() {
    String typed =
        IntStream.range(0, 90)
            .mapToObj(i -> "낱말" + (char) ('가' + 28 * i) + "~")
            .collect(Collectors.joining(" "));
    assertThat(notes.search(typed).query().text()).isEqualTo(typed);
  }
}
