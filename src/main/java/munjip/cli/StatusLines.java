package munjip.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import munjip.index.IndexState;
import munjip.result.ListedFiles;
import munjip.result.Status;

/** What is indexed and how that stands, in words. */
final class StatusLines {
  private StatusLines() {}

  /**
   * @param stale why the index does not fit, should it not
   * @param listed all of them, where {@link Status} has only the first
   */
  static List<String> of(
      Status status,
      ListedFiles listed,
      IndexPlace place,
      String stale,
      Optional<RunningServer> server) {
    List<String> lines = new ArrayList<>();
    for (Status.Folder folder : status.folders()) {
      lines.add("Folder   " + folder.path());
    }
    lines.add(
        "Notes    %s, %s"
            .formatted(
                Amounts.of(status.notes(), "note"), Amounts.of(status.passages(), "passage")));
    lines.add(
        "Files    at the last full look: %,d indexed, %,d unchanged, %,d skipped, %,d ignored"
            .formatted(
                status.files().indexed(),
                status.files().unchanged(),
                status.files().skipped(),
                status.files().ignored()));
    if (!status.leftAlone().isEmpty()) {
      lines.add("Ignored  " + LeftAloneWords.of(status.leftAlone()));
    }
    lines.add(
        "Index    %s, %s, %s"
            .formatted(state(status, stale), Amounts.bytes(status.bytes()), place.dir()));
    lines.add(
        "Server   "
            + server
                .map(running -> running.address() + " (process " + running.pid() + ")")
                .orElse("none; munjip serve starts one"));
    if (!status.problems().isEmpty()) {
      lines.add(Amounts.of(status.problems().size(), "problem") + ":");
      status.problems().forEach(problem -> lines.add("  " + Columns.plain(problem)));
    }
    lines.addAll(ReportLines.skipped(listed.skipped(), Integer.MAX_VALUE));
    lines.addAll(ReportLines.inPart(listed.inPart(), Integer.MAX_VALUE));
    return lines;
  }

  private static String state(Status status, String stale) {
    return status.state().equals(IndexState.STALE.word())
        ? "stale (" + stale + "; munjip index, or the next search, makes it anew)"
        : status.state();
  }
}
