package munjip.note;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * Finds the day of a note: as it says itself, in its file's name, in its first lines, its file's.
 */
final class NoteDating {
  /** First lines in which a date may stand. */
  private static final int DATED_LINES = 3;

  private final Clock clock;

  NoteDating(Clock clock) {
    this.clock = clock;
  }

  Dates dates() {
    return new Dates(Year.now(clock).getValue() + 1);
  }

  /**
   * @param stated what the note's metadata say
   * @param text visible
   */
  Optional<NoteDate> date(NoteFile file, Optional<LocalDate> stated, String text) {
    Dates dates = dates();
    return stated
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
