package munjip.glossary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import munjip.glossary.GlossReading.Sound;
import munjip.text.Hangul;
import munjip.text.Transliteration;

/**
 * Reads which of the words before a bracket are the Korean term: by how they sound, by how many
 * words the foreign term has, and by what stands before them elsewhere. For the glosses of one
 * foreign term.
 */
final class GlossReader {
  /** Above it two words do not sound alike; for longer ones it is less likely by chance. */
  private static final double ALIKE = .17;

  private static final int FEWEST_CONSONANTS = 2;

  private final KnownWords known;
  private final Map<String, Set<String>> notesWith = new HashMap<>();
  private final Map<String, Set<String>> before = new HashMap<>();

  /**
   * @param glosses all of one foreign term
   * @param known of other terms
   */
  GlossReader(List<Glossary.Noted> glosses, KnownWords known) {
    this.known = known;
    for (Glossary.Noted each : glosses) {
      List<String> words = Wording.words(each.gloss().korean());
      for (int from = 0; from < words.size(); from++) {
        String phrase = TermKey.of(phrase(words, from));
        notesWith.computeIfAbsent(phrase, any -> new HashSet<>()).add(each.note());
        String word = from > 0 ? words.get(from - 1) : each.gloss().exact() ? "" : "^";
        before.computeIfAbsent(phrase, any -> new HashSet<>()).add(word);
      }
    }
  }

  GlossReading read(Glossary.Noted noted) {
    Gloss gloss = noted.gloss();
    List<String> words = Wording.words(gloss.korean());
    if (words.isEmpty()) {
      return new GlossReading(noted, "", Sound.NONE, false, true);
    }
    int heard = soundsLike(words, gloss.foreign());
    if (heard >= 0 && (!gloss.exact() || heard == 0)) {
      return new GlossReading(noted, phrase(words, heard), Sound.WHOLE, false, true);
    }
    List<String> foreign = ForeignTerm.contentWords(gloss.foreign());
    if (gloss.exact() || words.size() == 1) {
      return reading(noted, words, foreign, true);
    }
    int most =
        Abbreviation.isOne(gloss.foreign()) && gloss.abbreviation().isEmpty()
            ? gloss.foreign().length()
            : foreign.size();
    int first = firstAlike(words, foreign);
    if (first >= 0 && words.size() - first <= most + 1) {
      return reading(noted, words.subList(first, words.size()), foreign, true);
    }
    int from = Math.max(0, words.size() - most);
    while (from > 0 && KoreanWords.isHanging(words.get(from))) {
      from--;
    }
    // Words that other notes have in the same place belong to it; those that change do not.
    int shared = from;
    while (shared < words.size() - 1 && isLess(words, shared)) {
      shared++;
    }
    boolean varied = before.get(TermKey.of(phrase(words, shared))).size() > 1;
    boolean sure = varied || (shared == 0 && KoreanWords.count(gloss.korean()) <= most);
    return reading(noted, words.subList(shared, words.size()), foreign, sure);
  }

  private GlossReading reading(
      Glossary.Noted noted, List<String> words, List<String> foreign, boolean sure) {
    long alike =
        words.stream()
            .filter(word -> foreign.stream().anyMatch(other -> isSame(word, other)))
            .count();
    boolean tooShort = alike == words.size() && words.size() < foreign.size();
    return new GlossReading(
        noted, String.join(" ", words), alike > 0 ? Sound.PART : Sound.NONE, tooShort, sure);
  }

  /** Whether a shorter term stands in more notes than the one that begins at a word. */
  private boolean isLess(List<String> words, int from) {
    int own = notesWith.get(TermKey.of(phrase(words, from))).size();
    int shorter = notesWith.get(TermKey.of(phrase(words, from + 1))).size();
    return shorter >= 2 && own * 2 <= shorter;
  }

  /** The first of the last words that together sound like a term; -1 when none do. */
  private static int soundsLike(List<String> words, String foreign) {
    String letters = letters(foreign);
    int best = -1;
    double least = ALIKE;
    for (int from = words.size() - 1; from >= 0; from--) {
      String syllables = phrase(words, from).replace(" ", "");
      double cost = cost(syllables, letters);
      if (cost < least && !isOfFewer(syllables, foreign, cost)) {
        least = cost;
        best = from;
      }
    }
    return best;
  }

  /** 엔지니어 sounds like AI Engineer, and more like an engineer. */
  private static boolean isOfFewer(String syllables, String foreign, double cost) {
    int blank = foreign.indexOf(' ');
    return blank > 0
        && (cost(syllables, letters(foreign.substring(blank))) <= cost
            || cost(syllables, letters(foreign.substring(0, foreign.lastIndexOf(' ')))) <= cost);
  }

  private static double cost(String syllables, String letters) {
    if (letters.isEmpty() || !syllables.chars().allMatch(Hangul::isSyllable)) {
      return 1;
    }
    Transliteration.Fit fit = Transliteration.fit(syllables, letters, ALIKE);
    int needed = syllables.length() > 2 ? FEWEST_CONSONANTS + 1 : FEWEST_CONSONANTS;
    return fit.consonants() >= needed || (fit.cost() < .06 && fit.consonants() >= FEWEST_CONSONANTS)
        ? fit.cost()
        : 1;
  }

  /** The word that sounds like the first of the foreign ones; -1 when none does. */
  private int firstAlike(List<String> words, List<String> foreign) {
    for (int i = 0; i < words.size(); i++) {
      if (isSame(words.get(i), foreign.getFirst())) {
        return i;
      }
    }
    return -1;
  }

  private boolean isSame(String word, String other) {
    return isAlike(word, other) || known.isPair(word, other);
  }

  static boolean isAlike(String word, String other) {
    return word.equalsIgnoreCase(other) || cost(word, letters(other)) < ALIKE;
  }

  private static String letters(String foreign) {
    StringBuilder letters = new StringBuilder();
    for (char c : foreign.toLowerCase(Locale.ROOT).toCharArray()) {
      if (c >= 'a' && c <= 'z') {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  private static String phrase(List<String> words, int from) {
    return String.join(" ", words.subList(from, words.size()));
  }
}
