package munjip.note;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/** Reads RTF, which every word processor writes: its text, without headers and deletions. */
public final class RtfReader implements NoteReader {
  private static final String KIND = "rtf";

  private final NoteConfig config;
  private final NoteDating dating;

  public RtfReader(NoteConfig config) {
    this(config, Clock.system(ZoneId.systemDefault()));
  }

  RtfReader(NoteConfig config, Clock clock) {
    this.config = config;
    this.dating = new NoteDating(clock);
  }

  @Override
  public boolean reads(NoteFile file, byte[] content) {
    return DocumentFormat.RTF.takes(file, content, config, KIND);
  }

  @Override
  public List<Note> read(NoteFile file, byte[] content) throws UnreadableNoteException {
    DocumentFormat.RTF.require(content, config, "RTF");
    ExtractedText extracted = new ExtractedText();
    WordText text = new WordText(extracted, config);
    RtfInfo info = RtfText.read(content, text, new ReadingTime());
    return List.of(extracted.note(file, KIND, info.stated(dating.dates()), dating));
  }
}
