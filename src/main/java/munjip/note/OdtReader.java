package munjip.note;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/**
 * Reads the documents of LibreOffice and OpenOffice: their text, without comments and deletions.
 */
public final class OdtReader implements NoteReader {
  private static final String KIND = "odt";

  private static final String MANIFEST = "META-INF/manifest.xml";

  private final NoteConfig config;
  private final NoteDating dating;

  public OdtReader(NoteConfig config) {
    this(config, Clock.system(ZoneId.systemDefault()));
  }

  OdtReader(NoteConfig config, Clock clock) {
    this.config = config;
    this.dating = new NoteDating(clock);
  }

  @Override
  public boolean reads(NoteFile file, byte[] content) {
    return DocumentFormat.ODT.takes(file, content, config, KIND);
  }

  @Override
  public List<Note> read(NoteFile file, byte[] content) throws UnreadableNoteException {
    DocumentFormat.ODT.require(content, config, "OpenDocument text");
    ReadingTime time = new ReadingTime();
    ZipParts zip = ZipParts.of(content, config);
    requireOpen(zip);
    ExtractedText extracted = new ExtractedText();
    WordText text = new WordText(extracted, config);
    OdtText.read(zip, text, time);
    text.finish();
    XmlProperties properties = XmlProperties.of(zip, "meta.xml", time);
    Stated stated =
        DocumentProperties.stated(
            dating.dates(),
            properties.first("title"),
            properties.first("creation-date").or(() -> properties.first("date")),
            properties.all("keyword"));
    return List.of(extracted.note(file, KIND, stated, dating));
  }

  private static void requireOpen(ZipParts zip) throws UnreadableNoteException {
    if (zip.has("encrypted-package")
        || (zip.has(MANIFEST)
            && new String(zip.read(MANIFEST), StandardCharsets.UTF_8)
                .contains("encryption-data"))) {
      throw new UnreadableNoteException("protected by a password: save it without one");
    }
  }
}
