package munjip.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a relevance bench was asked to do.
 *
 * @param korquad a folder with {@code notes/}, {@code queries.tsv} and {@code qrels.tsv}
 * @param notes a folder of notes, for known items, rare nouns and judgments of one's own
 * @param limitQueries at most so many questions of each set
 */
record RelevanceOptions(
    Optional<Path> korquad,
    Optional<Path> notes,
    Optional<Path> queries,
    Optional<Path> qrels,
    Path config,
    Set<String> sets,
    Optional<Path> runs,
    Optional<Path> keep,
    int limitQueries) {
  static final String USAGE =
      """
      usage: bench/run Relevance [--korquad DIR] [--notes DIR [--queries Q.tsv --qrels R.tsv]]
        --korquad DIR        a folder with notes/, queries.tsv and qrels.tsv
        --notes DIR          a folder of notes: known items, rare nouns, and your own judgments
        --config DIR         the index-config (default: ./index-config)
        --sets A,B           of korquad,known,summary,rare,judged (default: all)
        --runs DIR           write TREC runs of both engines, with queries and qrels
        --keep DIR           keep the indexes there, and use them again while they would be the same
        --limit-queries N    N questions drawn from each set, the same each time""";

  private static final List<String> SETS = List.of("korquad", "known", "summary", "rare", "judged");

  boolean wants(String set) {
    return sets.contains(set);
  }

  static RelevanceOptions of(String[] args) {
    Optional<Path> korquad = Optional.empty();
    Optional<Path> notes = Optional.empty();
    Optional<Path> queries = Optional.empty();
    Optional<Path> qrels = Optional.empty();
    Path config = Path.of("index-config");
    Set<String> sets = Set.copyOf(SETS);
    Optional<Path> runs = Optional.empty();
    Optional<Path> keep = Optional.empty();
    int limit = Integer.MAX_VALUE;
    for (int i = 0; i < args.length; i += 2) {
      if (i + 1 == args.length) {
        throw new IllegalArgumentException("nothing follows " + args[i]);
      }
      String value = args[i + 1];
      switch (args[i]) {
        case "--korquad" -> korquad = Optional.of(Path.of(value));
        case "--notes" -> notes = Optional.of(Path.of(value));
        case "--queries" -> queries = Optional.of(Path.of(value));
        case "--qrels" -> qrels = Optional.of(Path.of(value));
        case "--config" -> config = Path.of(value);
        case "--sets" -> sets = sets(value);
        case "--runs" -> runs = Optional.of(Path.of(value));
        case "--keep" -> keep = Optional.of(Path.of(value));
        case "--limit-queries" -> limit = Integer.parseInt(value);
        default -> throw new IllegalArgumentException("unknown option " + args[i]);
      }
    }
    if (korquad.isEmpty() && notes.isEmpty()) {
      throw new IllegalArgumentException("nothing to measure on: give --korquad or --notes");
    }
    if (queries.isPresent() != qrels.isPresent()) {
      throw new IllegalArgumentException("--queries and --qrels go together");
    }
    return new RelevanceOptions(korquad, notes, queries, qrels, config, sets, runs, keep, limit);
  }

  private static Set<String> sets(String value) {
    Set<String> sets = Set.of(value.split(","));
    for (String set : sets) {
      if (!SETS.contains(set)) {
        throw new IllegalArgumentException(
            "no set '%s'; there are %s".formatted(set, String.join(", ", SETS)));
      }
    }
    return sets;
  }
}
