package munjip.note;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads notes out of strings, on the first of May 2026, from files changed the day before. */
final class Reading {
  static final NoteConfig CONFIG =
      new NoteConfig(
          Map.ofEntries(
              Map.entry("md", "md"),
              Map.entry("markdown", "md"),
              Map.entry("txt", "txt"),
              Map.entry("org", "org"),
              Map.entry("ipynb", "ipynb"),
              Map.entry("enex", "enex"),
              Map.entry("vtt", "subtitles"),
              Map.entry("srt", "subtitles"),
              Map.entry("kakaotalk*.csv", "chat"),
              Map.entry("20*-*-*.json", "chat")),
          1_000_000,
          Set.of("node_modules"));

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-05-01T00:00:00Z"), ZoneOffset.UTC);
  private static final long CHANGED = Instant.parse("2026-04-30T12:00:00Z").getEpochSecond();

  private Reading() {}

  static Note md(String text) {
    return note("note.md", text);
  }

  static Note note(String path, String text) {
    try {
      return bytes(path, text.getBytes(StandardCharsets.UTF_8));
    } catch (UnreadableNoteException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  static Note bytes(String path, byte[] content) throws UnreadableNoteException {
    return new MarkdownReader(CONFIG, CLOCK).read(file(path, content), content).get(0);
  }

  /** What the reader of texts makes of a file that takes it. */
  static List<Note> any(String path, byte[] content) throws UnreadableNoteException {
    NoteFile file = file(path, content);
    NoteReader reader =
        Stream.of(
                new ClippingsReader(CONFIG),
                new ChatReader(CONFIG),
                new SubtitleReader(CONFIG),
                new EnexReader(CONFIG),
                new OrgReader(CONFIG),
                new HtmlReader(new NoteConfig(Map.of("html", "html"), 1_000_000, Set.of())),
                new MarkdownReader(CONFIG))
            .filter(each -> each.reads(file, content))
            .findFirst()
            .orElseThrow();
    return reader.read(file, content);
  }

  /** What a reader of another format makes of a file. */
  static List<Note> by(Function<Clock, NoteReader> reader, String path, byte[] content)
      throws UnreadableNoteException {
    return reader.apply(CLOCK).read(file(path, content), content);
  }

  /** As {@link #by(Function, String, byte[])}, of a text; what was read is sound. */
  static List<Note> text(Function<Clock, NoteReader> reader, String path, String content)
      throws UnreadableNoteException {
    List<Note> notes = by(reader, path, content.getBytes(StandardCharsets.UTF_8));
    notes.forEach(NoteInvariants::check);
    return notes;
  }

  static NoteFile file(String path, byte[] content) {
    Path folder = Path.of("/notes");
    return new NoteFile(
        new NoteFolder("notes", folder),
        path,
        folder.resolve(path),
        new FileStamp(content.length, CHANGED * 1_000_000_000L, 0));
  }

  /** The blocks in short: kind, lines and visible text, containers with theirs inside. */
  static String outline(Note note) {
    StringBuilder out = new StringBuilder();
    note.blocks().forEach(block -> outline(block, note, "", out));
    return out.toString();
  }

  private static void outline(Block block, Note note, String indent, StringBuilder out) {
    String lines = block.lines().first() + "-" + block.lines().last();
    out.append(indent).append(block.getClass().getSimpleName()).append(' ').append(lines);
    List<Block> inside =
        switch (block) {
          case Block.Bullets list ->
              list.items().stream().flatMap(i -> i.blocks().stream()).toList();
          case Block.Quote quote -> quote.blocks();
          case Block.Footnote footnote -> footnote.blocks();
          default -> List.of();
        };
    if (inside.isEmpty()) {
      String text = block.range().of(note.text());
      out.append(": ").append(text.replace("\n", "⏎").replace("\t", "⇥"));
    }
    out.append('\n');
    inside.forEach(child -> outline(child, note, indent + "  ", out));
  }
}
