package munjip.glossary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what an abbreviation stands for in the words beside it, after Schwartz and Hearst, "A
 * simple algorithm for identifying abbreviation definitions in biomedical text" (2003): its letters
 * stand there in their order, the first one at the start of a word.
 */
final class Abbreviation {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  private Abbreviation() {}

  /** Whether it looks like one: a single word, most of it in capitals. */
  static boolean isOne(String text) {
    long capitals = text.chars().filter(Character::isUpperCase).count();
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && text.chars().allMatch(c -> c < 0x250 && (Character.isLetterOrDigit(c) || c == '-'))
        && Character.isLetter(text.charAt(0))
        && capitals >= SHORTEST
        && 2 * capitals >= text.length();
  }

  /**
   * The last words of a text that an abbreviation stands for: two or more, and not many more than
   * it has letters.
   */
  static Optional<String> longForm(String abbreviation, String text) {
    if (!isOne(abbreviation) || !Wording.isLatin(text)) {
      return Optional.empty();
    }
    int at = text.length();
    for (int i = abbreviation.length() - 1; i >= 0; i--) {
      char letter = Character.toLowerCase(abbreviation.charAt(i));
      if (!Character.isLetterOrDigit(letter)) {
        continue;
      }
      do {
        at--;
      } while (at >= 0
          && (Character.toLowerCase(text.charAt(at)) != letter
              || (i == 0 && !startsWord(text, at))));
      if (at < 0) {
        return Optional.empty();
      }
    }
    String found = text.substring(text.lastIndexOf(' ', at) + 1);
    return isAsLong(abbreviation, found) ? Optional.of(found) : Optional.empty();
  }

  /** Whether a text as a whole is what an abbreviation stands for. */
  static boolean standsFor(String abbreviation, String text) {
    if (!isOne(abbreviation) || !Wording.isLatin(text) || !isAsLong(abbreviation, text)) {
      return false;
    }
    int at = -1;
    for (char c : abbreviation.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        boolean first = at < 0;
        at = text.toLowerCase(Locale.ROOT).indexOf(c, at + 1);
        if (at < 0 || (first && at > 0)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isAsLong(String abbreviation, String text) {
    List<String> words = List.of(text.split("[ -]"));
    int most = Math.min(abbreviation.length() + 5, abbreviation.length() * 2);
    return words.size() > 1 && words.size() <= most && !words.contains(abbreviation);
  }

  private static boolean startsWord(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }
}
