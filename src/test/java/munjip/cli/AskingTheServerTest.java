package munjip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import munjip.json.Json;
import munjip.json.Problem;
import munjip.note.LeftAlone;
import munjip.note.SkippedNote;
import munjip.result.AnalyzedText;
import munjip.result.AnalyzedText.ShownToken;
import munjip.result.Explanation;
import munjip.result.Explanation.InPassage;
import munjip.result.Explanation.Kind;
import munjip.result.Explanation.Part;
import munjip.result.NoteRef;
import munjip.result.RelatedNotes;
import munjip.result.RelatedPassages;
import munjip.result.SearchResults;
import munjip.result.SearchResults.Total;
import munjip.result.Status;
import munjip.text.LineRange;
import munjip.text.TextRange;
import org.junit.jupiter.api.Test;

/** Reading commands ask the running server, and open no index. */
class AskingTheServerTest extends WithFakeServer {
  @Test
  void wordsWithADashBehindTheFirstArePartOfTheQuery() {
    SearchResults results =
        Results.search(new Total(12, 31, true, 5), Results.hit(false, List.of()));
    server.answer("/api/search", 200, Json.write(results));

    assertThat(world.run("search", "모델", "-광고", "--limit", "1", "--sort=newest")).isZero();

    assertThat(lastAsked())
        .contains("q=%EB%AA%A8%EB%8D%B8%20-%EA%B4%91%EA%B3%A0&", "limit=1&", "sort=newest");
    assertThat(world.data()).startsWith("1. 소프트웨어 3.0").contains("[언어 모델]");
    assertThat(world.talk())
        .contains("12 notes, 31 passages, and 5 notes with only some of the words.", "--limit N");
  }

  @Test
  void otherWordingsAreSaidAndCanBeSwitchedOff() {
    SearchResults plain = Results.search(new Total(1, 1, true, 0), Results.hit(false, List.of()));
    List<SearchResults.Expansion> also =
        List.of(
            new SearchResults.Expansion("프롬프트를", List.of("prompt"), "glossary"),
            new SearchResults.Expansion("JS", List.of("JavaScript", "자바스크립트"), "synonyms"));
    SearchResults.QueryInfo query = new SearchResults.QueryInfo("프롬프트를 JS", "", also, List.of());
    SearchResults expanded =
        new SearchResults(query, plain.total(), plain.hits(), plain.facets(), plain.suggestions());
    server.answer("/api/search", 200, Json.write(expanded));

    assertThat(world.run("search", "프롬프트를 JS")).isZero();
    assertThat(lastAsked()).contains("expand=true&rescue=true");
    assertThat(world.talk())
        .contains(
            "Also searched: prompt for 프롬프트를; JavaScript, 자바스크립트 for JS. --no-expand searches"
                + " without.");

    assertThat(world.run("search", "프롬프트를", "--no-expand", "--no-rescue")).isZero();
    assertThat(lastAsked()).contains("expand=false&rescue=false");
  }

  @Test
  void jsonIsTheServersOwn() {
    byte[] json = "{\"query\":{},\"news\":[1,2]}".getBytes(StandardCharsets.UTF_8);
    server.answer("/api/search", 200, json);

    assertThat(world.run("search", "--json", "--", "-광고")).isZero();
    assertThat(world.data()).isEqualTo("{\"query\":{},\"news\":[1,2]}\n");
    assertThat(lastAsked()).contains("q=-%EA%B4%91%EA%B3%A0");
  }

  @Test
  void anAtSignIsNoFileOfArguments() throws IOException {
    server.answer("/api/search", 200, Json.write(Results.search(new Total(0, 0, true, 0))));

    assertThat(world.run("search", "@karpathy")).isZero();
    assertThat(lastAsked()).contains("q=%40karpathy");
  }

  @Test
  void nothingFoundIsDoneAndSaysWhatToTry() {
    server.answer("/api/search", 200, Json.write(Results.search(new Total(0, 0, true, 0))));

    assertThat(world.run("search", "언어", "모델")).isZero();
    assertThat(world.data()).isEmpty();
    assertThat(world.talk()).contains("Nothing found for '언어 모델'. Try ");
  }

