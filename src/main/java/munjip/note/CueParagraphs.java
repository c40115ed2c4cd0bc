package munjip.note;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
  private Set<Cue.Said> before = Set.of();
  private long end = -1;
  private int length;
  private boolean sentenceEnded = true;

  CueParagraphs(LinedNote note) {
    this.note = note;
  }

  void add(Cue cue) {
    List<Cue.Said> said = cue.said();
    boolean paused = end >= 0 && cue.time().start() - end >= PAUSE;
    boolean first = true;
    for (Cue.Said piece : said) {
      if (before.contains(shown(piece))) {
        continue;
      }
      boolean other = piece.voice().isPresent() && !piece.voice().equals(voice);
      boolean full = first && ((sentenceEnded && length >= LONG) || length >= LONGEST);
      if (other || (first && paused) || full) {
        note.paragraph();
        length = 0;
      }
      if (first) {
        note.place(cue.time(), cue.at());
      }
      // Who goes on after a pause is named again: each paragraph says whose words it has.
      write(piece, length == 0 && piece.voice().isPresent());
      voice = piece.voice().isPresent() ? piece.voice() : voice;
      first = false;
    }
    if (!said.isEmpty()) {
      before = said.stream().map(CueParagraphs::shown).collect(Collectors.toSet());
    }
    end = Math.max(end, cue.time().end());
  }

  /** What tells a repeat: who says what, wherever it stands. */
  private static Cue.Said shown(Cue.Said piece) {
    return new Cue.Said(piece.voice(), 0, piece.words());
  }

  private void write(Cue.Said said, boolean named) {
    String words = (named ? said.voice().orElseThrow() + ": " : "") + said.words();
    if (length == 0) {
      note.line(words, said.at());
    } else {
      note.more(" " + words, said.at());
    }
    length += words.length();
    sentenceEnded = SENTENCE_END.indexOf(words.charAt(words.length() - 1)) >= 0;
  }
}
