package munjip.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user comes for, on the samples in {@code corpus/}: the first thing anybody tries. */
@Timeout(300)
class SeedsLikeTest {
  @TempDir static Path temp;
  private static Server server;

  @BeforeAll
  static void serveTheSamples() throws Exception {
    server = Server.start(Home.in(temp), "--samples");
    server.ready();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theNotesAboutAPhraseComeFirstWithThePhraseMarked() throws Exception {
    Found found = server.search("작은 모델");

    assertThat(found.paths().subList(0, 3))
        .containsExactlyInAnyOrder(
            "notes/작은 모델을 곁에 두기.md", "notes/context-memo.txt", "notes/2026-작은-모델-전망.md");
    assertThat(found.hits().subList(0, 3))
        .allSatisfy(hit -> assertThat(hit.first().marked()).contains("작은 모델"));
  }

  @Test
  void aNameIsFoundInTheNotesOfBothLanguagesThatSpellItSo() throws Exception {
    assertThat(server.search("Okafor").paths())
        .contains(
            "books/the-useful-gap.md",
            "essays/잊는-연습.md",
            "notes/spaced-repetition-without-flashcards.md");
    assertThat(server.search("오카포").paths())
        .contains("essays/잊는-연습.md", "talks/okafor-jeonju-2024.md");
  }

  @ParameterizedTest
  @CsvSource({
    "카디건, 카디건은, 카디건을, 카디건이",
    "도서관, 도서관에서, 도서관은, 도서관의",
    "오카포, 오카포는, 오카포의, 오카포가",
    "기억상실, 기억상실은, 기억상실을, 기억상실이",
  })
  void whateverParticleFindsTheSameNotes(String word, String one, String two, String three)
      throws Exception {
    List<String> bare = server.search(word).paths();

    assertThat(bare).hasSizeGreaterThan(1);
    for (String form : List.of(one, two, three)) {
      assertThat(server.search(form).paths()).as(form).containsExactlyInAnyOrderElementsOf(bare);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "들쭉날쭉한 목록, _posts/2024-10-21-why-search-misses-words.md",
    "기억이 운동할 수 있는 마당, essays/잊는-연습.md",
    "Repetition without change is the enemy, talks/yun-small-models-long-walks.md",
  })
  void aQuotedPhraseIsMarkedAsOneAndExactly(String phrase, String path) throws Exception {
    Found found = server.search('"' + phrase + '"');

    assertThat(found.paths()).containsExactly(path);
    assertThat(found.hits().getFirst().first().marked()).containsExactly(phrase);
  }

  @ParameterizedTest
  @CsvSource({
    "맨드라미, daily/2024-06-18.md, 맨드라미",
    "망각곡선, essays/잊는-연습.md, 망각곡선",
    "context window, notes/context-memo.txt, context window",
  })
  void aRareWordIsFoundAndMarked(String word, String path, String mark) throws Exception {
    Found.Hit first = server.search(word).hits().getFirst();

    assertThat(first.path()).isEqualTo(path);
    assertThat(first.first().marked()).contains(mark);
  }

  @ParameterizedTest
  @CsvSource({
    "tag:빵, daily/2026-02-12.md, notes/탕종-식빵.md",
    "tag:검색/형태소, notes/nori-setup.md, talks/한서진-조사가-삼킨-단어들.md",
    "tag:빵 반죽, daily/2026-02-12.md, notes/탕종-식빵.md",
  })
  void aTagFiltersWhereverItWasWritten(String query, String one, String two) throws Exception {
    assertThat(server.search(query).paths()).containsExactlyInAnyOrder(one, two);
  }

  @Test
  void filtersHoldForEveryNoteFound() throws Exception {
    Found found = server.search("lang:en gap date:2023..2026");

    assertThat(found.hits()).isNotEmpty();
    for (JsonNode hit : found.json().get("hits")) {
      assertThat(hit.at("/note/lang").asText()).isIn("en", "mixed");
      assertThat(hit.at("/note/date").asText()).isBetween("2023-01-01", "2026-12-31");
    }
  }

  @ParameterizedTest
  @CsvSource({
    // forgetting: the talk of the man whose book the essay quotes
    "기억이 운동할 수 있는 마당, essays/잊는-연습.md, talks/okafor-jeonju-2024.md, 망각",
    // search: the talk the post quotes
    "번역에는 원문이 곁에 있어야, _posts/2024-10-21-why-search-misses-words.md,"
        + " talks/한서진-조사가-삼킨-단어들.md, 번역",
    // the same table, in the note that uses it and links to it; the book that explains it is next
    "Forgetting curve, notes/spaced-repetition-without-flashcards.md,"
        + " notes/practising-eight-bars.md, table",
  })
  void theNearestRelatedPassageIsAboutTheSameThing(
      String phrase, String note, String nearest, String because) throws Exception {
    String passage = server.search('"' + phrase + '"').hit(note).first().id();

    JsonNode first = server.json("/api/passages/" + passage + "/related").at("/passages/0");

    assertThat(first.at("/note/path").asText()).isEqualTo(nearest);
    assertThat(Found.each(first.get("because")).map(each -> each.get("term").asText()))
        .contains(because);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Brännvik", "브란비크", "테오도르 브란비크", "teodor brannvik"})
  void whatAPersonSaysIsListedByWhateverName(String name) throws Exception {
    String typed = URLEncoder.encode(name, StandardCharsets.UTF_8);

    JsonNode quotes = server.json("/api/quotes?limit=100&speaker=" + typed);

    assertThat(quotes.at("/speaker/name").asText()).isEqualTo("Teodor Brännvik");
    assertThat(quotes.get("total").asInt()).isGreaterThan(1);
    Set<String> notes =
        Found.each(quotes.get("quotes"))
            .map(quote -> quote.at("/note/path").asText())
            .collect(Collectors.toSet());
    assertThat(server.search("said:\"" + name + "\"").paths())
        .containsExactlyInAnyOrderElementsOf(notes);
  }

  @ParameterizedTest
  @CsvSource({"'('", "'\"'", "AND OR", "tag:", "C++", "std::vector", "***", "-", "ㅋㅋ", "'🙂'"})
  void whateverIsTypedGetsAnAnswer(String typed) throws Exception {
    assertThat(server.search(typed).json().at("/query/text").asText()).isEqualTo(typed);
  }
}
