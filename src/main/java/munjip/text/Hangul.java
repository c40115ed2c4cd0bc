package munjip.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/**
 * Hangul by its letters: a typed word is taken apart into the jamo that were struck, in their
 * order, and put together again as an input method does.
 *
 * <p>Jamo are compatibility jamo (U+3131–U+3163), and only those that have a key of their own: ㅘ is
 * ㅗㅏ, ㄳ is ㄱㅅ, ㄲ is one. So the jamo of what is half-typed ({@code 카팟}) begin those of what is
 * meant ({@code 카파시}).
 */
public final class Hangul {
  private static final int FIRST = 0xAC00;
  private static final int LAST = 0xD7A3;

  private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  private static final List<String> VOWELS =
      List.of(
          "ㅏ", "ㅐ", "ㅑ", "ㅒ", "ㅓ", "ㅔ", "ㅕ", "ㅖ", "ㅗ", "ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅛ", "ㅜ", "ㅜㅓ", "ㅜㅔ", "ㅜㅣ",
          "ㅠ", "ㅡ", "ㅡㅣ", "ㅣ");
  private static final List<String> FINALS =
      List.of(
          "", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ",
          "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ");

  private Hangul() {}

  public static boolean isSyllable(int c) {
    return c >= FIRST && c <= LAST;
  }

  /** A single jamo in any of its forms: compatibility, conjoining, half width. */
  public static boolean isJamo(int c) {
    return (c >= 0x3131 && c <= 0x3163)
        || (c >= 0x1100 && c <= 0x1112)
        || (c >= 0x1161 && c <= 0x1175)
        || (c >= 0x11A8 && c <= 0x11C2)
        || (c >= 0xFFA1 && c <= 0xFFDC && Character.isLetter(c));
  }

  /** Of jamo as struck, one that a syllable can begin with. */
  public static boolean isConsonant(char jamo) {
    return INITIALS.indexOf(jamo) >= 0;
  }

  public static boolean isVowel(char jamo) {
    return jamo >= 'ㅏ' && jamo <= 'ㅣ';
  }

  /** The text with each syllable and jamo as the jamo struck for it; the rest as it is. */
  public static String jamo(String text) {
    StringBuilder jamo = new StringBuilder(text.length() * 3);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSyllable(c)) {
        int at = c - FIRST;
        jamo.append(INITIALS.charAt(at / 588))
            .append(VOWELS.get(at % 588 / 28))
            .append(FINALS.get(at % 28));
      } else if (isJamo(c)) {
        jamo.append(struck(c));
      } else {
        jamo.append(c);
      }
    }
    return jamo.toString();
  }

  private static String struck(char jamo) {
    // NFKC gives conjoining jamo, whose blocks are in the order of the three tables.
    char c = Normalizer.normalize(String.valueOf(jamo), Normalizer.Form.NFKC).charAt(0);
    if (c >= 0x1100 && c <= 0x1112) {
      return INITIALS.substring(c - 0x1100, c - 0x1100 + 1);
    }
    if (c >= 0x1161 && c <= 0x1175) {
      return VOWELS.get(c - 0x1161);
    }
    return c >= 0x11A8 && c <= 0x11C2 ? FINALS.get(c - 0x11A8 + 1) : String.valueOf(jamo);
  }

  /** Jamo put into syllables, as far as they make some; the rest as it is. */
  public static String composed(String jamo) {
    StringBuilder text = new StringBuilder(jamo.length());
    int at = 0;
    while (at < jamo.length()) {
      if (!beginsSyllable(jamo, at)) {
        text.append(jamo.charAt(at++));
        continue;
      }
      int initial = INITIALS.indexOf(jamo.charAt(at++));
      String vowel = longest(VOWELS, jamo, at);
      at += vowel.length();
      String last = longest(FINALS, jamo, at);
      // The consonant before a vowel belongs to the next syllable.
      if (!last.isEmpty() && beginsSyllable(jamo, at + last.length() - 1)) {
        last = last.substring(0, last.length() - 1);
      }
      at += last.length();
      text.append(
          (char) (FIRST + initial * 588 + VOWELS.indexOf(vowel) * 28 + FINALS.indexOf(last)));
    }
    return text.toString();
  }

  private static boolean beginsSyllable(String jamo, int at) {
    return at + 1 < jamo.length() && isConsonant(jamo.charAt(at)) && isVowel(jamo.charAt(at + 1));
  }

  /** The longest of these that stands here; each that is long begins with a short one. */
  private static String longest(List<String> parts, String jamo, int at) {
    String two = jamo.substring(at, Math.min(jamo.length(), at + 2));
    if (two.length() == 2 && parts.contains(two)) {
      return two;
    }
    String one = two.isEmpty() ? "" : two.substring(0, 1);
    return parts.contains(one) ? one : "";
  }

  /**
   * What syllables and bare consonants say of a word: {@code ㅋㅍㅅ}, {@code 카ㅍㅅ}; the consonants as
   * struck, in whatever form they came.
   *
   * @return nothing when there is no bare consonant, or anything else
   */
  public static Optional<String> withBareConsonants(String text) {
    StringBuilder pattern = new StringBuilder(text.length());
    boolean bare = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSyllable(c)) {
        pattern.append(c);
      } else if (isJamo(c) && struck(c).chars().allMatch(j -> isConsonant((char) j))) {
        pattern.append(struck(c));
        bare = true;
      } else {
        return Optional.empty();
      }
    }
    return bare ? Optional.of(pattern.toString()) : Optional.empty();
  }

  /** Whether all of it is syllables, and there is something. */
  public static boolean isSyllables(String text) {
    return !text.isEmpty() && text.chars().allMatch(Hangul::isSyllable);
  }

  /** Whether all of it is syllables and bare jamo, and there is something. */
  public static boolean isHangul(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> isSyllable(c) || isJamo(c));
  }

  /** Whether a text ends in a bare jamo, or in a syllable that may yet take a final consonant. */
  public static boolean endsOpen(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return isJamo(last) || (isSyllable(last) && (last - FIRST) % 28 == 0);
  }
}
