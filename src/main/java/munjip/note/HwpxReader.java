package munjip.note;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Reads documents of newer 한글 ({@code .hwpx}), XML in a zip file. Nothing in them is run. */
public final class HwpxReader implements NoteReader {
  private static final String KIND = "hwpx";

  /** Characters of text that may come out, for each element of the XML. */
  private static final int PER_ELEMENT = 8;

  private final NoteConfig config;
  private final NoteDating dating;
  private final Clock clock;

  public HwpxReader(NoteConfig config) {
    this(config, Clock.system(ZoneId.systemDefault()));
  }

  HwpxReader(NoteConfig config, Clock clock) {
    this.config = config;
    this.dating = new NoteDating(clock);
    this.clock = clock;
  }

  /** By what it says of itself, whatever its name; and by its name. */
  @Override
  public boolean reads(NoteFile file, byte[] content) {
    Optional<String> kind = config.kindOf(file.file().getFileName().toString());
    return kind.isPresent()
        && (HwpSigns.isHwpx(content)
            || kind.get().equals(KIND)
            || (kind.get().equals("hwp") && ZipParts.isZip(content)));
  }

  @Override
  public List<Note> read(NoteFile file, byte[] content) throws UnreadableNoteException {
    if (content.length == 0) {
      throw new UnreadableNoteException("empty: there is nothing in it");
    }
    if (!ZipParts.isZip(content)) {
      throw new UnreadableNoteException("not a file of 한글, though it is named like one");
    }
    ReadingTime time = new ReadingTime();
    ExtractedText text = new ExtractedText();
    Stated stated =
        FragileFile.read(
            () -> {
              ZipParts parts = ZipParts.of(content, config);
              HwpxDocument document =
                  new HwpxDocument(parts, config.maxBytes() / PER_ELEMENT, time);
              document.write(new HwpBlocks(text, config.maxBytes(), time));
              return document.stated(clock.getZone(), dating.dates());
            });
    return List.of(text.note(file, KIND, HwpTitle.borneOut(stated, text.soFar()), dating));
  }
}
