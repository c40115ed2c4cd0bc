package munjip.glossary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import munjip.text.Blanks;
import munjip.text.Hangul;

/**
 * Folds a term to the key it is looked up by: terms that differ only in case, width, accents,
 * spacing, hyphens or apostrophes have one key. {@code 언어 모델} and {@code 언어모델}, {@code Fine-Tuning}
 * and {@code finetuning} are the same; {@code C}, {@code C#} and {@code C++} are not.
 *
 * <p>Thousands are made when a search begins, so no patterns are used for the usual ones.
 */
public final class TermKey {
  private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");

  /** Below this an {@code s} belongs to the word: {@code AWS}, {@code iOS}. */
  private static final int SHORTEST_PLURAL = 4;

  private TermKey() {}

  /**
   * @return empty for text of spaces only
   */
  public static String of(String term) {
    String text = term;
    if (!isPlain(text)) {
      String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
      text = Normalizer.normalize(ACCENT.matcher(decomposed).replaceAll(""), Normalizer.Form.NFKC);
    }
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlainLetter(c) || !(Blanks.isBlank(c) || (isJoint(c) && standsInside(text, i)))) {
        key.append(c);
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /** Words of a term, each folded; a hyphen or a slash divides words, too. */
  public static List<String> words(String term) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= term.length(); i++) {
      if (i == term.length() || divides(term, i)) {
        String key = of(term.substring(start, i));
        if (!key.isEmpty()) {
          words.add(key);
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static boolean divides(String term, int at) {
    char c = term.charAt(at);
    if (isPlainLetter(c)) {
      return false;
    }
    return Blanks.isBlank(c) || (isJoint(c) && !isApostrophe(c) && standsInside(term, at));
  }

  /** Keys of what an English plural may be the plural of, likeliest first. */
  public static List<String> singulars(String key) {
    int end = key.length();
    if (end < SHORTEST_PLURAL || key.charAt(end - 1) != 's' || !isLatin(key.charAt(end - 2))) {
      return List.of();
    }
    List<String> singulars = new ArrayList<>();
    singulars.add(key.substring(0, end - 1));
    if (key.endsWith("ies")) {
      singulars.add(key.substring(0, end - 3) + "y");
    } else if (key.endsWith("es")) {
      singulars.add(key.substring(0, end - 2));
    }
    return singulars;
  }

  /** Nothing to normalize: ASCII and whole Hangul syllables. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && !Hangul.isSyllable(c)) {
        return false;
      }
    }
    return true;
  }

  /** Signs that people write or leave out inside a term. */
  private static boolean isJoint(char c) {
    return c == '_'
        || c == '/'
        || c == '·'
        || isApostrophe(c)
        || Character.getType(c) == Character.DASH_PUNCTUATION;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /** Between letters or digits: {@code --open} and {@code a'} are no such places. */
  private static boolean standsInside(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** The usual letters, told quickly. */
  private static boolean isPlainLetter(char c) {
    return (c >= 'a' && c <= 'z') || Hangul.isSyllable(c) || (c >= 'A' && c <= 'Z');
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z';
  }
}
