package munjip.people;

import java.util.Set;
import munjip.query.Hangul;

/**
 * A name as a note or a reader writes it, folded and taken apart: {@code Dr. Donald E. Knuth} is
 * {@code donald} and {@code knuth}.
 *
 * @param script of all its words
 * @param first the first name, or a Korean's given name; empty for a name of one word
 * @param middle what stands between; mostly empty
 * @param surname with a particle before it ({@code vanrossum}); for a name of one word that word,
 *     whatever it is
 * @param last the surname without a particle
 * @param initial the letter the first name is shortened to, in {@code D. Knuth}; else 0
 * @param korean whether it is a Korean's own name ({@code 김철수}), of which no other spelling exists
 */
record WrittenName(
    Script script,
    String first,
    String middle,
    String surname,
    String last,
    char initial,
    boolean korean) {
  enum Script {
    HANGUL,
    LATIN,
    /** Other scripts, and names of several. */
    OTHER;

    static Script of(String text) {
      if (Hangul.isSyllables(text)) {
        return HANGUL;
      }
      boolean latin = text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
      return latin && !text.isEmpty() ? LATIN : OTHER;
    }
  }

  WrittenName {
    if (surname.isEmpty()) {
      throw new IllegalArgumentException("a name without a word");
    }
  }

  /** A name of one word, a surname or a first name or neither. */
  static WrittenName bare(Script script, String word) {
    return new WrittenName(script, "", "", word, word, '\0', false);
  }

  /** The same with another surname. */
  WrittenName called(String other) {
    return new WrittenName(script, first, middle, other, other, initial, korean);
  }

  /** Whether it names somebody by itself, as surnames and first names do not. */
  boolean full() {
    return !first.isEmpty();
  }

  /** Whether this is the full name with an initial: {@code D. Knuth}. */
  boolean shortens(WrittenName full) {
    return full.full() && full.first().charAt(0) == initial && full.surname().equals(surname);
  }

  /** What is equal for equal names: without middle names, and for Hangul without spaces. */
  String key() {
    if (initial != '\0') {
      return initial + " " + surname;
    }
    return switch (script) {
      case HANGUL -> joined();
      case LATIN, OTHER -> first.isEmpty() ? surname : first + " " + surname;
    };
  }

  /** Without spaces, as accounts are often called. */
  String joined() {
    return korean ? surname + first : first + middle + surname;
  }

  /**
   * Whether some write the surname first ({@code Li Fei-Fei}, {@code 리 페이페이}): one part is a name
   * of East Asia.
   */
  boolean turns() {
    return switch (script) {
      case HANGUL -> !korean && (first.length() == 1 || surname.length() == 1);
      case LATIN -> EAST_ASIAN.contains(first) || EAST_ASIAN.contains(surname);
      case OTHER -> false;
    };
  }

  /** Frequent surnames of Korea and China in Latin letters. */
  private static final Set<String> EAST_ASIAN =
      Set.of(
          ("kim lee park choi jung jeong kang cho yoon yun jang lim han oh seo shin kwon hwang ahn song"
                  + " ryu yoo hong jeon ko go moon yang son bae baek heo nam noh ha li wang zhang"
                  + " liu chen huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang"
                  + " xie tang deng feng cao peng xi mao")
              .split(" "));
}
