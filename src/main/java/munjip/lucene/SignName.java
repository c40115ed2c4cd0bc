package munjip.lucene;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.Unicode;

/**
 * A short name that signs make what it is: {@code C++}, {@code C#}, {@code .NET}, {@code @me}. By
 * its letters alone far too much would be found.
 *
 * @param text in lower case, without a Korean particle
 */
record SignName(String text) {
  private static final Pattern SHAPE =
      Pattern.compile("([.@#]?[a-z0-9]{1,3}[+#]*)[\\uAC00-\\uD7A3]{0,3}");

  static Optional<SignName> of(String word) {
    Matcher shape = SHAPE.matcher(Unicode.nfc(word.strip()).toLowerCase(Locale.ROOT));
    return shape.matches() && !isPlain(shape.group(1))
        ? Optional.of(new SignName(shape.group(1)))
        : Optional.empty();
  }

  /** A Lucene regular expression for the whole words that hold the name: {@code c/c++}, too. */
  String pattern() {
    StringBuilder pattern = new StringBuilder("(.*[^a-z0-9])?");
    text.chars()
        .forEach(
            c -> {
              if (!Character.isLetterOrDigit(c)) {
                pattern.append('\\');
              }
              pattern.append((char) c);
            });
    boolean endsInLetter = Character.isLetterOrDigit(text.charAt(text.length() - 1));
    return pattern.append(endsInLetter ? "([^a-z0-9].*)?" : "([^+#].*)?").toString();
  }

  private static boolean isPlain(String name) {
    return name.chars().allMatch(Character::isLetterOrDigit);
  }
}
