package munjip.text;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How lines are told to people: as lines of the file where that is text, and as pages, times or
 * parts where it has them. Of a file that is no text, lines are those of the text taken out of it,
 * and nobody is told of them.
 *
 * @param text whether the file is text, so that its lines can be told
 * @param starts in rising order, each with the line from which on it holds
 */
public record FilePlaces(boolean text, List<Start> starts) {
  /** A text file in which lines say all. */
  public static final FilePlaces LINES = new FilePlaces(true, List.of());

  public FilePlaces {
    starts = List.copyOf(starts);
    for (int i = 1; i < starts.size(); i++) {
      if (starts.get(i).line() <= starts.get(i - 1).line()) {
        throw new IllegalArgumentException("places do not rise: " + starts.get(i));
      }
    }
  }

  /** From line {@code line} on, up to where the next one holds. */
  public record Start(int line, FilePlace place) {
    public Start {
      Objects.requireNonNull(place, "place");
    }
  }

  /**
   * @param places by the line from which on each holds
   */
  public static FilePlaces of(boolean text, SortedMap<Integer, FilePlace> places) {
    return new FilePlaces(
        text,
        places.entrySet().stream().map(each -> new Start(each.getKey(), each.getValue())).toList());
  }

  /** Lines as people are told of them; null where they mean nothing. */
  public LineRange told(LineRange lines) {
    return text ? lines : null;
  }

  /**
   * The place of some lines: where they begin; of times, until the last of them ends. Null where
   * lines say all.
   */
  public FilePlace at(LineRange lines) {
    int first = indexAt(lines.first());
    if (first < 0) {
      return null;
    }
    FilePlace begins = starts.get(first).place();
    int last = indexAt(lines.last());
    return begins instanceof FilePlace.Time from
            && starts.get(last).place() instanceof FilePlace.Time to
        ? new FilePlace.Time(from.start(), Math.max(from.end(), to.end()))
        : begins;
  }

  /** What there is to tell of some lines only. */
  public FilePlaces within(LineRange lines) {
    SortedMap<Integer, FilePlace> within = new TreeMap<>();
    for (int i = Math.max(0, indexAt(lines.first()));
        i < starts.size() && starts.get(i).line() <= lines.last();
        i++) {
      within.put(starts.get(i).line(), starts.get(i).place());
    }
    return starts.isEmpty() ? this : of(text, within);
  }

  /** Index of the place that holds on a line; -1 before the first. */
  private int indexAt(int line) {
    int low = 0;
    int high = starts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts.get(middle).line() <= line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
