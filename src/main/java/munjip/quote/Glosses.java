package munjip.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code 카파시(Karpathy)}, {@code Andrej Karpathy(안드레이 카파시)}: two forms of one name. */
final class Glosses {
  private static final Pattern INSIDE =
      Pattern.compile("\\s?[(（]([가-힣]{2,8}(?: [가-힣]{2,8}){0,2})[,)）]");

  /** A gloss of so many words has as many Hangul words before its bracket. */
  private static final List<Pattern> BEFORE =
      Stream.of(0, 1, 2, 3)
          .map(more -> Pattern.compile("([가-힣]+(?: [가-힣]+){" + more + "})$"))
          .toList();

  private static final Pattern ALONE = Pattern.compile("\\s*(?:[-*\\d.]+\\s)?([가-힣]{3,6})");

  private static final Pattern INITIAL = Pattern.compile("(?<=\\s)\\p{Lu}\\.\\s");

  private static final Pattern KOREAN = Pattern.compile("(?<![가-힣])([가-힣]{3,4})$");

  /** A shorter Hangul form is a particle or a syllable of something else. */
  private static final int SHORTEST = 2;

  private final NameEvidence evidence;
  private final NameWords words;
  private final ReportVerbs verbs;

  /** Forms that a gloss ties, the first to the second. */
  private final Map<String, String> ties = new HashMap<>();

  /** The other way, in the order of the note. */
  private final Map<String, List<String>> tiedTo = new HashMap<>();

  Glosses(NameEvidence evidence, Lexicon lexicon) {
    this.evidence = evidence;
    this.words = lexicon.words();
    this.verbs = lexicon.verbs();
  }

  /**
   * Who of those known already has a form that a gloss ties to this one.
   *
   * @param known people by their forms
   * @return null when nobody has
   */
  Person tied(String form, Map<String, Person> known) {
    Person person = known.get(ties.getOrDefault(form, ""));
    for (String other : tiedTo.getOrDefault(form, List.of())) {
      person = person == null ? known.get(other) : person;
    }
    return person;
  }

  /**
   * @param latin Latin names of the text
   * @param collected whether it is the heading of a collection, which names whose words follow
   */
  void read(String text, List<NameAt> latin, boolean collected) {
    for (NameAt name : latin) {
      int open = name.range().start() - 1;
      if (open > 0 && "(（[".indexOf(text.charAt(open)) >= 0 && closes(text, name.range().end())) {
        int end = open;
        while (end > 0 && text.charAt(end - 1) == ' ') {
          end--;
        }
        hangulBefore(text, end, name, collected).ifPresent(form -> tie(form, name.form()));
      }
      Matcher inside = INSIDE.matcher(text).region(name.range().end(), text.length());
      if (name.points() >= 1 && inside.lookingAt() && isGloss(inside.group(1), name)) {
        tie(inside.group(1), name.form());
      }
    }
  }

  /** Whether a gloss is over, or goes on with something apart from the name. */
  private static boolean closes(String text, int end) {
    return end < text.length() && ",)）];:/·".indexOf(text.charAt(end)) >= 0;
  }

  private boolean isGloss(String hangul, NameAt name) {
    List<String> pieces = List.of(hangul.split(" "));
    boolean surely =
        name.points() >= 3 || evidence.isPerson(name.form()) || words.isGiven(pieces.getFirst());
    return surely && !isThing(pieces) && pieces.size() <= count(name.form());
  }

  private Optional<String> hangulBefore(String text, int end, NameAt latin, boolean collected) {
    String before = text.substring(Math.max(0, end - 40), end);
    // Koreans leave initials out, and often all but the surname: 다익스트라(Edsger W. Dijkstra).
    String spoken = INITIAL.matcher(latin.form()).replaceAll("");
    int count = count(spoken);
    return asManyWords(before, count, latin)
        .or(() -> collected && count > 1 ? surname(before, latin) : Optional.empty());
  }

  /** A word that opens the text and may be the surname of the full name glossed. */
  private Optional<String> surname(String before, NameAt latin) {
    Matcher alone = ALONE.matcher(before);
    return alone.matches()
            && evidence.isPerson(latin.form())
            && !KoreanName.isOne(alone.group(1))
            && !isThing(List.of(alone.group(1)))
        ? Optional.of(alone.group(1))
        : Optional.empty();
  }

  private Optional<String> asManyWords(String before, int count, NameAt latin) {
    if (count > BEFORE.size()) {
      return Optional.empty();
    }
    Matcher run = BEFORE.get(count - 1).matcher(before);
    if (run.find()) {
      String form = run.group(1);
      List<String> pieces = List.of(form.split(" "));
      boolean person =
          evidence.isPerson(latin.form())
              || isSurname(latin.form())
              || words.isGiven(pieces.getFirst())
              || (count >= 2 && evidence.knows(form));
      if (person && form.length() >= SHORTEST && !isThing(pieces)) {
        return Optional.of(form);
      }
    }
    // Koreans write their surname and given name as one word.
    Matcher korean = KOREAN.matcher(before);
    return count == 2
            && korean.find()
            && evidence.knows(korean.group(1))
            && KoreanName.isSurnamed(korean.group(1))
            && !isThing(List.of(korean.group(1)))
        ? Optional.of(korean.group(1))
        : Optional.empty();
  }

  private boolean isThing(List<String> pieces) {
    String last = pieces.getLast();
    boolean noun =
        !words.isGiven(pieces.getFirst())
            && !words.isGiven(last)
            && (verbs.isCommonNoun(last) || verbs.isVerb(last) || last.endsWith("다"));
    return noun || pieces.stream().anyMatch(piece -> words.isOther(piece) || words.isRole(piece));
  }

  /** Whether it is the last word of a full name that the note has. */
  private boolean isSurname(String form) {
    return evidence.endingWith(form).stream().anyMatch(evidence::isPerson);
  }

  private void tie(String one, String other) {
    if (ties.putIfAbsent(one, other) == null) {
      tiedTo.computeIfAbsent(other, form -> new ArrayList<>()).add(one);
    }
    evidence.tell(one, 3);
    evidence.tell(other, 3);
  }

  private static int count(String form) {
    return (int) form.chars().filter(c -> c == ' ').count() + 1;
  }
}
