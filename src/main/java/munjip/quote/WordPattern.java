package munjip.quote;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what begins a Hangul word: {@code 저자는}, {@code 그녀가}. It is tried only at syllables that it
 * can begin with, and behind none; trying it at every offset takes several times as long.
 */
final class WordPattern {
  private final Pattern pattern;
  private final BitSet firsts = new BitSet();

  /**
   * @param pattern every match begins with a syllable; what stands before it is not its affair
   */
  @SuppressWarnings("JdkObsolete") // nothing else tells that a match failed for want of more text
  WordPattern(String pattern) {
    this.pattern = Pattern.compile(pattern);
    Matcher first = this.pattern.matcher("");
    for (char c = '가'; c <= '힣'; c++) {
      // What fails without asking for more cannot begin so.
      if (first.reset(String.valueOf(c)).lookingAt() || first.hitEnd()) {
        firsts.set(c);
      }
    }
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
      if (!inside && firsts.get(c)) {
        matcher = matcher == null ? pattern.matcher(text) : matcher;
        if (matcher.region(at, text.length()).lookingAt()) {
          return Optional.of(matcher.group());
        }
      }
      inside = Ko.isSyllable(c);
    }
    return Optional.empty();
  }
}
