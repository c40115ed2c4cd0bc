package munjip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import munjip.json.Json;
import munjip.result.NoteRef;
import munjip.result.OpenIn;
import munjip.result.PassageView;
import munjip.result.QuoteHit;
import munjip.result.QuoteResults;
import munjip.result.SpeakerRef;
import munjip.result.Speakers;
import munjip.result.Status;
import munjip.text.LineRange;
import org.junit.jupiter.api.Test;

/** What quotes asks the running server, and how it tells the answer. */
class QuotesCommandTest extends WithFakeServer {
  private static final SpeakerRef KARPATHY =
      new SpeakerRef("Andrej Karpathy", List.of("카파시", "@karpathy"));
  private static final NoteRef OTHER =
      new NoteRef(
          "BBBBBBBBBBBB",
          "daily/a.md",
          "하루",
          null,
          List.of(),
          "ko",
          "md",
          OpenIn.of(Path.of("/notes/daily/a.md")));

  private static QuoteHit quote(
      String id, NoteRef note, String text, double confidence, QuoteHit.Place... same) {
    return new QuoteHit(
        id,
        KARPATHY,
        "카파시는",
        confidence < .9 ? "소리를 적는 손" : null,
        "direct",
        text,
        "라고 말했다",
        confidence,
        new LineRange(7, confidence < .9 ? 9 : 7),
        null,
        new QuoteHit.InPassage(
            "AAAAAAAAAAAA.abcdefgh", List.of(), new LineRange(7, 9), null, Results.SNIPPET),
        note,
        List.of(same).stream().map(QuoteHit.Place::id).toList(),
        List.of(same));
  }

  private static QuoteResults answer(int total, QuoteHit... quotes) {
    PassageView named =
        new PassageView(
            "AAAAAAAAAAAA.abcdefgh",
            List.of("2부"),
            new LineRange(34, 36),
            null,
            Results.SNIPPET,
            Results.NOTE);
    return new QuoteResults(
        KARPATHY,
        List.of(new SpeakerRef("Ren Karpathy", List.of()), new SpeakerRef("이 카파시", List.of())),
        false,
        "카파시 is Andrej Karpathy, also called @karpathy",
        total,
        List.of(quotes),
        new QuoteResults.Mentions(3, List.of(named)));
  }

  @Test
  void theSameWordsAreShownOnceWithAllPlaces() {
    LineRange line = new LineRange(3, 3);
    QuoteHit first =
        quote(
            "AAAAAAAAAAAA.q.one",
            Results.NOTE,
            "들쭉날쭉한\n지능",
            .95,
            new QuoteHit.Place("BBBBBBBBBBBB.q.two", KARPATHY, OTHER, line, null));
    QuoteHit again = quote("BBBBBBBBBBBB.q.two", OTHER, "들쭉날쭉한 지능이", .94);
    QuoteHit unsure = quote("AAAAAAAAAAAA.q.six", Results.NOTE, "유령이다", .8);
    server.answer("/api/quotes", 200, Json.write(answer(12, first, again, unsure)));

    assertThat(world.run("quotes", "Andrej", "Karpathy", "--about", "지능", "--limit", "3")).isZero();

    assertThat(lastAsked())
        .contains(
            "speaker=Andrej%20Karpathy&about=%EC%A7%80%EB%8A%A5&work=&limit=3&offset=0&mentions=0",
            "minConfidence=0.75&unattributed=false");
    assertThat(world.data())
        .isEqualTo(
            """
            1. “들쭉날쭉한 지능”
               카파시는 · talks/software-3.md:7
               also in daily/a.md:3

            2. “유령이다”
               카파시는 · 소리를 적는 손 · talks/software-3.md:7-9 · confidence 0.80
            """);
    assertThat(world.talk())
        .contains(
            "카파시 is Andrej Karpathy, also called @karpathy.",
            "Others of that name: Ren Karpathy, 이 카파시. Ask for one by the whole name: munjip quotes Ren Karpathy",
            "12 quotes. The first 3 are shown; --limit N shows more.",
            "3 passages name Andrej Karpathy without quoting; --mentions lists them.");
  }

