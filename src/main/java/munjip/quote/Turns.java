package munjip.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.Blanks;
import munjip.text.TextRange;

/**
 * A talk within one paragraph, whose lines open with who speaks: {@code 김하나: …⏎이수지: …}. Where each
 * turn is a paragraph of its own, {@link Interview} reads it.
 */
final class Turns {
  private static final Pattern LABEL =
      Pattern.compile(
          "(\\p{L}[\\p{L}\\p{M} .'’-]{1,30}?)(?:\\s?(?:씨|님|교수|작가))?\\s?[:：]\\s+(?=\\S)");

  /** Lines that make a talk: two turns of two people. */
  private static final int SHORTEST = 4;

  /** In UTF-16 units, of what is more than a nod. */
  private static final int SHORTEST_WORDS = 8;

  private Turns() {}

  private record Line(String name, TextRange words) {}

  static void find(Scene scene, Consumer<Found> found) {
    for (Part part : scene.parts) {
      if (part.kind() == Part.Kind.PARAGRAPH && part.text().indexOf('\n') > 0) {
        List<Line> lines = lines(part);
        if (lines.size() >= SHORTEST) {
          talk(scene, part, lines, found);
        }
      }
    }
  }

  private static void talk(Scene scene, Part part, List<Line> lines, Consumer<Found> found) {
    Map<String, Integer> turns = new HashMap<>();
    lines.forEach(line -> turns.merge(line.name(), 1, Integer::sum));
    turns.keySet().removeIf(name -> turns.get(name) < 2 || !isName(scene, name));
    if (turns.size() < 2) {
      return;
    }
    for (Line line : lines) {
      if (turns.containsKey(line.name()) && line.words().length() >= SHORTEST_WORDS) {
        Person person = scene.book.named(line.name(), 2.5);
        TextRange words = line.words().shift(part.range().start());
        found.accept(
            new Found(QuoteType.MONOLOGUE, words, person, line.name(), ":", .9, "Interview"));
      }
    }
  }

  private static boolean isName(Scene scene, String name) {
    return scene.book.known(name).isPresent() || scene.lexicon.isName(name);
  }

  /** Each turn, with the lines below it that open with nobody. */
  private static List<Line> lines(Part part) {
    List<Line> lines = new ArrayList<>();
    String text = part.text();
    if (text.indexOf('\n') < 0 || (text.indexOf(':') < 0 && text.indexOf('：') < 0)) {
      return lines;
    }
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Matcher label = LABEL.matcher(text).region(start, end);
      if (label.lookingAt()) {
        lines.add(new Line(label.group(1).strip(), Blanks.strip(text, label.end(), end)));
      } else if (!lines.isEmpty()) {
        Line last = lines.removeLast();
        TextRange words = Blanks.strip(text, last.words().start(), end);
        lines.add(new Line(last.name(), words));
      }
      start = end + 1;
    }
    return lines;
  }
}
