package munjip.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import munjip.note.LeftAlone;
import munjip.note.SkippedNote;
import munjip.result.Facets;
import munjip.result.Hit;
import munjip.result.NoteRef;
import munjip.result.OpenIn;
import munjip.result.PassageHit;
import munjip.result.PassageView;
import munjip.result.QuoteResults;
import munjip.result.RelatedNotes;
import munjip.result.RelatedPassage;
import munjip.result.RelatedPassages;
import munjip.result.SearchResults;
import munjip.result.Snippet;
import munjip.result.Status;
import munjip.search.Thesaurus;
import munjip.text.FilePlace;
import munjip.text.LineRange;
import munjip.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JsonTest {
  private static final NoteRef NOTE =
      new NoteRef(
          "Abc123_-xyz0",
          "강연/카파시.md",
          "카파시 \"Software 3.0\" <b>",
          null,
          List.of("LLM"),
          "mixed",
          "md",
          OpenIn.of(Path.of("/notes/카파시 강연.md")));
  private static final Snippet SNIPPET =
      new Snippet(
          "언어 모델은 🧠이다",
          new LineRange(34, 35),
          null,
          List.of(new TextRange(0, 5), new TextRange(8, 10)),
          true,
          false);
  private static final LineRange LINES = new LineRange(34, 36);
  private static final RelatedPassage RELATED =
      new RelatedPassage(
          "Abc123_-xyz0.h1o2",
          List.of("Part 2", "LLM 심리학"),
          LINES,
          null,
          SNIPPET,
          NOTE,
          0.1235,
          List.of(RelatedPassage.Because.ofTerm("기억", 0.5)),
          List.of(NOTE),
          true,
          false);

  static SearchResults results() {
    return new SearchResults(
        new SearchResults.QueryInfo(
            "언어 모델",
            "",
            List.of(new SearchResults.Expansion("LLM", List.of("언어 모델"), "glossary")),
            List.of(new SearchResults.Rescue("djsdj", "언어", "keyboard"))),
        new SearchResults.Total(1, 2, true, 0),
        List.of(
            new Hit(
                NOTE,
                3.1416,
                true,
                true,
                List.of("없는말"),
                List.of(NOTE),
                List.of(new PassageHit("n.p", List.of(), LINES, null, 2.0, SNIPPET)))),
        new Facets(
            List.of(new Facets.Count("2025", 3)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        List.of(new SearchResults.Suggestion("언어모델", "spacing", 4)));
  }

  @ParameterizedTest
  @EnumSource(Thesaurus.Source.class)
  void everySourceOfOtherWordingsIsInTheSchema(Thesaurus.Source source) throws Exception {
    SearchResults some = results();
    SearchResults.Expansion also =
        new SearchResults.Expansion("CORS", List.of("교차 출처"), source.word());
    SearchResults told =
        new SearchResults(
            new SearchResults.QueryInfo("CORS", "", List.of(also), List.of()),
            some.total(),
            some.hits(),
            some.facets(),
            some.suggestions());
    Schemas.assertValid("search", text(Json.write(told, System.nanoTime())));
  }

  @Test
  void whatIsWrittenReadsBackAsItWas() throws Exception {
    assertReadsBack(results());
    assertReadsBack(new PassageView("n.p", List.of("a"), LINES, null, SNIPPET, NOTE));
    for (FilePlace place :
        List.of(
            new FilePlace.Page(3), new FilePlace.Time(1_000, 2_500), new FilePlace.Part("2장"))) {
      assertReadsBack(new PassageView("n.p", List.of("a"), null, place, SNIPPET, NOTE));
    }
    assertReadsBack(new RelatedPassages(List.of(RELATED)));
    assertReadsBack(
        new RelatedNotes(
            List.of(new RelatedNotes.RelatedNote(NOTE, 0.5, RELATED.because(), List.of(RELATED)))));
    assertReadsBack(
        new Status(
            1,
            2,
            3,
            true,
            List.of(new Status.Folder("n", "/n")),
            new Status.Files(1, 2, 3, 4, 5),
            List.of(new LeftAlone(".xlsx", 1)),
            List.of(new SkippedNote("a", "b")),
            List.of(new SkippedNote("c", "d")),
            List.of("people.yaml:2: what"),
            "ready",
            "0.1.0"));
    assertReadsBack(Problem.of("gone", "Not here", 404, "It is gone.").withNearest("n.p"));
  }

  /** As servers answered before these fields were thought of. */
  @Test
  void whatAnOlderServerDoesNotTellIsNothing() throws Exception {
    Status status =
        Json.read(
            """
            {"notes":1,"passages":2,"bytes":3,"indexing":false,"folders":[],
             "files":{"indexed":1,"unchanged":0,"skipped":0,"ignored":0},"skipped":[],
             "state":"ready","version":"0.1.0"}"""
                .getBytes(StandardCharsets.UTF_8),
            Status.class);
    assertThat(status.problems()).isEmpty();
    QuoteResults quotes =
        Json.read(
            """
            {"speaker":null,"others":[],"understood":"","total":0,"quotes":[],
             "mentions":{"total":0,"passages":[]}}"""
                .getBytes(StandardCharsets.UTF_8),
            QuoteResults.class);
    assertThat(quotes.guessed()).isFalse();
  }

  private static void assertReadsBack(Object value) throws Exception {
    assertThat((Object) Json.read(Json.write(value), value.getClass())).isEqualTo(value);
  }

  /** Jackson escapes pairs of surrogates; told to write them plainly, it fails on a lone one. */
  @Test
  void aLoneSurrogateIsWrittenToo() throws Exception {
    RelatedPassage.Because lone = RelatedPassage.Because.ofTerm("\uD83E", 1);
    assertThat(Json.read(Json.write(lone), RelatedPassage.Because.class)).isEqualTo(lone);
  }

  @Test
  void rangesArePairsAndUnknownDatesNull() {
    assertThat(text(Json.write(SNIPPET)))
        .isEqualTo(
            """
            {"text":"언어 모델은 \\uD83E\\uDDE0이다","lines":[34,35],"marks":[[0,5],[8,10]],"cutBefore":true,"cutAfter":false}""");
    assertThat(text(Json.write(NOTE))).contains("\"date\":null");
  }

  @ParameterizedTest
  @CsvSource({"1.23456789,1.2346", "0.00004,0.0", "12345678.123456,1.23456781235E7", "2,2.0"})
  void scoresHaveFourDecimals(double score, String written) {
    assertThat(text(Json.write(RelatedPassage.Because.ofTerm("t", score))))
        .isEqualTo("{\"term\":\"t\",\"kind\":\"term\",\"weight\":" + written + "}");
  }

  @Test
  void howLongItTookStandsLastAndTheAnswerStaysReadable() throws Exception {
    byte[] json = Json.write(results(), System.nanoTime() - 1_500_000);
    assertThat(text(json)).matches("(?s).*],\"tookMs\":\\d+\\.\\d\\d}");
    assertThat(Json.read(json, SearchResults.class)).isEqualTo(results());
    Schemas.assertValid("search", text(json));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"term\": |line 1",
        "{\"term\":\"a\"} x|line 1, column 14",
        "{\"term\":5,\"weight\":1}|term must be a text in double quotes",
        "{\"term\":\"a\",\"weight\":\"viel\"}|weight must be a number",
        "[1]|must be an object",
        "null|found null",
        "{\"term\":\"a\",\"term\":\"b\"}|Duplicate field 'term'",
        "''|line 1, column 1",
      })
  void brokenJsonIsToldWithItsPlace(String json, String told) {
    assertThatThrownBy(
            () -> Json.read(json.getBytes(StandardCharsets.UTF_8), RelatedPassage.Because.class))
        .isInstanceOf(BadJsonException.class)
        .hasMessageContaining(told);
  }

  @Test
  void rangesThatAreNoneAreBrokenJson() {
    for (String lines : List.of("[3,2]", "[1]", "[0,1]", "\"1-2\"")) {
      String json = "{\"text\":\"a\",\"lines\":%s,\"marks\":[]}".formatted(lines);
      assertThatThrownBy(() -> Json.read(json.getBytes(StandardCharsets.UTF_8), Snippet.class))
          .as(lines)
          .isInstanceOf(BadJsonException.class);
    }
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }
}
