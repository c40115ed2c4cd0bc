package munjip.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import munjip.json.BadJsonException;
import munjip.json.Json;
import munjip.json.Problem;
import munjip.result.AnalyzedText;
import munjip.result.Explanation;
import munjip.result.GlossaryResults;
import munjip.result.Hit;
import munjip.result.ListedFiles;
import munjip.result.NoteRef;
import munjip.result.QuoteResults;
import munjip.result.RelatedNotes;
import munjip.result.RelatedPassages;
import munjip.result.SearchResults;
import munjip.result.Speakers;
import munjip.result.Status;
import munjip.search.BadRequestException;
import munjip.search.GlossaryQuery;
import munjip.search.GoneException;
import munjip.search.QuoteQuery;
import munjip.search.RelatedRequest;
import munjip.search.SearchRequest;

/** Answers from the server that serves the index: it has everything in memory already. */
final class ServerAnswers implements Answers {
  /** A query that takes longer than this many milliseconds is not coming. */
  private static final int PATIENCE_MS = 60_000;

  private final LocalHttp http;

  ServerAnswers(RunningServer server) {
    this.http = new LocalHttp(server.port(), PATIENCE_MS);
  }

  @Override
  public Answer<SearchResults> search(SearchRequest request) throws IOException {
    String query =
        "/api/search?q=%s&limit=%d&offset=%d&passages=%d&sort=%s&expand=%b&rescue=%b"
            .formatted(
                LocalHttp.encode(request.text()),
                request.limit(),
                request.offset(),
                request.passages(),
                request.sort().typed(),
                request.expand(),
                request.rescue());
    return Answer.received(body(http.get(query)), SearchResults.class);
  }

  @Override
  public Answer<RelatedPassages> relatedToPassage(String passageId, RelatedRequest request)
      throws IOException {
    String path = "/api/passages/" + LocalHttp.encode(passageId) + related(request);
    return Answer.received(body(http.get(path)), RelatedPassages.class);
  }

  @Override
  public Answer<RelatedPassages> relatedToText(String text, RelatedRequest request)
      throws IOException {
    // What is posted to /api/related.
    record Posted(String text, int limit, String filter, int perNote, boolean faint) {}
    byte[] json =
        Json.write(
            new Posted(
                text, request.limit(), request.filter(), request.perNote(), request.faint()));
    return Answer.received(body(http.postJson("/api/related", json)), RelatedPassages.class);
  }

  @Override
  public Answer<RelatedNotes> relatedToNote(String noteId, RelatedRequest request)
      throws IOException {
    String path = "/api/notes/" + LocalHttp.encode(noteId) + related(request);
    return Answer.received(body(http.get(path)), RelatedNotes.class);
  }

  private static String related(RelatedRequest request) {
    return "/related?limit=%d&faint=%s&filter=%s"
        .formatted(request.limit(), request.faint(), LocalHttp.encode(request.filter()));
  }

  @Override
  public Answer<QuoteResults> quotes(QuoteQuery query) throws IOException {
    String asked =
        "/api/quotes?speaker=%s&about=%s&work=%s&limit=%d&offset=%d&mentions=%d&minConfidence=%s&unattributed=%s"
            .formatted(
                LocalHttp.encode(query.speaker()),
                LocalHttp.encode(query.about()),
                LocalHttp.encode(query.work()),
                query.limit(),
                query.offset(),
                query.mentions(),
                query.minConfidence(),
                query.unattributed().typed());
    return Answer.received(body(http.get(asked)), QuoteResults.class);
  }

  @Override
  public Answer<Speakers> speakers(String typed, int limit) throws IOException {
    String asked = "/api/speakers?q=%s&limit=%d".formatted(LocalHttp.encode(typed), limit);
    return Answer.received(body(http.get(asked)), Speakers.class);
  }

  @Override
  public Answer<GlossaryResults> glossary(GlossaryQuery query) throws IOException {
    String asked =
        "/api/glossary?q=%s&limit=%d&offset=%d&minConfidence=%s"
            .formatted(
                LocalHttp.encode(query.text()),
                query.limit(),
                query.offset(),
                query.minConfidence());
    return Answer.received(body(http.get(asked)), GlossaryResults.class);
  }

  @Override
  public Optional<String> noteAt(String path) throws IOException {
    // A path filter may match other notes, too; the right one is among them.
    String filter = "path:\"" + path.replace("\"", " ") + "\"";
    SearchRequest request = SearchRequest.of(filter).withLimit(SearchRequest.MAX_LIMIT);
    return search(request).value().get().hits().stream()
        .map(Hit::note)
        .filter(note -> note.path().equals(path))
        .map(NoteRef::id)
        .findFirst();
  }

  @Override
  public Answer<Explanation> explain(SearchRequest request, String passageId) throws IOException {
    String query =
        "/api/explain?q=%s&passage=%s&expand=%b&rescue=%b"
            .formatted(
                LocalHttp.encode(request.text()),
                LocalHttp.encode(passageId),
                request.expand(),
                request.rescue());
    return Answer.received(body(http.get(query)), Explanation.class);
  }

  @Override
  public Answer<AnalyzedText> analyze(String text, Optional<String> field) throws IOException {
    String query =
        "/api/analyze?text="
            + LocalHttp.encode(text)
            + field.map(name -> "&field=" + LocalHttp.encode(name)).orElse("");
    return Answer.received(body(http.get(query)), AnalyzedText.class);
  }

  @Override
  public Answer<Status> status() throws IOException {
    return Answer.received(body(http.get("/api/status")), Status.class);
  }

  @Override
  public List<String> warnings() {
    try {
      Status status = status().value().get();
      List<String> warnings = new ArrayList<>(status.problems());
      if (status.indexing()) {
        warnings.add(Reading.UNFINISHED);
      }
      return warnings;
    } catch (IOException | RuntimeException e) {
      // What was asked for is worth more than a word about settings.
      return List.of();
    }
  }

  @Override
  public ListedFiles listed() throws IOException {
    return Answer.received(body(http.get("/api/status/skipped")), ListedFiles.class).value().get();
  }

  /** The body of a good answer; a problem becomes what the search itself would have thrown. */
  private static byte[] body(LocalHttp.Reply reply) {
    if (reply.status() == 200) {
      return reply.body();
    }
    Problem problem;
    try {
      problem = Json.read(reply.body(), Problem.class);
    } catch (BadJsonException e) {
      throw new Failure("The server answered with HTTP status " + reply.status() + ".", e);
    }
    throw switch (reply.status()) {
      case 404 -> new GoneException(problem.detail(), Optional.ofNullable(problem.nearest()));
      case 400, 413 -> new BadRequestException(problem.detail());
      default -> new Failure(problem.detail());
    };
  }

  @Override
  public void close() {
    // Each question had its own connection.
  }
}
