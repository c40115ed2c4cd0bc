package munjip.config;

import java.util.List;
import java.util.Set;
import munjip.search.Thesaurus.Group;

/**
 * What one file of terms says.
 *
 * @param groups in the order of the file
 * @param apart terms that must not stand for each other, as {@link munjip.glossary.TermKey}s: a
 *     pair, or a single term that stands for no other
 */
record Terms(List<Group> groups, Set<Set<String>> apart) {
  static final Terms NONE = new Terms(List.of(), Set.of());

  Terms {
    groups = List.copyOf(groups);
    apart = Set.copyOf(apart);
  }
}
