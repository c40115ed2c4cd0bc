package munjip.people;

import java.util.Set;
import munjip.people.WrittenName.Script;
import munjip.text.Hangul;
import munjip.text.Transliteration;
import munjip.text.Transliteration.Fit;

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

  /** 카파시 and Karpathy (.027), not 클라크 and click (.034). */
  private static final double LATIN_ALONE = 0.031;

  private static final double TYPED = 0.12;

  /** Nobody asks how much farther words in two scripts are. */
  private static final double ACROSS = 0.35;

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
      double surname = hangul(a.surname(), b.surname());
      if (surname == NONE || otherGender(a.first(), b.first())) {
        return NONE;
      }
      double first = hangul(a.first(), b.first());
      return first + surname <= BOTH_PARTS ? first + surname : NONE;
    }
    if (a.script() == Script.LATIN && b.script() == Script.HANGUL) {
      return ofFull(b, a);
    }
    return a.script() == Script.HANGUL && b.script() == Script.LATIN ? transliterated(a, b) : NONE;
  }

  /** 앤드루 응 and Andrew Ng are too little evidence: one consonant of the surname. */
  private static double transliterated(WrittenName hangul, WrittenName latin) {
    Fit surname = Transliteration.fit(hangul.surname(), latin.surname(), LATIN_PART);
    if (surname.cost() > LATIN_PART) {
      return NONE;
    }
    Fit first = Transliteration.fit(hangul.first(), latin.first(), LATIN_PART);
    boolean evidence = surname.consonants() >= 2 && first.consonants() + surname.consonants() >= 4;
    double both = first.cost() + surname.cost();
    return evidence && first.cost() <= LATIN_PART && both <= BOTH_LATIN_PARTS ? both : NONE;
  }

  private static double hangul(String a, String b) {
    if (a.equals(b)) {
      return 0;
    }
    int shorter = Math.min(HangulDistance.length(a), HangulDistance.length(b));
    double bound = shorter > 3 ? PART : SHORT_PART;
    double distance = HangulDistance.of(a, b, bound);
    return distance <= bound ? distance : NONE;
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
      double bound = syllables > 2 ? ALONE : SHORT_ALONE;
      double distance = syllables > 1 ? HangulDistance.of(a, b, bound) : NONE;
      return distance <= bound ? distance : NONE;
    }
    if (of == Script.LATIN && other == Script.HANGUL) {
      return ofWords(b, a);
    }
    if (of != Script.HANGUL || other != Script.LATIN) {
      return NONE;
    }
    return isEvident(a) ? ofEvident(a, b) : NONE;
  }

  /** The same of a word in Hangul that is evident, and one in Latin letters. */
  static double ofEvident(String a, String b) {
    int evidence = evidence(a);
    Fit fit = Transliteration.fit(a, b, LATIN_ALONE);
    return fit.cost() <= LATIN_ALONE && fit.consonants() >= evidence ? fit.cost() : NONE;
  }

  private static int evidence(String hangul) {
    return hangul.length() > 2 ? 3 : 4;
  }

  /** Whether a word in Hangul has enough consonants to be told in other letters. */
  static boolean isEvident(String hangul) {
    return Transliteration.consonants(hangul) >= evidence(hangul);
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

  /** The same for whom a reader is only told of, so that a syllable is enough: 벡 and Beck. */
  static double ofTold(String typed, String known) {
    double typedDistance = ofTyped(typed, known);
    if (typedDistance < NONE) {
      return typedDistance;
    }
    String hangul = Script.of(typed) == Script.HANGUL ? typed : known;
    double across = across(typed, known);
    boolean evidence = across <= LATIN_ALONE && Transliteration.consonants(hangul) > 1;
    return evidence ? across : NONE;
  }

  /** What it costs to take one for the other in another script, more than .3 for the rest. */
  static double across(String a, String b) {
    if (Script.of(a) == Script.LATIN && Script.of(b) == Script.HANGUL) {
      return across(b, a);
    }
    return Script.of(a) == Script.HANGUL && Script.of(b) == Script.LATIN
        ? Transliteration.fit(a, b, ACROSS).cost()
        : NONE;
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
