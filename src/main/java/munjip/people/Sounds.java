package munjip.people;

import java.util.LinkedHashSet;
import java.util.Set;
import munjip.query.Hangul;

/**
 * The rough sound of a word: what is left of its consonants when everything is left out that Hangul
 * spellings of one foreign name differ in. 카파시, 카르파티, 카파씨 and Karpathy are all {@code KPT}.
 *
 * <p>Classes are K (ㄱㅋㄲ), P (ㅂㅍㅃ and f, v), T (ㄷㅌㅅㅈㅊ and theirs: ti, th, z, ch change among them),
 * N (also ng), M; vowels, l, r, h and w are left out, and of the same twice one. Where letters are
 * read in two ways, a word has several sounds. Words without a sound in common are never compared
 * any closer.
 */
final class Sounds {
  /** Of letters that can be read in ways; each doubles the sounds. */
  private static final int MOST = 16;

  private Sounds() {}

  /**
   * @param word folded; Hangul, or Latin letters
   * @return never empty; a word of vowels has the empty sound
   */
  static Set<String> of(String word) {
    Set<String> sounds = Hangul.isSyllables(word) ? ofHangul(word) : ofLatin(word);
    Set<String> single = new LinkedHashSet<>();
    sounds.forEach(sound -> single.add(collapsed(sound)));
    return single;
  }

  private static Set<String> ofHangul(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      String jamo = Hangul.jamo(word.substring(i, i + 1));
      char initial = jamo.charAt(0);
      if (initial != 'ㅇ') {
        out.append(consonant(initial));
      }
      // Of a double final (ㄳ) the first is enough.
      int at = 1;
      while (at < jamo.length() && Hangul.isVowel(jamo.charAt(at))) {
        at++;
      }
      if (at < jamo.length()) {
        out.append(jamo.charAt(at) == 'ㅇ' ? "N" : consonant(jamo.charAt(at)));
      }
    }
    String sound = out.toString();
    // f is ㅍ for some and ㅎ for others.
    return sound.indexOf('H') < 0
        ? Set.of(sound)
        : Set.of(sound.replace("H", ""), sound.replace('H', 'P'));
  }

  private static String consonant(char jamo) {
    return switch (jamo) {
      case 'ㄱ', 'ㄲ', 'ㅋ' -> "K";
      case 'ㅂ', 'ㅃ', 'ㅍ' -> "P";
      case 'ㄷ', 'ㄸ', 'ㅌ', 'ㅅ', 'ㅆ', 'ㅈ', 'ㅉ', 'ㅊ' -> "T";
      case 'ㄴ' -> "N";
      case 'ㅁ' -> "M";
      case 'ㅎ' -> "H";
      default -> "";
    };
  }

  private static Set<String> ofLatin(String word) {
    Set<String> sounds = Set.of("");
    int at = 0;
    while (at < word.length()) {
      Letters read = Letters.at(word, at);
      sounds = appended(sounds, read.readings());
      at += read.length();
    }
    return sounds;
  }

  private static Set<String> appended(Set<String> sounds, String[] readings) {
    Set<String> longer = new LinkedHashSet<>();
    int most = sounds.size() * readings.length > MOST ? 1 : readings.length;
    for (String sound : sounds) {
      for (int i = 0; i < most; i++) {
        longer.add(sound + readings[i]);
      }
    }
    return longer;
  }

  private static String collapsed(String sound) {
    StringBuilder out = new StringBuilder(sound.length());
    for (int i = 0; i < sound.length(); i++) {
      if (i == 0 || sound.charAt(i) != sound.charAt(i - 1)) {
        out.append(sound.charAt(i));
      }
    }
    return out.toString();
  }

  /** Letters that are read together, and the ways to read them, the likeliest first. */
  private record Letters(int length, String... readings) {
    static Letters at(String word, int at) {
      String rest = word.substring(at);
      for (Letters.Rule rule : RULES) {
        boolean place =
            switch (rule.place) {
              case START -> at == 0;
              case END -> rest.length() == rule.letters.length();
              case ANY -> true;
            };
        if (place && rest.startsWith(rule.letters)) {
          return new Letters(rule.letters.length(), rule.readings);
        }
      }
      char next = rest.length() > 1 ? rest.charAt(1) : ' ';
      boolean front = "eiy".indexOf(next) >= 0;
      return switch (rest.charAt(0)) {
        case 'k', 'q' -> new Letters(1, "K");
        case 'c' -> front ? new Letters(1, "T", "K") : new Letters(1, "K");
        case 'g' -> front ? new Letters(1, "K", "T") : new Letters(1, "K");
        case 'p', 'b', 'f', 'v' -> new Letters(1, "P");
        case 't', 'd', 's', 'z' -> new Letters(1, "T");
        case 'j' -> new Letters(1, "T", "");
        case 'x' -> new Letters(1, "KT", "T");
        case 'n' -> new Letters(1, "N");
        case 'm' -> new Letters(1, "M");
        default -> new Letters(1, "");
      };
    }

    private enum Place {
      START,
      END,
      ANY
    }

    private record Rule(Place place, String letters, String... readings) {}

    private static final Rule[] RULES = {
      new Rule(Place.START, "kn", "N", "KN"),
      new Rule(Place.START, "x", "T"),
      new Rule(Place.START, "w", "", "P"),
      new Rule(Place.END, "mb", "M", "MP"),
      new Rule(Place.END, "gh", "", "K", "P"),
      // In French names; Chollet is 숄레.
      new Rule(Place.END, "et", "", "T"),
      new Rule(Place.END, "ot", "", "T"),
      new Rule(Place.END, "cois", "T"),
      new Rule(Place.END, "ard", "T", ""),
      new Rule(Place.ANY, "sch", "T"),
      new Rule(Place.ANY, "tch", "T"),
      new Rule(Place.ANY, "ch", "T", "K", ""),
      new Rule(Place.ANY, "ck", "K"),
      new Rule(Place.ANY, "ph", "P"),
      new Rule(Place.ANY, "th", "T"),
      new Rule(Place.ANY, "gh", "", "K"),
      new Rule(Place.ANY, "ws", "T", "PT"),
      new Rule(Place.ANY, "mps", "MT", "MPT"),
      new Rule(Place.ANY, "nge", "NK", "N", "NT"),
      new Rule(Place.ANY, "ngi", "NK", "N", "NT"),
      new Rule(Place.ANY, "ng", "NK", "N"),
      new Rule(Place.ANY, "qu", "K"),
    };
  }
}
