package munjip.lucene;

import munjip.text.Blanks;

/**
 * Tells which signs beside a run of letters belong to it: those between it and the next letter with
 * no space between ({@code 3.0}, {@code key=value}, {@code std::vector}), those that end a name
 * ({@code C++}, {@code C#}, {@code 100%}, {@code any()}), and those that begin one ({@code .NET},
 * {@code @me}, {@code --open}, {@code $HOME}, {@code /tmp}). Signs of the sentence around are none.
 */
final class Signs {
  private static final String LEADING = ".@#$-/_~\\";

  /** More signs in a row are decoration. */
  private static final int LONGEST = 4;

  private static final int[] NONE = {};

  private Signs() {}

  /**
   * @param from where the unit before the run ends
   * @param to where the run begins
   * @return how many signs lead it
   */
  static int lead(UnitReader text, int from, int to) {
    char sign = text.at(to - 1);
    if (LEADING.indexOf(sign) < 0) {
      return 0;
    }
    int start = to - 1;
    if (sign == '-' && start > from && text.at(start - 1) == '-') {
      start--;
    }
    boolean afterLetter = start == from && from > 0;
    boolean doubled = start > from && text.at(start - 1) == sign;
    return afterLetter || doubled ? 0 : to - start;
  }

  /**
   * @param from where the run ends
   * @param to where the next unit, or the text, ends the gap
   * @param inner whether a unit follows
   * @return how many signs behind the run may be taken with it, in one reading or two
   */
  static int[] trail(UnitReader text, int from, int to, boolean inner) {
    int end = from;
    while (end < to && end - from <= LONGEST && !Blanks.isBlank(text.at(end))) {
      end++;
    }
    int whole = end - from;
    int name = name(text, from, end);
    boolean touches = inner && end == to && whole > 0 && whole <= LONGEST;
    if (touches) {
      return name > 0 && name < whole ? new int[] {name, whole} : new int[] {whole};
    }
    return name > 0 ? new int[] {name} : NONE;
  }

  /** How many of the signs end a name. */
  private static int name(UnitReader text, int from, int end) {
    if (end == from) {
      return 0;
    }
    char first = text.at(from);
    if (first == '%') {
      return 1;
    }
    if (first == '(') {
      return from + 1 < end && text.at(from + 1) == ')' ? 2 : 0;
    }
    int length = 0;
    while (from + length < end
        && (text.at(from + length) == '+' || text.at(from + length) == '#')) {
      length++;
    }
    return length;
  }
}
