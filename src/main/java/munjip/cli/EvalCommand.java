package munjip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import munjip.eval.Asking;
import munjip.eval.Judgments;
import munjip.eval.Queries;
import munjip.eval.Query;
import munjip.eval.QuoteReport;
import munjip.eval.Report;
import munjip.eval.Run;
import munjip.json.Json;
import munjip.search.QuoteQuery;
import munjip.search.Searcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code munjip eval}: measures the search on questions somebody has judged. */
@Command(
    name = "eval",
    description = {
      "Measure the search on questions of your own: MRR@10, recall@1, recall@10, nDCG@10.",
      "Both files have tabs between fields. The note path is the one search shows.",
      "  Q.tsv, a line a question:        id   what is typed",
      "  R.tsv, a line a note answering:  id   0   note path   1"
    },
    footer = {
      "",
      "Examples:",
      "  munjip eval --queries q.tsv --qrels r.tsv --run old.run",
      "  munjip eval --queries q.tsv --qrels r.tsv --compare old.run -v",
      "  munjip eval --queries q.tsv --qrels r.tsv --config new --compare old",
      "  munjip eval --quotes DIR --speaker 'Andrej Karpathy' --folds 5 -v"
    })
final class EvalCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private GlobalOptions options;
  @Mixin private SamplesOption samples;

  @Option(names = "--queries", paramLabel = "Q.tsv", description = "The questions.")
  private Path queriesFile;

  @Option(
      names = "--qrels",
      paramLabel = "R.tsv",
      description = "The notes that answer them (TREC).")
  private Path qrelsFile;

  @Option(
      names = "--run",
      paramLabel = "FILE",
      description = "Write what was found there, as a TREC run.")
  private Path runFile;

  @Option(
      names = "--compare",
      paramLabel = "RUN|DIR",
      description =
          "Measure another search beside this one: a TREC run, or an index-config folder with other search-time settings.")
  private Path compared;

  @Option(
      names = "--quotes",
      paramLabel = "DIR|FILE",
      description =
          "Measure how well quotes are found instead, in the notes of DIR/notes against DIR/labels.jsonl, or against FILE.")
  private Path labels;

  @Option(
      names = "--notes",
      paramLabel = "DIR",
      description = "With --quotes: where the labelled notes are, when not beside their labels.")
  private Path notes;

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description =
          "With --quotes: measure this person by itself, too. May be given several times.")
  private List<String> speakers = List.of();

  @Option(
      names = "--folds",
      paramLabel = "N",
      defaultValue = "0",
      description = "With --quotes: measure N parts of the notes by themselves, too.")
  private int folds;

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      defaultValue = "" + QuoteQuery.DEFAULT_CONFIDENCE,
      description = "With --quotes: leave out quotes less sure than X, 0 to 1 (${DEFAULT-VALUE}).")
  private double minConfidence;

  @Option(
      names = {"-v", "--verbose"},
      description =
          "List the questions that changed most, or that found nothing right; or the wrong and the missed quotes.")
  private boolean verbose;

  private final Context context;

  EvalCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    if (labels != null) {
      requireUsage(queriesFile == null && qrelsFile == null, "Give either --queries or --quotes.");
      requireUsage(minConfidence >= 0 && minConfidence <= 1, "--min-confidence is from 0 to 1.");
      QuoteTrial trial = new QuoteTrial(context, options, minConfidence);
      showQuotes(trial.run(labels, Optional.ofNullable(notes), speakers, folds));
    } else {
      requireUsage(
          queriesFile != null && qrelsFile != null,
          "Evaluate what? Give --queries and --qrels, or --quotes.");
      search();
    }
    return 0;
  }

  private void requireUsage(boolean right, String message) {
    if (!right) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }

  /** Opens the index itself, whatever server runs: that one may have other settings. */
  private void search() throws IOException, InterruptedException {
    Queries queries = Queries.read(DataFiles.text(queriesFile), DataFiles.name(queriesFile));
    Judgments judgments = Judgments.read(DataFiles.text(qrelsFile), DataFiles.name(qrelsFile));
    List<String> problems = new ArrayList<>(queries.problems());
    problems.addAll(judgments.problems());
    if (queries.all().stream().noneMatch(query -> judgments.answers(query.id()))) {
      problems.forEach(context.talk()::complain);
      throw new Failure(
          "No question of %s has an answer in %s: the ids in their first columns must be the same."
              .formatted(queriesFile, qrelsFile));
    }
    Reading reading = new Reading(context, options);
    Report report;
    try (Library library = reading.openIndex(samples.wanted())) {
      Optional<Report.Other> other =
          compared == null ? Optional.empty() : Optional.of(other(queries.all(), library));
      Run run = Asking.all(library.search(), queries.all());
      problems.addAll(run.problems());
      other.map(Report.Other::run).map(Run::problems).ifPresent(problems::addAll);
      List<String> missing = missing(judgments, library.engine().searcher());
      report = Report.of(queries.all(), judgments, run, other, missing, problems);
      if (runFile != null) {
        Files.writeString(runFile, run.text("munjip"));
      }
    }
    show(report);
  }

  private Report.Other other(List<Query> queries, Library library)
      throws IOException, InterruptedException {
    String name = DataFiles.name(compared);
    if (!Files.isDirectory(compared)) {
      return new Report.Other(name, Run.read(DataFiles.text(compared), name));
    }
    try (Library same =
        Library.openReadOnly(context, options.withConfig(compared), library.shelf())) {
      if (!same.config().indexTimeText().equals(library.config().indexTimeText())) {
        throw new Failure(
            "%s differs in its index-time settings, so it needs an index of its own. Index with it (--config, --index), write a run there (--run), and compare that run."
                .formatted(compared));
      }
      return new Report.Other(name, Asking.all(same.search(), queries));
    }
  }

  private static List<String> missing(Judgments judgments, Searcher searcher) {
    return judgments.paths().stream().filter(path -> searcher.noteAt(path).isEmpty()).toList();
  }

  private void show(Report report) {
    Talk talk = context.talk();
    if (options.json()) {
      talk.data(Json.write(report));
      return;
    }
    report.problems().forEach(talk::complain);
    EvalLines lines = new EvalLines(report);
    lines.table().forEach(talk::data);
    if (verbose) {
      lines.changes().forEach(talk::data);
    }
    lines.remarks().forEach(talk::remark);
  }

  private void showQuotes(QuoteReport report) {
    Talk talk = context.talk();
    if (options.json()) {
      talk.data(Json.write(report));
      return;
    }
    report.problems().forEach(talk::complain);
    QuoteScoreLines lines = new QuoteScoreLines(report);
    lines.table().forEach(talk::data);
    if (verbose) {
      lines.places().forEach(talk::data);
    }
  }
}