  @Test
  void reportedWordsStandWithoutQuotationMarks() {
    QuoteHit direct = quote("AAAAAAAAAAAA.q.one", Results.NOTE, "들쭉날쭉하다고", .95);
    QuoteHit reported =
        new QuoteHit(
            direct.id(),
            direct.speaker(),
            direct.saidAs(),
            direct.work(),
            "indirect",
            direct.text(),
            direct.cue(),
            direct.confidence(),
            direct.lines(),
            direct.place(),
            direct.passage(),
            direct.note(),
            direct.sameAs(),
            direct.alsoIn());
    server.answer("/api/quotes", 200, Json.write(answer(1, reported)));

    assertThat(world.run("quotes", "카파시")).isZero();
    assertThat(world.data()).isEqualTo("1. 들쭉날쭉하다고\n   카파시는 (reported) · talks/software-3.md:7\n");
  }

  @Test
  void whatIsLessSureIsToldWhereNothingElseIs() {
    server.answer("/api/quotes", 200, Json.write(answer(0)));

    assertThat(world.run("quotes", "카파시")).isZero();
    assertThat(lastAsked()).contains("limit=1&", "minConfidence=0.0&");
    assertThat(world.talk()).contains("No quotes.").doesNotContain("less sure");

    server.answerWhere("minConfidence=0.0", Json.write(answer(6)));
    assertThat(world.run("quotes", "카파시")).isZero();
    assertThat(world.talk()).contains("6 less sure quotes: --min-confidence 0 lists them.");
  }

  @Test
  void nobodyIsSentInACircle() {
    server.answer(
        "/api/quotes",
        200,
        Json.write(
            new QuoteResults(
                new SpeakerRef("andy", List.of()),
                List.of(new SpeakerRef("Andy", List.of()), new SpeakerRef("Andy Pavlo", List.of())),
                false,
                "andy is known by this name alone",
                0,
                List.of(),
                QuoteResults.Mentions.NONE)));

    assertThat(world.run("quotes", "andy")).isZero();
    assertThat(world.talk())
        .contains(
            "andy is known by this name alone.",
            "Others of that name: Andy, Andy Pavlo. Ask for one by the whole name: munjip quotes Andy Pavlo");
  }

