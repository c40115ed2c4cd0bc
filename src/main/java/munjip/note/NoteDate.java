package munjip.note;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The day a note is of, and how that is known.
 *
 * @param day the day
 * @param from what said so, the first in the order of {@link Origin} that did
 */
public record NoteDate(LocalDate day, Origin from) {
  public NoteDate {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(from, "from");
  }

  /** Sources of a date, most trusted first. */
  public enum Origin {
    FRONT_MATTER,
    FILE_NAME,
    TEXT,
    FILE_TIME
  }
}
