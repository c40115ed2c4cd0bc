package munjip.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import munjip.config.ConfigText.Line;
import munjip.glossary.TermKey;
import munjip.search.Thesaurus.Group;
import munjip.search.Thesaurus.Source;

/**
 * Reads synonyms: on each line terms that mean the same, divided by commas; or terms, {@code =>},
 * and what is searched, too, when one of them is typed. A line that starts with {@code -} keeps its
 * terms apart.
 */
final class SynonymsFile {
  private static final String COMMA = ",，";
  private static final Pattern ARROW = Pattern.compile("=>");
  private static final Pattern OTHER_ARROW = Pattern.compile("\\s*(?:->|→|⇒|＝>)\\s*");
  private static final Pattern OTHER_COMMA = Pattern.compile("\\s*(?:\\t|\\||;|、|\\s=\\s)\\s*");

  private final Path file;
  private final Problems problems;
  private final List<Group> groups = new ArrayList<>();
  private final Set<Set<String>> apart = new HashSet<>();
  private final Map<Set<String>, Integer> lineOf = new HashMap<>();

  private SynonymsFile(Path file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  static Terms read(Path file, String text, Terms kept, Problems problems) {
    SynonymsFile synonyms = new SynonymsFile(file, problems);
    ConfigText.lines(text).forEach(synonyms::take);
    return new Terms(synonyms.groups, synonyms.apart);
  }

  private void take(Line line) {
    try {
      if (line.text().startsWith("-")) {
        keepApart(Wordings.of(line.text().substring(1), COMMA).keySet());
      } else {
        Group group = group(line.text());
        groups.add(group);
        noteRepeated(line.number(), group);
      }
    } catch (BrokenLineException e) {
      problems.at(file, line.number(), "\"" + line.text() + "\" " + e.getMessage());
    }
  }

  private static Group group(String text) throws BrokenLineException {
    String[] sides = ARROW.split(text, -1);
    if (sides.length > 2) {
      throw new BrokenLineException("has more than one =>; expected typed => searched, too");
    }
    if (sides.length == 2) {
      if (sides[0].isBlank() || sides[1].isBlank()) {
        throw new BrokenLineException(
            "has nothing %s the =>; expected typed => searched, too"
                .formatted(sides[0].isBlank() ? "before" : "behind"));
      }
      SequencedMap<String, String> also = Wordings.of(sides[1], COMMA);
      Wordings.checkSearched(also.keySet());
      SequencedMap<String, String> typed = Wordings.of(sides[0], COMMA);
      return new Group(List.copyOf(typed.values()), List.copyOf(also.values()), Source.SYNONYMS);
    }
    if (OTHER_ARROW.matcher(text).find()) {
      throw new BrokenLineException(
          "has an arrow of another kind; did you mean \"%s\"?"
              .formatted(OTHER_ARROW.matcher(text).replaceFirst(" => ")));
    }
    SequencedMap<String, String> all = Wordings.of(text, COMMA);
    if (all.size() < 2) {
      throw new BrokenLineException(
          "has one term only; expected two or more with commas between" + hint(text));
    }
    Wordings.checkSearched(all.keySet());
    return Group.of(List.copyOf(all.values()), Source.SYNONYMS);
  }

  private static String hint(String text) {
    return OTHER_COMMA.matcher(text).find()
        ? "; did you mean \"%s\"?".formatted(OTHER_COMMA.matcher(text).replaceAll(", "))
        : "";
  }

  private void noteRepeated(int number, Group group) {
    Set<String> told = new HashSet<>();
    group.typed().forEach(term -> told.add(TermKey.of(term)));
    group.also().forEach(term -> told.add(TermKey.of(term)));
    Integer before = lineOf.putIfAbsent(told, number);
    if (before != null) {
      problems.at(
          file,
          number,
          "the same terms stand on line %d already; once is enough".formatted(before));
    }
  }

  private void keepApart(Set<String> keys) {
    for (String one : keys) {
      for (String other : keys) {
        if (keys.size() == 1 || !one.equals(other)) {
          apart.add(Set.copyOf(List.of(one, other)));
        }
      }
    }
  }
}
