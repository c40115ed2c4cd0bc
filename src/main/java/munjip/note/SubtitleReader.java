package munjip.note;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.FilePlace;

/**
 * Reads the subtitles of talks, WebVTT and SRT: what is said, with the time at which it is. Cues
 * follow each other in one paragraph until a sentence ends, a pause comes or somebody else speaks;
 * what a cue repeats of the one before, as captions that scroll do, is left out.
 */
public final class SubtitleReader implements NoteReader {
  /** The kind of a talk with times. */
  public static final String KIND = "subtitles";

  private static final String CLOCK_TIME = "(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})[.,](\\d{1,3})";

  private static final Pattern TIMES =
      Pattern.compile("^\\s*" + CLOCK_TIME + "(?:\\s*-->\\s*|,)" + CLOCK_TIME + "(?:\\s.*)?$");

  private static final String CUT_OFF = "it breaks off in the times of a cue: get the file again";

  /** In what begins like subtitles. */
  private static final Pattern ANY_TIMES =
      Pattern.compile("(?m)^\\s*" + CLOCK_TIME + "\\s*-->\\s*" + CLOCK_TIME);

  /** Bytes in which the first times of subtitles stand. */
  private static final int HEAD = 4_096;

  private final NoteConfig config;
  private final NoteDating dating;

  public SubtitleReader(NoteConfig config) {
    this(config, Clock.system(ZoneId.systemDefault()));
  }

  SubtitleReader(NoteConfig config, Clock clock) {
    this.config = config;
    this.dating = new NoteDating(clock);
  }

  /** By its name; a {@code .txt} that has times like subtitles is one, too. */
  @Override
  public boolean reads(NoteFile file, byte[] content) {
    Optional<String> kind = config.kindOf(file.file().getFileName().toString());
    return kind.filter(KIND::equals).isPresent()
        || (kind.filter("txt"::equals).isPresent() && beginsWithTimes(content));
  }

  private static boolean beginsWithTimes(byte[] content) {
    String head =
        new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
    Matcher times = ANY_TIMES.matcher(head);
    if (!times.find()
        || head.substring(0, times.start()).lines().filter(l -> !l.isBlank()).count() > 3) {
      return false;
    }
    // A note may show how subtitles are written.
    return times.find();
  }

  @Override
  public List<Note> read(NoteFile file, byte[] content) throws UnreadableNoteException {
    LinedText text = LinedText.of(content, config);
    List<Cue> cues = Cue.in(text);
    if (cues.isEmpty()) {
      throw new UnreadableNoteException("no subtitles: there is no line such as 00:01 --> 00:03");
    }
    LinedNote note = new LinedNote(text);
    CueParagraphs paragraphs = new CueParagraphs(note);
    cues.forEach(paragraphs::add);
    Note whole =
        note.note(file, KIND, new Stated(Cue.title(text), Optional.empty(), List.of()), dating);
    boolean cutOff = BrokenTimes.in(text.all()) < text.all().size();
    return DecodedText.told(text.cutOff(), List.of(cutOff ? whole.without(CUT_OFF) : whole));
  }

  /** The times of a line {@code 00:01:02.000 --> 00:01:04.500}. */
  static Optional<FilePlace.Time> times(String line) {
    Matcher times = TIMES.matcher(line);
    if (!times.matches()) {
      return Optional.empty();
    }
    long from = milliseconds(times, 1);
    return Optional.of(new FilePlace.Time(from, Math.max(from, milliseconds(times, 5))));
  }

  private static long milliseconds(Matcher times, int group) {
    long hours = times.group(group) == null ? 0 : Long.parseLong(times.group(group));
    long minutes = Long.parseLong(times.group(group + 1));
    long seconds = Long.parseLong(times.group(group + 2));
    String rest = (times.group(group + 3) + "00").substring(0, 3);
    return ((hours * 60 + minutes) * 60 + seconds) * 1_000 + Long.parseLong(rest);
  }
}
