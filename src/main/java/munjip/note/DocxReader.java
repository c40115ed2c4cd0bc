package munjip.note;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/** Reads the documents of Word since 2007: their text, without headers, comments and deletions. */
public final class DocxReader implements NoteReader {
  private static final String KIND = "docx";

  private final NoteConfig config;
  private final NoteDating dating;

  public DocxReader(NoteConfig config) {
    this(config, Clock.system(ZoneId.systemDefault()));
  }

  DocxReader(NoteConfig config, Clock clock) {
    this.config = config;
    this.dating = new NoteDating(clock);
  }

  @Override
  public boolean reads(NoteFile file, byte[] content) {
    return DocumentFormat.DOCX.takes(file, content, config, KIND);
  }

  @Override
  public List<Note> read(NoteFile file, byte[] content) throws UnreadableNoteException {
    DocumentFormat.DOCX.require(content, config, "Word file");
    ReadingTime time = new ReadingTime();
    DocxParts parts = DocxParts.of(ZipParts.of(content, config), time);
    ExtractedText extracted = new ExtractedText();
    WordText text = new WordText(extracted, config);
    DocxText.read(parts, text, time);
    text.finish();
    XmlProperties properties = parts.properties(time);
    Stated stated =
        DocumentProperties.stated(
            dating.dates(),
            properties.first("title"),
            properties.first("created"),
            properties.all("keywords"));
    return List.of(extracted.note(file, KIND, stated, dating));
  }
}
