package munjip.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.Blanks;

/**
 * Finds where the sentences of one block end, for cutting it. Written out by rule, because the
 * break iterators of Java and ICU cut between “좋다.” and 라고, hold "3.0이 온다. 1.0은 간다." for one
 * sentence, and miss 했다.그리고. When in doubt there is no end: a passage a sentence longer is read
 * more easily than one that stops inside a thought.
 */
public final class Sentences {
  /** A run of final marks, the marks and footnote numbers that close with it, and blanks. */
  private static final String FINAL = ".!?。！？…‼⁇⁈⁉";

  private static final Pattern CANDIDATE =
      Pattern.compile("([" + FINAL + "]+)((?:[)\\]}'\"”’」』»】〉》]|\\[\\^?\\d{1,3}])*)(\\s*)");

  /** Words that follow a quotation as part of the sentence around it: “정말?” 하고 물었다. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "이?라[고는며면던]|이?란|하[고며는던자]|하였|했|한다|합니다|할|해서|고\\b|며\\b|는\\b|[은을를이가의도와과에]\\s"
              + "|등[의을이]?\\s|처럼|같은|같이|정도|식으로|식의|그[는가녀]|[—–-]");

  /** Before a word in quotation marks or brackets. */
  private static final Pattern OPENED = Pattern.compile("^[(\\[\"'“‘「]+");

  /** Abbreviations whose full stop ends no sentence, in lower case, without it. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "st", "jr", "sr", "vs", "cf", "etc", "e.g", "i.e", "al",
          "inc", "ltd", "co", "corp", "dept", "approx", "est", "ph.d", "a.m", "p.m", "u.s", "u.k");

  /** Abbreviations only before a number: {@code No. 5}, but "No. Then". */
  private static final Set<String> BEFORE_NUMBERS =
      Set.of("no", "nos", "fig", "figs", "vol", "ch", "chap", "sec", "eq", "p", "pp", "ver", "v");

  private Sentences() {}

  /**
   * @param block the text of one paragraph; a line end in it is no sentence end by itself
   * @param quotations no sentence ends inside one
   * @return offsets one past each sentence with its blanks, rising; the last is the block's length
   */
  public static List<Integer> ends(String block, Quotations quotations) {
    List<Integer> ends = new ArrayList<>();
    Matcher m = CANDIDATE.matcher(block);
    int start = 0;
    int next = 0;
    for (int mark = 0; mark < block.length(); mark++) {
      // Tried at final marks only: searching for the pattern takes several times as long.
      if (mark < next || FINAL.indexOf(block.charAt(mark)) < 0) {
        continue;
      }
      m.region(mark, block.length()).lookingAt();
      next = m.end();
      if (m.end() < block.length()
          && !quotations.forbids(m.end(2))
          && !VisibleText.leansLeft(block, m.end())
          && ends(block, start, m.start(), m.group(1), m.group(2), m.group(3), m.end())) {
        ends.add(m.end());
        start = m.end();
      }
    }
    if (start < block.length()) {
      ends.add(block.length());
    }
    return ends;
  }

  /**
   * @param start where the sentence began
   * @param mark where its final marks stand
   * @param next where the next sentence would begin
   */
  private static boolean ends(
      String block, int start, int mark, String marks, String closers, String blanks, int next) {
    if (closesInnerBracket(block, start, mark, closers)) {
      return false;
    }
    if (blanks.isEmpty()) {
      return endsWithoutBlank(block, mark, marks, closers, next);
    }
    if (!closers.isEmpty() && GOES_ON.matcher(block).region(next, block.length()).lookingAt()) {
      return false;
    }
    if (blanks.indexOf('\n') >= 0 && !marks.equals(".")) {
      return true;
    }
    boolean lowerNext = Character.isLowerCase(block.codePointAt(next));
    if (marks.startsWith("…") || marks.startsWith("..")) {
      return hasFinalEnding(block, mark) || Character.isUpperCase(block.codePointAt(next));
    }
    if (lowerNext && isLatinBefore(block, mark)) {
      return false;
    }
    return !marks.equals(".") || !closers.isEmpty() || fullStopEnds(block, start, mark, next);
  }

  /** (정말?) in the middle of a sentence does not end it; a sentence all in brackets may end. */
  private static boolean closesInnerBracket(String block, int start, int mark, String closers) {
    if (closers.indexOf(')') < 0) {
      return false;
    }
    int opened = block.lastIndexOf('(', mark);
    return opened > start;
  }

  /** 했다.그리고 is two sentences, 중.요.한 and llms.txt none; 。 needs no blank. */
  private static boolean endsWithoutBlank(
      String block, int mark, String marks, String closers, int next) {
    if (!closers.isEmpty() && !closers.startsWith("[")) {
      return false;
    }
    if (marks.indexOf('。') >= 0 || marks.indexOf('！') >= 0 || marks.indexOf('？') >= 0) {
      return true;
    }
    int follows = block.codePointAt(next);
    boolean begins = isHangul(follows) || Character.isUpperCase(follows) || follows == '“';
    return marks.length() == 1
        && marks.charAt(0) != '…'
        && begins
        && mark >= 2
        && isHangul(block.charAt(mark - 2))
        && hasFinalEnding(block, mark);
  }

  private static boolean fullStopEnds(String block, int start, int mark, int next) {
    int from = mark;
    while (from > start && !Blanks.isBlank(block.charAt(from - 1))) {
      from--;
    }
    String word = block.substring(from, mark);
    boolean digitNext = Character.isDigit(block.codePointAt(next));
    if (isNumber(word)) {
      // "1. 첫째" and the parts of "2026. 2. 12. 에" go on; "in 2023. Then" does not.
      return from > start && !digitNext && !isDatePart(block, start, from);
    }
    String plain = OPENED.matcher(word).replaceFirst("").toLowerCase(Locale.ROOT);
    if (ABBREVIATIONS.contains(plain) || (BEFORE_NUMBERS.contains(plain) && digitNext)) {
      return false;
    }
    boolean initial = plain.length() == 1 && Character.isUpperCase(word.charAt(word.length() - 1));
    return !(initial && Character.isUpperCase(block.codePointAt(next)));
  }

  private static boolean isDatePart(String block, int start, int from) {
    int before = from;
    while (before > start && Blanks.isBlank(block.charAt(before - 1))) {
      before--;
    }
    return before - 2 >= start
        && block.charAt(before - 1) == '.'
        && Character.isDigit(block.charAt(before - 2));
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }

  private static boolean hasFinalEnding(String block, int mark) {
    return mark > 0 && "다요죠까".indexOf(block.charAt(mark - 1)) >= 0;
  }

  private static boolean isLatinBefore(String block, int mark) {
    char before = mark > 0 ? block.charAt(mark - 1) : ' ';
    return Character.isLetter(before) && !isHangul(before);
  }

  private static boolean isHangul(int c) {
    return c >= '가' && c <= '힣';
  }
}
