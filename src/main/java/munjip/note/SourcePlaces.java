package munjip.note;

import java.util.Arrays;
import java.util.List;
import org.commonmark.node.SourceSpan;

/**
 * Finds for each character of a parsed literal where it stands in the source: escapes, entities and
 * line prefixes make the two differ, and commonmark only tells the stretch of the whole.
 *
 * @param source the whole source, in which spans count from {@code base}
 */
record SourcePlaces(String source, int base) {
  /** How far a character is looked for behind its expected place; prefixes are shorter. */
  private static final int REACH = 64;

  int start(SourceSpan span) {
    return base + span.getInputIndex();
  }

  int end(SourceSpan span) {
    return start(span) + span.getLength();
  }

  /** Whether literal and source are the same, character by character. */
  boolean verbatim(String literal, List<SourceSpan> spans) {
    return spans.size() == 1
        && spans.get(0).getLength() == literal.length()
        && source.startsWith(literal, start(spans.get(0)));
  }

  /**
   * @param otherwise where the literal stands when nothing is known
   * @return source offsets that never go back, one for each character of the literal
   */
  int[] of(String literal, List<SourceSpan> spans, int otherwise) {
    int[] places = new int[literal.length()];
    if (spans.isEmpty()) {
      Arrays.fill(places, otherwise);
    } else if (verbatim(literal, spans)) {
      Arrays.setAll(places, i -> start(spans.get(0)) + i);
    } else {
      new Walk(literal, spans, places).go();
    }
    return places;
  }

  /** Goes through literal and spans side by side. */
  private final class Walk {
    final String literal;
    final List<SourceSpan> spans;
    final int[] places;
    int k;
    int span;
    int at;
    int end;

    Walk(String literal, List<SourceSpan> spans, int[] places) {
      this.literal = literal;
      this.spans = spans;
      this.places = places;
      this.at = start(spans.get(0));
      this.end = end(spans.get(0));
    }

    void go() {
      while (k < places.length) {
        if (at >= end && span + 1 < spans.size()) {
          span++;
          at = Math.max(at, start(spans.get(span)));
          end = end(spans.get(span));
        } else if (at >= end || !(escape() || entity() || sameCharacter())) {
          places[k++] = Math.max(0, Math.min(at, end - 1));
        }
      }
    }

    boolean escape() {
      char wanted = literal.charAt(k);
      boolean escaped =
          source.charAt(at) == '\\'
              && at + 1 < end
              && source.charAt(at + 1) == wanted
              && isPunctuation(wanted);
      if (escaped) {
        places[k++] = at;
        at += 2;
      }
      return escaped;
    }

    boolean entity() {
      int after = source.charAt(at) == '&' ? Entities.endAt(source, at) : -1;
      if (after < 0 || after > end) {
        return false;
      }
      String decoded = Entities.decode(source.substring(at, after));
      if (!literal.startsWith(decoded, k)) {
        return false;
      }
      for (int i = 0; i < decoded.length(); i++) {
        places[k++] = at;
      }
      at = after;
      return true;
    }

    boolean sameCharacter() {
      int found = source.indexOf(literal.charAt(k), at, Math.min(end, at + REACH));
      if (found >= 0) {
        places[k++] = found;
        at = found + 1;
      }
      return found >= 0;
    }
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }
}
