package munjip.quote;

import java.util.BitSet;

/** Titles behind Hangul names: {@code 씨} and {@code 님} glued, {@code 교수} a word behind. */
final class KoreanTitles {
  /** Points for a name with a title. */
  private static final double TITLED = 2.5;

  /** With what follows its syllables without a blank, in UTF-16 units. */
  private static final int LONGEST = 13;

  private final NameWords words;
  private final Beginnings titles;

  /** The ones of a single syllable. */
  private final BitSet syllables = new BitSet();

  KoreanTitles(NameWords words) {
    this.words = words;
    this.titles = new Beginnings(words.rolesKo());
    words.rolesKo().stream()
        .filter(role -> role.length() == 1)
        .forEach(role -> syllables.set(role.charAt(0)));
  }

  /** Whether a title may stand here, glued or behind a blank. */
  boolean mayFollow(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    int from = text.charAt(at) == ' ' ? at + 1 : at;
    if (text.startsWith("CEO", from) || text.startsWith("CTO", from)) {
      return true;
    }
    if (!mayBegin(text, from, text.length())) {
      return false;
    }
    for (int end = from + 1; end <= Math.min(Ko.end(text, from), from + 7); end++) {
      if (words.isRole(text.substring(from, end))) {
        return true;
      }
    }
    return false;
  }

  /** Points for a title that follows: {@code 씨}, {@code 님} glued or {@code 교수} a word behind. */
  double points(String text, int end, String rest) {
    boolean apart = rest.isEmpty() && text.startsWith(" ", end);
    int from = apart ? end + 1 : end;
    int to = Ko.end(text, from);
    if (to == from) {
      boolean chief = text.startsWith("CEO", from) || text.startsWith("CTO", from);
      return chief && mayHaveOne(text, end, apart) ? TITLED : 0;
    }
    if (!mayBegin(text, from, to) || !mayHaveOne(text, end, apart)) {
      return 0;
    }
    String next = text.substring(from, Math.min(to, from + LONGEST));
    // 물가출판사 is a publisher, whatever stands before its last two syllables.
    boolean publisher = !apart && text.startsWith("출판사", end - 1);
    for (int cut = publisher ? 0 : next.length(); cut >= 1; cut--) {
      String role = next.substring(0, cut);
      String tail = next.substring(cut);
      boolean honoured =
          tail.startsWith("님") && (tail.length() == 1 || Ko.isParticle(tail.substring(1)));
      if (words.isRole(role) && (tail.isEmpty() || Ko.isParticle(tail) || honoured)) {
        return TITLED;
      }
    }
    return 0;
  }

  private boolean mayBegin(String text, int from, int to) {
    return from < to && (titles.mayBegin(text, from, to) || syllables.get(text.charAt(from)));
  }

  /** A word apart that ends like a particle is no name, unless it is built like one. */
  private static boolean mayHaveOne(String text, int end, boolean apart) {
    if (!apart || "는은이가의을를도로에고며다한된인할해던서면와과".indexOf(text.charAt(end - 1)) < 0) {
      return true;
    }
    String last = text.substring(Math.max(0, end - 3), end);
    return KoreanName.mayBe(last) && KoreanName.hasGiven(last);
  }
}
