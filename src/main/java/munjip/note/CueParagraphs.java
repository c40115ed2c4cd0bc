package munjip.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins cues into paragraphs that read well: subtitles cut sentences to what fits on a screen. */
final class CueParagraphs {
  /** Milliseconds in which nobody speaks: something else begins. */
  private static final long PAUSE = 4_000;

  /** UTF-16 units from which on a paragraph ends with its sentence. */
  private static final int LONG = 300;

  /** UTF-16 units at which it ends wherever it is: captions without full stops. */
  private static final int LONGEST = 600;

  private static final String SENTENCE_END = ".!?…。？！\"”’)";

  private final LinedNote note;
  private Optional<String> voice = Optional.empty();
  private List<String> before = List.of();
  private long end = -1;
  private int length;
  private boolean sentenceEnded = true;

  CueParagraphs(LinedNote note) {
    this.note = note;
  }

  void add(Cue cue) {
    List<LinedText.Line> fresh = new ArrayList<>();
    List<String> shown = cue.lines().stream().map(Cue::shown).filter(s -> !s.isEmpty()).toList();
    for (LinedText.Line line : cue.lines()) {
      String words = Cue.shown(line);
      if (!words.isEmpty() && !before.contains(words)) {
        fresh.add(new LinedText.Line(line.at(), words));
      }
    }
    if (!shown.isEmpty()) {
      before = shown;
    }
    if (fresh.isEmpty()) {
      end = Math.max(end, cue.time().end());
      return;
    }
    boolean other = cue.voice().isPresent() && !cue.voice().equals(voice);
    boolean paused = end >= 0 && cue.time().start() - end >= PAUSE;
    if (other || paused || (sentenceEnded && length >= LONG) || length >= LONGEST) {
      note.paragraph();
      length = 0;
    }
    note.place(cue.time(), cue.at());
    Optional<String> speaker = other ? cue.voice() : Optional.empty();
    for (LinedText.Line line : fresh) {
      write(line, speaker);
      speaker = Optional.empty();
    }
    voice = cue.voice().isPresent() ? cue.voice() : voice;
    end = Math.max(end, cue.time().end());
  }

  private void write(LinedText.Line line, Optional<String> speaker) {
    String words = speaker.map(name -> name + ": ").orElse("") + line.words();
    if (length == 0) {
      note.line(words, line.at());
    } else {
      note.more(" " + words, line.at());
    }
    length += words.length();
    sentenceEnded = SENTENCE_END.indexOf(words.charAt(words.length() - 1)) >= 0;
  }
}
