package munjip.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import munjip.glossary.TermKey;
import munjip.search.TermsApart;
import munjip.search.Thesaurus;
import munjip.search.Thesaurus.Group;
import munjip.search.Thesaurus.Source;

/**
 * Lays files of terms over each other. What an earlier file says counts first, its people stand for
 * those of the same name, and what it keeps apart is kept apart everywhere.
 */
final class TermLayers {
  private final TermsApart apart;
  private final Set<String> people = new HashSet<>();
  private final List<Group> groups = new ArrayList<>();

  private TermLayers(List<Terms> layers) {
    apart =
        new TermsApart(
            layers.stream().flatMap(layer -> layer.apart().stream()).collect(Collectors.toSet()));
    for (Terms layer : layers) {
      Set<String> before = Set.copyOf(people);
      for (Group group : layer.groups()) {
        String name = TermKey.of(group.typed().getFirst());
        if (group.source() != Source.PEOPLE || !before.contains(name)) {
          groups.addAll(apart.keep(group));
        }
        if (group.source() == Source.PEOPLE) {
          people.add(name);
        }
      }
    }
  }

  /**
   * @param layers the user's own first
   */
  static Thesaurus of(List<Terms> layers) {
    TermLayers laid = new TermLayers(layers);
    return Thesaurus.of(laid.groups, laid.apart);
  }
}
