package munjip.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import munjip.index.IndexReport;
import munjip.index.Indexer;
import munjip.index.NoteWatcher;
import munjip.note.NoteFolders;
import munjip.search.NoteSearch;
import munjip.search.SearchRequest;

/**
 * How soon a save is found among many notes: notes are made of the paragraphs of real ones, indexed
 * and watched; single ones are saved anew, then thousands at once, as a checkout of another branch
 * does, while somebody searches. What is told is compared with the time that indexing all takes.
 */
public final class Saves implements AutoCloseable {
  private static final String USAGE = "usage: bench/run Saves NOTES [FILES] [CHANGED]";
  private static final int SAVES = 20;
  private static final List<String> ASKED = List.of("언어 모델", "search index", "기억을", "how to");

  private final Random random = new Random(1);
  private final List<String> paragraphs;
  private final Path folder;
  private final IndexedFolder indexed;
  private final Indexer indexer;
  private final NoteSearch search;

  private Saves(Path notes, TempFolders temp) throws IOException {
    this.paragraphs = paragraphs(notes);
    this.folder = temp.make("saved-notes").toRealPath();
    this.indexed = IndexedFolder.empty(temp);
    this.indexer = indexed.indexer(folder);
    this.search = indexed.search();
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length < 1 || args.length > 3) {
      Progress.say(USAGE);
      System.exit(2);
      return;
    }
    int files = args.length > 1 ? Integer.parseInt(args[1]) : 50_000;
    int changed = args.length > 2 ? Integer.parseInt(args[2]) : 5_000;
    try (TempFolders temp = new TempFolders();
        Saves saves = new Saves(Path.of(args[0]), temp)) {
      saves.run(files, changed);
    }
  }

  private static List<String> paragraphs(Path notes) throws IOException {
    List<String> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(notes)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
        for (String paragraph : Files.readString(file, StandardCharsets.UTF_8).split("\n\\s*\n")) {
          if (paragraph.length() >= 80 && paragraph.length() <= 600) {
            all.add(paragraph);
          }
        }
      }
    }
    return all;
  }

  private Path file(int number) {
    return folder.resolve("%02d/note %05d.md".formatted(number % 97, number));
  }

  /** Writes a note with a word of its own. */
  private void write(int number, String word) throws IOException {
    StringBuilder text = new StringBuilder("# " + number + "\n\n" + word + "\n");
    for (int i = 0; i < 3; i++) {
      text.append('\n').append(paragraphs.get(random.nextInt(paragraphs.size()))).append('\n');
    }
    // As git and careful editors do.
    Path written = Files.writeString(folder.resolve("." + number), text);
    Files.createDirectories(file(number).getParent());
    Files.move(written, file(number), StandardCopyOption.ATOMIC_MOVE);
  }

  private boolean isFound(String word) {
    return !search
        .search(SearchRequest.of(word).withExpand(false).withRescue(false))
        .hits()
        .isEmpty();
  }

  private void run(int files, int changed) throws IOException, InterruptedException {
    for (int i = 0; i < files; i++) {
      write(i, "zero" + i);
    }
    long started = System.nanoTime();
    IndexReport report = indexer.run(progress -> {});
    double full = seconds(started);
    System.out.printf(
        Locale.ROOT, "%,d notes, %.1f MB, indexed in %.1f s%n", files, report.bytes() / 1e6, full);
    tellMemory("indexed");
    started = System.nanoTime();
    indexer.run(progress -> {});
    System.out.printf(Locale.ROOT, "looked at again, nothing changed: %.2f s%n", seconds(started));

    List<IndexReport> looks = new CopyOnWriteArrayList<>();
    NoteWatcher watcher =
        NoteWatcher.start(folders(), indexed.config().notes(), indexer, told(looks));
    try {
      ASKED.forEach(this::isFound);
      List<Double> saves = new ArrayList<>();
      for (int i = 0; i < SAVES; i++) {
        started = System.nanoTime();
        write(random.nextInt(files), "saved" + i);
        String word = "saved" + i;
        await(any -> isFound(word));
        saves.add(seconds(started));
      }
      double median = Asked.quantile(saves.stream().sorted().toList(), 0.5);
      double most = saves.stream().mapToDouble(d -> d).max().orElse(0);
      System.out.printf(
          Locale.ROOT,
          "one save is found after %.2f s (median of %d, longest %.2f s): 1/%.0f of all%n",
          median,
          SAVES,
          most,
          full / median);

      looks.clear();
      List<Double> answers = new ArrayList<>();
      started = System.nanoTime();
      for (int i = 0; i < changed; i++) {
        write(i * (files / changed), "branch" + i);
      }
      double written = seconds(started);
      await(
          asked -> {
            long asking = System.nanoTime();
            search.search(SearchRequest.of(ASKED.get(asked % ASKED.size())));
            answers.add(seconds(asking));
            return looks.stream().mapToInt(IndexReport::indexed).sum() >= changed;
          });
      double taken = seconds(started);
      List<Double> sorted = answers.stream().sorted().toList();
      System.out.printf(
          Locale.ROOT,
          "%,d files written in %.1f s are all found after %.1f s, in %d looks: 1/%.1f of all%n",
          changed,
          written,
          taken,
          looks.size(),
          full / taken);
      System.out.printf(
          Locale.ROOT,
          "searches meanwhile: %d, median %.0f ms, longest %.0f ms%n",
          answers.size(),
          1e3 * Asked.quantile(sorted, 0.5),
          1e3 * sorted.getLast());
      tellMemory("all done, watched and searched");
    } finally {
      watcher.close();
    }
  }

  /** Of this process; Linux tells its largest size. */
  private static void tellMemory(String when) throws IOException {
    System.gc();
    Runtime java = Runtime.getRuntime();
    Path status = Path.of("/proc/self/status");
    String largest =
        Files.exists(status)
            ? Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1_000 + " MB")
                .findFirst()
                .orElse("?")
            : "?";
    System.out.printf(
        Locale.ROOT,
        "memory, %s: %.0f MB of the heap are held (it may be %.0f MB), the process took %s at most%n",
        when,
        (java.totalMemory() - java.freeMemory()) / 1e6,
        java.maxMemory() / 1e6,
        largest);
  }

  private NoteFolders folders() throws IOException {
    return NoteFolders.of(List.of(folder));
  }

  private static NoteWatcher.Listener told(List<IndexReport> looks) {
    return new NoteWatcher.Listener() {
      @Override
      public void updated(IndexReport report, Optional<Set<Path>> looked) {
        looks.add(report);
      }

      @Override
      public void failed(String message) {
        Progress.say(message);
      }
    };
  }

  /** Asks until it holds. */
  private static void await(IntPredicate holds) {
    int asked = 0;
    while (!holds.test(asked)) {
      asked++;
    }
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  @Override
  public void close() throws IOException {
    indexed.close();
  }
}
