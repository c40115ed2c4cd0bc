package munjip.note;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells whether a line of a PDF goes on with the one before, by white, indents and shortness. */
final class PdfBreaks {
  /** What is between two lines. */
  enum Break {
    /** The end of a line that was full. */
    NONE,
    /** The end of a line that was short, as in verse and code. */
    LINE,
    PARAGRAPH
  }

  private static final float OTHER_SIZE = 1.12f;

  /** Times the usual distance of lines. */
  private static final float APART = 1.25f;

  /** In sizes. */
  private static final float INDENT = .7f;

  private static final float USUAL = 1.9f;

  private static final Pattern BULLET =
      Pattern.compile(
          "(?:[•●○◦▪■□▶►▷‣⁃∙◆◇☞✓✔➢➤❍※]|[·–—*-](?=\\s)|[①-⑳]|\\(?\\d{1,2}[.)](?=\\s)).*");

  /** Not one wherever it begins a line: many a Korean sentence is cut before its last "다." */
  private static final Pattern LETTERED =
      Pattern.compile(
          "(?:\\(\\d{1,2}\\)|\\[\\d{1,3}\\](?=\\s)|[가나다라마바사아자차카타파하][.)](?=\\s)"
              + "|[ㄱ-ㅎ][.)]|\\(?[a-z][.)](?=\\s)).*");

  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?。…:;][\\p{Pf}\\p{Pe}\"'’”]*");

  /** Dots, and the page they lead to. */
  private static final Pattern LEADS =
      Pattern.compile(".*(?:\\.{3,}|(?:[.·…] ?){4,}) *[\\divxlc]*");

  private final PdfMargins margins;
  private final Map<Integer, Float> leadings = new HashMap<>();

  PdfBreaks(List<List<PdfLine>> pages, PdfMargins margins) {
    this.margins = margins;
    Map<Integer, Map<Integer, Integer>> counts = new HashMap<>();
    for (List<PdfLine> page : pages) {
      for (int i = 1; i < page.size(); i++) {
        PdfLine line = page.get(i);
        float down = line.y() - page.get(i - 1).y();
        if (down > .8f * line.size() && down < 3 * line.size()) {
          counts
              .computeIfAbsent(sizeOf(line), k -> new HashMap<>())
              .merge(Math.round(down * 4), 1, Integer::sum);
        }
      }
    }
    counts.forEach(
        (size, each) ->
            leadings.put(
                size,
                each.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey()
                    / 4f));
  }

  private static int sizeOf(PdfLine line) {
    return Math.round(line.size() * 2);
  }

  static boolean endsSentence(PdfLine line) {
    return SENTENCE_END.matcher(line.text()).matches();
  }

  /**
   * @param last of the paragraph so far
   * @param before the one before it in the paragraph, or null when it is its first
   * @param after what comes behind {@code line}, or null
   */
  Break between(PdfLine before, PdfLine last, PdfLine line, PdfLine after) {
    float larger = Math.max(last.size(), line.size());
    if (larger > OTHER_SIZE * Math.min(last.size(), line.size())
        || BULLET.matcher(line.text()).matches()
        || (LETTERED.matcher(line.text()).matches()
            && (endsSentence(last) || isShort(last, line)))) {
      return Break.PARAGRAPH;
    }
    float down = line.y() - last.y();
    boolean elsewhere = last.page() != line.page() || down < 0 || !line.overlaps(last);
    if (elsewhere) {
      return goesOnElsewhere(last, line, after) ? Break.NONE : Break.PARAGRAPH;
    }
    if (down > APART * distance(before, last, line, after)) {
      return Break.PARAGRAPH;
    }
    if (isIndented(before, last, line, after)) {
      return Break.PARAGRAPH;
    }
    if (LEADS.matcher(last.text()).matches()) {
      return Break.LINE;
    }
    if (isShort(last, line)) {
      return endsSentence(last) ? Break.PARAGRAPH : Break.LINE;
    }
    return Break.NONE;
  }

  /** Over a page's or a column's end: only what was cut. */
  private boolean goesOnElsewhere(PdfLine last, PdfLine line, PdfLine after) {
    boolean indented =
        after != null
            && after.page() == line.page()
            && after.y() > line.y()
            && line.x() - after.x() > INDENT * line.size();
    return !endsSentence(last)
        && !indented
        && !isShort(last, line)
        && last.face().equals(line.face());
  }

  private float distance(PdfLine before, PdfLine last, PdfLine line, PdfLine after) {
    if (before != null && before.page() == last.page() && last.y() > before.y()) {
      return last.y() - before.y();
    }
    float usual = leadings.getOrDefault(sizeOf(line), USUAL * line.size());
    boolean alike =
        after != null
            && after.page() == line.page()
            && sizeOf(after) == sizeOf(line)
            && after.y() - line.y() < USUAL * line.size();
    return alike ? Math.max(usual, after.y() - line.y()) : usual;
  }

  private boolean isIndented(PdfLine before, PdfLine last, PdfLine line, PdfLine after) {
    float in = line.x() - last.x();
    float least = INDENT * line.size();
    if (Math.abs(in) < least) {
      return false;
    }
    if (before != null) {
      return true;
    }
    if (in < 0) {
      // The first line of the paragraph was indented.
      return isShort(last, line);
    }
    boolean hanging =
        BULLET.matcher(last.text()).matches()
            || LETTERED.matcher(last.text()).matches()
            || (after != null && Math.abs(after.x() - line.x()) < least && !isShort(last, line));
    return !hanging;
  }

  /** Whether the next word would have had room. */
  private boolean isShort(PdfLine last, PdfLine line) {
    String text = line.text();
    int blank = text.indexOf(' ');
    int word = blank < 0 ? text.length() : blank;
    float width = line.width() * word / Math.max(1, text.length());
    return margins.room(last) > Math.min(width, 12 * line.size()) + line.size();
  }

  /** White behind a line, in letters of its size. */
  float room(PdfLine line) {
    return margins.room(line) / line.size();
  }
}
