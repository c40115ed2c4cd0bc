package munjip.search;

import java.util.List;
import java.util.Objects;

/**
 * Wordings that mean the same, for the query side: from the glossaries, the synonyms and the
 * people.
 *
 * @param groups earlier ones outrank later ones
 */
public record Thesaurus(List<Group> groups) {
  public static final Thesaurus EMPTY = new Thesaurus(List.of());

  /** Where a group comes from. */
  public enum Source {
    GLOSSARY,
    SYNONYMS,
    PEOPLE
  }

  /**
   * @param wordings each one word or several, as written; two or more
   */
  public record Group(List<String> wordings, Source source) {
    public Group {
      Objects.requireNonNull(source, "source");
      wordings = List.copyOf(wordings);
      if (wordings.size() < 2) {
        throw new IllegalArgumentException("a group of " + wordings.size() + " wordings");
      }
    }
  }

  public Thesaurus {
    groups = List.copyOf(groups);
  }
}