  @Test
  void faintRelatedPassagesAreCalledSo() {
    server.answer(
        "/api/passages/AAAAAAAAAAAA.abcdefgh/related",
        200,
        Json.write(
            new RelatedPassages(List.of(Results.related(false), Results.related(false, true)))));

    assertThat(world.run("related", "AAAAAAAAAAAA.abcdefgh", "--faint")).isZero();
    assertThat(lastAsked()).contains("faint=true");
    assertThat(world.data().lines().filter(line -> line.contains("because")).map(String::strip))
        .containsExactly("because: 모델, 언어", "faint, because: 모델, 언어");
  }

  @Test
  void relatedTakesAPassageANoteATextOrStandardInput() {
    byte[] passages = Json.write(new RelatedPassages(List.of(Results.related(true))));
    server.answer("/api/passages/AAAAAAAAAAAA.abcdefgh/related", 200, passages);
    server.answer("/api/related", 200, passages);
    server.answer(
        "/api/search",
        200,
        Json.write(Results.search(new Total(1, 1, true, 0), Results.hit(false, List.of()))));
    server.answer(
        "/api/notes/AAAAAAAAAAAA/related",
        200,
        Json.write(
            new RelatedNotes(
                List.of(
                    new RelatedNotes.RelatedNote(
                        Results.NOTE, 0.5, List.of(), List.of(Results.related(false)))))));

    assertThat(world.run("related", "AAAAAAAAAAAA.abcdefgh", "--filter", "lang:en")).isZero();
    assertThat(lastAsked()).contains("/related?limit=10&faint=false&filter=lang%3Aen");
    assertThat(world.data())
        .contains("1. 소프트웨어 3.0", "the same text", "because: 모델, 언어", "id AAAAAAAAAAAA.abcdefgh");

    assertThat(world.run("related", "talks/software-3.md", "--limit", "3")).isZero();
    assertThat(lastAsked()).contains("/api/notes/AAAAAAAAAAAA/related?limit=3");

    assertThat(world.run("related", "--text", "기억과 \"학습\"")).isZero();
    assertThat(lastAsked()).contains("\"text\":\"기억과 \\\"학습\\\"\"");

    world.in = "표준 입력";
    assertThat(world.run("related", "-")).isZero();
    assertThat(lastAsked()).contains("\"text\":\"표준 입력\"");
  }

  @Test
  void whatIsGoneFailsWithTheServersWords() {
    server.answer(
        "/api/passages/AAAAAAAAAAAA.zzzzzzzz/related",
        404,
        Json.write(
            Problem.of("gone", "Gone", 404, "That passage is gone.")
                .withNearest("AAAAAAAAAAAA.abcdefgh")));
    server.answer("/api/search", 200, Json.write(Results.search(new Total(0, 0, true, 0))));

    assertThat(world.run("related", "AAAAAAAAAAAA.zzzzzzzz")).isEqualTo(1);
    assertThat(world.talk()).contains("That passage is gone.", "AAAAAAAAAAAA.abcdefgh");
    assertThat(world.run("related", "no/such.md")).isEqualTo(1);
    assertThat(world.talk()).contains("no note 'no/such.md'");
  }

  @Test
  void aRefusedQueryIsWrongUsage() {
    server.answer(
        "/api/search", 400, Json.write(Problem.of("bad", "Bad request", 400, "Too long.")));

    assertThat(world.run("search", "x")).isEqualTo(2);
    assertThat(world.talk()).contains("Too long.");
  }

  @Test
  void aServerInTroubleIsAFailure() {
    server.answer("/api/search", 500, new byte[] {'?'});

    assertThat(world.run("search", "x")).isEqualTo(1);
    assertThat(world.talk()).contains("HTTP status 500");
  }

  @Test
  void explainShowsWhatCountsMostFirst() {
    NoteRef note = Results.hit(false, List.of()).note();
    List<Part> parts =
        List.of(
            new Part("word in the note", "모델", null, 7, 2.5),
            new Part("best passage", "prompt", "프롬프트", null, 0.254));
    Explanation told =
        new Explanation(
            new SearchResults.QueryInfo("모델 프롬프트", "", List.of(), List.of()),
            note,
            Kind.FULL,
            "Full hit: holds all that was asked for.",
            false,
            List.of(),
            List.of(),
            2,
            12,
            null,
            true,
            2.754,
            parts,
            new InPassage("a.b", List.of(), new LineRange(1, 2), null, null, 3, 0, List.of()));
    server.answer("/api/explain", 200, Json.write(told));

    assertThat(world.run("explain", "모델", "프롬프트", "-광고", "a.b")).isZero();
    assertThat(lastAsked()).contains("passage=a.b", "expand=true", "-%EA%B4%91");
    assertThat(world.data())
        .contains("2. " + note.title(), "   Full hit: holds all that was asked for.\n")
        .contains("    2.75  the note, number 2 of 12\n")
        .contains("    2.50  word in the note  모델 ×7\n")
        .contains("    0.25  best passage      prompt (for 프롬프트)\n")
        .contains("This passage holds nothing of what was searched.");
  }

