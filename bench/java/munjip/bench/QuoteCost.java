package munjip.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import munjip.config.IndexConfig;
import munjip.config.IndexConfigReader;
import munjip.index.Indexer;
import munjip.index.NoteSteps;
import munjip.lucene.LuceneEngine;
import munjip.note.MarkdownReader;
import munjip.note.NoteFolders;
import munjip.quote.NoteQuotes;

/**
 * What finding quotes adds to indexing: the same notes indexed with and without it, in turns, in
 * one process. The first round of each warms up and does not count.
 */
public final class QuoteCost {
  private static final String USAGE = "usage: bench/run QuoteCost NOTES [ROUNDS]";

  private final IndexConfig config;
  private final Path notes;
  private final TempFolders temp;

  private QuoteCost(Path notes, TempFolders temp) throws IOException {
    this.config = IndexConfigReader.read(Path.of("index-config"), Optional.empty());
    this.notes = notes.toRealPath();
    this.temp = temp;
  }

  /** Milliseconds of one round: on the clock, and of all processors together. */
  private record Cost(double wall, double cpu) {}

  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length < 1 || args.length > 2) {
      Progress.say(USAGE);
      System.exit(2);
      return;
    }
    int rounds = args.length == 2 ? Integer.parseInt(args[1]) : 5;
    try (TempFolders temp = new TempFolders()) {
      new QuoteCost(Path.of(args[0]), temp).run(rounds);
    }
  }

  private void run(int rounds) throws IOException, InterruptedException {
    List<Cost> without = new ArrayList<>();
    List<Cost> with = new ArrayList<>();
    for (int round = 0; round <= rounds; round++) {
      Cost plain = index(false);
      Cost quoting = index(true);
      if (round > 0) {
        without.add(plain);
        with.add(quoting);
        Progress.say(
            String.format(
                Locale.ROOT,
                "round %d: %.0f ms of processors without, %.0f with",
                round,
                plain.cpu,
                quoting.cpu));
      }
    }
    System.out.printf(Locale.ROOT, "%-10s%14s%14s%8s%n", "median ms", "without", "with", "ratio");
    row(
        "processors",
        without.stream().map(Cost::cpu).toList(),
        with.stream().map(Cost::cpu).toList());
    row("clock", without.stream().map(Cost::wall).toList(), with.stream().map(Cost::wall).toList());
  }

  private static void row(String name, List<Double> without, List<Double> with) {
    double plain = median(without);
    double quoting = median(with);
    System.out.printf(
        Locale.ROOT, "%-10s%14.0f%14.0f%8.2f%n", name, plain, quoting, quoting / plain);
  }

  private static double median(List<Double> values) {
    return Asked.quantile(values.stream().sorted().toList(), 0.5);
  }

  private Cost index(boolean quotes) throws IOException, InterruptedException {
    OperatingSystemMXBean machine =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    Path home = temp.make("quote-cost");
    System.gc();
    long cpu = machine.getProcessCpuTime();
    long clock = System.nanoTime();
    try (LuceneEngine engine =
        LuceneEngine.openForWriting(
            home,
            LuceneEngine.fingerprint(config.indexTimeText()),
            config.analysis(),
            config::ranking)) {
      NoteSteps steps = NoteSteps.of(config.passages(), config.names(), engine.analyzer());
      new Indexer(
              NoteFolders.of(List.of(notes)),
              config.notes(),
              List.of(new MarkdownReader(config.notes())),
              quotes ? steps : steps.withQuotes(note -> NoteQuotes.NONE),
              engine.index())
          .run(progress -> {});
    }
    Cost cost =
        new Cost((System.nanoTime() - clock) / 1e6, (machine.getProcessCpuTime() - cpu) / 1e6);
    TempFolders.delete(home);
    return cost;
  }
}
