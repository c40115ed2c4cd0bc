package munjip.lucene;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.analysis.Folding;

/**
 * A short name that signs make what it is: {@code C++}, {@code C#}, {@code .NET}, {@code @me}. By
 * its letters alone far too much would be found.
 *
 * @param text folded, without a Korean particle
 */
record SignName(String text) {
  private static final Pattern SHAPE =
      Pattern.compile("([.@#]?[a-z0-9]{1,3}[+#]*)[\\uAC00-\\uD7A3]{0,3}");

  static Optional<SignName> of(String word) {
    Matcher shape = SHAPE.matcher(Folding.of(word.strip()));
    return shape.matches() && !isPlain(shape.group(1))
        ? Optional.of(new SignName(shape.group(1)))
        : Optional.empty();
  }

  /** Whether it is another name without the signs behind it. */
  boolean isTrailed() {
    return !Character.isLetterOrDigit(text.charAt(text.length() - 1));
  }

  /** Whether a sign begins it. */
  boolean isLed() {
    return ".@#".indexOf(text.charAt(0)) >= 0;
  }

  private static boolean isPlain(String name) {
    return name.chars().allMatch(Character::isLetterOrDigit);
  }
}
