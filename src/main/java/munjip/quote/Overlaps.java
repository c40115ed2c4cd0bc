package munjip.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import munjip.text.Blanks;
import munjip.text.TextRange;

/**
 * Parts finds that share words, where one sentence reports the same person: {@code X는 “…”라고 적으며,
 * …라고 본다} is two quotes side by side, without the verb between them, and no word counts twice.
 */
final class Overlaps {
  /** In UTF-16 units: what is left of a report when the quotation at its head is cut off. */
  private static final int SHORTEST = 10;

  /** What is less sure is not listed, and takes no other's place. */
  private static final double SURE = .75;

  /** How far behind words their verb may stand. */
  private static final int NEAR = 30;

  private static final Pattern OF_IT =
      Pattern.compile(
          "[”\"’'」]\\s?(?:이?라)?(?:는|란) (?:말|것|주장|생각|통념|믿음|견해|의견|명제|가정|전제|조언|표현|문장)(?:이|은|을|에|도|과|의)");

  private Overlaps() {}

  /**
   * @param found by their start
   */
  static List<Found> parted(Scene scene, List<Found> found) {
    List<Found> kept = new ArrayList<>();
    for (Found each : found) {
      Found rest = each;
      for (int i = Math.max(0, kept.size() - 6); rest != null && i < kept.size(); i++) {
        Found other = kept.get(i);
        if (!shares(other, rest)) {
          continue;
        }
        boolean longer = rest.range().length() > other.range().length();
        Found outer = longer ? rest : other;
        Found inner = longer ? other : rest;
        Optional<Found> cut = cut(scene, inner, outer);
        boolean innerStays = cut.isPresent() || staysAlone(scene.note.text(), inner, outer);
        if (longer) {
          rest = cut.orElse(innerStays ? null : rest);
          if (!innerStays) {
            kept.remove(i--);
          }
        } else if (cut.isPresent()) {
          kept.set(i, cut.get());
        } else if (innerStays) {
          kept.remove(i--);
        } else {
          rest = null;
        }
      }
      if (rest != null) {
        kept.add(rest);
      }
    }
    return kept;
  }

  /** Two finds in one sentence, by one person, one a report, the one's words within the other's. */
  private static boolean shares(Found one, Found other) {
    TextRange a = one.range();
    TextRange b = other.range();
    boolean within =
        (a.start() <= b.start() && b.end() <= a.end())
            || (b.start() <= a.start() && a.end() <= b.end());
    return within
        && one.sentence() >= 0
        && one.sentence() == other.sentence()
        && one.speaker() == other.speaker()
        && (one.type() == QuoteType.INDIRECT || other.type() == QuoteType.INDIRECT);
  }

  /** What a report goes on with behind words at its head and their verb. */
  private static Optional<Found> cut(Scene scene, Found inner, Found outer) {
    if (inner.range().start() - outer.range().start() > 2 || outer.type() != QuoteType.INDIRECT) {
      return Optional.empty();
    }
    Sentence s = scene.sentences.get(inner.sentence());
    int at = inner.range().end() - s.part().range().start();
    return s.cues().stream()
        .filter(cue -> cue.range().start() >= at && cue.range().start() <= at + NEAR)
        .findFirst()
        .map(cue -> s.inNote(cue.range()).end())
        .map(from -> behind(scene.note.text(), from, outer.range().end()))
        .filter(words -> words.length() >= SHORTEST)
        .map(outer::at);
  }

  private static TextRange behind(String text, int from, int to) {
    int start = from;
    while (start < to
        && (Blanks.isBlank(text.charAt(start)) || ",—–-".indexOf(text.charAt(start)) >= 0)) {
      start++;
    }
    return Blanks.strip(text, start, Math.max(start, to));
  }

  /** Whether a quotation is surer than the report it stands in, or most of it. */
  private static boolean staysAlone(String text, Found inner, Found outer) {
    // “…”는 말이 거짓이라고: what the report says of the quotation is the report.
    boolean part =
        outer.confidence() >= SURE
            && OF_IT.matcher(text).region(inner.range().end(), outer.range().end()).lookingAt();
    boolean most =
        inner.type() != QuoteType.INDIRECT
            && inner.confidence() >= SURE
            && inner.range().length() * 10 >= outer.range().length() * 6;
    return !part && (most || inner.confidence() >= outer.confidence());
  }
}
