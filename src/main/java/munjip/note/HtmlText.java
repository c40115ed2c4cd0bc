package munjip.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes the visible text of a block of raw HTML: what stands between the tags, with entities as
 * the reader sees them. No HTML parser: badly nested tags do not matter, and what is not clearly a
 * tag is text.
 */
final class HtmlText {
  private static final Pattern QUOTE_ENDS =
      Pattern.compile("(?:</(?:cite|p|footer|small|em|div|span)>\\s*)+</blockquote");

  private final String html;
  private final int[] lineStarts;
  private final int[] sourceStarts;
  private final VisibleText out;
  private final Collected collected;
  private final Set<String> missing = new HashSet<>();
  private final List<HtmlQuotes.Edge> quotes = new ArrayList<>();
  private String openAddress;
  private int openAddressFrom;

  /**
   * @param lines the block's lines
   * @param sourceStarts where each begins in the source
   */
  HtmlText(String[] lines, int[] sourceStarts, VisibleText out, Collected collected) {
    this.html = String.join("\n", lines);
    this.lineStarts = new int[lines.length];
    for (int i = 1; i < lines.length; i++) {
      lineStarts[i] = lineStarts[i - 1] + lines[i - 1].length() + 1;
    }
    this.sourceStarts = sourceStarts;
    this.out = out;
    this.collected = collected;
  }

  void write() {
    for (int i = 0; i < html.length(); ) {
      char c = html.charAt(i);
      int after = c == '<' ? markup(i) : -1;
      if (after > i) {
        i = after;
      } else if (c == '&' && Entities.endAt(html, i) > 0) {
        int end = Entities.endAt(html, i);
        out.append(Entities.decode(html.substring(i, end)), source(i));
        i = end;
      } else if (c == '\n') {
        out.separate('\n');
        i++;
      } else {
        i = text(i);
      }
    }
  }

  private int text(int from) {
    int start = from;
    if (out.atLineStart() || out.next() == 0) {
      while (start < html.length() && (html.charAt(start) == ' ' || html.charAt(start) == '\t')) {
        start++;
      }
    }
    int end = start;
    while (end < html.length() && (end == from || "<&\n".indexOf(html.charAt(end)) < 0)) {
      end++;
    }
    out.append(SourceSigns.restore(html.substring(start, Math.max(start, end))), source(start));
    return Math.max(end, from + (start == from ? 1 : 0));
  }

  /** Reads a tag or comment at {@code at}; answers where it ends, or -1 when it is text. */
  private int markup(int at) {
    if (html.startsWith("<!--", at)) {
      int end = find("-->", at + 4);
      return end < 0 ? -1 : end + 3;
    }
    char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
    if (next != '/' && next != '!' && next != '?' && !Character.isLetter(next)) {
      return -1;
    }
    int end = tagEnd(at);
    if (end < 0) {
      return -1;
    }
    String tag = html.substring(at, end);
    Optional<String> name = HtmlTags.name(tag);
    if (name.isPresent() && HtmlTags.isText(tag)) {
      return -1;
    }
    name.ifPresent(known -> tag(known, tag, at));
    if (name.isPresent() && HtmlTags.hides(name.get()) && !HtmlTags.closes(tag)) {
      int close = find("</" + tag.substring(1, 1 + name.get().length()), end);
      return close < 0 ? end : close;
    }
    return end;
  }

  /** As {@code indexOf}; what was sought once in vain is not sought again. */
  private int find(String sought, int from) {
    int found = missing.contains(sought) ? -1 : html.indexOf(sought, from);
    if (found < 0) {
      missing.add(sought);
    }
    return found;
  }

  /** Where block quotes begin and end, in order. */
  List<HtmlQuotes.Edge> quotes() {
    return quotes;
  }

  private void tag(String name, String tag, int at) {
    if (HtmlTags.breaksLine(name)) {
      int before = out.since(0).end();
      out.separate('\n');
      if (name.equals("blockquote")) {
        quotes.add(new HtmlQuotes.Edge(before, out.next(), !HtmlTags.closes(tag)));
      }
    } else if (name.equals("q")) {
      out.append(HtmlTags.closes(tag) ? "”" : "“", source(at));
    } else if (name.equals("cite") && !HtmlTags.closes(tag) && signs(at)) {
      out.separate('\n');
    } else if (name.equals("td") || name.equals("th")) {
      out.separate('\t');
    } else if (name.equals("img")) {
      int start = out.next();
      HtmlTags.attribute(tag, "alt").ifPresent(a -> out.append(a.value(), source(at + a.start())));
      HtmlTags.attribute(tag, "src").ifPresent(a -> collected.link(a.value(), out.since(start)));
    } else if (name.equals("a")) {
      if (openAddress != null) {
        collected.link(openAddress, out.since(openAddressFrom));
      }
      openAddress = HtmlTags.attribute(tag, "href").map(HtmlTags.Attribute::value).orElse(null);
      openAddressFrom = out.next();
    }
  }

  /**
   * Whether a {@code <cite>} is the last thing in its block quote: then it is a line of its own.
   */
  private boolean signs(int cite) {
    int end = find("</cite>", cite);
    return end >= 0 && QUOTE_ENDS.matcher(html).region(end, html.length()).lookingAt();
  }

  /** Attribute values may hold {@code >}; an open quotation mark must not swallow the block. */
  private int tagEnd(int at) {
    int limit = Math.min(html.length(), at + 10_000);
    char quote = 0;
    for (int i = at + 1; i < limit; i++) {
      char c = html.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '>') {
        return i + 1;
      } else if (c == '<') {
        return -1;
      } else if ((c == '"' || c == '\'') && html.charAt(i - 1) == '=') {
        quote = c;
      }
    }
    return -1;
  }

  private int source(int offset) {
    int line = Arrays.binarySearch(lineStarts, offset);
    line = line >= 0 ? line : -line - 2;
    return sourceStarts[line] + offset - lineStarts[line];
  }
}
