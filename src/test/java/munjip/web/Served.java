package munjip.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import munjip.note.FileStamp;
import munjip.note.LeftAlone;
import munjip.note.Note;
import munjip.note.NoteConfig;
import munjip.note.NoteFile;
import munjip.note.NoteFolder;
import munjip.note.SkippedNote;
import munjip.quote.Named;
import munjip.result.ListedFiles;
import munjip.result.Status;
import munjip.search.NoteSearch;
import munjip.search.RankingConfig;
import munjip.search.TermsApart;
import munjip.search.Thesaurus;

/** A running server over a few notes in a folder of its own. */
final class Served implements AutoCloseable {
  static final String HOSTILE = "<img src=x onerror=alert(1)><script>alert(2)</script>";

  private static final Named KARPATHY =
      new Named("안드레이 카파시", List.of("카파시", "Andrej Karpathy"), List.of("karpathy"));

  private static final Thesaurus THESAURUS =
      Thesaurus.of(
          List.of(Thesaurus.Group.of(List.of("모델", "model"), Thesaurus.Source.GLOSSARY)),
          new TermsApart(Set.of(Set.of("소형", "small"))));

  final Path root;
  final NoteFolder folder;
  final FakeSearcher searcher = new FakeSearcher();
  static final String TOKEN = "token-of-this-server";

  final Events events;

  /** What the server is told to be damaged. */
  volatile Optional<String> damage = Optional.empty();

  final WebServer server;
  final int port;
  final String llm;
  final String memory;
  final String hostile;
  final String said;
  private final HttpClient client = HttpClient.newHttpClient();
  private static final NoteConfig NOTES = new NoteConfig(Map.of("md", "md"), 1_000_000, Set.of());

  private final LineReader reader = new LineReader();

  private Served(Path folderPath, Events events) throws Exception {
    this.root = folderPath.toRealPath();
    this.folder = new NoteFolder("notes", root);
    this.events = events;
    llm = add("talks/llm.md", "언어 모델\n\n소형 언어 모델은 새 운영체제다.\n\n[[Memory]]\n\n[[없는 노트]]\n");
    memory = add("memory.md", "Memory\n\nModels forget; 전향성 기억상실증.\n");
    said =
        add("said.md", "정원의 말\n\n카파시는 \"정원은 아무것도 잊지 않는다\"라고 말했다.\n\n카파시는 물을 준다.\n\n정원에는 담이 없다.\n");
    String again = add("again.md", "다시\n\n그는 \"정원은 아무것도 잊지 않는다고\" 했다.\n\nKarpathy.\n");
    searcher.quote(said, KARPATHY, "정원은 아무것도 잊지 않는다", .93, "카파시는 물");
    searcher.quote(again, KARPATHY, "정원은 아무것도 잊지 않는다고", .8, "Karpathy");
    searcher.gloss(llm, "소형 언어 모델", "small language model");
    searcher.gloss(memory, "안드레이 카파시", "Andrej Karpathy");
    searcher.gloss(memory, "망각", "forgetting");
    searcher.gloss(memory, "소형", "small");
    hostile = add("hostile.md", HOSTILE + "\n\n" + HOSTILE + "\n\njavascript:alert(3)\n");
    this.server = another();
    this.port = server.start(0);
  }

  static Served in(Path folder) throws Exception {
    return new Served(folder, new Events());
  }

  static Served in(Path folder, Events events) throws Exception {
    return new Served(folder, events);
  }

  private String add(String path, String content) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    NoteFile found = new NoteFile(folder, path, file, new FileStamp(0, 0, 0));
    Note note = reader.read(found, content.getBytes(StandardCharsets.UTF_8)).getFirst();
    searcher.add(note, file);
    return note.id();
  }

  /** One more server over the same notes, not started. */
  WebServer another() {
    return new WebServer(
        new NoteSearch(searcher, new FakeAnalyzer(), () -> RankingConfig.DEFAULTS, () -> THESAURUS),
        new NoteFiles(() -> List.of(folder), List.of(reader), NOTES, searcher),
        new FakeAnalyzer(),
        this::status,
        () ->
            new ListedFiles(
                List.of(new SkippedNote("a.bin", "not text"), new SkippedNote("b", "empty")),
                List.of(new SkippedNote("b.pdf", "page 2 is a picture"))),
        () -> damage,
        events,
        TOKEN);
  }

  private Status status() {
    return new Status(
        3,
        9,
        12_345,
        false,
        List.of(new Status.Folder("notes", root.toString())),
        new Status.Files(3, 0, 2, 1, 1),
        List.of(new LeftAlone(".xlsx", 1)),
        List.of(new SkippedNote("a.bin", "not text")),
        List.of(new SkippedNote("b.pdf", "page 2 is a picture")),
        List.of(),
        "ready",
        "0.1.0");
  }

  String passageOf(String note) {
    return searcher.passages(note).getFirst().id().value();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .timeout(Duration.ofSeconds(30));
  }

  HttpResponse<String> get(String path) throws Exception {
    return send(request(path));
  }

  HttpResponse<String> post(String path, String body) throws Exception {
    return send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() {
    searcher.slow.countDown();
    server.stop();
    client.close();
  }
}
