package munjip.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import munjip.result.Hit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and numbers with signs are found as typed, first, and with a particle behind them. */
class SignsTest extends WithNotebook {
  private static final String[] TEXTS = {
    "Rewrote the C++ part of it",
    "C#으로 다시 짰다",
    "F# and its types",
    "Moved to .NET last year",
    "Vitamin C, a plus and a net",
    "works.any()가 참이면 끝난다",
    "if it works, any of them",
    "사이트에 llms.txt를 두었다",
    "llms and a txt file",
    "GPT-4o에게 물었다",
    "소프트웨어 3.0이 온다",
    "3 사람, 0 원, 3, 0",
    "v2.1.3에서 고쳤다",
    "Node.js와 Deno",
    "모두 1,000원이다",
    "주소는 192.168.0.1이다",
    "git commit --no-verify를 쓰지 마라",
    "and/or 대신 a/b 시험",
    "메일은 user@host로",
    "오늘의 #정원일기 두 줄",
    "snake_case보다 camelCase가 낫다",
    "설정에 key=value를 넣는다",
    "경로는 src/main/java/App.java였다",
    "https://example.com/a/long-path?page=2에 있다",
    "std::vector<int>를 돌려준다",
    "a 100% cotton shirt",
    "it costs $20 a month",
    "the C/C++ headers of an old library that nobody reads any more",
    "R&D 예산",
    "메모는 ~/notes에 둔다",
  };

  SignsTest() {
    super(TEXTS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "C++                | Rewrote the C++ part of it",
        "C++은              | Rewrote the C++ part of it",
        "C#                 | C#으로 다시 짰다",
        "c#의               | C#으로 다시 짰다",
        "F#                 | F# and its types",
        ".NET               | Moved to .NET last year",
        ".NET에서           | Moved to .NET last year",
        "works.any()        | works.any()가 참이면 끝난다",
        "works.any()이고    | works.any()가 참이면 끝난다",
        "works.any          | works.any()가 참이면 끝난다",
        "llms.txt           | 사이트에 llms.txt를 두었다",
        "llms.txt를         | 사이트에 llms.txt를 두었다",
        "GPT-4o             | GPT-4o에게 물었다",
        "gpt-4o는           | GPT-4o에게 물었다",
        "3.0                | 소프트웨어 3.0이 온다",
        "3.0이              | 소프트웨어 3.0이 온다",
        "v2.1.3             | v2.1.3에서 고쳤다",
        "v2.1.3은           | v2.1.3에서 고쳤다",
        "Node.js            | Node.js와 Deno",
        "node.js로          | Node.js와 Deno",
        "1,000              | 모두 1,000원이다",
        "192.168.0.1        | 주소는 192.168.0.1이다",
        "--no-verify        | git commit --no-verify를 쓰지 마라",
        "a/b                | and/or 대신 a/b 시험",
        "user@host          | 메일은 user@host로",
        "#정원일기          | 오늘의 #정원일기 두 줄",
        "snake_case         | snake_case보다 camelCase가 낫다",
        "camelCase          | snake_case보다 camelCase가 낫다",
        "key=value          | 설정에 key=value를 넣는다",
        "src/main/java      | 경로는 src/main/java/App.java였다",
        "main/java/App.java | 경로는 src/main/java/App.java였다",
        "example.com/a/long-path | https://example.com/a/long-path?page=2에 있다",
        "https://example.com/a/long-path?page=2 | https://example.com/a/long-path?page=2에 있다",
        "std::vector        | std::vector<int>를 돌려준다",
        "100%               | a 100% cotton shirt",
        "$20                | it costs $20 a month",
        "C/C++              | the C/C++ headers of an old library that nobody reads any more",
        "R&D                | R&D 예산",
        "~/notes            | 메모는 ~/notes에 둔다",
      })
  void isFoundFirstAsItIsTyped(String typed, String text) {
    List<Hit> hits = notes.search(typed).hits();
    assertThat(hits).isNotEmpty();
    assertThat(hits.get(0).note().path()).isEqualTo(Notebook.path(text));
    assertThat(hits.get(0).partial()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "C++     | C++",
        "C#      | C#",
        ".NET    | .NET",
        "3.0이   | 3.0이",
        "GPT-4o  | GPT-4o",
      })
  void isMarkedWithItsSigns(String typed, String mark) {
    Hit first = notes.search(typed).hits().get(0);
    assertThat(notes.marked(typed, first.note().path())).containsExactly(mark);
  }

  @ParameterizedTest
  @CsvSource({"C++,2", "C#,1", ".NET,1", "F#,1"})
  void shortNameMeansNothingWithoutItsSigns(String typed, int notesThatHaveIt) {
    assertThat(notes.full(typed)).hasSize(notesThatHaveIt);
  }
}
