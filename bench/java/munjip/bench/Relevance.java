package munjip.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import munjip.config.IndexConfig;
import munjip.config.IndexConfigReader;
import munjip.eval.Judgments;
import munjip.eval.Queries;

/**
 * Measures Munjip and plain Lucene with Nori in one run, on the same notes and questions: how high
 * they put the notes that answer, and how long that takes. See docs/relevance.md.
 */
public final class Relevance {
  private final RelevanceOptions options;
  private final IndexConfig config;
  private final TempFolders temp;
  private final Indexes indexes;
  private final List<Double> noriMillis = new ArrayList<>();
  private final List<Double> munjipMillis = new ArrayList<>();

  private Relevance(RelevanceOptions options, TempFolders temp) throws IOException {
    this.options = options;
    this.temp = temp;
    this.config = IndexConfigReader.read(options.config(), Optional.empty());
    config.problems().forEach(Progress::say);
    this.indexes = new Indexes(config, options.keep(), temp);
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    RelevanceOptions options;
    try {
      options = RelevanceOptions.of(args);
    } catch (IllegalArgumentException e) {
      Progress.say(e.getMessage() + "\n" + RelevanceOptions.USAGE);
      System.exit(2);
      return;
    }
    try (TempFolders temp = new TempFolders()) {
      new Relevance(options, temp).run();
    }
  }

  private void run() throws IOException, InterruptedException {
    if (options.wants("korquad") && options.korquad().isPresent()) {
      Path folder = options.korquad().get();
      judged(
          "korquad",
          folder.resolve("notes"),
          folder.resolve("queries.tsv"),
          folder.resolve("qrels.tsv"));
    }
    if (options.notes().isPresent()) {
      Path notes = options.notes().get();
      if (options.wants("known")) {
        knownItems("known-title", notes, new NoteTitles());
      }
      if (options.wants("summary")) {
        knownItems("known-summary", notes, new NoteSummaries());
      }
      if (options.wants("rare")) {
        try (Opened opened = open("notes", notes)) {
          measure(RareNouns.make(opened.nori().notes()), opened);
        }
      }
      if (options.wants("judged") && options.queries().isPresent()) {
        judged("notes", notes, options.queries().get(), options.qrels().orElseThrow());
      }
    }
    double nori = Asked.quantile(noriMillis.stream().sorted().toList(), 0.5);
    double munjip = Asked.quantile(munjipMillis.stream().sorted().toList(), 0.5);
    System.out.printf(
        Locale.ROOT,
        "All %d questions: median %.2f ms, Nori defaults %.2f ms, that is %.1f times%n",
        noriMillis.size(),
        munjip,
        nori,
        munjip / Math.max(1e-6, nori));
  }

  private void knownItems(
      String set, Path notes, Function<String, Optional<StrippedNotes.Taken>> take)
      throws IOException, InterruptedException {
    Path stripped = temp.make(set);
    QuerySet questions = StrippedNotes.make(set, notes, config.notes(), stripped, take);
    try (Opened opened = open(set, stripped)) {
      measure(questions, opened);
    }
  }

  private void judged(String corpus, Path notes, Path queriesFile, Path qrelsFile)
      throws IOException, InterruptedException {
    Queries queries =
        Queries.read(
            Files.readString(queriesFile, StandardCharsets.UTF_8),
            String.valueOf(queriesFile.getFileName()));
    Judgments judgments =
        Judgments.read(
            Files.readString(qrelsFile, StandardCharsets.UTF_8),
            String.valueOf(qrelsFile.getFileName()));
    queries.problems().forEach(Progress::say);
    judgments.problems().forEach(Progress::say);
    try (Opened opened = open(corpus, notes)) {
      String name = corpus.equals("notes") ? "judged" : corpus;
      measure(
          new QuerySet(
              name,
              queries.all().stream().filter(query -> judgments.answers(query.id())).toList(),
              judgments),
          opened);
    }
  }

  private Opened open(String corpus, Path notes) throws IOException, InterruptedException {
    return new Opened(indexes.open(corpus, notes));
  }

  private record Opened(Indexes.Pair pair) implements AutoCloseable {
    NoriDefaults nori() {
      return pair.nori();
    }

    List<Engine> engines() {
      return List.of(pair.nori(), pair.munjip());
    }

    @Override
    public void close() throws IOException {
      pair.nori().close();
      pair.munjip().close();
    }
  }

  private void measure(QuerySet whole, Opened opened) throws IOException {
    QuerySet set = whole.limited(options.limitQueries());
    List<Asked> asked;
    try (Opened fresh = new Opened(indexes.again(opened.pair()))) {
      asked = Asked.both(set, opened.engines(), fresh.engines());
    }
    Asked nori = asked.get(0);
    Asked munjip = asked.get(1);
    noriMillis.addAll(nori.millis(set.queries()));
    munjipMillis.addAll(munjip.millis(set.queries()));
    System.out.println(Table.of(set, nori, munjip));
    if (options.runs().isPresent()) {
      Path folder = Files.createDirectories(options.runs().get());
      String file = set.name().replace(' ', '-');
      Files.writeString(folder.resolve(file + "-nori.run"), nori.run().text("nori"));
      Files.writeString(folder.resolve(file + "-munjip.run"), munjip.run().text("munjip"));
      Files.writeString(folder.resolve(file + "-queries.tsv"), set.queriesFile());
      Files.writeString(folder.resolve(file + "-qrels.tsv"), set.qrelsFile());
    }
  }
}
