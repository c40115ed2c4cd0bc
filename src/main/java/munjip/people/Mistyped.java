package munjip.people;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import munjip.analysis.Folding;
import munjip.people.WrittenName.Script;
import munjip.query.Keyboard;
import munjip.query.Particles;
import munjip.text.EditDistance;
import munjip.text.Hangul;

/**
 * Whom somebody may mean who typed a name that nobody has: with a particle behind it, on the other
 * keyboard, by its initial consonants, half of it, or with a slip. Only asked where the name as
 * typed, and what it sounds like, are nobody's.
 */
final class Mistyped {
  /** Fewer jamo or letters begin many names. */
  private static final int SHORTEST_BEGINNING = 4;

  private static final int SHORTEST_INITIALS = 2;

  /** Shorter words with a letter changed are mostly other words; in jamo or letters. */
  private static final int SHORTEST = 6;

  /** Of longer ones two may be wrong. */
  private static final int LONG = 9;

  /** The surest first. */
  private static final List<BiPredicate<String, String>> WAYS =
      List.of(Mistyped::isInitials, Mistyped::isBeginning, Mistyped::isSlip);

  private Mistyped() {}

  /** What else was typed, the likeliest first: {@code 카파시가} is 카파시, {@code zkvktl} too. */
  static Set<String> readings(String typed) {
    String folded = Folding.of(typed).strip();
    int last = folded.lastIndexOf(' ') + 1;
    Set<String> readings = new LinkedHashSet<>();
    Particles.stems(folded.substring(last)).reversed().stream()
        .filter(stem -> !stem.isBlank())
        .forEach(stem -> readings.add(folded.substring(0, last) + stem));
    String hangul = Keyboard.hangul(typed.strip());
    if (Hangul.isSyllables(hangul.replace(" ", ""))) {
      readings.add(hangul);
    }
    String latin = Keyboard.latin(typed.strip());
    if (Script.of(Folding.of(latin).replace(" ", "")) == Script.LATIN) {
      readings.add(latin);
    }
    readings.remove(folded);
    return readings;
  }

  /** Those of whom one name may be meant, in the order given. */
  static List<Speaker> among(List<Speaker> speakers, String typed) {
    List<String> words = words(typed);
    for (BiPredicate<String, String> way : WAYS) {
      List<Speaker> found =
          speakers.stream()
              .filter(
                  speaker ->
                      Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream())
                          .anyMatch(name -> mayBe(way, words, words(name))))
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static List<String> words(String name) {
    return Arrays.stream(Folding.of(name).strip().split("[\\s\\p{Z}]+")).toList();
  }

  /** One word may be the surname, the first name, or all of a name written together. */
  private static boolean mayBe(
      BiPredicate<String, String> way, List<String> typed, List<String> name) {
    if (typed.size() == 1) {
      return name.stream().anyMatch(word -> way.test(typed.getFirst(), word))
          || (name.size() > 1 && way.test(typed.getFirst(), String.join("", name)));
    }
    if (typed.size() != name.size()) {
      return false;
    }
    for (int i = 0; i < name.size(); i++) {
      if (!typed.get(i).equals(name.get(i)) && !way.test(typed.get(i), name.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** {@code ㅋㅍㅅ}. */
  private static boolean isInitials(String typed, String word) {
    if (typed.length() < SHORTEST_INITIALS
        || typed.length() != word.length()
        || !Hangul.isSyllables(word)) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      boolean consonant = Hangul.isConsonant(typed.charAt(i));
      if (!consonant || Hangul.jamo(word.substring(i, i + 1)).charAt(0) != typed.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** {@code 카파}, {@code 카파ㅅ}, {@code karp}. */
  private static boolean isBeginning(String typed, String word) {
    String begun = Hangul.jamo(typed);
    return begun.length() >= SHORTEST_BEGINNING
        && !isKorean(word)
        && Hangul.jamo(word).startsWith(begun);
  }

  /** {@code 카피시}, {@code karpaty}. */
  private static boolean isSlip(String typed, String word) {
    String one = Hangul.jamo(typed);
    String other = Hangul.jamo(word);
    int shorter = Math.min(one.length(), other.length());
    return shorter >= SHORTEST
        && Script.of(typed) == Script.of(word)
        && !isKorean(typed)
        && !isKorean(word)
        && Math.abs(one.length() - other.length()) <= 2
        && (EditDistance.of(one, other) <= (shorter >= LONG ? 2 : 1) || isSwapped(one, other));
  }

  /** Whether two neighbours changed places and nothing else did: {@code folwer}. */
  private static boolean isSwapped(String one, String other) {
    int at = 0;
    while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return one.length() == other.length()
        && at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }

  /** Of Koreans' own names no other spelling exists: with a letter changed it is another's. */
  private static boolean isKorean(String word) {
    return NameReader.read(word).filter(WrittenName::korean).isPresent();
  }
}
