package munjip.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import munjip.result.Hit;
import munjip.result.SearchResults;
import munjip.search.SearchRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What titles, aliases and links teach helps to find other notes, and drowns none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LearnedWordingsTest {
  private Notebook notes;

  @BeforeAll
  void write() throws IOException {
    List<String> texts = new ArrayList<>();
    texts.add("# 짝 코딩(Buddy Coding)\n\n둘이서 한 화면을 본다.\n");
    texts.add("# Tuesday\n\nWe tried buddy coding for an hour. It was loud.\n");
    texts.add("# 수요일\n\n짝 코딩을 다시 했다. 조용했다.\n");
    texts.add("---\ntitle: 들쭉날쭉한 지능\naliases: [톱니 지능]\n---\n\n고르지 않다.\n");
    texts.add("# 목요일\n\n톱니 지능이라는 말을 들었다.\n");
    texts.add("# 금요일\n\n[[Dogyeom Yun|윤 선생]]을 만났다.\n");
    texts.add("# 토요일\n\n[[Dogyeom Yun|윤 선생]]이 왔다.\n");
    texts.add("# Sunday\n\nA letter from Dogyeom Yun.\n");
    texts.add("# 월요일\n\n긴 글은 컨텍스트 윈도우(context window)를 채운다.\n");
    texts.add("# 화요일\n\n컨텍스트 윈도우가 찼다.\n");
    texts.add("# 곳간(Pantry)\n\n콩과 쌀.\n");
    for (int i = 0; i < 30; i++) {
      texts.add("# Larder " + i + "\n\nThe pantry again, " + i + " jars.\n");
    }
    notes = Notebook.of(texts.toArray(String[]::new));
  }

  @AfterAll
  void close() throws IOException {
    notes.close();
  }

  private SearchResults search(String typed) {
    return notes.expanding().search(SearchRequest.of(typed).withLimit(100));
  }

  private static List<String> titles(SearchResults results) {
    return results.hits().stream()
        .filter(hit -> !hit.partial())
        .map(hit -> hit.note().title())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "짝 코딩        | Tuesday",
        "짝 코딩을      | Tuesday",
        "buddy coding   | 수요일",
        "톱니 지능      | 들쭉날쭉한 지능",
        "들쭉날쭉한 지능 | 목요일",
        "Dogyeom Yun    | 금요일",
        "윤 선생        | Sunday",
        "context window | 화요일",
        "context windows | 화요일",
      })
  void aNoteWithTheOtherWordingIsFound(String typed, String title) {
    assertThat(titles(search(typed))).contains(title);
    SearchResults plain = notes.expanding().search(SearchRequest.of(typed).withExpand(false));
    assertThat(plain.query().expansions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"짝 코딩 | 수요일 | Tuesday", "buddy coding | Tuesday | 수요일"})
  void whatWasTypedStandsAboveWhatWasLearned(String typed, String first, String second) {
    assertThat(titles(search(typed))).containsSubsequence(first, second);
    List<Hit> hits = search(typed).hits();
    assertThat(hits).first().matches(Hit::literal);
  }

  @Test
  void aWordingThatStandsInATenthOfTheNotesIsNotSearchedToo() {
    assertThat(search("곳간").query().expansions()).isEmpty();
    assertThat(titles(search("곳간"))).containsExactly("곳간(Pantry)");
    assertThat(search("pantry").query().expansions())
        .containsExactly(new SearchResults.Expansion("pantry", List.of("곳간"), "notes"));
  }

  @Test
  void whatIsCommonIsCountedAnewWhenNotesChange() throws IOException {
    List<String> texts = new ArrayList<>(List.of("# 곳간(Pantry)\n\n쌀이 있다.\n"));
    for (int i = 0; i < 20; i++) {
      texts.add("# Larder %d\n\nA pantry.\n".formatted(i));
    }
    try (Notebook changing = Notebook.of(texts.toArray(String[]::new))) {
      SearchRequest asked = SearchRequest.of("곳간");
      assertThat(changing.expanding().search(asked).query().expansions()).isEmpty();
      for (String text : texts.subList(1, 20)) {
        changing.change(Notebook.path(text), text.replace("pantry", "shelf"));
      }
      SearchResults after = changing.expanding().search(asked);
      assertThat(after.query().expansions())
          .containsExactly(new SearchResults.Expansion("곳간", List.of("Pantry"), "notes"));
      assertThat(titles(after)).contains("Larder 19");
    }
  }
}
