package munjip.query;

import java.util.Optional;

/**
 * Takes the punctuation off a typed word where it belongs to the sentence around it ({@code 모델,}
 * {@code (정말?)}) and leaves it where it belongs to the word: {@code C++}, {@code C#}, {@code .NET},
 * {@code works.any()}, {@code @karpathy}, {@code #태그}, {@code --open}, {@code C:\}.
 */
final class PlainWord {
  private static final String OPENING = "([{<";
  private static final String CLOSING = ")]}>";

  private PlainWord() {}

  /** The word without such marks; nothing when it is made of marks only. */
  static Optional<String> of(String typed) {
    int start = 0;
    int end = typed.length();
    while (start < end && isMark(typed, start) && !leads(typed, start)) {
      start += Character.charCount(typed.codePointAt(start));
    }
    while (start < end && isMark(typed, before(typed, end)) && !trails(typed, start, end)) {
      end = before(typed, end);
    }
    String word = typed.substring(start, end);
    boolean says = word.codePoints().anyMatch(c -> !isMark(c));
    return says ? Optional.of(word) : Optional.empty();
  }

  private static int before(String typed, int end) {
    return end - Character.charCount(typed.codePointBefore(end));
  }

  /** Whether the mark at {@code at} is the beginning of a word. */
  private static boolean leads(String typed, int at) {
    char c = typed.charAt(at);
    boolean first = at == 0 || typed.charAt(at - 1) != c;
    if (typed.startsWith("--", at)) {
      return at == 0 && wordAt(typed, 2);
    }
    boolean kept = ".@#_$/\\".indexOf(c) >= 0 || isCurrency(typed.codePointAt(at));
    return kept && first && wordAt(typed, at + 1);
  }

  /** Whether the mark before {@code end} is the end of a word. */
  private static boolean trails(String typed, int start, int end) {
    char c = typed.charAt(end - 1);
    int closes = CLOSING.indexOf(c);
    if (closes >= 0) {
      String word = typed.substring(start, end);
      return count(word, OPENING.charAt(closes)) >= count(word, c);
    }
    return "+#_$%\\".indexOf(c) >= 0 || isCurrency(typed.codePointBefore(end));
  }

  private static long count(String word, char c) {
    return word.chars().filter(each -> each == c).count();
  }

  private static boolean wordAt(String typed, int at) {
    return at < typed.length() && !isMark(typed, at);
  }

  private static boolean isMark(String typed, int at) {
    return isMark(typed.codePointAt(at));
  }

  /** Punctuation and signs. Emoji are words: people search for them. */
  static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.CURRENCY_SYMBOL ->
          true;
      default -> false;
    };
  }

  private static boolean isCurrency(int c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }
}
