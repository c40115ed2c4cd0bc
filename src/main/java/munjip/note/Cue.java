package munjip.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.Blanks;
import munjip.text.FilePlace;

/**
 * A piece of subtitles: what is shown from one moment to another.
 *
 * @param at where its times stand
 * @param lines what is shown, with markup
 */
record Cue(FilePlace.Time time, int at, List<LinedText.Line> lines) {
  /** {@code <v 김하나>}: who speaks. */
  private static final Pattern VOICE =
      Pattern.compile("<v(?:\\.[^\\s<>]{0,80})?\\s{1,9}([^<>]{1,80})>");

  /** What players act on: {@code <i>}, {@code <c.yellow>}, {@code <00:01.000>}, {@code {\an8}}. */
  private static final Pattern MARKUP =
      Pattern.compile("</?[a-zA-Z][^<>]{0,80}>|<\\d[\\d:.]*>|\\{\\\\[^}]{1,80}\\}");

  /** What stands for the title in the head of a WebVTT file. */
  private static final Pattern TITLE =
      Pattern.compile("(?i)^(?:title|WEBVTT\\s*-)\\s*:?\\s*(\\S.*)$");

  private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,7}\\s*");

  private static final Pattern ASIDE = Pattern.compile("^(?:NOTE|STYLE|REGION)(?:\\s|$)");

  Cue {
    lines = List.copyOf(lines);
  }

  /** All of a file, in the order of the file; comments, styles and regions are none. */
  static List<Cue> in(LinedText text) {
    List<Cue> cues = new ArrayList<>();
    List<LinedText.Line> all = text.all().subList(0, BrokenTimes.in(text.all()));
    int i = 0;
    while (i < all.size()) {
      Optional<FilePlace.Time> time = SubtitleReader.times(all.get(i).words());
      if (time.isEmpty()) {
        i++;
        continue;
      }
      int at = all.get(i).at();
      int end = i + 1;
      while (end < all.size() && !endsCue(all, end)) {
        end++;
      }
      List<LinedText.Line> shown =
          all.subList(i + 1, end).stream().filter(line -> !line.isBlank()).toList();
      cues.add(new Cue(time.get(), at, shown));
      i = end;
    }
    return cues;
  }

  /**
   * What stands below an empty line and above the next times is shown, too, unless it is a comment,
   * a style or a region.
   */
  private static boolean endsCue(List<LinedText.Line> all, int i) {
    if (SubtitleReader.times(all.get(i).words()).isPresent()) {
      return true;
    }
    boolean number =
        i + 1 < all.size()
            && NUMBER.matcher(all.get(i).words()).matches()
            && SubtitleReader.times(all.get(i + 1).words()).isPresent();
    return number || ASIDE.matcher(all.get(i).words()).find();
  }

  /** What a WebVTT file calls itself. */
  static Optional<String> title(LinedText text) {
    return text.all().stream()
        .limit(10)
        .takeWhile(line -> SubtitleReader.times(line.words()).isEmpty())
        .map(line -> TITLE.matcher(line.words().strip()))
        .filter(Matcher::matches)
        .map(title -> Blanks.single(title.group(1)))
        .findFirst();
  }

  /**
   * What one says in one line.
   *
   * @param voice who, where the cue says
   * @param at where the words begin, with the sign that says who
   * @param words as they are shown: without markup, character references as what they mean
   */
  record Said(Optional<String> voice, int at, String words) {}

  /** All that is said, a piece for each line and each who speaks in it. */
  List<Said> said() {
    List<Said> said = new ArrayList<>();
    Optional<String> speaks = Optional.empty();
    for (LinedText.Line line : lines) {
      Matcher voice = VOICE.matcher(line.words());
      int from = 0;
      while (voice.find()) {
        add(said, speaks, line, from, voice.start());
        speaks = Optional.of(Blanks.single(voice.group(1)));
        from = voice.start();
      }
      add(said, speaks, line, from, line.words().length());
    }
    return said;
  }

  private static void add(
      List<Said> said, Optional<String> voice, LinedText.Line line, int from, int to) {
    String plain = MARKUP.matcher(line.words().substring(from, to)).replaceAll("");
    String words = Blanks.single(plain.indexOf('&') < 0 ? plain : Entities.decode(plain));
    if (!words.isEmpty()) {
      said.add(new Said(voice, line.at() + from, words));
    }
  }
}
