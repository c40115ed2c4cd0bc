package munjip.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import munjip.result.GlossaryResults;
import munjip.result.GlossaryResults.Term;
import munjip.search.GlossaryQuery;

/** Terms in two languages as a person reads them in a terminal. */
final class GlossaryLines {
  /** A long term does not push the others aside. */
  private static final int WIDEST = 28;

  /** Notes named with a term. */
  private static final int MOST_NOTES = 2;

  private GlossaryLines() {}

  static List<String> table(GlossaryResults results, Style style) {
    int korean = widest(results.terms().stream().map(Term::korean).toList());
    int english = widest(results.terms().stream().map(GlossaryLines::english).toList());
    List<String> lines = new ArrayList<>();
    for (Term term : results.terms()) {
      lines.add(
          Columns.pad(Columns.plain(term.korean()), korean)
              + "  "
              + Columns.pad(Columns.plain(english(term)), english)
              + "  "
              + style.dim(places(term)));
    }
    return lines;
  }

  private static String english(Term term) {
    return term.abbreviation() == null
        ? term.english()
        : term.english() + " (" + term.abbreviation() + ")";
  }

  private static String places(Term term) {
    String notes =
        term.places().stream()
            .map(
                place ->
                    Columns.plain(place.note().path())
                        + (place.line() == null ? "" : ":" + place.line()))
            .distinct()
            .limit(MOST_NOTES)
            .collect(Collectors.joining(", "));
    String count = term.notes() > 1 ? Amounts.of(term.notes(), "note") + ": " : "";
    String sure =
        term.confidence() < GlossaryQuery.DEFAULT_CONFIDENCE
            ? String.format(Locale.ROOT, " · confidence %.2f", term.confidence())
            : "";
    return count + notes + (term.notes() > MOST_NOTES ? " …" : "") + sure;
  }

  private static int widest(List<String> cells) {
    return Math.min(WIDEST, cells.stream().mapToInt(Columns::width).max().orElse(0));
  }

  /** How many there are, and how to see the others. */
  static String remark(GlossaryResults results, GlossaryQuery query) {
    if (results.total() == 0) {
      return query.text().isEmpty()
          ? "No note gives a term in two languages, as 미세 조정(fine-tuning) does."
          : "No such term"
              + (query.minConfidence() > 0
                  ? "; --min-confidence 0 lists the less sure ones, too."
                  : ".");
    }
    String all = Amounts.of(results.total(), "term");
    return results.terms().size() < results.total()
        ? "%,d of %s; --limit %d lists all.".formatted(results.terms().size(), all, results.total())
        : all + ".";
  }
}
