package munjip.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import munjip.eval.QuoteReport;
import munjip.eval.QuoteReport.Bucket;
import munjip.eval.QuoteReport.Place;
import munjip.eval.QuoteReport.Score;
import munjip.eval.Share;

/** How well quotes are found, in words: tables of shares, and the places that went wrong. */
final class QuoteScoreLines {
  private static final int NAME = 28;

  /** Columns of words that are shown of a wrong quote. */
  private static final int WORDS = 80;

  private final QuoteReport report;

  QuoteScoreLines(QuoteReport report) {
    this.report = report;
  }

  List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s, quotes of confidence %.2f or more; 95 %% intervals (Wilson)",
            Amounts.of(report.files(), "note"),
            report.minConfidence()));
    lines.add(Columns.pad("", NAME) + Columns.pad("precision", 32) + "recall");
    lines.add(score(report.all()));
    report.speakers().forEach(score -> lines.add(score(score)));
    section(lines, "by type: precision of those found so, recall of those labelled so");
    report.types().forEach(score -> lines.add(score(score)));
    section(lines, "by rule");
    report.rules().forEach(score -> lines.add(score(score)));
    section(lines, "by confidence, all quotes");
    for (Bucket bucket : report.calibration()) {
      String from = String.format(Locale.ROOT, "%.2f", bucket.from());
      lines.add((Columns.pad(from, NAME) + share(bucket.right())).stripTrailing());
    }
    if (!report.folds().isEmpty()) {
      section(lines, "by parts of the notes");
      report.folds().forEach(score -> lines.add(score(score)));
    }
    return lines;
  }

  private static void section(List<String> lines, String title) {
    lines.add("");
    lines.add(title);
  }

  private static String score(Score score) {
    String name = Columns.pad(Columns.plain(score.name()), NAME - 1) + " ";
    return (name
            + Columns.pad(share(score.precision()), 32)
            + (score.recall() == null ? "" : share(score.recall())))
        .stripTrailing();
  }

  /** {@code .929 65/70 [.843, .969]}. */
  private static String share(Share share) {
    return share.share() == null
        ? "-"
        : String.format(
            Locale.ROOT,
            "%.3f  %s [%.3f, %.3f]",
            share.share(),
            Columns.pad(share.right() + "/" + share.of(), 8),
            share.low(),
            share.high());
  }

  /** What was found wrongly, and what was missed. */
  List<String> places() {
    List<String> lines = new ArrayList<>();
    report.wrong().forEach(place -> lines.add("wrong   " + place(place)));
    report.missed().forEach(place -> lines.add("missed  " + place(place)));
    return lines;
  }

  private static String place(Place place) {
    StringBuilder line = new StringBuilder();
    line.append(place.file()).append(':').append(place.lines().first());
    if (place.lines().last() > place.lines().first()) {
      line.append('-').append(place.lines().last());
    }
    line.append("  ").append(place.speaker()).append("  ").append(place.type());
    if (!place.rule().isEmpty()) {
      line.append("  ").append(place.rule());
      line.append(String.format(Locale.ROOT, "  %.2f  ", place.confidence()));
      line.append(Columns.plain(place.text()).substring(0, Math.min(WORDS, place.text().length())));
    }
    return Columns.plain(line.toString());
  }
}
