package munjip.cli;

import java.util.ArrayList;
import java.util.List;
import munjip.index.IndexReport;
import munjip.note.SkippedNote;

/** What a run of the indexer did, in words: every file accounted for. */
final class ReportLines {
  /** More skipped files than these would push the summary off the screen. */
  static final int SKIPPED_SHOWN = 50;

  private ReportLines() {}

  static List<String> of(IndexReport report) {
    List<String> lines = new ArrayList<>();
    if (report.indexed() + report.unchanged() + report.skipped().size() == 0) {
      lines.add(
          "No notes found: Markdown, text, web pages, PDF, Word, 한글 and more are read, and none is there.");
    }
    lines.add(
        report.changedAnything()
            ? "Indexed %s from %s (%s) in %s."
                .formatted(
                    Amounts.of(report.notes(), "note"),
                    Amounts.of(report.indexed(), "file"),
                    Amounts.bytes(report.bytes()),
                    Amounts.seconds(report.tookMs()))
            : "Nothing changed; looked in %s.".formatted(Amounts.seconds(report.tookMs())));
    lines.add(
        "Files: %,d indexed, %,d unchanged, %,d skipped, %,d ignored%s; %,d removed."
            .formatted(
                report.indexed(),
                report.unchanged(),
                report.skipped().size(),
                report.ignored(),
                report.leftAlone().isEmpty()
                    ? ""
                    : " (" + LeftAloneWords.of(report.leftAlone()) + ")",
                report.removed()));
    lines.addAll(skipped(report.skipped(), SKIPPED_SHOWN));
    lines.addAll(inPart(report.inPart(), SKIPPED_SHOWN));
    return lines;
  }

  /**
   * @param most so many are listed
   */
  static List<String> skipped(List<SkippedNote> skipped, int most) {
    return listed("Skipped:", skipped, most);
  }

  /**
   * @param most so many are listed
   */
  static List<String> inPart(List<SkippedNote> inPart, int most) {
    return listed("Searched, but not all of it:", inPart, most);
  }

  private static List<String> listed(String title, List<SkippedNote> files, int most) {
    List<String> lines = new ArrayList<>();
    if (!files.isEmpty()) {
      lines.add(title);
    }
    files.stream()
        .limit(most)
        .forEach(
            note ->
                lines.add("  " + Columns.plain(note.path()) + ": " + Columns.plain(note.reason())));
    if (files.size() > most) {
      lines.add("  … and %,d more: munjip status".formatted(files.size() - most));
    }
    return lines;
  }
}
