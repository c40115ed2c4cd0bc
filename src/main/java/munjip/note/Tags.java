package munjip.note;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import munjip.text.Unicode;

/** What a tag is, in running text and in front matter. */
final class Tags {
  /** {@code #fff} and {@code #1e90ff} are colours. */
  private static final Pattern COLOUR =
      Pattern.compile("(?=.*\\d)(\\p{XDigit}{3}|\\p{XDigit}{6}|\\p{XDigit}{8})");

  /** {@code #12가} and {@code #12에서} are issues with a particle, {@code #2024년} is a tag. */
  private static final Pattern NUMBER_WITH_PARTICLE =
      Pattern.compile("\\d+[가-힣&&[^년월일차기호회주학]][가-힣]{0,3}");

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private Tags() {}

  static boolean isTagCharacter(int c) {
    return Character.isLetterOrDigit(c)
        || c == '_'
        || c == '-'
        || c == '/'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Whether a name may follow {@code #} as a tag: with a letter in it ({@code #12} is none). */
  static boolean isTag(String name) {
    return name.codePoints().anyMatch(Character::isLetter)
        && !COLOUR.matcher(name).matches()
        && !NUMBER_WITH_PARTICLE.matcher(name).matches();
  }

  /**
   * The tags in one front matter value.
   *
   * @param splitAtSpaces whether {@code a b} is two tags, as Jekyll reads {@code tags: a b}; commas
   *     always part
   */
  static List<String> in(String value, boolean splitAtSpaces) {
    boolean spaces = !value.contains(",") && (splitAtSpaces || value.strip().startsWith("#"));
    List<String> tags = new ArrayList<>();
    for (String part : spaces ? WHITE_SPACE.split(value) : value.split(",")) {
      String tag = clean(part);
      if (!tag.isEmpty()) {
        tags.add(tag);
      }
    }
    return tags;
  }

  static String clean(String tag) {
    String clean = tag.strip();
    while (clean.startsWith("#")) {
      clean = clean.substring(1).strip();
    }
    while (clean.endsWith("/")) {
      clean = clean.substring(0, clean.length() - 1);
    }
    return Unicode.nfc(clean);
  }

  /** All of them in order, a tag that differs only by case once. */
  static List<String> distinct(Collection<String> tags) {
    Set<String> seen = new HashSet<>();
    return tags.stream().filter(tag -> seen.add(tag.toLowerCase(Locale.ROOT))).toList();
  }
}
