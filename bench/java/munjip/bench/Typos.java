package munjip.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import munjip.config.IndexConfig;
import munjip.config.IndexConfigReader;
import munjip.result.SearchResults;
import munjip.search.SearchRequest;

/**
 * Measures what mistyped words find: how often nothing, how many of the notes that hold the word
 * that was meant, and how long that takes, beside the same words typed well. See docs/relevance.md.
 */
public final class Typos {
  private static final String USAGE =
      """
      usage: bench/run Typos --notes DIR --slips FILE [--made N [--seed S]] [--keep DIR] [--show true]
        --slips FILE   lines id, typed, meant, divided by tabs
        --made N       instead, N slips made of words of the notes that are not in FILE
        --show true    say each slip that does not find what was meant""";

  private static final int DEPTH = 10;

  private final Map<String, String> options;
  private final IndexConfig config;

  private Typos(Map<String, String> options) throws IOException {
    this.options = options;
    this.config = IndexConfigReader.read(Path.of("index-config"), Optional.empty());
    config.problems().forEach(Progress::say);
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Map<String, String> options = new LinkedHashMap<>();
    for (int i = 0; i + 1 < args.length; i += 2) {
      options.put(args[i], args[i + 1]);
    }
    Set<String> known = Set.of("--notes", "--slips", "--made", "--seed", "--keep", "--show");
    if (args.length % 2 > 0
        || !known.containsAll(options.keySet())
        || !options.keySet().containsAll(Set.of("--notes", "--slips"))) {
      Progress.say(USAGE);
      System.exit(2);
      return;
    }
    new Typos(options).run();
  }

  private void run() throws IOException, InterruptedException {
    try (TempFolders temp = new TempFolders()) {
      Optional<Path> keep = Optional.ofNullable(options.get("--keep")).map(Path::of);
      Indexes.Pair pair =
          new Indexes(config, keep, temp).open("notes", Path.of(options.get("--notes")));
      try (NoriDefaults nori = pair.nori();
          MunjipEngine munjip = pair.munjip()) {
        measure(slips(nori), nori, munjip);
      }
    }
  }

  private List<Slip> slips(NoriDefaults nori) throws IOException {
    List<Slip> slips = Slip.read(Files.readString(Path.of(options.get("--slips"))));
    if (!options.containsKey("--made")) {
      return slips;
    }
    Set<String> leaveOut =
        slips.stream()
            .map(slip -> slip.meant().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return MadeSlips.make(
        nori.notes(),
        Integer.parseInt(options.get("--made")),
        Long.parseLong(options.getOrDefault("--seed", "1")),
        leaveOut);
  }

  /**
   * What one slip gave.
   *
   * @param recall share of the first ten places that notes with the word meant have, of those they
   *     could have
   * @param well the same of the word typed well
   * @param told whether the answer names the word meant among what was searched instead
   */
  private record Outcome(
      Slip slip, boolean nothing, boolean noriNothing, double recall, double well, boolean told) {}

  private void measure(List<Slip> slips, NoriDefaults nori, MunjipEngine munjip) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Slip slip : slips) {
      outcomes.add(outcome(slip, nori, munjip));
    }
    System.out.printf(
        Locale.ROOT,
        "%-16s%6s%10s%10s%12s%8s%8s%n",
        "",
        "slips",
        "no hit",
        "Nori's",
        "recall@10",
        "well",
        "told");
    Map<String, List<Outcome>> kinds =
        outcomes.stream()
            .collect(
                Collectors.groupingBy(
                    o -> o.slip().kind(), LinkedHashMap::new, Collectors.toList()));
    kinds.forEach(Typos::row);
    row("all", outcomes);
    List<String> typed = slips.stream().map(Slip::typed).toList();
    List<String> meant = slips.stream().map(Slip::meant).toList();
    time("mistyped", munjip, typed);
    time("typed well", munjip, meant);
  }

  private Outcome outcome(Slip slip, NoriDefaults nori, MunjipEngine munjip) {
    SearchResults found = munjip.answer(SearchRequest.of(slip.typed()).withLimit(DEPTH));
    SearchRequest asMeant =
        SearchRequest.of('"' + slip.meant() + '"').withLimit(SearchRequest.MAX_LIMIT);
    Set<String> right = paths(munjip.answer(asMeant));
    double recall = recall(found, right);
    double well = recall(munjip.answer(SearchRequest.of(slip.meant()).withLimit(DEPTH)), right);
    String wanted = folded(slip.meant());
    boolean told =
        found.query().rescued().stream().anyMatch(r -> wanted.startsWith(folded(r.to())));
    if (recall < 0.5 && options.containsKey("--show")) {
      Progress.say(
          "%s: %s for %s: %d hits, recall %.1f, %s"
              .formatted(
                  slip.kind(),
                  slip.typed(),
                  slip.meant(),
                  found.total().notes(),
                  recall,
                  found.query().rescued().stream()
                      .map(r -> r.to() + " " + r.how())
                      .collect(Collectors.joining(", "))));
    }
    boolean noriNothing = nori.ask(slip.typed(), 1).isEmpty();
    return new Outcome(slip, found.hits().isEmpty(), noriNothing, recall, well, told);
  }

  private static double recall(SearchResults found, Set<String> right) {
    Set<String> top = new HashSet<>(paths(found));
    top.retainAll(right);
    return top.size() / (double) Math.max(1, Math.min(DEPTH, right.size()));
  }

  private static String folded(String word) {
    return word.replace(" ", "").toLowerCase(Locale.ROOT);
  }

  /** One a hit: copies share its place. */
  private static Set<String> paths(SearchResults results) {
    return results.hits().stream().map(hit -> hit.note().path()).collect(Collectors.toSet());
  }

  private static void row(String name, List<Outcome> outcomes) {
    double count = outcomes.size();
    System.out.printf(
        Locale.ROOT,
        "%-16s%6d%9.1f%%%9.1f%%%12.3f%8.3f%7.1f%%%n",
        name,
        outcomes.size(),
        100 * outcomes.stream().filter(Outcome::nothing).count() / count,
        100 * outcomes.stream().filter(Outcome::noriNothing).count() / count,
        outcomes.stream().mapToDouble(Outcome::recall).average().orElse(0),
        outcomes.stream().mapToDouble(Outcome::well).average().orElse(0),
        100 * outcomes.stream().filter(Outcome::told).count() / count);
  }

  /** Once to warm up, then timed, with rescue and without in turns. */
  private static void time(String name, MunjipEngine munjip, List<String> texts) {
    Map<Boolean, List<Double>> millis = new LinkedHashMap<>();
    for (boolean timed : List.of(false, true)) {
      for (String text : texts) {
        for (boolean rescue : List.of(true, false)) {
          long started = System.nanoTime();
          munjip.answer(SearchRequest.of(text).withRescue(rescue));
          if (timed) {
            millis
                .computeIfAbsent(rescue, r -> new ArrayList<>())
                .add((System.nanoTime() - started) / 1e6);
          }
        }
      }
    }
    millis.forEach(
        (rescue, each) -> {
          each.sort(null);
          System.out.printf(
              Locale.ROOT,
              "%-12s%-11s median %6.2f ms, p95 %6.2f ms%n",
              name,
              rescue ? "rescue" : "no rescue",
              Asked.quantile(each, 0.5),
              Asked.quantile(each, 0.95));
        });
  }
}
