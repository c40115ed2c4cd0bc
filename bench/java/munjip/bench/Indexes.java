package munjip.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import munjip.config.IndexConfig;
import munjip.index.IndexReport;
import munjip.index.Indexer;
import munjip.index.NoteSteps;
import munjip.lucene.LuceneEngine;
import munjip.note.Ids;
import munjip.note.MarkdownReader;
import munjip.note.NoteFolders;

/**
 * Both indexes of one corpus, made from the same notes in one go: what Munjip reads and splits is
 * handed to the baseline on the way.
 */
final class Indexes {
  private static final String DONE = "done";

  private final IndexConfig config;
  private final Optional<Path> keep;
  private final TempFolders temp;

  /**
   * @param keep where indexes are kept for the next run; empty for not at all
   */
  Indexes(IndexConfig config, Optional<Path> keep, TempFolders temp) {
    this.config = config;
    this.keep = keep;
    this.temp = temp;
  }

  /** Open indexes; the caller closes both. */
  record Pair(NoriDefaults nori, MunjipEngine munjip, Path home) {}

  /**
   * @param name of the corpus, in messages and folder names
   * @param notes the folder that is indexed
   */
  Pair open(String name, Path notes) throws IOException, InterruptedException {
    Path home = home(name, notes);
    if (Files.exists(home.resolve(DONE))) {
      Progress.say(name + ": kept index");
    } else {
      TempFolders.delete(home);
      build(name, notes, home);
    }
    return at(home);
  }

  /** The same indexes opened anew: nothing is remembered of what was asked before. */
  Pair again(Pair pair) throws IOException {
    return at(pair.home());
  }

  private Pair at(Path home) throws IOException {
    return new Pair(
        NoriDefaults.open(home.resolve("nori")),
        MunjipEngine.open(home.resolve("munjip"), config),
        home);
  }

  private Path home(String name, Path notes) throws IOException {
    if (keep.isEmpty()) {
      return temp.make(name).resolve("index");
    }
    String key =
        Ids.of(
            content(notes),
            LuceneEngine.fingerprint(config.indexTimeText()).value(),
            IndexingCode.hash());
    return keep.get().toAbsolutePath().resolve(name + "-" + key);
  }

  /** A hash of what stands in a folder; its place does not count. */
  private static String content(Path notes) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(notes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.append(notes.relativize(file)).append('\n');
        all.append(Ids.ofContent(Files.readAllBytes(file))).append('\n');
      }
    }
    return Ids.ofContent(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void build(String name, Path notes, Path home) throws IOException, InterruptedException {
    long started = System.nanoTime();
    Files.createDirectories(home);
    IndexReport report;
    try (NoriWriter nori = new NoriWriter(home.resolve("nori"));
        LuceneEngine engine =
            LuceneEngine.openForWriting(
                home.resolve("munjip"),
                LuceneEngine.fingerprint(config.indexTimeText()),
                config.analysis(),
                config::ranking)) {
      NoteSteps steps = NoteSteps.of(config.passages(), config.names(), engine.analyzer());
      Indexer indexer =
          new Indexer(
              NoteFolders.of(List.of(notes.toRealPath())),
              config.notes(),
              List.of(new MarkdownReader(config.notes())),
              new NoteSteps(
                  note -> {
                    nori.add(note);
                    return steps.passages().apply(note);
                  },
                  steps.quotes(),
                  steps.wordings()),
              engine.index());
      report = indexer.run(progress -> {});
    }
    Files.createFile(home.resolve(DONE));
    Progress.say(
        "%s: %d files indexed, %d skipped, %d s"
            .formatted(
                name,
                report.indexed(),
                report.skipped().size(),
                (System.nanoTime() - started) / 1_000_000_000));
  }
}
