package munjip.note;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.LineMap;
import munjip.text.OffsetMap;

/** Markdown while it is written out of Org, with the way back; what Org marks, Markdown marks. */
final class OrgLine {
  /** What Org allows before and behind marked text; behind it Korean particles, too. */
  private static final String BEFORE = "(?<![^\\s({\\['\"“‘–—-])";

  private static final String BEHIND = "(?=$|[\\s.,:!?;'\")}\\[\\]\\\\”’…」』·–—-]|[가-힣])";

  /** Mathematics, link, footnote, address, then marked text. */
  private static final Pattern MARKED =
      Pattern.compile(
          "(?<math>\\$[^$\\n]{1,500}\\$|\\\\\\([^\\n]{1,500}?\\\\\\))"
              + "|\\[\\[(?<target>[^\\[\\]\\n]{1,2000})\\](?:\\[(?<label>[^\\n]{0,1000}?)\\])?\\]"
              + "|\\[fn:(?<note>[\\w-]+)\\]"
              + "|<?(?<address>https?://[^\\s<>\\[\\]]+)>?"
              + "|"
              + BEFORE
              + "(?<sign>[*/_=~+])(?<inside>\\S|\\S[^\\n]{0,1000}?\\S)\\k<sign>"
              + BEHIND);

  private static final Map<String, String> SIGNS =
      Map.of("*", "**", "/", "*", "_", "*", "+", "~~", "=", "`", "~", "`");

  /** What Markdown would read as its own. */
  private static final String SPECIAL = "\\`*_[]<>#&~=%$^|!";

  private static final Pattern PICTURE =
      Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|webp|svg|avif)");

  private final StringBuilder markdown = new StringBuilder();
  private final OffsetMap.Builder map = OffsetMap.builder();
  private final int length;
  private final Set<String> footnotes;
  private int[] starts = new int[64];
  private int lines;
  private int highest;

  /**
   * @param length of the Org text
   * @param footnotes labels of those that it has; others are text
   */
  OrgLine(int length, Set<String> footnotes) {
    this.length = length;
    this.footnotes = footnotes;
  }

  String markdown() {
    return markdown.toString();
  }

  OffsetMap toOrg() {
    return map.build(length);
  }

  /** Where each line of the Org text begins in the Markdown. */
  LineMap lines() {
    return LineMap.startingAt(lines == 0 ? new int[] {0} : Arrays.copyOf(starts, lines));
  }

  void beginLine() {
    if (lines == starts.length) {
      starts = Arrays.copyOf(starts, lines * 2);
    }
    starts[lines++] = markdown.length();
  }

  void endLine() {
    markdown.append('\n');
  }

  /**
   * Parts what follows from what stands above it, where Org needs no empty line and Markdown does.
   */
  void apart() {
    markdown.append('\n');
  }

  /** Signs of Markdown, which stand for something at {@code at}. */
  void sign(String signs, int at) {
    if (!signs.isEmpty()) {
      run(at);
      markdown.append(signs);
    }
  }

  /** Text that is not looked into. */
  void text(String text, int at) {
    if (!text.isEmpty()) {
      run(at);
      markdown.append(text);
    }
  }

  /**
   * Running text.
   *
   * @param line from where the text begins
   * @param length of it
   */
  void inline(LinedText.Line line, int length) {
    String words = line.words().substring(0, length);
    Matcher marked = MARKED.matcher(words);
    int done = 0;
    while (marked.find()) {
      escaped(words, done, marked.start(), line.at());
      marked(marked, line);
      done = marked.end();
    }
    escaped(words, done, words.length(), line.at());
  }

  /** Text in which nothing is marked. */
  void literal(LinedText.Line line) {
    escaped(line.words(), 0, line.words().length(), line.at());
  }

  private void marked(Matcher marked, LinedText.Line line) {
    int at = line.at() + marked.start();
    if (marked.group("math") != null) {
      escaped(line.words(), marked.start(), marked.end(), line.at());
    } else if (marked.group("target") != null) {
      link(marked, line);
    } else if (marked.group("note") != null && !footnotes.contains(marked.group("note"))) {
      escaped(line.words(), marked.start(), marked.end(), line.at());
    } else if (marked.group("note") != null) {
      sign("[^" + marked.group("note") + "]", at);
    } else if (marked.group("address") != null) {
      sign("<", at);
      text(marked.group("address"), line.at() + marked.start("address"));
      sign(">", line.at() + marked.end("address"));
    } else {
      String sign = SIGNS.get(marked.group("sign"));
      int inside = line.at() + marked.start("inside");
      String words = marked.group("inside");
      if (sign.equals("`") && words.indexOf('`') >= 0) {
        sign = "```";
      }
      sign(sign, at);
      if (sign.startsWith("`")) {
        text(words, inside);
      } else {
        inline(new LinedText.Line(inside, words), words.length());
      }
      sign(sign, line.at() + marked.end("inside"));
    }
  }

  private void link(Matcher marked, LinedText.Line line) {
    int at = line.at() + marked.start();
    String target = marked.group("target").replaceFirst("^file:", "").replaceFirst("::.*$", "");
    String label = marked.group("label");
    boolean picture = PICTURE.matcher(target).matches() && label == null;
    sign(picture ? "![](<" : "[", at);
    if (!picture) {
      int shown = line.at() + (label == null ? marked.start("target") : marked.start("label"));
      String words = label == null ? marked.group("target") : label;
      escaped(words, 0, words.length(), shown);
      sign("](<", line.at() + marked.end() - 1);
    }
    sign(target.replace("<", "%3C").replace(">", "%3E") + ">)", line.at() + marked.end() - 1);
  }

  private void escaped(String words, int from, int to, int at) {
    for (int i = from; i < to; i++) {
      char c = words.charAt(i);
      boolean opensItem = i == 0 && (c == '-' || c == '+');
      if (SPECIAL.indexOf(c) >= 0 || opensItem) {
        sign("\\", at + i);
      }
      text(String.valueOf(c), at + i);
    }
  }

  /** Places never go back. */
  private void run(int at) {
    highest = Math.max(highest, at);
    map.add(markdown.length(), highest);
  }
}
