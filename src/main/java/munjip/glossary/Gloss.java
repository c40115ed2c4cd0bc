package munjip.glossary;

import java.util.List;
import java.util.Objects;

/**
 * A term that a note gives in two languages, as it stands there: {@code 대규모 언어 모델(large language
 * model, LLM)}, {@code Chain of Thought(사고의 사슬)}.
 *
 * @param korean the words that may be the Korean term, on one line: where nothing marks its
 *     beginning, its last words are the term, and how many only other places tell; empty of an
 *     abbreviation that is written out
 * @param exact whether all of these words are the term
 * @param foreign the term in Latin letters
 * @param abbreviation what stands beside it for it; may be empty
 * @param line of the note's file on which it stands, 1-based
 */
public record Gloss(String korean, boolean exact, String foreign, String abbreviation, int line) {
  /** What it says, wherever it stands. */
  public List<String> terms() {
    return List.of(korean, foreign, abbreviation);
  }

  public Gloss {
    Objects.requireNonNull(korean, "korean");
    Objects.requireNonNull(abbreviation, "abbreviation");
    if (foreign.isEmpty() || (korean.isEmpty() && abbreviation.isEmpty())) {
      throw new IllegalArgumentException(
          "a gloss of one side: '%s' '%s'".formatted(korean, foreign));
    }
    if (line < 1) {
      throw new IllegalArgumentException("line: " + line + ", expected 1 or more");
    }
  }
}