  @Test
  void linesAreWrappedOnATerminal() {
    world.outIsTerminal = true;
    world.variables.put("COLUMNS", "40");
    world.variables.put("NO_COLOR", "1");
    server.answer(
        "/api/quotes",
        200,
        Json.write(answer(1, quote("AAAAAAAAAAAA.q.one", OTHER, "말과 글 ".repeat(20).strip(), .95))));

    assertThat(world.run("quotes", "카파시")).isZero();

    assertThat(world.data().lines().toList())
        .hasSizeGreaterThan(4)
        .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(40));
  }

  /** Each word is a line of a terminal of 40 columns. */
  private void serveWords(int words) {
    String text = ("가".repeat(18) + " ").repeat(words).strip();
    server.answer(
        "/api/quotes", 200, Json.write(answer(1, quote("AAAAAAAAAAAA.q.one", OTHER, text, .95))));
    world.variables.put("COLUMNS", "40");
  }

  @Test
  void aQuoteThatWouldFillTheTerminalIsCutShort() {
    world.outIsTerminal = true;
    world.variables.put("NO_COLOR", "1");
    serveWords(20);

    assertThat(world.run("quotes", "카파시")).isZero();

    List<String> lines = world.data().lines().toList();
    assertThat(lines).hasSize(9).allSatisfy(line -> assertThat(Columns.width(line)).isLessThan(41));
    assertThat(lines.get(6)).isEqualTo("   " + "가".repeat(18));
    assertThat(lines.get(7)).isEqualTo("   " + "가".repeat(10) + " … 12 more lines");
    assertThat(lines.get(8)).contains("daily/a.md:7");
  }

  @Test
  void howMuchIsCutIsToldBesideTheWords() {
    world.outIsTerminal = true;
    serveWords(9);

    assertThat(world.run("quotes", "카파시")).isZero();
    assertThat(world.data()).contains("가 … \u001b[2m1 more line\u001b[0m\n");
  }

  @Test
  void aQuoteOfEightLinesIsShownWhole() {
    world.outIsTerminal = true;
    serveWords(8);

    assertThat(world.run("quotes", "카파시")).isZero();
    assertThat(world.data()).contains("가”\n").doesNotContain("…");
  }

  @Test
  void aPipedQuoteIsWhole() {
    serveWords(20);

    assertThat(world.run("quotes", "카파시")).isZero();
    assertThat(world.data().lines().findFirst().orElseThrow())
        .isEqualTo("1. “" + ("가".repeat(18) + " ").repeat(20).strip() + "”");
  }

  @Test
  void mentionsAreListedInstead() {
    server.answer("/api/quotes", 200, Json.write(answer(5)));

    assertThat(world.run("quotes", "카파시", "--mentions", "--limit", "1")).isZero();

    assertThat(lastAsked()).contains("mentions=1");
    assertThat(world.data()).startsWith("1. 소프트웨어 3.0").contains("2부", "[언어 모델]");
    assertThat(world.talk())
        .contains("3 mentions. The first is shown; --limit N shows more. 5 quotes without");
  }

  @Test
  void withoutAPersonItTellsWhoIsQuotedHowOften() {
    server.answer(
        "/api/speakers",
        200,
        Json.write(
            new Speakers(
                3,
                List.of(
                    new Speakers.Quoted(
                        "안드레이 카파시", List.of("Karpathy"), 12, 5, 1, List.of(), Map.of("2025", 12)),
                    new Speakers.Quoted("Ng", List.of(), 1, 1, 0, List.of(), Map.of())))));

    assertThat(world.run("quotes", "--limit", "2")).isZero();

    assertThat(lastAsked()).contains("/api/speakers?q=&limit=2");
    assertThat(world.data())
        .isEqualTo(
            """
            안드레이 카파시  12 quotes in 5 notes, 1 mention  Karpathy
            Ng               1 quote in 1 note, 0 mentions
            """);
    assertThat(world.talk()).contains("3 people. The first 2 are shown; --limit N shows more.");
  }

  @Test
  void thatNotesAreStillBeingIndexedIsSaid() {
    server.answer("/api/speakers", 200, Json.write(new Speakers(0, List.of())));
    Status status =
        new Status(
            0,
            0,
            0,
            true,
            List.of(),
            new Status.Files(0, 0, 0, 0, 0),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "indexing",
            "0");
    server.answer("/api/status", 200, Json.write(status));

    assertThat(world.run("quotes")).isZero();

    assertThat(world.talk()).contains("The notes are still being indexed", "Nobody is quoted");
  }

  @Test
  void whatTheListOfPeopleCannotHonourIsSaid() {
    server.answer("/api/speakers", 200, Json.write(new Speakers(0, List.of())));

    assertThat(world.run("quotes", "--min-confidence", ".5")).isEqualTo(2);
    assertThat(world.talk())
        .contains("--min-confidence needs a person, --about, --work or --unattributed;");
    assertThat(world.run("quotes", "--about", "결정", "--mentions")).isEqualTo(2);
    assertThat(world.talk())
        .contains("--mentions needs a person: munjip quotes PERSON --mentions")
        .doesNotContain("--mentions needs a person, ");
    assertThat(world.run("quotes", "--limit", "5")).isZero();
  }

  @Test
  void aWorkIsAskedForWhoeverSaysIt() {
    server.answer("/api/quotes", 200, Json.write(answer(0)));

    assertThat(world.run("quotes", "--work", "손")).isZero();
    assertThat(lastAsked()).contains("speaker=&about=&work=%EC%86%90", "unattributed=true");
    assertThat(world.run("quotes", "--unattributed", "--min-confidence", "0")).isZero();
    assertThat(lastAsked()).contains("minConfidence=0.0&unattributed=only");
    assertThat(world.talk()).contains("No quotes.");
  }

  @Test
  void jsonIsTheServersOwn() {
    byte[] json = Json.write(answer(1));
    server.answer("/api/quotes", 200, json);

    assertThat(world.run("quotes", "카파시", "--json")).isZero();
    assertThat(world.data().strip())
        .isEqualTo(new String(json, java.nio.charset.StandardCharsets.UTF_8));
    assertThat(lastAsked()).contains("mentions=10");
  }

  @Test
  void wrongNumbersAreWrongUsage() {
    assertThat(world.run("quotes", "카파시", "--min-confidence", "five")).isEqualTo(2);
    assertThat(world.talk()).contains("--min-confidence takes a number, such as 0.75.");
    assertThat(world.run("quotes", "카파시", "--min-confidence", "1.5")).isEqualTo(2);
    assertThat(world.run("quotes", "카파시", "--limit", "0")).isEqualTo(2);
  }
}
