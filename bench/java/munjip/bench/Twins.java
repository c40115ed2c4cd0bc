package munjip.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import munjip.lucene.LuceneEngine;
import munjip.search.NoteEntry;
import munjip.search.NoteSearch;
import munjip.search.PassageEntry;
import munjip.search.RelatedRequest;

/**
 * How well related passages cross languages: a manual in Korean and English, the same path for the
 * same page in both. Each Korean passage asks for related ones; right is the page's English twin.
 */
public final class Twins {
  private static final String USAGE = "usage: bench/run Twins KOREAN ENGLISH [EVERY]";

  /** Notes that count. */
  private static final int TOP = 5;

  /** Passages asked for, so that these notes come together: two a note at most. */
  private static final int ASKED = 40;

  private final NoteSearch search;
  private final LuceneEngine engine;

  private Twins(NoteSearch search, LuceneEngine engine) {
    this.search = search;
    this.engine = engine;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length < 2 || args.length > 3) {
      Progress.say(USAGE);
      System.exit(2);
      return;
    }
    int every = args.length == 3 ? Integer.parseInt(args[2]) : 1;
    try (TempFolders temp = new TempFolders()) {
      Path notes = temp.make("twins");
      copy(Path.of(args[0]), notes.resolve("ko"), Path.of(args[1]));
      copy(Path.of(args[1]), notes.resolve("en"), Path.of(args[1]));
      try (IndexedFolder folder = IndexedFolder.withoutQuotes(notes, temp)) {
        new Twins(folder.search(), folder.engine()).run(notes, every);
      }
    }
  }

  /** Only pages that the other language has, too, would be easier; all are there. */
  private static void copy(Path from, Path to, Path english) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
        Path relative = from.relativize(file);
        if (Files.exists(english.resolve(relative))) {
          Files.createDirectories(to.resolve(relative).getParent());
          Files.copy(file, to.resolve(relative));
        }
      }
    }
  }

  private void run(Path notes, int every) throws IOException {
    List<String> korean;
    try (Stream<Path> files = Files.walk(notes.resolve("ko"))) {
      korean =
          files
              .filter(Files::isRegularFile)
              .map(file -> notes.relativize(file).toString())
              .sorted()
              .toList();
    }
    int asked = 0;
    int english = 0;
    int all = 0;
    List<Long> nanos = new ArrayList<>();
    for (String path : korean) {
      NoteEntry note = engine.searcher().noteAt(path).orElse(null);
      if (note == null) {
        continue;
      }
      String twin = "en" + path.substring(2);
      List<PassageEntry> passages = engine.searcher().passages(note.id());
      for (int i = 0; i < passages.size(); i += every) {
        String id = passages.get(i).id().value();
        asked++;
        english += top(id, "path:en/").contains(twin) ? 1 : 0;
        long start = System.nanoTime();
        all += top(id, "").contains(twin) ? 1 : 0;
        nanos.add(System.nanoTime() - start);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d Korean passages of %d pages: twin among %d English notes %.3f, among %d of all %.3f; median %.1f ms%n",
        asked,
        korean.size(),
        TOP,
        (double) english / asked,
        TOP,
        (double) all / asked,
        Asked.quantile(nanos.stream().map(each -> each / 1e6).sorted().toList(), .5));
  }

  private Set<String> top(String passage, String filter) {
    Set<String> notes = new LinkedHashSet<>();
    search
        .relatedToPassage(passage, RelatedRequest.of(filter, ASKED).withFaint(true))
        .passages()
        .stream()
        .map(each -> each.note().path())
        .filter(path -> notes.size() < TOP || notes.contains(path))
        .forEach(notes::add);
    return notes;
  }
}
