package munjip.note;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/** Reads RTF, which every word processor writes: its text, without headers and deletions. */
public final class RtfReader implements NoteReader {
  private static final String KIND = "rtf";
  private static final String CUT_OFF =
      "it breaks off before the end of its text: get the file again";

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
    Note note = extracted.note(file, KIND, info.stated(dating.dates()), dating);
    return List.of(info.isCutOff() ? note.without(CUT_OFF) : note);
  }
}
