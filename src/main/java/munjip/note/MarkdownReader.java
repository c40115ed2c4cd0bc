package munjip.note;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** First lines in which a date may stand. */
  private static final int DATED_LINES = 3;

  private final NoteConfig config;
  private final Clock clock;

  public MarkdownReader(NoteConfig config) {
    this(config, Clock.system(ZoneId.systemDefault()));
  }

  MarkdownReader(NoteConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
  }

  @Override
  public boolean reads(NoteFile file, byte[] content) {
    return config.kindOf(file.file().getFileName().toString()).filter(KINDS::contains).isPresent();
  }

  @Override
  public List<Note> read(NoteFile file, byte[] content) throws UnreadableNoteException {
    if (content.length > config.maxBytes()) {
      throw new UnreadableNoteException(NoteBytes.tooLarge(content.length, config.maxBytes()));
    }
    String decoded = DecodedText.of(content).text();
    String kind = config.kindOf(file.file().getFileName().toString()).orElse("md");
    Unicode.Normalized nfc = Unicode.nfcWithOffsets(decoded);
    FrontMatter front = FrontMatter.in(nfc.text());
    NoteBody body = NoteBody.read(nfc.text(), front, kind);
    if (body.visible().isBlank()) {
      throw new UnreadableNoteException("empty: there is no text in it");
    }
    return List.of(
        new Note(
            file.id(),
            file.path(),
            kind,
            meta(file, front, body),
            body.visible().toString(),
            body.blocks(),
            body.collected().links(),
            body.visible().toSource(nfc.toSource(), decoded.length()),
            LineMap.of(decoded),
            decoded.length()));
  }

  private NoteMeta meta(NoteFile file, FrontMatter front, NoteBody body) {
    String text = body.visible().toString();
    String title = front.title().orElseGet(() -> Titles.of(body.blocks(), text, file.path()));
    List<String> tags = new ArrayList<>(front.tags());
    tags.addAll(body.collected().tags);
    return new NoteMeta(
        title,
        date(file, front, text),
        Tags.distinct(tags),
        front.aliases(),
        front.description(),
        front.bookAuthor(),
        front.originalAuthor(),
        front.draft(),
        Letters.language(body.blocks(), title));
  }

  private Optional<NoteDate> date(NoteFile file, FrontMatter front, String text) {
    Dates dates = new Dates(Year.now(clock).getValue() + 1);
    return front
        .date(dates)
        .map(day -> new NoteDate(day, NoteDate.Origin.FRONT_MATTER))
        .or(
            () ->
                dates.inPath(file.path()).map(day -> new NoteDate(day, NoteDate.Origin.FILE_NAME)))
        .or(() -> inText(dates, text).map(day -> new NoteDate(day, NoteDate.Origin.TEXT)))
        .or(() -> changed(dates, file).map(day -> new NoteDate(day, NoteDate.Origin.FILE_TIME)));
  }

  private static Optional<LocalDate> inText(Dates dates, String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .limit(DATED_LINES)
        .flatMap(line -> dates.inLine(line.substring(0, Math.min(200, line.length()))).stream())
        .findFirst();
  }

  private Optional<LocalDate> changed(Dates dates, NoteFile file) {
    Instant time = Instant.ofEpochSecond(0, file.stamp().modified());
    return dates.sane(LocalDate.ofInstant(time, clock.getZone()));
  }
}
