package munjip.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.query.Keyboard;
import munjip.text.Hangul;

/**
 * Slips made up by chance, for tuning: words of the notes with one key wrong, missing, twice or
 * swapped, a sound written for another, the keyboard on the other language, or the end not typed
 * yet. What comes out stands nowhere in the notes. Drawn with a fixed seed.
 */
final class MadeSlips {
  /** Words of fewer notes are mostly slips themselves. */
  private static final int LEAST_NOTES = 2;

  private static final Pattern KOREAN = Pattern.compile("[가-힣]{3,8}");
  private static final Pattern ENGLISH = Pattern.compile("[a-z]{5,14}");

  /** What follows nouns only: a word that has two of these in the notes is one. */
  private static final List<String> ON_NOUNS =
      List.of("의", "에서", "에게", "으로", "를", "을", "가", "와", "과");

  private static final int LEAST_ENDINGS = 2;

  /** Of so many Korean slips one has a particle. */
  private static final int WITH_PARTICLE = 4;

  private static final String[] ALIKE = {
    "ㅐㅔ", "ㅔㅐ", "ㅗㅜ", "ㅓㅗ", "ㅡㅜ", "ㅕㅓ", "ㅏㅑ", "ㅈㅊ", "ㄱㅋ", "ㄷㅌ"
  };
  private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

  private final Random random;
  private final String all;
  private final List<Slip> made = new ArrayList<>();

  private MadeSlips(List<ReadNote> notes, long seed) {
    this.random = new Random(seed);
    StringBuilder text = new StringBuilder();
    notes.forEach(note -> text.append(note.title()).append('\n').append(note.text()).append('\n'));
    this.all = text.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * @param leaveOut words that are kept for another measurement
   */
  static List<Slip> make(List<ReadNote> notes, int count, long seed, Set<String> leaveOut) {
    MadeSlips slips = new MadeSlips(notes, seed);
    slips.draw(words(notes, KOREAN, leaveOut), count * 7 / 12, true);
    slips.draw(words(notes, ENGLISH, leaveOut), count - count * 7 / 12, false);
    return slips.made;
  }

  private static List<String> words(List<ReadNote> notes, Pattern word, Set<String> leaveOut) {
    Map<String, Integer> holding = new TreeMap<>();
    for (ReadNote note : notes) {
      Set<String> own = new HashSet<>();
      Matcher runs =
          Pattern.compile("\\p{L}+")
              .matcher((note.title() + "\n" + note.text()).toLowerCase(Locale.ROOT));
      while (runs.find()) {
        own.add(runs.group());
      }
      own.forEach(each -> holding.merge(each, 1, Integer::sum));
    }
    List<String> words = new ArrayList<>();
    holding.forEach(
        (each, count) -> {
          boolean english = ENGLISH.matcher(each).matches();
          long endings =
              ON_NOUNS.stream().filter(ending -> holding.containsKey(each + ending)).count();
          if (count >= LEAST_NOTES
              && word.matcher(each).matches()
              && !leaveOut.contains(each)
              && (english || endings >= LEAST_ENDINGS)) {
            words.add(each);
          }
        });
    return words;
  }

  private void draw(List<String> words, int count, boolean korean) {
    Collections.shuffle(words, random);
    Map<String, UnaryOperator<String>> kinds = korean ? koreanKinds() : englishKinds();
    List<String> names = new ArrayList<>(kinds.keySet());
    Collections.sort(names);
    int wanted = made.size() + count;
    for (String word : words) {
      if (made.size() == wanted) {
        return;
      }
      String kind = names.get(made.size() % names.size());
      boolean glued = korean && !kind.equals("unfinished") && made.size() % WITH_PARTICLE == 0;
      String particle = !glued ? "" : kind.equals("layout") ? Keyboard.latin("에서") : "에서";
      String typed = kinds.get(kind).apply(word) + particle;
      if (!typed.equals(word) && typed.length() > 1 && !all.contains(typed)) {
        made.add(new Slip((korean ? "ko-" : "en-") + kind, typed, word));
      }
    }
  }

  private Map<String, UnaryOperator<String>> koreanKinds() {
    Map<String, UnaryOperator<String>> kinds = new HashMap<>();
    kinds.put("neighbour", word -> Keyboard.hangul(neighbour(Keyboard.latin(word))));
    kinds.put("swapped", word -> Keyboard.hangul(swapped(Keyboard.latin(word))));
    kinds.put("missed", word -> Keyboard.hangul(missed(Keyboard.latin(word))));
    kinds.put("doubled", word -> Keyboard.hangul(doubled(Keyboard.latin(word))));
    kinds.put("alike", this::alike);
    kinds.put("final", this::otherFinal);
    kinds.put("layout", Keyboard::latin);
    kinds.put("unfinished", word -> unfinished(word));
    return kinds;
  }

  private Map<String, UnaryOperator<String>> englishKinds() {
    Map<String, UnaryOperator<String>> kinds = new HashMap<>();
    kinds.put("neighbour", this::neighbour);
    kinds.put("swapped", this::swapped);
    kinds.put("missed", this::missed);
    kinds.put("doubled", this::doubled);
    kinds.put("layout", Keyboard::hangul);
    return kinds;
  }

  /** Not the first key: who mistypes that mostly sees it. */
  private int place(String keys) {
    return 1 + random.nextInt(keys.length() - 1);
  }

  private String neighbour(String keys) {
    int at = place(keys);
    return keys.substring(0, at) + beside(keys.charAt(at)) + keys.substring(at + 1);
  }

  private char beside(char key) {
    for (String row : ROWS) {
      int at = row.indexOf(Character.toLowerCase(key));
      if (at >= 0) {
        return row.charAt(
            at == 0 ? 1 : at + 1 == row.length() || random.nextBoolean() ? at - 1 : at + 1);
      }
    }
    return key;
  }

  private String swapped(String keys) {
    int at = Math.min(place(keys), keys.length() - 2);
    return keys.substring(0, at) + keys.charAt(at + 1) + keys.charAt(at) + keys.substring(at + 2);
  }

  private String missed(String keys) {
    int at = place(keys);
    return keys.substring(0, at) + keys.substring(at + 1);
  }

  private String doubled(String keys) {
    int at = place(keys);
    return keys.substring(0, at) + keys.charAt(at) + keys.substring(at);
  }

  /** A syllable that ends in another consonant, in one more, or in none. */
  private String otherFinal(String word) {
    int at = random.nextInt(word.length());
    int open = word.charAt(at) - (word.charAt(at) - '가') % 28;
    // ㄱ ㄴ ㄹ ㅁ ㅂ ㅅ ㅆ ㅇ and none.
    int[] finals = {0, 1, 4, 8, 16, 17, 19, 20, 21};
    char changed = (char) (open + finals[random.nextInt(finals.length)]);
    return word.substring(0, at) + changed + word.substring(at + 1);
  }

  private String alike(String word) {
    String jamo = Hangul.jamo(word);
    int start = random.nextInt(ALIKE.length);
    for (int i = 0; i < ALIKE.length; i++) {
      String pair = ALIKE[(start + i) % ALIKE.length];
      int at = jamo.indexOf(pair.charAt(0), 1);
      if (at > 0) {
        return composed(jamo.substring(0, at) + pair.charAt(1) + jamo.substring(at + 1));
      }
    }
    return word;
  }

  private static String composed(String jamo) {
    return Keyboard.hangul(Keyboard.latin(jamo));
  }

  private static String unfinished(String word) {
    String keys = Keyboard.latin(word);
    return Keyboard.hangul(keys.substring(0, keys.length() - 1));
  }
}
