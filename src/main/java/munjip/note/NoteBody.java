package munjip.note;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import munjip.text.LineMap;
import munjip.text.TextRange;

/**
 * What a note says below its front matter, read as Markdown or, where that is not what it is, as
 * plain text.
 */
record NoteBody(List<Block> blocks, VisibleText visible, Collected collected) {
  /**
   * @param source the whole file in NFC
   */
  static NoteBody read(String source, FrontMatter front, String kind) {
    LineMap lines = LineMap.of(source);
    boolean plain =
        ParserLimits.exceeds(source)
            || (kind.equals("txt") && front.end() == 0 && !PlainText.looksLikeMarkdown(source));
    NoteBody body =
        plain ? plain(source, front.end(), lines) : markdown(source, front.end(), lines);
    front.links().forEach(target -> body.collected().definition(target, 0));
    return body.visible().isBlank() ? titleOnly(source, front, lines, body) : body;
  }

  /** What is said of the note: by its front matter, then by its text. */
  NoteMeta meta(NoteFile file, FrontMatter front, NoteDating dating) {
    String text = visible.toString();
    String title = front.title().orElseGet(() -> Titles.of(blocks, text, file.path()));
    List<String> tags = new ArrayList<>(front.tags());
    tags.addAll(collected.tags);
    return new NoteMeta(
        title,
        dating.date(file, front.date(dating.dates()), text),
        Tags.distinct(tags),
        front.aliases(),
        front.description(),
        front.bookAuthor(),
        front.originalAuthor(),
        front.draft(),
        Letters.language(blocks, title));
  }

  /**
   * Markdown that another format was rewritten as.
   *
   * @param lines those of that format
   */
  static NoteBody markdown(String rewritten, FrontMatter front, LineMap lines) {
    NoteBody body =
        ParserLimits.exceeds(rewritten)
            ? plain(rewritten, 0, lines)
            : markdown(rewritten, 0, lines);
    return body.visible().isBlank() ? titleOnly(rewritten, front, lines, body) : body;
  }

  private static NoteBody markdown(String source, int from, LineMap lines) {
    String marked = SourceSigns.put(source);
    VisibleText out = new VisibleText();
    Collected collected = new Collected();
    try {
      BlockReader reader = new BlockReader(new SourcePlaces(marked, from), lines, out, collected);
      List<Block> blocks = reader.blocks(MarkdownParser.parse(marked.substring(from)));
      boolean sound = Normalizer.isNormalized(out.toString(), Normalizer.Form.NFC);
      return sound ? new NoteBody(blocks, out, collected) : plain(source, from, lines);
    } catch (RuntimeException | StackOverflowError e) {
      // Nested too deep, or an error of the parser's: the words are still worth finding.
      return plain(source, from, lines);
    }
  }

  private static NoteBody plain(String source, int from, LineMap lines) {
    VisibleText out = new VisibleText();
    Collected collected = new Collected();
    return new NoteBody(PlainText.read(source, from, lines, out, collected), out, collected);
  }

  /** A note that is all front matter is found by its title, which then stands for its text. */
  private static NoteBody titleOnly(
      String source, FrontMatter front, LineMap lines, NoteBody empty) {
    if (front.title().isEmpty()) {
      return empty;
    }
    String title = front.title().get();
    int at = Math.max(0, source.substring(0, front.end()).indexOf(title));
    VisibleText out = new VisibleText();
    out.append(title, at);
    TextRange range = out.since(0);
    Block paragraph =
        new Block.Paragraph(
            List.of(new Inline.Text(title)), range, lines.lines(new TextRange(at, at)));
    return new NoteBody(List.of(paragraph), out, empty.collected());
  }
}