  @Test
  void explainOfAPassageThatIsGoneFails() {
    server.answer(
        "/api/explain", 404, Json.write(Problem.of("gone", "Gone", 404, "There is no passage.")));

    assertThat(world.run("explain", "모델", "a.b")).isEqualTo(1);
    assertThat(world.talk()).contains("There is no passage.");
  }

  @Test
  void analyzeShowsATableForEachField() {
    server.answer(
        "/api/analyze",
        200,
        Json.write(
            new AnalyzedText(
                "words",
                "words of meaning",
                List.of("words", "literal"),
                List.of(
                    new ShownToken("언어", new TextRange(0, 2), 0, "NNG", "noun"),
                    new ShownToken("llm", new TextRange(3, 6), 1, "SL", null)))));

    assertThat(world.run("analyze", "언어", "LLM")).isZero();
    assertThat(world.data())
        .startsWith("words  words of meaning\n  언어  0-2  noun, NNG\n  llm   3-6  SL\n");
    assertThat(lastAsked()).contains("field=literal");
    assertThat(world.run("analyze", "언어", "--field", "words")).isZero();
    assertThat(world.data().lines().toList()).hasSize(3);
  }

  @Test
  void statusTellsFoldersCountsReasonsAndServer() {
    Status status =
        new Status(
            31,
            420,
            1_234_567,
            false,
            List.of(new Status.Folder("corpus", "/program/corpus")),
            new Status.Files(31, 0, 1, 2, 1),
            List.of(new LeftAlone(".xlsx", 1)),
            List.of(new SkippedNote("big.md", "larger than 20 MB")),
            List.of(new SkippedNote("scan.pdf", "page 2 is a picture")),
            List.of("people.yaml:3: \"카파시\" is a name of two"),
            "ready",
            "0.1.0");
    server.answer("/api/status", 200, Json.write(status));

    assertThat(world.run("status")).isZero();
    assertThat(world.data())
        .contains(
            "/program/corpus",
            "31 notes, 420 passages",
            "ready, 1.2 MB",
            server.running().address(),
            "1 problem:",
            "people.yaml:3: \"카파시\" is a name of two",
            "big.md: larger than 20 MB",
            "Searched, but not all of it:",
            "scan.pdf: page 2 is a picture");
    assertThat(world.run("status", "--json")).isZero();
    assertThat(world.data())
        .isEqualTo(new String(Json.write(status), StandardCharsets.UTF_8) + "\n");
    assertThat(world.run("status", "--all")).isZero();
    assertThat(world.data()).contains("corpus", server.running().address());
    assertThat(world.run("status", "--all", "--json")).isZero();
    assertThat(world.data()).startsWith("{\"indexes\":[{\"index\":");
  }

  @Test
  void whoWantsToWriteIsToldOfTheServer() {
    assertThat(world.run("index", "--samples")).isEqualTo(1);
    assertThat(world.talk()).contains(server.running().address(), "up to date");
    assertThat(world.run("serve", "--samples")).isEqualTo(1);
    assertThat(world.talk()).contains("served already, at " + server.running().address());
    assertThat(world.run("serve", "--samples", "--open")).isZero();
    assertThat(world.opened).hasSize(1);
    assertThat(world.run("forget", world.root.resolve("program/corpus").toString())).isEqualTo(1);
    assertThat(world.talk()).contains("A server uses this index");
  }

  @Test
  void forgettingDeletesTheIndexWhenNoServerRuns() throws IOException {
    server.close();
    Path corpus = world.folder("program/corpus", "note.md", "글");

    assertThat(world.run("forget", corpus.toString())).isZero();
    assertThat(IndexPlace.all(world.dataHome())).isEmpty();
    assertThat(corpus.resolve("note.md")).exists();
    assertThat(world.run("forget", corpus.toString())).isEqualTo(1);
    assertThat(world.talk()).contains("There is no index of", "munjip status --all");
  }
}
