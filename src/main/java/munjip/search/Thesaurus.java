package munjip.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import munjip.query.Hangul;

/**
 * Wordings that mean the same, for the query side: from the glossaries, the synonyms and the
 * people. Looking one up costs a hash, however many there are.
 */
public final class Thesaurus {
  public static final Thesaurus EMPTY = new Thesaurus(List.of());

  /** Where a wording comes from. */
  public enum Source {
    GLOSSARY,
    SYNONYMS,
    PEOPLE;

    /** As answers name it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Wordings that go together.
   *
   * @param typed wordings that call up the others, as written: one word each or several
   * @param also wordings that are then searched, too: those of the other language first, else the
   *     best first
   */
  public record Group(List<String> typed, List<String> also, Source source) {
    public Group {
      Objects.requireNonNull(source, "source");
      typed = List.copyOf(typed);
      also = List.copyOf(also);
      if (typed.isEmpty() || also.isEmpty()) {
        throw new IllegalArgumentException("a group without a side: " + typed + ", " + also);
      }
    }

    /** Wordings that all stand for each other. */
    public static Group of(List<String> wordings, Source source) {
      return new Group(wordings, wordings, source);
    }
  }

  /** One other wording of a term. */
  record Meaning(String text, Source source) {}

  private final List<Group> groups;
  private final Map<String, List<Meaning>> byKey = new HashMap<>();
  private final int mostWords;

  /** Made when the first slip is looked for: most searches need none. */
  private volatile TermSpellings spellings;

  private Thesaurus(List<Group> groups) {
    this.groups = List.copyOf(groups);
    int most = 0;
    for (Group group : this.groups) {
      for (String typed : group.typed()) {
        most = Math.max(most, TermKey.words(typed).size());
        List<Meaning> known = byKey.computeIfAbsent(TermKey.of(typed), key -> new ArrayList<>());
        // The other language first: that is what the typed word cannot find by itself.
        boolean korean = isKorean(typed);
        for (boolean same : new boolean[] {false, true}) {
          group.also().stream()
              .filter(also -> (isKorean(also) == korean) == same)
              .forEach(also -> known.add(new Meaning(also, group.source())));
        }
      }
    }
    this.mostWords = most;
  }

  private static boolean isKorean(String wording) {
    return wording.chars().anyMatch(Hangul::isSyllable);
  }

  /**
   * @param groups earlier ones outrank later ones: of a term's many wordings the first count
   */
  public static Thesaurus of(List<Group> groups) {
    return groups.isEmpty() ? EMPTY : new Thesaurus(groups);
  }

  public List<Group> groups() {
    return groups;
  }

  /**
   * Other wordings of a term, the best first; empty when it is not known.
   *
   * @param key a {@link TermKey}
   */
  List<Meaning> meanings(String key) {
    List<Meaning> known = byKey.get(key);
    return known == null ? List.of() : OtherWordings.of(key, known);
  }

  /** How its terms are spelled. */
  TermSpellings spellings() {
    TermSpellings made = spellings;
    if (made == null) {
      made = TermSpellings.of(groups);
      spellings = made;
    }
    return made;
  }

  /** Words of the longest term. */
  int mostWords() {
    return mostWords;
  }
}
