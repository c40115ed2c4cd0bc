package munjip.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import munjip.note.Block;
import munjip.note.Inline;
import munjip.note.Language;
import munjip.note.Note;
import munjip.note.NoteDate;
import munjip.note.NoteFile;
import munjip.note.NoteMeta;
import munjip.note.NoteReader;
import munjip.text.LineMap;
import munjip.text.LineRange;
import munjip.text.OffsetMap;
import munjip.text.TextRange;

/**
 * Reads a file as a heading and paragraphs of one line; {@code [[x]]} alone on a line is a link.
 */
final class LineReader implements NoteReader {
  @Override
  public boolean reads(NoteFile file, byte[] content) {
    return file.path().endsWith(".md");
  }

  @Override
  public List<Note> read(NoteFile file, byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      int number = LineMap.of(text).lineAt(at);
      TextRange range = new TextRange(at, at + line.length());
      if (!line.isEmpty()) {
        blocks.add(block(line, blocks.isEmpty(), range, new LineRange(number, number)));
      }
      at += line.length() + 1;
    }
    NoteMeta meta =
        new NoteMeta(
            text.lines().findFirst().orElseThrow(),
            Optional.of(new NoteDate(LocalDate.of(2025, 3, 7), NoteDate.Origin.FRONT_MATTER)),
            List.of("LLM"),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Language.MIXED);
    return List.of(
        new Note(
            file.id(),
            file.path(),
            "md",
            meta,
            text,
            blocks,
            List.of(),
            OffsetMap.identity(text.length()),
            LineMap.of(text),
            text.length()));
  }

  private static Block block(String line, boolean first, TextRange range, LineRange lines) {
    if (first) {
      return new Block.Heading(1, List.of(new Inline.Text(line)), range, lines);
    }
    if (line.startsWith("[[")) {
      String target = line.substring(2, line.length() - 2);
      return new Block.Paragraph(
          List.of(new Inline.NoteLink(target, List.of(new Inline.Text(target)))), range, lines);
    }
    return line.startsWith("<")
        ? new Block.Html(line, range, lines)
        : new Block.Paragraph(List.of(new Inline.Text(line)), range, lines);
  }
}
