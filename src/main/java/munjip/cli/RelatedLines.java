package munjip.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import munjip.result.RelatedNotes;
import munjip.result.RelatedPassage;
import munjip.result.RelatedPassages;

/** Related passages and notes as a person reads them in a terminal. */
final class RelatedLines {
  private static final String INDENT = "   ";

  private final Style style;
  private final HitLines hits;

  RelatedLines(Surroundings surroundings, Style style) {
    this.style = style;
    this.hits = new HitLines(surroundings, style);
  }

  List<String> of(RelatedPassages related) {
    List<String> lines = new ArrayList<>();
    int number = 1;
    for (RelatedPassage passage : related.passages()) {
      between(lines);
      lines.add(
          hits.heading(
              number++, passage.note(), Places.firstBehindPath(passage.lines(), passage.place())));
      lines.addAll(reasons(passage));
      lines.addAll(of(passage));
    }
    return lines;
  }

  List<String> of(RelatedNotes related) {
    List<String> lines = new ArrayList<>();
    int number = 1;
    for (RelatedNotes.RelatedNote note : related.notes()) {
      between(lines);
      lines.add(hits.heading(number++, note.note(), ""));
      lines.addAll(because(note.because(), note.passages().getFirst().faint()));
      note.passages().forEach(passage -> lines.addAll(of(passage)));
    }
    return lines;
  }

  private static void between(List<String> lines) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
  }

  private List<String> of(RelatedPassage passage) {
    return hits.passage(
        passage.heading(),
        Places.said(passage.lines(), passage.place()),
        passage.id(),
        passage.snippet());
  }

  private List<String> reasons(RelatedPassage passage) {
    List<String> lines = new ArrayList<>();
    if (passage.duplicate()) {
      lines.add(INDENT + style.dim("the same text"));
    }
    lines.addAll(because(passage.because(), passage.faint()));
    if (!passage.alsoIn().isEmpty()) {
      lines.add(INDENT + style.dim("also in: " + HitLines.paths(passage.alsoIn())));
    }
    return lines;
  }

  private List<String> because(List<RelatedPassage.Because> because, boolean faint) {
    if (because.isEmpty()) {
      return List.of();
    }
    String terms = because.stream().map(RelatedLines::reason).collect(Collectors.joining(", "));
    return List.of(
        INDENT + style.dim((faint ? "faint, because: " : "because: ") + Columns.plain(terms)));
  }

  /** Words and tags speak for themselves; a person and links need a word more. */
  private static String reason(RelatedPassage.Because because) {
    return switch (because.kind()) {
      case TERM, TAG -> because.term();
      case PERSON -> because.term() + " is quoted";
      case LINK -> "linked with " + because.term();
      case VIA -> because.term() + " links here";
    };
  }
}
