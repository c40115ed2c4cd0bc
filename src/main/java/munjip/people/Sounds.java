package munjip.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import munjip.text.Hangul;
import munjip.text.Syllables;

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
      String jamo = Syllables.jamo(word.charAt(i));
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
    List<String> sounds = List.of("");
    int at = 0;
    while (at < word.length()) {
      Letters read = Letters.at(word, at);
      sounds = appended(sounds, read.readings());
      at += read.length();
    }
    return new LinkedHashSet<>(sounds);
  }

  private static List<String> appended(List<String> sounds, String[] readings) {
    int most = sounds.size() * readings.length > MOST ? 1 : readings.length;
    if (most == 1 && readings[0].isEmpty()) {
      return sounds;
    }
    List<String> longer = new ArrayList<>(sounds.size() * most);
    for (String sound : sounds) {
      for (int i = 0; i < most; i++) {
        longer.add(readings[i].isEmpty() ? sound : sound + readings[i]);
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
      char first = word.charAt(at);
      if (first < BEGUN.length) {
        for (Rule rule : BEGUN[first]) {
          boolean place =
              switch (rule.place) {
                case START -> at == 0;
                case END -> word.length() - at == rule.letters.length();
                case ANY -> true;
              };
          if (place && word.startsWith(rule.letters, at)) {
            return rule.read;
          }
        }
      }
      char next = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
      boolean front = "eiy".indexOf(next) >= 0;
      return switch (first) {
        case 'k', 'q' -> K;
        case 'c' -> front ? T_OR_K : K;
        case 'g' -> front ? K_OR_T : K;
        case 'p', 'b', 'f', 'v' -> P;
        case 't', 'd', 's', 'z' -> T;
        case 'j' -> T_OR_NONE;
        case 'x' -> KT_OR_T;
        case 'n' -> N;
        case 'm' -> M;
        default -> NONE;
      };
    }

    private static final Letters K = new Letters(1, "K");
    private static final Letters T_OR_K = new Letters(1, "T", "K");
    private static final Letters K_OR_T = new Letters(1, "K", "T");
    private static final Letters P = new Letters(1, "P");
    private static final Letters T = new Letters(1, "T");
    private static final Letters T_OR_NONE = new Letters(1, "T", "");
    private static final Letters KT_OR_T = new Letters(1, "KT", "T");
    private static final Letters N = new Letters(1, "N");
    private static final Letters M = new Letters(1, "M");
    private static final Letters NONE = new Letters(1, "");

    private enum Place {
      START,
      END,
      ANY
    }

    private record Rule(Place place, String letters, Letters read) {
      Rule(Place place, String letters, String... readings) {
        this(place, letters, new Letters(letters.length(), readings));
      }
    }

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

    /** Rules by their first letter, in the same order. */
    private static final Rule[][] BEGUN = new Rule['z' + 1][0];

    static {
      for (char c = 'a'; c <= 'z'; c++) {
        char first = c;
        BEGUN[c] =
            Arrays.stream(RULES)
                .filter(rule -> rule.letters.charAt(0) == first)
                .toArray(Rule[]::new);
      }
    }
  }
}
