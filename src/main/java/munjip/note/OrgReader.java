package munjip.note;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/** Reads Org files: rewritten as Markdown line by line ({@link OrgText}), then read as that. */
public final class OrgReader implements NoteReader {
  private static final String KIND = "org";

  private final NoteConfig config;
  private final NoteDating dating;

  public OrgReader(NoteConfig config) {
    this(config, Clock.system(ZoneId.systemDefault()));
  }

  OrgReader(NoteConfig config, Clock clock) {
    this.config = config;
    this.dating = new NoteDating(clock);
  }

  @Override
  public boolean reads(NoteFile file, byte[] content) {
    return config.kindOf(file.file().getFileName().toString()).filter(KIND::equals).isPresent();
  }

  @Override
  public List<Note> read(NoteFile file, byte[] content) throws UnreadableNoteException {
    LinedText text = LinedText.of(content, config);
    OrgText org = OrgText.of(text);
    NoteBody body = NoteBody.markdown(org.markdown(), org.head(), org.lines());
    if (body.visible().isBlank()) {
      throw new UnreadableNoteException("empty: there is no text in it");
    }
    Note note =
        new Note(
            file.id(),
            file.path(),
            KIND,
            body.meta(file, org.head(), dating),
            body.visible().toString(),
            body.blocks(),
            body.collected().links(),
            body.visible().toSource(org.toFile(text), text.length()),
            text.lines(),
            text.length());
    return DecodedText.told(text.cutOff(), List.of(note));
  }
}
