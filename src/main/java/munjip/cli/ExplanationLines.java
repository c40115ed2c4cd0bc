package munjip.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import munjip.result.Explanation;
import munjip.result.Explanation.InPassage;
import munjip.result.Explanation.Part;
import munjip.result.SearchResults;

/** An explanation as a person reads it in a terminal: what counts most first, and the total. */
final class ExplanationLines {
  private static final String INDENT = "   ";

  private final Style style;
  private final HitLines hits;

  ExplanationLines(Surroundings surroundings, Style style) {
    this.style = style;
    this.hits = new HitLines(surroundings, style);
  }

  List<String> of(Explanation told) {
    List<String> lines = new ArrayList<>();
    boolean found = told.rank() != null;
    lines.add(
        found
            ? hits.heading(told.rank(), told.note(), "")
            : style.bold(Columns.plain(told.note().title()))
                + "  "
                + Columns.plain(told.note().path()));
    lines.add(INDENT + Columns.plain(told.said()));
    understood(told.query(), lines);
    if (found && isByDate(told)) {
      lines.add(INDENT + "Nothing was searched that could be weighed: notes stand by date.");
    } else if (found) {
      lines.add("");
      lines.add(total(told.score(), "the note, number %d of %d".formatted(told.rank(), told.of())));
      parts(told.parts(), lines);
      if (!told.closely() && told.of() > 1) {
        String far =
            "Only the best notes are looked at closely: nearness and passages do not count";
        lines.add(INDENT + style.dim(far + " here."));
      }
      lines.add("");
      passage(told.passage(), lines);
    }
    return lines;
  }

  /** Without words, phrases or the like nothing tells one note from another. */
  private static boolean isByDate(Explanation told) {
    return told.parts().stream().allMatch(part -> part.what().equals("every note alike"));
  }

  private void understood(SearchResults.QueryInfo query, List<String> lines) {
    if (!query.understood().isEmpty()) {
      lines.add(INDENT + style.dim("read as: " + Columns.plain(query.understood())));
    }
    for (SearchResults.Expansion each : query.expansions()) {
      String also = "%s: also %s".formatted(each.term(), String.join(", ", each.also()));
      lines.add(INDENT + style.dim(Columns.plain(also + " (" + each.source() + ")")));
    }
    for (SearchResults.Rescue each : query.rescued()) {
      String mended = "%s: searched as %s".formatted(each.from(), each.to());
      lines.add(INDENT + style.dim(Columns.plain(mended + " (" + each.how() + ")")));
    }
  }

  private void passage(InPassage passage, List<String> lines) {
    if (passage.rank() == null) {
      lines.add(INDENT + "This passage holds nothing of what was searched.");
      return;
    }
    String which =
        "this passage, number %d of the note's %d with a match"
            .formatted(passage.rank(), passage.of());
    lines.add(total(passage.score(), which));
    parts(passage.parts(), lines);
  }

  private String total(double score, String what) {
    return style.bold(points(score) + "  " + what);
  }

  private void parts(List<Part> parts, List<String> lines) {
    int widest = parts.stream().mapToInt(part -> Columns.width(part.what())).max().orElse(0);
    for (Part part : parts) {
      lines.add(
          (points(part.points()) + "  " + Columns.pad(part.what(), widest) + "  " + of(part))
              .stripTrailing());
    }
  }

  private static String of(Part part) {
    String term = Columns.plain(part.term());
    String asked = part.asked() == null ? "" : " (for " + Columns.plain(part.asked()) + ")";
    String times = part.times() == null || part.times() < 2 ? "" : " ×" + part.times();
    return term + asked + times;
  }

  private static String points(double points) {
    return String.format(Locale.ROOT, "%8.2f", points);
  }
}
