package munjip.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import munjip.note.Block;
import munjip.note.Inline;
import munjip.note.Language;
import munjip.note.Note;
import munjip.note.NoteLinkTarget;
import munjip.note.NoteMeta;
import munjip.text.LineMap;
import munjip.text.LineRange;
import munjip.text.OffsetMap;
import munjip.text.TextRange;

/** Builds notes block by block, with a Markdown-like source whose markup is not visible text. */
final class NoteFixture {
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder source = new StringBuilder();
  private final OffsetMap.Builder map = OffsetMap.builder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<NoteLinkTarget> links = new ArrayList<>();

  static NoteFixture note() {
    return new NoteFixture();
  }

  /** A file that begins with front matter, which is no visible text. */
  NoteFixture frontMatter() {
    source.append("---\ntitle: x\n---\n");
    return this;
  }

  NoteFixture heading(int level, String title) {
    TextRange range = append("#".repeat(level) + " ", title, "");
    blocks.add(new Block.Heading(level, words(title), range, lines(range)));
    return this;
  }

  NoteFixture paragraph(String words) {
    TextRange range = append("", words, "");
    blocks.add(new Block.Paragraph(words(words), range, lines(range)));
    return this;
  }

  NoteFixture bold(String words) {
    TextRange range = append("**", words, "**");
    blocks.add(new Block.Paragraph(strong(words), range, lines(range)));
    return this;
  }

  /** One paragraph: a bold line, then a line of text. */
  NoteFixture boldThen(String bold, String words) {
    TextRange first = append("**", bold, "**");
    text.append('\n');
    source.append('\n');
    int start = text.length();
    map.add(start, source.length());
    text.append(words);
    source.append(words);
    TextRange range = new TextRange(first.start(), text.length());
    List<Inline> inlines =
        List.of(strong(bold).getFirst(), new Inline.Text("\n"), new Inline.Text(words));
    blocks.add(new Block.Paragraph(inlines, range, lines(range)));
    return this;
  }

  NoteFixture linked(String before, String label, String target, String after) {
    TextRange range = append("", before + label + after, "");
    int start = range.start() + before.length();
    links.add(new NoteLinkTarget(target, new TextRange(start, start + label.length())));
    blocks.add(new Block.Paragraph(words(before + label + after), range, lines(range)));
    return this;
  }

  NoteFixture code(String code) {
    TextRange range = append("```java\n", code, "\n```");
    blocks.add(new Block.Code("java", code, range, lines(range)));
    return this;
  }

  NoteFixture table(String... rows) {
    TextRange range = append("", String.join("\n", rows), "");
    blocks.add(new Block.Table(List.of(), List.of(), range, lines(range)));
    return this;
  }

  NoteFixture bullets(String... items) {
    List<Block.Item> all = new ArrayList<>();
    int start = -1;
    for (String item : items) {
      TextRange range = append("- ", item, "");
      start = start < 0 ? range.start() : start;
      Block block = new Block.Paragraph(words(item), range, lines(range));
      all.add(new Block.Item(Optional.empty(), List.of(block), lines(range)));
    }
    TextRange range = new TextRange(start, text.length());
    blocks.add(new Block.Bullets(false, 1, all, range, lines(range)));
    return this;
  }

  NoteFixture quote(String... paragraphs) {
    List<Block> inside = new ArrayList<>();
    int start = -1;
    for (String words : paragraphs) {
      TextRange range = append("> ", words, "");
      start = start < 0 ? range.start() : start;
      inside.add(new Block.Paragraph(words(words), range, lines(range)));
    }
    TextRange range = new TextRange(start, text.length());
    blocks.add(new Block.Quote(Optional.empty(), Optional.empty(), inside, range, lines(range)));
    return this;
  }

  NoteFixture rule() {
    source.append("\n---\n");
    TextRange range = new TextRange(text.length(), text.length());
    LineRange line = new LineRange(LineMap.of(source).count() - 1, LineMap.of(source).count() - 1);
    blocks.add(new Block.Rule(range, line));
    return this;
  }

  Note build() {
    String decoded = source.toString();
    return new Note(
        "note1",
        "글/note.md",
        "md",
        new NoteMeta(
            "제목",
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Language.KO),
        text.toString(),
        blocks,
        links,
        map.build(decoded.length()),
        LineMap.of(decoded),
        decoded.length());
  }

  @Override
  public String toString() {
    return source.toString();
  }

  private TextRange append(String before, String words, String after) {
    if (!text.isEmpty()) {
      text.append('\n');
      source.append("\n\n");
    }
    source.append(before);
    map.add(text.length(), source.length());
    int start = text.length();
    text.append(words);
    source.append(words).append(after);
    return new TextRange(start, text.length());
  }

  private LineRange lines(TextRange range) {
    LineMap lines = LineMap.of(source);
    int first = source.length() - (text.length() - range.start());
    return new LineRange(lines.lineAt(Math.max(0, first)), lines.count());
  }

  private static List<Inline> words(String words) {
    return List.of(new Inline.Text(words));
  }

  private static List<Inline> strong(String words) {
    return List.of(new Inline.Strong(words(words)));
  }
}
