package munjip.people;

import java.util.Collections;
import java.util.List;
import munjip.people.WrittenName.Script;
import munjip.text.EditDistance;

/**
 * When two names are certainly not one person's, whatever else speaks for it; and what a word is
 * beside a full name, the surname or the first name.
 */
final class Contradiction {
  /** Words in two scripts that are not one have more than this, apart from the shortest. */
  private static final double STRANGE = 0.3;

  /** From here on two spellings are of different names. */
  private static final double OTHER_SURNAME = 0.2;

  private static final double OTHER_FIRST_NAME = 0.3;

  private Contradiction() {}

  /** Whether names of different scripts have nothing in common, no word and not as a whole. */
  static boolean areStrangers(WrittenName a, WrittenName b) {
    for (String one : List.of(a.first(), a.surname(), a.joined())) {
      for (String other : List.of(b.first(), b.surname(), b.joined())) {
        if (!one.isEmpty() && !other.isEmpty() && Likeness.across(one, other) <= STRANGE) {
          return false;
        }
      }
    }
    return a.script() != b.script() && a.script() != Script.OTHER && b.script() != Script.OTHER;
  }

  /** Whether these are certainly not one person's: of one script, and neither fits the other. */
  static boolean between(WrittenName a, WrittenName b) {
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
    char initial = full.full() ? full.first().charAt(0) : full.initial();
    if (bare.initial() != '\0' && initial != '\0' && initial != bare.initial()) {
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
    double surname = Likeness.across(full.surname(), said);
    return surname <= OTHER_SURNAME && surname < Likeness.across(full.first(), said);
  }

  /** Whether a word is the first name of a full name and not rather the surname, in any script. */
  static boolean callsByFirstName(WrittenName full, WrittenName word) {
    String said = word.surname();
    if (full.script() == word.script()) {
      return !maySurname(full.surname(), said) && mayFirst(full.first(), said);
    }
    double first = Likeness.across(full.first(), said);
    return first <= OTHER_SURNAME && first < Likeness.across(full.surname(), said);
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
    if (a.equals(b) || Likeness.isShort(a, b) || Likeness.isShort(b, a)) {
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
        && EditDistance.of(a, b) <= Math.max(1, Math.max(a.length(), b.length()) / 3)
        && !Collections.disjoint(Sounds.of(a), Sounds.of(b));
  }
}
