package munjip.quote;

import java.util.Objects;
import java.util.Optional;
import munjip.text.LineRange;
import munjip.text.TextRange;

/**
 * Words of somebody as one note gives them.
 *
 * @param speaker index into {@link NoteQuotes#people}; {@link #NOBODY} when only the work is known
 * @param saidAs what the note calls the speaker here: a name, a handle, a pronoun; empty when the
 *     speaker is carried over from before
 * @param work the book, talk, article or post the words are from, where the note names it
 * @param type in which way they are given
 * @param range the words, without quotation marks, in the note's visible text
 * @param lines source lines of these words
 * @param cue what says that they are said, as it stands in the note; may be empty
 * @param confidence in [0, 1]: of quotes with .9 about nine in ten are right, that is, those words,
 *     said, by that person
 * @param rule name of the rule that found it
 */
public record Quote(
    int speaker,
    String saidAs,
    Optional<String> work,
    QuoteType type,
    TextRange range,
    LineRange lines,
    String cue,
    double confidence,
    String rule) {
  public static final int NOBODY = -1;

  public Quote {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(lines, "lines");
    if (range.isEmpty()) {
      throw new IllegalArgumentException("a quote without words");
    }
    if (speaker < NOBODY || (speaker == NOBODY && work.isEmpty())) {
      throw new IllegalArgumentException("a quote by nobody, out of nothing");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not in [0, 1]");
    }
  }
}
