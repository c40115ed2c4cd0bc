package munjip.note;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads documents of 한글, the word processor most Korean documents are written with, in the format
 * it had from 5.0 on ({@code .hwp}). Nothing in them is run.
 */
public final class HwpReader implements NoteReader {
  private static final String KIND = "hwp";

  /** Bytes unpacked for each character of text that may come out. */
  private static final int UNPACKED = 3;

  private final NoteConfig config;
  private final NoteDating dating;
  private final Clock clock;

  public HwpReader(NoteConfig config) {
    this(config, Clock.system(ZoneId.systemDefault()));
  }

  HwpReader(NoteConfig config, Clock clock) {
    this.config = config;
    this.dating = new NoteDating(clock);
    this.clock = clock;
  }

  /**
   * By how it begins, whatever its name; and by its name, unless it is a page or the newer format.
   */
  @Override
  public boolean reads(NoteFile file, byte[] content) {
    Optional<String> kind = config.kindOf(file.file().getFileName().toString());
    if (kind.isEmpty()) {
      return false;
    }
    return HwpSigns.isHwp3(content)
        || HwpSigns.isHwp5(content)
        || (kind.get().equals(KIND) && !ZipParts.isZip(content) && !isPage(content));
  }

  private static boolean isPage(byte[] content) {
    String beginning =
        new String(content, 0, Math.min(1_000, content.length), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    return beginning.contains("<html") || beginning.contains("<!doctype html");
  }

  @Override
  public List<Note> read(NoteFile file, byte[] content) throws UnreadableNoteException {
    HwpSigns.requireHwp5(content);
    ReadingTime time = new ReadingTime();
    ExtractedText text = new ExtractedText();
    Stated stated =
        FragileFile.read(
            () -> {
              HwpStreams streams = new HwpStreams(content, UNPACKED * config.maxBytes(), time);
              new HwpDocument(streams, time).write(new HwpBlocks(text, config.maxBytes(), time));
              return streams
                  .summary()
                  .map(summary -> HwpSummary.of(summary, clock.getZone(), dating.dates()))
                  .orElse(Stated.NOTHING);
            });
    return List.of(text.note(file, KIND, HwpTitle.borneOut(stated, text.soFar()), dating));
  }
}
