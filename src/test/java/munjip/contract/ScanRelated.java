package munjip.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import munjip.index.IndexedNote;
import munjip.passage.Passage;
import munjip.result.RelatedPassage.Because;
import munjip.search.FoundRelated;
import munjip.search.RelatedQuery;

/** How the naive engine relates passages: by the words they share. */
final class ScanRelated {
  private ScanRelated() {}

  /**
   * @param notes those that pass the filters
   */
  static List<FoundRelated> of(RelatedQuery query, List<IndexedNote> notes) {
    Set<String> asked = Set.copyOf(List.of(query.text().split("[^\\p{L}\\p{N}]+")));
    List<FoundRelated> related = new ArrayList<>();
    for (IndexedNote note : notes) {
      if (query.notFrom().filter(note.note().id()::equals).isPresent()) {
        continue;
      }
      for (Passage passage : note.passages()) {
        List<Because> because =
            asked.stream()
                .filter(word -> word.length() > 1 && passage.text().contains(word))
                .map(word -> Because.ofTerm(word, 0.1))
                .toList();
        if (!because.isEmpty()) {
          boolean copy = passage.text().strip().equals(query.copyOf().strip());
          related.add(
              new FoundRelated(
                  ScanEngine.entry(note),
                  ScanEngine.entry(passage),
                  because.size(),
                  because,
                  List.of(),
                  List.of(),
                  copy,
                  false,
                  Optional.empty()));
        }
      }
    }
    related.sort(
        Comparator.comparing(FoundRelated::duplicate)
            .thenComparingDouble(FoundRelated::score)
            .reversed());
    return related.stream().limit(query.request().limit()).toList();
  }
}
