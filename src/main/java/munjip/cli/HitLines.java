package munjip.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import munjip.result.Hit;
import munjip.result.NoteRef;
import munjip.result.PassageHit;
import munjip.result.SearchResults;
import munjip.result.Snippet;

/** Search results as a person reads them in a terminal. */
final class HitLines {
  private static final String INDENT = "   ";

  private final Style style;
  private final SnippetLines snippets;

  HitLines(Surroundings surroundings, Style style) {
    this.style = style;
    this.snippets =
        new SnippetLines(
            style, surroundings.outIsTerminal() ? surroundings.columns() - INDENT.length() : 0);
  }

  List<String> of(SearchResults results) {
    List<String> lines = new ArrayList<>();
    int number = 1;
    for (Hit hit : results.hits()) {
      if (number > 1) {
        lines.add("");
      }
      lines.addAll(of(number++, hit));
    }
    return lines;
  }

  private List<String> of(int number, Hit hit) {
    List<String> lines = new ArrayList<>();
    Snippet first = hit.passages().isEmpty() ? null : hit.passages().get(0).snippet();
    lines.add(heading(number, hit.note(), first));
    if (hit.partial()) {
      lines.add(INDENT + style.dim("without: " + Columns.plain(String.join(", ", hit.missing()))));
    }
    if (!hit.alsoIn().isEmpty()) {
      lines.add(INDENT + style.dim("same text in: " + paths(hit.alsoIn())));
    }
    for (PassageHit passage : hit.passages()) {
      lines.addAll(
          passage(
              passage.heading(),
              Places.said(passage.lines(), passage.snippet().place()),
              passage.id(),
              passage.snippet()));
    }
    return lines;
  }

  /** {@code 3. Title 2025-03-07 talks/note.md:34}. */
  String heading(int number, NoteRef note, Snippet first) {
    return first == null
        ? heading(number, note, "")
        : heading(number, note, Places.firstBehindPath(first.lines(), first.place()));
  }

  /**
   * @param behindPath where in the file
   */
  String heading(int number, NoteRef note, String behindPath) {
    String where = Columns.plain(note.path()) + behindPath;
    return Stream.of(
            number + ". " + style.bold(Columns.plain(note.title())),
            note.date() == null ? "" : note.date(),
            where)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("  "));
  }

  /** A passage: where it stands and its id in one line, below it what is shown of it. */
  List<String> passage(List<String> heading, String at, String id, Snippet snippet) {
    List<String> lines = new ArrayList<>();
    String where =
        Stream.of(Columns.plain(String.join(" › ", heading)), at, "id " + id)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    lines.add(INDENT + style.dim(where));
    snippets.of(snippet).forEach(line -> lines.add(INDENT + line));
    return lines;
  }

  static String paths(List<NoteRef> notes) {
    return Columns.plain(String.join(", ", notes.stream().map(NoteRef::path).toList()));
  }
}
