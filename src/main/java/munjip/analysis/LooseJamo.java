package munjip.analysis;

/**
 * Jamo that make no syllable, in the form in which they are typed and shown (ㅋ, U+3131 on), however
 * a program has put them down: conjoining (U+1100 on) or, from there, half width.
 */
final class LooseJamo {
  private static final String INITIAL = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  private static final String FINAL = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
  private static final int FIRST_INITIAL = 0x1100;
  private static final int FIRST_VOWEL = 0x1161;
  private static final int VOWELS = 21;
  private static final int FIRST_FINAL = 0x11A8;

  private LooseJamo() {}

  /** The jamo as typed; any other character as it is. */
  static int compatible(int c) {
    if (c >= FIRST_INITIAL && c < FIRST_INITIAL + INITIAL.length()) {
      return INITIAL.charAt(c - FIRST_INITIAL);
    }
    if (c >= FIRST_VOWEL && c < FIRST_VOWEL + VOWELS) {
      return 'ㅏ' + (c - FIRST_VOWEL);
    }
    if (c >= FIRST_FINAL && c < FIRST_FINAL + FINAL.length()) {
      return FINAL.charAt(c - FIRST_FINAL);
    }
    return c;
  }
}
