package munjip.note;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import munjip.text.LineMap;
import munjip.text.Unicode;

/**
 * Reads Markdown, in the dialects of Obsidian, Jekyll, Hugo and GitHub, and plain text. A {@code
 * .txt} with any sign of Markdown in it is read as such, else as it stands; its kind stays {@code
 * txt}. What is nested too deep for a person to have written it is read as plain text.
 */
public final class MarkdownReader implements NoteReader {
  private static final Set<String> KINDS = Set.of("md", "txt");

  private final NoteConfig config;
  private final NoteDating dating;

  public MarkdownReader(NoteConfig config) {
    this(config, Clock.system(ZoneId.systemDefault()));
  }

  MarkdownReader(NoteConfig config, Clock clock) {
    this.config = config;
    this.dating = new NoteDating(clock);
  }

  @Override
  public boolean reads(NoteFile file, byte[] content) {
    return config.kindOf(file.file().getFileName().toString()).filter(KINDS::contains).isPresent();
  }

  @Override
  public List<Note> read(NoteFile file, byte[] content) throws UnreadableNoteException {
    NoteBytes.requireSmall(content, config);
    DecodedText decoded = DecodedText.of(content);
    return decoded.told(List.of(read(file, decoded.text())));
  }

  private Note read(NoteFile file, String decoded) throws UnreadableNoteException {
    String kind = config.kindOf(file.file().getFileName().toString()).orElse("md");
    Unicode.Normalized nfc = Unicode.nfcWithOffsets(decoded);
    FrontMatter front =
        FrontMatter.in(nfc.text())
            .or(() -> PropertyLines.in(nfc.text(), file.path(), dating.dates()));
    NoteBody body = NoteBody.read(nfc.text(), front, kind);
    if (body.visible().isBlank()) {
      throw new UnreadableNoteException("empty: there is no text in it");
    }
    return new Note(
        file.id(),
        file.path(),
        kind,
        body.meta(file, front, dating),
        body.visible().toString(),
        body.blocks(),
        body.collected().links(),
        body.visible().toSource(nfc.toSource(), decoded.length()),
        LineMap.of(decoded),
        decoded.length());
  }
}
