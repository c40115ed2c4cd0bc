package munjip.people;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import munjip.people.Transliteration.Fit;
import munjip.people.WrittenName.Script;
import munjip.query.Hangul;

/**
 * When two written names can be one person's: the same in other spelling, in other letters, or at
 * least not certainly another's.
 *
 * <p>The bounds were set on 85 pairs of spellings and 50 of different persons in Hangul, and on 250
 * names in both scripts, of which all 60,000 wrong pairs were tried: a pair that is missed can be
 * told in the people file, one that is wrong puts words into somebody's mouth.
 */
final class Likeness {
  /** Returned for names that are not alike. */
  static final double NONE = 1;

  private static final double PART = 0.136;
  private static final double SHORT_PART = 0.07;
  private static final double BOTH_PARTS = 0.2;

  private static final double LATIN_PART = 0.16;
  private static final double BOTH_LATIN_PARTS = 0.25;

  /** A surname alone is less evidence than a full name. */
  private static final double ALONE = 0.08;

  /** 힌튼 and 힌턴, not 호퍼 and 하퍼. */
  private static final double SHORT_ALONE = 0.04;

  private static final double LATIN_ALONE = 0.05;

  private static final double TYPED = 0.12;

  /** Words in two scripts that are not one have more than this, apart from the shortest. */
  private static final double STRANGE = 0.3;

  /** From here on two spellings are of different names. */
  private static final double OTHER_SURNAME = 0.2;

  private static final double OTHER_FIRST_NAME = 0.3;

  /** Beginnings of names are short forms of these, unless they make a woman's of a man's name. */
  private static final Set<String> FEMALE =
      Set.of("a", "e", "ia", "ina", "ine", "ette", "tina", "tine", "아", "나", "라", "타", "트");

  private Likeness() {}

  /**
   * How far a full name is from another that is spelled differently; {@link #NONE} when it is too
   * far to be the same.
   */
  static double ofFull(WrittenName a, WrittenName b) {
    if (a.korean() || b.korean() || !a.full() || !b.full()) {
      return NONE;
    }
    if (a.script() == Script.HANGUL && b.script() == Script.HANGUL) {
      double first = otherGender(a.first(), b.first()) ? NONE : hangul(a.first(), b.first());
      double surname = hangul(a.surname(), b.surname());
      return first + surname <= BOTH_PARTS ? first + surname : NONE;
    }
    if (a.script() == Script.LATIN && b.script() == Script.HANGUL) {
      return ofFull(b, a);
    }
    return a.script() == Script.HANGUL && b.script() == Script.LATIN ? transliterated(a, b) : NONE;
  }

  /** 앤드루 응 and Andrew Ng are too little evidence: one consonant of the surname. */
  private static double transliterated(WrittenName hangul, WrittenName latin) {
    Fit first = Transliteration.fit(hangul.first(), latin.first());
    Fit surname = Transliteration.fit(hangul.surname(), latin.surname());
    boolean evidence = surname.consonants() >= 2 && first.consonants() + surname.consonants() >= 4;
    double both = first.cost() + surname.cost();
    return evidence
            && first.cost() <= LATIN_PART
            && surname.cost() <= LATIN_PART
            && both <= BOTH_LATIN_PARTS
        ? both
        : NONE;
  }

  private static double hangul(String a, String b) {
    if (a.equals(b)) {
      return 0;
    }
    int shorter = Math.min(HangulDistance.length(a), HangulDistance.length(b));
    double distance = HangulDistance.of(a, b);
    return distance <= (shorter > 3 ? PART : SHORT_PART) ? distance : NONE;
  }

  /** Mario and Maria, 크리스티안 and 크리스티나: one ends in ㅏ, the other does not. */
  private static boolean otherGender(String a, String b) {
    return endsInA(a) != endsInA(b);
  }

  /** An r behind it is written by some only. */
  private static boolean endsInA(String word) {
    String jamo = Hangul.jamo(word);
    int last = jamo.length() - 1;
    while (last > 0 && (jamo.charAt(last) == 'ㅡ' || jamo.charAt(last) == 'ㄹ')) {
      last--;
    }
    return jamo.charAt(last) == 'ㅏ';
  }

  /** How far a surname or first name alone is from another spelling of it, else {@link #NONE}. */
  static double ofWords(String a, String b) {
    Script of = Script.of(a);
    Script other = Script.of(b);
    if (of == Script.HANGUL && other == Script.HANGUL) {
      int syllables = Math.min(a.length(), b.length());
      double distance = syllables > 1 ? HangulDistance.of(a, b) : NONE;
      return distance <= (syllables > 2 ? ALONE : SHORT_ALONE) ? distance : NONE;
    }
    if (of == Script.LATIN && other == Script.HANGUL) {
      return ofWords(b, a);
    }
    if (of != Script.HANGUL || other != Script.LATIN) {
      return NONE;
    }
    Fit fit = Transliteration.fit(a, b);
    return fit.cost() <= LATIN_ALONE && fit.consonants() >= (a.length() > 2 ? 3 : 4)
        ? fit.cost()
        : NONE;
  }

