package munjip.search;

import java.util.ArrayList;
import java.util.List;
import munjip.result.Explanation;
import munjip.result.NoteRef;
import munjip.result.SearchResults;

/** Puts an engine's reasons into words. */
final class Explaining {
  private Explaining() {}

  static Explanation of(
      SearchResults.QueryInfo query, NoteRef note, PassageEntry passage, FoundReasons reasons) {
    FoundReasons.OfPassage its = reasons.passage();
    return new Explanation(
        query,
        note,
        reasons.hit(),
        said(reasons),
        reasons.literal(),
        reasons.missing(),
        reasons.excluded(),
        orNull(reasons.rank()),
        reasons.of(),
        reasons.copyOf().map(NoteEntry::ref).orElse(null),
        reasons.closely(),
        reasons.score(),
        reasons.parts(),
        new Explanation.InPassage(
            passage.id().value(),
            passage.heading(),
            passage.toldLines(),
            passage.place(),
            orNull(its.rank()),
            its.of(),
            its.score(),
            its.parts()));
  }

  private static Integer orNull(int rank) {
    return rank == 0 ? null : rank;
  }

  private static String said(FoundReasons reasons) {
    String missing = String.join(", ", reasons.missing());
    String literal = reasons.literal() ? ", and the text as it was typed" : "";
    List<String> said = new ArrayList<>();
    said.add(
        switch (reasons.hit()) {
          case FULL -> "Full hit: holds all that was asked for" + literal + ".";
          case RESCUED -> "Holds all that was asked for, with typing slips mended.";
          case PARTIAL -> "Partial hit: lacks " + missing + ".";
          case NONE -> notFound(missing, String.join(", ", reasons.excluded()));
        });
    reasons
        .copyOf()
        .ifPresent(copy -> said.add("Has the same text as " + copy.path() + ", which is shown."));
    return String.join(" ", said);
  }

  private static String notFound(String missing, String excluded) {
    List<String> why = new ArrayList<>();
    if (!missing.isEmpty()) {
      why.add("lacks " + missing);
    }
    if (!excluded.isEmpty()) {
      why.add("holds what was excluded: " + excluded);
    }
    return why.isEmpty() ? "Not found." : "Not found: " + String.join("; ", why) + ".";
  }
}
