package munjip.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import munjip.glossary.TermKey;
import munjip.search.Thesaurus.Group;
import munjip.text.Hangul;

/**
 * The terms of a thesaurus by how they are spelled: Korean ones by their jamo, single Latin words
 * by their letters. A few thousand at most, so they are gone through one by one, the unlikely ones
 * told by a number.
 */
final class TermSpellings {
  private static final int SHORTEST = 2;

  /** Longer ones are not mistyped as one word. */
  private static final int LONGEST = 60;

  /**
   * @param text as it is searched; Latin in small letters
   * @param spelled its jamo or letters, without spaces
   * @param letters which there are, a bit for each or for several that share it
   */
  private record Term(String text, String spelled, long letters) {}

  private final List<Term> terms;
  private final Map<String, String> byKey;

  private TermSpellings(List<Term> terms, Map<String, String> byKey) {
    this.terms = List.copyOf(terms);
    this.byKey = Map.copyOf(byKey);
  }

  static TermSpellings of(List<Group> groups) {
    Map<String, Term> bySpelling = new TreeMap<>();
    Map<String, String> byKey = new HashMap<>();
    for (Group group : groups) {
      for (String wording : group.typed()) {
        String key = TermKey.of(wording);
        if (key.length() >= SHORTEST) {
          byKey.putIfAbsent(key, wording);
        }
        boolean korean = Hangul.isSyllables(wording.replace(" ", ""));
        String text = korean ? wording : key;
        String spelled = spelled(text);
        boolean comparable = korean || isOneWord(wording, text);
        if (comparable && text.length() >= SHORTEST && spelled.length() <= LONGEST) {
          bySpelling.putIfAbsent(spelled, new Term(text, spelled, letters(spelled)));
        }
      }
    }
    return new TermSpellings(new ArrayList<>(bySpelling.values()), byKey);
  }

  /** Whether a term is one Latin word, of which the key left nothing out. */
  private static boolean isOneWord(String wording, String key) {
    return wording.length() == key.length()
        && NearWords.isLatin(key)
        && key.chars().anyMatch(Character::isLetter);
  }

  /** How it is compared: jamo as struck, or Latin letters without case and accents. */
  static String spelled(String word) {
    String bare = word.replace(" ", "");
    return Hangul.isHangul(bare) ? Hangul.jamo(bare) : TermKey.of(bare);
  }

  private static long letters(String spelled) {
    return spelled.chars().mapToLong(c -> 1L << c).reduce(0, (all, each) -> all | each);
  }

  /**
   * The term as it is written; a single Latin word in small letters.
   *
   * @param key a {@link TermKey}
   */
  Optional<String> ofKey(String key) {
    return Optional.ofNullable(byKey.get(key)).map(term -> NearWords.isLatin(term) ? key : term);
  }

  /** Terms so many letters away at most, as {@link Vocabulary#near}. */
  List<String> near(String word, int edits) {
    String spelled = spelled(word);
    long letters = letters(spelled);
    return texts(
        term ->
            // Another letter takes one away and adds one.
            Math.abs(term.spelled.length() - spelled.length()) <= edits
                && Long.bitCount(term.letters ^ letters) <= 2 * edits
                && (edits < 2 || term.spelled.charAt(0) == spelled.charAt(0))
                && areNear(term.spelled, spelled, edits));
  }

  /** Terms whose jamo or letters begin so. */
  List<String> beginningWith(String beginning) {
    return texts(term -> term.spelled.startsWith(beginning));
  }

  /** Korean terms that begin so, as {@link Vocabulary#withInitials}. */
  List<String> withInitials(String pattern) {
    return texts(term -> begins(term.text, pattern));
  }

  private List<String> texts(Predicate<Term> wanted) {
    return terms.stream().filter(wanted).map(Term::text).toList();
  }

  private static boolean begins(String text, String pattern) {
    int at = 0;
    for (int i = 0; i < pattern.length(); i++, at++) {
      if (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      if (at >= text.length() || !says(pattern.charAt(i), text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean says(char typed, char syllable) {
    return typed == syllable
        || (Hangul.isSyllable(syllable)
            && Hangul.jamo(String.valueOf(syllable)).charAt(0) == typed);
  }

  /** Whether letters that are other, missing, too many or swapped are no more than so many. */
  private static boolean areNear(String one, String other, int edits) {
    int[] before = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] now = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      now[0] = i;
      int least = i;
      for (int j = 1; j <= other.length(); j++) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int best = Math.min(last[j - 1] + (same ? 0 : 1), 1 + Math.min(last[j], now[j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        now[j] = swapped ? Math.min(best, before[j - 2] + 1) : best;
        least = Math.min(least, now[j]);
      }
      if (least > edits) {
        return false;
      }
      int[] free = before;
      before = last;
      last = now;
      now = free;
    }
    return last[other.length()] <= edits;
  }
}
