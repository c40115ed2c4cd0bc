package munjip.cli;

import java.util.ArrayList;
import java.util.List;
import munjip.result.Snippet;
import munjip.text.TextRange;

/** A snippet with its marks: cut into lines on a terminal, one line elsewhere. */
final class SnippetLines {
  private final Style style;
  private final int width;

  /**
   * @param width columns of a line; 0 for one line, however long
   */
  SnippetLines(Style style, int width) {
    this.style = style;
    this.width = width;
  }

  List<String> of(Snippet snippet) {
    String text = Columns.plain(snippet.text());
    List<TextRange> lines =
        width > 0 ? Columns.wrap(text, width) : List.of(new TextRange(0, text.length()));
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String before = i == 0 && snippet.cutBefore() ? "… " : "";
      String after = i == lines.size() - 1 && snippet.cutAfter() ? " …" : "";
      shown.add(before + marked(text, lines.get(i), snippet.marks()) + after);
    }
    return shown;
  }

  private String marked(String text, TextRange line, List<TextRange> marks) {
    StringBuilder shown = new StringBuilder();
    int at = line.start();
    for (TextRange mark : marks) {
      int start = Math.max(mark.start(), at);
      int end = Math.min(mark.end(), line.end());
      if (start < end) {
        shown.append(text, at, start).append(style.mark(text.substring(start, end)));
        at = end;
      }
    }
    return shown.append(text, at, line.end()).toString();
  }
}
