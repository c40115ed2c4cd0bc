package munjip.quote;

import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Finds what begins a Hangul word: {@code 저자는}, {@code 그녀가}. It is tried only at syllables that it
 * can begin with, and behind none.
 */
final class WordPattern {
  private final Anywhere pattern;

  /**
   * @param pattern every match begins with a syllable; what stands before it is not its affair
   */
  WordPattern(String pattern) {
    this.pattern = new Anywhere(pattern);
  }

  boolean isIn(String text) {
    return first(text).isPresent();
  }

  /** The first match in a text. */
  Optional<String> first(String text) {
    Matcher matcher = null;
    boolean inside = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean syllable = Ko.isSyllable(c);
      if (!inside && syllable && pattern.mayBegin(c)) {
        matcher = matcher == null ? pattern.matcher(text) : matcher;
        if (matcher.region(at, text.length()).lookingAt()) {
          return Optional.of(matcher.group());
        }
      }
      inside = syllable;
    }
    return Optional.empty();
  }
}