  /** The same for what a reader types, who sees whom it found, and may be wrong. */
  static double ofTyped(String typed, String known) {
    double distance = ofWords(typed, known);
    if (distance < NONE) {
      return distance;
    }
    double across = across(typed, known);
    return across <= TYPED && Math.min(typed.length(), known.length()) > 1 ? across : NONE;
  }

  /** Whether names of different scripts have nothing in common, no word and not as a whole. */
  static boolean areStrangers(WrittenName a, WrittenName b) {
    for (String one : List.of(a.first(), a.surname(), a.joined())) {
      for (String other : List.of(b.first(), b.surname(), b.joined())) {
        if (!one.isEmpty() && !other.isEmpty() && across(one, other) <= STRANGE) {
          return false;
        }
      }
    }
    return a.script() != b.script() && a.script() != Script.OTHER && b.script() != Script.OTHER;
  }

  /** Whether these are certainly not one person's: of one script, and neither fits the other. */
  static boolean contradict(WrittenName a, WrittenName b) {
    if (a.script() != b.script() || a.key().equals(b.key()) || turned(a, b)) {
      return a.script() == b.script() && otherMiddle(a, b);
    }
    if (a.joined().equals(b.joined())) {
      return false;
    }
    if (a.full() && b.full()) {
      return a.korean()
          || b.korean()
          || !maySurname(a.surname(), b.surname())
          || !mayFirst(a.first(), b.first());
    }
    WrittenName full = a.full() ? a : b;
    WrittenName bare = a.full() ? b : a;
    if (bare.initial() != '\0' && full.full() && full.first().charAt(0) != bare.initial()) {
      return true;
    }
    return !maySurname(full.surname(), bare.surname())
        && !full.last().equals(bare.surname())
        && (bare.initial() != '\0' || !full.full() || !mayFirst(full.first(), bare.surname()));
  }

  /** Two of the same name tell themselves apart by a middle name: John Paul and John Luther. */
  private static boolean otherMiddle(WrittenName a, WrittenName b) {
    return !a.middle().isEmpty() && !b.middle().isEmpty() && !a.middle().equals(b.middle());
  }

  /** Whether one is the other with the surname first, where that is usual. */
  static boolean turned(WrittenName a, WrittenName b) {
    return a.full()
        && b.full()
        && a.first().equals(b.surname())
        && a.surname().equals(b.first())
        && a.turns();
  }

  /** Whether a word is the surname of a full name and not rather the first name, in any script. */
  static boolean callsBySurname(WrittenName full, WrittenName word) {
    String said = word.surname();
    if (full.script() == word.script()) {
      return maySurname(full.surname(), said) || full.last().equals(said);
    }
    double surname = across(full.surname(), said);
    return surname <= OTHER_SURNAME && surname < across(full.first(), said);
  }

  /** Whether a word is the first name of a full name and not rather the surname, in any script. */
  static boolean callsByFirstName(WrittenName full, WrittenName word) {
    String said = word.surname();
    if (full.script() == word.script()) {
      return !maySurname(full.surname(), said) && mayFirst(full.first(), said);
    }
    double first = across(full.first(), said);
    return first <= OTHER_SURNAME && first < across(full.surname(), said);
  }

  private static double across(String a, String b) {
    if (Script.of(a) == Script.LATIN && Script.of(b) == Script.HANGUL) {
      return across(b, a);
    }
    return Script.of(a) == Script.HANGUL && Script.of(b) == Script.LATIN
        ? Transliteration.fit(a, b).cost()
        : NONE;
  }

  private static boolean maySurname(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    if (Script.of(a) == Script.HANGUL && Script.of(b) == Script.HANGUL) {
      return HangulDistance.of(a, b) <= OTHER_SURNAME;
    }
    return a.charAt(0) == b.charAt(0) && spelledAlike(a, b);
  }

  private static boolean mayFirst(String a, String b) {
    if (a.equals(b) || isShort(a, b) || isShort(b, a)) {
      return true;
    }
    if (Script.of(a) == Script.HANGUL && Script.of(b) == Script.HANGUL) {
      return HangulDistance.of(a, b) <= OTHER_FIRST_NAME;
    }
    return spelledAlike(a, b);
  }

  /** Latin words of one sound with at most a third of their letters changed. */
  private static boolean spelledAlike(String a, String b) {
    return Script.of(a) == Script.LATIN
        && Script.of(b) == Script.LATIN
        && letters(a, b) <= Math.max(1, Math.max(a.length(), b.length()) / 3)
        && !Collections.disjoint(Sounds.of(a), Sounds.of(b));
  }

  /** Levenshtein's distance. */
  private static int letters(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }

  /** Whether a first name is a short form of another: Geoff of Geoffrey, 제프 of 제프리. */
  static boolean isShort(String little, String whole) {
    int least = Script.of(whole) == Script.HANGUL ? 2 : 3;
    return little.length() >= least
        && little.length() < whole.length()
        && whole.startsWith(little)
        && !FEMALE.contains(whole.substring(little.length()));
  }
}
