package munjip.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import munjip.text.Hangul;
import munjip.text.Unicode;

/**
 * Joins the lines of paragraphs, and mends the words that were cut at their ends, by all that the
 * PDF tells: blanks drawn behind lines, room left on them, words that stand elsewhere uncut, and
 * how its other lines end.
 */
final class PdfWords {
  /** Odds (logarithms) that what is seen speaks for a blank, or against it. */
  private static final double BLANK_DRAWN = 6;

  private static final double NO_BLANK_DRAWN = -4;
  private static final double NEVER_DRAWN = -9;
  private static final double ROOM_LEFT = 4;
  private static final double WHOLE_ELSEWHERE = -3;
  private static final double APART_ELSEWHERE = 1;

  /** Share of lines with a blank behind them from which on the program draws those. */
  private static final double DRAWN = .08;

  /** Odds of ends that are surely between words; how many of them tell, and which share. */
  private static final double SURE = 2.5;

  private static final int ENOUGH = 8;
  private static final double ALWAYS = .93;

  /** In sizes, room for one more syllable, and some. */
  private static final float ROOM = 1.3f;

  /** Share of blanks among all places in a Korean text where a line can end. */
  private static final double USUAL = .3;

  /** Share of blanks from which on a program cuts between words only. */
  private static final double BETWEEN_WORDS = .7;

  private static final int DOUBT = 4;
  private static final int ROUNDS = 6;

  /** Behind these the hyphen is part of the word more often than not. */
  private static final Set<String> PREFIXES =
      Set.of(
          "well", "self", "non", "ex", "half", "high", "low", "long", "short", "full", "part",
          "cross", "all", "one", "two", "three", "first", "second", "third", "real", "open",
          "multi", "so", "user", "end", "built", "old", "new", "post", "pre", "anti", "semi", "far",
          "near", "large", "small", "hard", "soft", "ever", "right", "left", "object", "case",
          "client", "server", "time", "data", "state", "world", "line", "word", "type", "read",
          "write", "peer", "follow", "check", "run", "up", "by", "in", "on", "off", "out", "to");

  private final KoreanBreaks korean;
  private final Set<String> words = new HashSet<>();
  private final Map<PdfLine, Double> odds = new HashMap<>();
  private double shift;

  PdfWords(List<PdfBlock> blocks, PdfBreaks breaks, KoreanBreaks korean) {
    this.korean = korean;
    List<PdfLine[]> ends = new ArrayList<>();
    for (PdfBlock block : blocks) {
      if (block instanceof PdfBlock.Paragraph paragraph) {
        for (List<PdfLine> lines : paragraph.lines()) {
          lines.forEach(line -> learn(line.text()));
          for (int i = 1; i < lines.size(); i++) {
            if (isKorean(lines.get(i - 1).text(), lines.get(i).text())) {
              ends.add(new PdfLine[] {lines.get(i - 1), lines.get(i)});
            }
          }
        }
      }
    }
    weigh(ends, breaks);
  }

  /** Words that are neither first nor last on their line are whole. */
  private void learn(String line) {
    String[] parts = line.split(" ");
    for (int i = 1; i < parts.length - 1; i++) {
      words.add(bare(parts[i]));
    }
  }

  private static String bare(String word) {
    return word.replaceAll("^[\\p{Punct}\\p{P}]+|[\\p{Punct}\\p{P}]+$", "");
  }

  private void weigh(List<PdfLine[]> ends, PdfBreaks breaks) {
    double missing = noBlankDrawn(ends);
    for (PdfLine[] end : ends) {
      double weight = korean.odds(end[0].text(), end[1].text());
      weight += end[0].blankEnd() ? BLANK_DRAWN : missing;
      if (end[0].page() == end[1].page() && breaks.room(end[0]) > ROOM) {
        weight += ROOM_LEFT;
      }
      String left = lastWord(end[0].text());
      String right = firstWord(end[1].text());
      if (words.contains(bare(left + right))) {
        weight += WHOLE_ELSEWHERE;
      } else if (words.contains(bare(left)) && words.contains(bare(right))) {
        weight += APART_ELSEWHERE;
      }
      odds.put(end[0], weight);
    }
    // Programs cut either between words only or anywhere; what most ends are, the others are too.
    for (int round = 0; round < ROUNDS; round++) {
      double sum = odds.values().stream().mapToDouble(each -> likely(each + shift)).sum();
      double share = (sum + DOUBT * USUAL) / (odds.size() + DOUBT);
      shift = share < BETWEEN_WORDS ? 0 : Math.clamp(logit(share) - logit(USUAL), -1, 5);
    }
  }

