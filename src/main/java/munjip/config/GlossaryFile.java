package munjip.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.config.ConfigText.Line;
import munjip.search.Thesaurus.Group;
import munjip.search.Thesaurus.Source;

/**
 * Reads a glossary: on each line the wordings of one language, a tab or {@code " = "}, and those of
 * the other, several divided by {@code |}. A line that starts with {@code -} keeps terms apart.
 */
final class GlossaryFile {
  private static final Pattern EQUALS = Pattern.compile("(^|[\\s\\p{Z}]+)=([\\s\\p{Z}]+|$)");
  private static final Pattern TABS = Pattern.compile("\\t+");
  private static final String OR = "|｜";

  /** What people write between two sides instead. */
  private static final Pattern OTHER_DIVIDER =
      Pattern.compile(
          "[\\s\\p{Z}]*(?:=>|->|→|＝|=|:|,|，)[\\s\\p{Z}]*|[\\s\\p{Z}]{2,}|(?<=[가-힣])\\s(?=[A-Za-z])");

  private final Path file;
  private final Problems problems;
  private final List<Group> groups = new ArrayList<>();
  private final Set<Set<String>> apart = new HashSet<>();
  private final Map<String, Integer> lineOf = new HashMap<>();

  private GlossaryFile(Path file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  static Terms read(Path file, String text, Terms kept, Problems problems) {
    GlossaryFile glossary = new GlossaryFile(file, problems);
    ConfigText.lines(text).forEach(glossary::take);
    return new Terms(glossary.groups, glossary.apart);
  }

  private void take(Line line) {
    try {
      if (line.text().startsWith("-")) {
        keepApart(line.text().substring(1).strip());
      } else {
        pair(line);
      }
    } catch (BrokenLineException e) {
      problems.at(file, line.number(), "\"" + line.text() + "\" " + e.getMessage());
    }
  }

  private void pair(Line line) throws BrokenLineException {
    String[] sides = sides(line.text());
    if (sides.length != 2) {
      throw new BrokenLineException(
          sides.length == 1
              ? "has one side only; expected Korean, a tab or \" = \", English" + hint(line.text())
              : "has " + sides.length + " sides; expected two, and | between wordings of one");
    }
    SequencedMap<String, String> left = side(sides[0], "left");
    SequencedMap<String, String> right = side(sides[1], "right");
    SequencedMap<String, String> all = new LinkedHashMap<>(left);
    right.forEach(all::putIfAbsent);
    Wordings.checkSearched(all.keySet());
    if (all.size() < 2) {
      throw new BrokenLineException("says the same on both sides; expected two wordings");
    }
    groups.add(Group.of(List.copyOf(all.values()), Source.GLOSSARY));
    noteRepeated(line.number(), left, right);
  }

  private static SequencedMap<String, String> side(String text, String name)
      throws BrokenLineException {
    if (text.isBlank()) {
      throw new BrokenLineException("has nothing on the " + name + "; expected a term");
    }
    return Wordings.of(text, OR);
  }

  private static String[] sides(String text) {
    Pattern divider = text.indexOf('\t') >= 0 ? TABS : EQUALS;
    return divider.split(text, -1);
  }

  private void noteRepeated(
      int number, SequencedMap<String, String> left, SequencedMap<String, String> right) {
    left.forEach(
        (key, one) ->
            right.forEach(
                (otherKey, other) -> {
                  Integer before =
                      key.equals(otherKey) ? null : lineOf.putIfAbsent(pair(key, otherKey), number);
                  if (before != null && before != number) {
                    problems.at(
                        file,
                        number,
                        "%s = %s stands on line %d already; once is enough"
                            .formatted(one, other, before));
                  }
                }));
  }

  /** The same for both orders. */
  private static String pair(String one, String other) {
    return one.compareTo(other) < 0 ? one + "\n" + other : other + "\n" + one;
  }

  private void keepApart(String text) throws BrokenLineException {
    String[] sides = sides(text);
    if (sides.length > 2) {
      throw new BrokenLineException(
          "has "
              + sides.length
              + " sides; expected -term = term, or -term for one that stands alone");
    }
    Set<String> left = side(sides[0], "left").keySet();
    if (sides.length == 1) {
      left.forEach(key -> apart.add(Set.of(key)));
      return;
    }
    for (String one : left) {
      for (String other : side(sides[1], "right").keySet()) {
        apart.add(Set.copyOf(List.of(one, other)));
      }
    }
  }

  private static String hint(String text) {
    return guess(text).map(guess -> "; did you mean \"" + guess + "\"?").orElse("");
  }

  private static Optional<String> guess(String text) {
    Matcher divider = OTHER_DIVIDER.matcher(text);
    if (!divider.find() || divider.start() == 0 || divider.end() == text.length()) {
      return Optional.empty();
    }
    return Optional.of(text.substring(0, divider.start()) + " = " + text.substring(divider.end()));
  }
}
