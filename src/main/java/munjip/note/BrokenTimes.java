package munjip.note;

import java.util.List;
import java.util.regex.Pattern;

/** The times of a cue, or its number, in which a file of subtitles was cut off. */
final class BrokenTimes {
  private static final Pattern TIMES =
      Pattern.compile(
          "\\s*\\d{1,3}:\\d{0,2}(?::\\d{0,2})?(?:[.,]\\d{0,3})?(?:\\s*-{0,2}>?(?:\\s*[\\d:.,]{0,12})?)?\\s*");

  private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,7})\\s*");

  private BrokenTimes() {}

  /** The line from which on a text is no more than that; the number of all lines when none is. */
  static int in(List<LinedText.Line> all) {
    int last = all.size() - 1;
    while (last >= 0 && all.get(last).isBlank()) {
      last--;
    }
    if (last < 0) {
      return all.size();
    }
    String words = all.get(last).words();
    boolean times = TIMES.matcher(words).matches() && SubtitleReader.times(words).isEmpty();
    boolean numbered =
        last > 0 && NUMBER.matcher(all.get(last - 1).words()).matches() && isApart(all, last - 1);
    boolean hours = NUMBER.matcher(words).matches();
    if (numbered && (times || (hours && isNextNumber(all, last - 1)))) {
      return last - 1;
    }
    return (times || isNextNumber(all, last)) && isApart(all, last) ? last : all.size();
  }

  /** Only below an empty line does a cue begin; a caption may be a time of day. */
  private static boolean isApart(List<LinedText.Line> all, int line) {
    return line > 0 && all.get(line - 1).isBlank();
  }

  /** Whether a line is the number behind that of the last cue above. */
  private static boolean isNextNumber(List<LinedText.Line> all, int line) {
    if (!NUMBER.matcher(all.get(line).words()).matches()) {
      return false;
    }
    long number = Long.parseLong(all.get(line).words().strip());
    for (int i = line - 1; i > 0; i--) {
      if (SubtitleReader.times(all.get(i).words()).isPresent()) {
        String above = all.get(i - 1).words();
        return NUMBER.matcher(above).matches() && Long.parseLong(above.strip()) + 1 == number;
      }
    }
    return false;
  }
}
