package munjip.people;

import java.util.Set;
import munjip.text.Hangul;

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
 * @param joined without spaces, as accounts are often called
 * @param key what is equal for equal names: without middle names, and for Hangul without spaces
 */
record WrittenName(
    Script script,
    String first,
    String middle,
    String surname,
    String last,
    char initial,
    boolean korean,
    String joined,
    String key) {
  enum Script {
    HANGUL,
    LATIN,
    /** Other scripts, and names of several. */
    OTHER;

    static Script of(String text) {
      if (!text.isEmpty() && text.charAt(0) >= 0x80 && Hangul.isSyllables(text)) {
        return HANGUL;
      }
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
          return OTHER;
        }
      }
      return text.isEmpty() ? OTHER : LATIN;
    }
  }

  WrittenName {
    if (surname.isEmpty()) {
      throw new IllegalArgumentException("a name without a word");
    }
  }

  static WrittenName full(Script script, String first, String middle, String surname, String last) {
    String joined = first + middle + surname;
    String key = script == Script.HANGUL ? joined : first + " " + surname;
    return new WrittenName(script, first, middle, surname, last, '\0', false, joined, key);
  }

  static WrittenName korean(String surname, String given) {
    String name = surname + given;
    return new WrittenName(Script.HANGUL, given, "", surname, surname, '\0', true, name, name);
  }

  /** A name of one word, a surname or a first name or neither. */
  static WrittenName bare(Script script, String word) {
    return bare(script, word, '\0');
  }

  /**
   * @param initial of the first name, 0 for none
   */
  static WrittenName bare(Script script, String word, char initial) {
    String key = initial == '\0' ? word : initial + " " + word;
    return new WrittenName(script, "", "", word, word, initial, false, word, key);
  }

  /** The same with another surname. */
  WrittenName called(String other) {
    return full() ? full(script, first, middle, other, other) : bare(script, other, initial);
  }

  /** Whether it names somebody by itself, as surnames and first names do not. */
  boolean full() {
    return !first.isEmpty();
  }

  /** Whether this is the full name with an initial: {@code D. Knuth}. */
  boolean shortens(WrittenName full) {
    return full.full() && full.first().charAt(0) == initial && full.surname().equals(surname);
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
