package munjip.glossary;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import munjip.text.Blanks;
import munjip.text.Hangul;
import munjip.text.Unicode;

/** Tells names and terms, as they are typed to be found, from dates, marks and sentences. */
final class Wording {
  /** Longer texts are sentences, and are not typed. */
  private static final int LONGEST = 40;

  private static final int MOST_WORDS = 6;

  /** A single letter or syllable stands in every other word. */
  private static final int FEWEST_LETTERS = 2;

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  /** What stands in a name beside letters and digits. */
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N} .,:&+#/'’·_-]+");

  /** Of a date nothing else is left; {@code 2026년 3월 12일 목요일}, {@code 3주차}. */
  private static final Pattern DATE =
      Pattern.compile("[월화수목금토일]요일|(?<=\\d)\\s*(주차?|분기|년|월|일)|W(?=\\d)|[\\d\\s\\p{P}\\p{S}]");

  /** Where a page stood before, as Hugo's aliases say it. */
  private static final Pattern ADDRESS = Pattern.compile("/.*|.*(/|\\.html?)");

  /** Wordings that one note may give for one thing. */
  private static final int MOST = 10;

  private Wording() {}

  static String singleSpaced(String text) {
    return Blanks.single(Unicode.nfc(text));
  }

  static List<String> words(String text) {
    if (text.isBlank()) {
      return List.of();
    }
    return text.chars().noneMatch(Blanks::isBlank)
        ? List.of(text)
        : List.of(SPACES.split(text.strip()));
  }

  static boolean isTerm(String text) {
    return text.length() <= LONGEST
        && words(text).size() <= MOST_WORDS
        && NAME.matcher(text).matches()
        && !ADDRESS.matcher(text).matches()
        && letters(DATE.matcher(text).replaceAll("")) >= FEWEST_LETTERS;
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }

  /** Adds a wording to others that it is not one of already. */
  static void add(String raw, List<String> to) {
    if (raw.length() > LONGEST || to.size() == MOST) {
      return;
    }
    String text = singleSpaced(raw);
    if (isTerm(text) && to.stream().noneMatch(other -> key(other).equals(key(text)))) {
      to.add(text);
    }
  }

  /** Whether one is a part of the other: it is found by it anyhow, or is less than it. */
  static boolean holds(String one, String other) {
    return key(one).contains(key(other)) || key(other).contains(key(one));
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
  }

  /** Whether its words are Korean throughout. */
  static boolean isKorean(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c == ' ' || Hangul.isSyllable(c));
  }

  /** Whether it has Latin words only, and two letters at least. */
  static boolean isLatin(String text) {
    return text.chars().allMatch(c -> c < 0x250 || c == '’')
        && letters(text) >= FEWEST_LETTERS
        && Character.isLetter(text.charAt(0));
  }
}
