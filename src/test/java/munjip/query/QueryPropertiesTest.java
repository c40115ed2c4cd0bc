package munjip.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

class QueryPropertiesTest {
  private static final List<String> PARTS =
      List.of(
          "모델",
          "카파시가",
          "C++",
          "-",
          "\"",
          "“",
          "”",
          "(",
          ")",
          " ",
          " ",
          " ",
          "OR",
          "AND",
          "NOT",
          "tag:",
          "date:",
          "2024",
          "..",
          "lang:",
          "ko",
          "：",
          "*",
          "~",
          "title:\"",
          "said:",
          "\\",
          "「",
          "\n",
          "#",
          "\uD83D",
          "🙂",
          "-(",
          " OR ",
          ",",
          "works.any()",
          "\u0000",
          "각");

  @Provide
  Arbitrary<String> syntax() {
    return Arbitraries.of(PARTS).list().ofMaxSize(60).map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of("모델", "카파시가", "C++", "llms.txt", "works.any()", "tree", "글", "v2.1.3")
        .list()
        .ofMinSize(1)
        .ofMaxSize(20);
  }

  @Property(tries = 500)
  void anyTextIsRead(@ForAll @StringLength(max = 300) String typed) {
    assertRead(typed);
  }

  @Property(tries = 3000)
  void anySyntaxIsRead(@ForAll("syntax") String typed) {
    assertRead(typed);
  }

  @Property(tries = 30)
  void longTextIsRead(@ForAll("syntax") String typed) {
    String part = typed.isEmpty() ? "(" : typed;
    assertRead(part.repeat(10_000 / part.length()));
  }

  @Property(tries = 200)
  void literalWordsSurvive(@ForAll("words") List<String> words) {
    ParsedQuery parsed = new QueryParser().parse(String.join(" ", words));
    assertThat(parsed.clauses())
        .isEqualTo(words.stream().<SearchQuery>map(SearchQuery.Word::new).toList());
    assertThat(parsed.understood()).isEmpty();
  }

  private static void assertRead(String typed) {
    ParsedQuery parsed = new QueryParser().parse(typed);
    assertThat(parsed.text()).isEqualTo(typed);
    boolean blank = QueryText.words(QueryText.clean(typed)).isEmpty();
    assertThat(parsed.clauses().isEmpty()).isEqualTo(blank);
    assertThat(new QueryParser().parse(typed)).isEqualTo(parsed);
  }
}
