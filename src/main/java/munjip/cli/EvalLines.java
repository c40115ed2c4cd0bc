package munjip.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import munjip.eval.Measure;
import munjip.eval.Report;
import munjip.eval.Report.Answered;
import munjip.eval.Report.Difference;

/** An evaluation in words: the table, the questions that changed, what was left out. */
final class EvalLines {
  /** Questions listed of those that gained, and of those that lost. */
  private static final int LISTED = 20;

  /** Ids and paths named of those left out. */
  private static final int NAMED = 5;

  private final Report report;

  EvalLines(Report report) {
    this.report = report;
  }

  List<String> table() {
    List<String> lines = new ArrayList<>();
    if (report.compared() == null) {
      for (Measure measure : Measure.values()) {
        lines.add(
            String.format(
                Locale.ROOT, "%-10s%9.4f", measure.label(), report.measures().get(measure)));
      }
      return lines;
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "%-10s%9s%10s%12s%7s%8s%7s%9s",
            "",
            "this",
            "compared",
            "difference",
            "wins",
            "losses",
            "ties",
            "p"));
    for (Measure measure : Measure.values()) {
      Difference difference = report.compared().differences().get(measure);
      lines.add(
          String.format(
              Locale.ROOT,
              "%-10s%9.4f%10.4f%+12.4f%7d%8d%7d%9s",
              measure.label(),
              report.measures().get(measure),
              report.compared().measures().get(measure),
              difference.difference(),
              difference.wins(),
              difference.losses(),
              difference.ties(),
              difference.p() < 0.0001
                  ? "<0.0001"
                  : String.format(Locale.ROOT, "%.4f", difference.p())));
    }
    return lines;
  }

  /**
   * Beside another search, the questions whose first right note moved most, gains first; alone, the
   * questions that found nothing right.
   */
  List<String> changes() {
    List<String> lines = new ArrayList<>();
    if (report.compared() == null) {
      report.queries().stream()
          .filter(query -> query.rank() == null)
          .forEach(query -> lines.add("not found  " + named(query)));
      return lines;
    }
    List<Answered> gained =
        report.queries().stream().sorted(Comparator.comparingDouble(EvalLines::loss)).toList();
    gained.stream().limit(LISTED).filter(q -> loss(q) < 0).map(this::change).forEach(lines::add);
    gained.reversed().stream()
        .limit(LISTED)
        .filter(q -> loss(q) > 0)
        .map(this::change)
        .forEach(lines::add);
    return lines;
  }

  private static double loss(Answered query) {
    return query.compared().mrr10() - query.measures().mrr10();
  }

  private String change(Answered query) {
    return "%s  rank %2s, compared %2s  %s"
        .formatted(
            loss(query) < 0 ? "gained" : "lost  ",
            rank(query.measures().mrr10()),
            rank(query.compared().mrr10()),
            named(query));
  }

  private static String rank(double reciprocal) {
    return reciprocal == 0 ? "-" : String.valueOf(Math.round(1 / reciprocal));
  }

  private static String named(Answered query) {
    return Columns.plain(query.id() + "  " + query.text());
  }

  /** What was measured, against what, and what was left out. */
  List<String> remarks() {
    List<String> lines = new ArrayList<>();
    lines.add(
        Amounts.of(report.questions(), "question")
            + (report.compared() == null
                ? "."
                : ", compared with %s; p is of a paired randomization test."
                    .formatted(report.compared().with())));
    leftOut(lines, report.unjudged(), "question", "without an answer in the judgments, left out");
    leftOut(lines, report.unasked(), "judged id", "without a question, left out");
    leftOut(lines, report.missing(), "judged path", "not in the index, counted as not found");
    return lines;
  }

  private static void leftOut(List<String> lines, List<String> which, String one, String what) {
    if (!which.isEmpty()) {
      int more = which.size() - NAMED;
      lines.add(
          "%s %s: %s%s"
              .formatted(
                  Amounts.of(which.size(), one),
                  what,
                  Columns.plain(String.join(", ", which.subList(0, Math.min(NAMED, which.size())))),
                  more > 0 ? " and %,d more".formatted(more) : ""));
    }
  }
}
