package munjip.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds a term to the key it is looked up by: terms that differ only in case, width, accents,
 * spacing, hyphens or apostrophes have one key. {@code 언어 모델} and {@code 언어모델}, {@code Fine-Tuning}
 * and {@code finetuning} are the same; {@code C}, {@code C#} and {@code C++} are not.
 */
public final class TermKey {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  /**
   * Signs that people write or leave out inside a term, and only there: {@code --open} is no term.
   */
  private static final Pattern JOINT =
      Pattern.compile("(?<=[\\p{L}\\p{N}])[\\p{Pd}_/·'’]+(?=[\\p{L}\\p{N}])");

  /** Where a term has another word behind a sign. */
  private static final Pattern DIVIDED = Pattern.compile("(?<=[\\p{L}\\p{N}])[\\p{Pd}_/]");

  private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");

  /** Below this an {@code s} belongs to the word: {@code AWS}, {@code iOS}. */
  private static final int SHORTEST_PLURAL = 4;

  private TermKey() {}

  /**
   * @return empty for text of spaces only
   */
  public static String of(String term) {
    String folded = JOINT.matcher(SPACE.matcher(term).replaceAll("")).replaceAll("");
    if (!isPlain(folded)) {
      folded = ACCENT.matcher(normalized(folded, Normalizer.Form.NFKD)).replaceAll("");
      folded = normalized(folded, Normalizer.Form.NFKC);
    }
    return folded.toLowerCase(Locale.ROOT);
  }

  /** Words of a term, each folded. */
  static List<String> words(String term) {
    List<String> words = new ArrayList<>();
    for (String word : SPACE.split(DIVIDED.matcher(term).replaceAll(" "))) {
      String key = of(word);
      if (!key.isEmpty()) {
        words.add(key);
      }
    }
    return words;
  }

  /** Keys of what an English plural may be the plural of, likeliest first. */
  static List<String> singulars(String key) {
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
    return text.chars().allMatch(c -> c < 0x80 || (c >= 0xAC00 && c <= 0xD7A3));
  }

  private static String normalized(String text, Normalizer.Form form) {
    return Normalizer.normalize(text, form);
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z';
  }
}
