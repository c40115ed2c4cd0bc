package munjip.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Pairs of {@code **}, {@code ~~} and {@code ==} that CommonMark leaves standing in Korean text: in
 * {@code **기억상실(amnesia)**은} the closing pair stands between punctuation and a letter, which by
 * CommonMark's rule for spaces between words closes nothing. Writers mean it, and most readers see
 * it, as markup.
 */
final class LooseMarks {
  /** Enough for any real note; keeps a note made of asterisks cheap. */
  private static final int MOST = 10_000;

  /**
   * Two signs that open or close.
   *
   * @param offset of the first one in the literal of its text node
   */
  record Mark(int offset, char sign, boolean opens) {}

  private record Candidate(Text node, int offset, char sign) {}

  private LooseMarks() {}

  /** The marks among the children of a node, by text node, in order. */
  static Map<Node, List<Mark>> in(Node parent, SourcePlaces places) {
    Map<Node, List<Mark>> marks = new HashMap<>();
    List<Candidate> open = new ArrayList<>();
    int seen = 0;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (!(node instanceof Text text)
          || !mayHold(text.getLiteral())
          || !places.verbatim(text.getLiteral(), text.getSourceSpans())) {
        continue;
      }
      int start = places.start(text.getSourceSpans().get(0));
      String literal = text.getLiteral();
      int next = 0;
      while (next + 1 < literal.length() && seen < MOST) {
        int i = next++;
        char sign = literal.charAt(i);
        if ((sign != '*' && sign != '~' && sign != '=') || !isPair(places.source(), start + i)) {
          continue;
        }
        seen++;
        Candidate here = new Candidate(text, i, sign);
        int partner = last(open, sign);
        if (partner >= 0 && !isSpace(places.source(), start + i - 1)) {
          pair(marks, open.get(partner), here);
          open.subList(partner, open.size()).clear();
        } else if (!isSpace(places.source(), start + i + 2)) {
          if (partner >= 0) {
            open.remove(partner);
          }
          open.add(here);
        }
        next = i + 2;
      }
    }
    marks.values().forEach(list -> list.sort(Comparator.comparingInt(Mark::offset)));
    return marks;
  }

  private static boolean mayHold(String literal) {
    return literal.contains("**") || literal.contains("~~") || literal.contains("==");
  }

  private static void pair(Map<Node, List<Mark>> marks, Candidate opening, Candidate closing) {
    marks
        .computeIfAbsent(opening.node, node -> new ArrayList<>())
        .add(new Mark(opening.offset, opening.sign, true));
    marks
        .computeIfAbsent(closing.node, node -> new ArrayList<>())
        .add(new Mark(closing.offset, closing.sign, false));
  }

  private static int last(List<Candidate> open, char sign) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).sign == sign) {
        return i;
      }
    }
    return -1;
  }

  /** Exactly two of the sign, at a place where Latin words do not just go on ({@code a==b}). */
  private static boolean isPair(String source, int at) {
    char sign = source.charAt(at);
    boolean two =
        at + 1 < source.length()
            && source.charAt(at + 1) == sign
            && (at == 0 || source.charAt(at - 1) != sign)
            && (at + 2 >= source.length() || source.charAt(at + 2) != sign);
    return two && !(isLatin(source, at - 1) && isLatin(source, at + 2));
  }

  private static boolean isLatin(String source, int at) {
    return at >= 0
        && at < source.length()
        && source.charAt(at) < 0x80
        && Character.isLetterOrDigit(source.charAt(at));
  }

  private static boolean isSpace(String source, int at) {
    return at < 0 || at >= source.length() || Character.isWhitespace(source.charAt(at));
  }
}
