package munjip.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import munjip.glossary.GlossedNotes;
import munjip.index.IndexedFile;
import munjip.index.IndexedNote;
import munjip.note.FileStamp;
import munjip.note.MarkdownReader;
import munjip.note.Note;
import munjip.note.NoteConfig;
import munjip.note.NoteFile;
import munjip.note.NoteFolder;
import munjip.passage.PassageConfig;
import munjip.passage.PassageSplitter;
import munjip.quote.NoteQuotes;
import munjip.search.Engine;
import munjip.search.NoteSearch;

/** The samples and a few notes of the names and terms people mistype, in Lucene. */
final class MendedNotes implements AutoCloseable {
  private static final Map<String, String> EXTRA =
      Map.of(
          "talk.md",
          """
          ---
          title: 카파시의 강연
          date: 2025-06-20
          ---
          안드레이 카파시가 소프트웨어 3.0을 말했다. 안드레이 카파시는 프롬프트가 프로그램이라고 한다.
          소형 언어 모델이 온다. 소형 언어 모델은 손안에서 돈다. 기억상실 이야기도 나왔다.
          """,
          "talk-en.md",
          """
          # Notes on a talk

          Andrej Karpathy says software is eaten by a model; an agent with a prompt and inference
          run by a transformer. Kubernetes and GitHub stay, and so do architecture, refactoring and
          the database.
          """,
          "work.md",
          """
          # 일하는 법

          인공지능 에이전트에게 리팩토링을 맡긴다. 아키텍처는 사람이 정한다. 깃허브와 쿠버네티스, 데이터베이스를 쓴다.
          괜찮은 결과가 나왔다. 하네스가 중요하다.
          """,
          "food.md",
          """
          # 먹는 이야기

          까치가 우는 아침에 떡볶이와 짜장면을 먹고 닭갈비도 먹었다. 쓰레기를 버리고 꽃밭을 걸었다. 얘기를 나누며
          예산을 짰다. 빵집에서 찹쌀떡을 샀다. 모데라토로 걷는다.
          """,
          "slip.md",
          """
          # 잘못 쓴 글

          여기에는 프롬포트라고 적었다. A langauge of its own. vmfhrmfoa
          """);

  private final Path folder;
  private final Engine engine;
  final NoteSearch search;

  MendedNotes() throws IOException {
    folder = Files.createTempDirectory("munjip-mended");
    engine = TestLucene.in(folder);
    putSamples();
    for (Map.Entry<String, String> note : EXTRA.entrySet()) {
      ContractNotes.put(engine.index(), note.getKey(), note.getValue());
    }
    engine.index().commit();
    search = new NoteSearch(engine.searcher(), engine.analyzer(), () -> ContractNotes.RANKING);
  }

  private void putSamples() throws IOException {
    Path corpus = Path.of("corpus").toRealPath();
    NoteFolder samples = new NoteFolder("corpus", corpus);
    NoteConfig config = new NoteConfig(Map.of("md", "md", "txt", "txt"), 1_000_000, Set.of());
    MarkdownReader reader = new MarkdownReader(config);
    PassageSplitter splitter = new PassageSplitter(new PassageConfig(100, 300, 600));
    try (Stream<Path> files = Files.walk(corpus)) {
      for (Path file : files.filter(path -> path.toString().matches(".*\\.(md|txt)")).toList()) {
        NoteFile found =
            new NoteFile(samples, corpus.relativize(file).toString(), file, new FileStamp(0, 0, 0));
        List<IndexedNote> notes = new ArrayList<>();
        for (Note note : reader.read(found, Files.readAllBytes(file))) {
          notes.add(
              new IndexedNote(
                  note, file, splitter.split(note), NoteQuotes.NONE, GlossedNotes.wordings(note)));
        }
        engine
            .index()
            .put(
                new IndexedFile(
                    found.id(), found.path(), found.stamp(), true, "", Optional.empty()),
                notes);
      }
    } catch (munjip.note.UnreadableNoteException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() throws IOException {
    engine.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