  /**
   * What it says that no blank is drawn behind a line: nothing where a program draws none, all
   * where one is drawn at nearly every end that is surely between words.
   */
  private double noBlankDrawn(List<PdfLine[]> ends) {
    int drawn = 0;
    int sure = 0;
    int sureDrawn = 0;
    for (PdfLine[] end : ends) {
      drawn += end[0].blankEnd() ? 1 : 0;
      if (korean.odds(end[0].text(), end[1].text()) > SURE) {
        sure++;
        sureDrawn += end[0].blankEnd() ? 1 : 0;
      }
    }
    if (drawn <= DRAWN * ends.size()) {
      return 0;
    }
    return sure >= ENOUGH && sureDrawn > ALWAYS * sure ? NEVER_DRAWN : NO_BLANK_DRAWN;
  }

  private static double likely(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }

  private static double logit(double share) {
    return Math.log(share / (1 - share));
  }

  /** The lines as one, and what they say in full. */
  String joined(List<PdfLine> lines) {
    StringBuilder text = new StringBuilder(lines.getFirst().text());
    for (int i = 1; i < lines.size(); i++) {
      join(text, lines.get(i - 1), lines.get(i).text());
    }
    return Unicode.nfc(text.toString().replace("\u00AD", ""));
  }

  /** The lines of a heading, which are cut between words. */
  String heading(List<PdfLine> lines) {
    return String.join(" ", lines.stream().map(line -> joined(List.of(line))).toList());
  }

  private void join(StringBuilder text, PdfLine last, String next) {
    int end = text.length() - 1;
    char left = text.charAt(end);
    char right = next.charAt(0);
    if (left == '\u00AD') {
      text.setLength(end);
    } else if (left == '-' || left == '\u2010') {
      hyphen(text, next);
    } else if (isKorean(text, next)) {
      Double weight = odds.get(last);
      double blank = weight == null ? korean.odds(text.toString(), next) : weight;
      text.append(blank + shift > 0 ? " " : "");
    } else if (!isHan(left) || !isHan(right)) {
      text.append(' ');
    }
    text.append(next);
  }

  /** Whether Korean stands at the end or behind it. */
  private static boolean isKorean(CharSequence left, CharSequence right) {
    return Hangul.isSyllable(left.charAt(left.length() - 1))
        || Hangul.isSyllable(right.charAt(0))
        || (isOpenKorean(left) && !Character.isLetter(right.charAt(0)));
  }

  private static boolean isOpenKorean(CharSequence left) {
    return left.length() > 1
        && Hangul.isSyllable(left.charAt(left.length() - 2))
        && !Character.isLetterOrDigit(left.charAt(left.length() - 1));
  }

  private static boolean isHan(char c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || (c >= 0x3000 && c <= 0x303F);
  }

  /** A hyphen at a line's end: of the word, or of its being cut. */
  private void hyphen(StringBuilder text, String next) {
    int end = text.length() - 1;
    boolean inWord =
        end > 0
            && Character.isLetter(text.charAt(end - 1))
            && Character.isLowerCase(next.charAt(0));
    if (!inWord) {
      boolean dash = end > 0 && text.charAt(end - 1) == ' ';
      text.append(dash ? " " : "");
      return;
    }
    String left = lastWord(text.substring(0, end));
    String right = firstWord(next);
    boolean whole = words.contains(bare(left + right));
    boolean hyphenated = words.contains(bare(left + "-" + right));
    boolean compound = left.contains("-") || PREFIXES.contains(bare(left).toLowerCase(Locale.ROOT));
    if (whole || (!hyphenated && !compound)) {
      text.setLength(end);
    }
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  private static String firstWord(String text) {
    int blank = text.indexOf(' ');
    return blank < 0 ? text : text.substring(0, blank);
  }
}
