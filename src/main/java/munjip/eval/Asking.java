package munjip.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import munjip.result.Hit;
import munjip.result.SearchResults;
import munjip.search.BadRequestException;
import munjip.search.NoteSearch;
import munjip.search.SearchRequest;

/** Asks a search all questions, as a face would, and keeps what it gave. */
public final class Asking {
  private Asking() {}

  /** A question the search refuses stands in the run's problems, and has found nothing. */
  public static Run all(NoteSearch search, List<Query> queries) {
    Map<String, List<Run.Ranked>> found = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    for (Query query : queries) {
      try {
        SearchRequest request = SearchRequest.of(query.text()).withLimit(Measures.DEPTH);
        found.put(query.id(), ranked(search.search(request)));
      } catch (BadRequestException e) {
        problems.add("question %s: %s".formatted(query.id(), e.getMessage()));
        found.put(query.id(), List.of());
      }
    }
    return new Run(found, problems);
  }

  /** The notes of an answer; copies folded into a hit share its rank. */
  public static List<Run.Ranked> ranked(SearchResults results) {
    List<Run.Ranked> ranked = new ArrayList<>();
    int rank = 0;
    for (Hit hit : results.hits()) {
      rank++;
      ranked.add(new Run.Ranked(hit.note().path(), rank));
      for (var copy : hit.alsoIn()) {
        ranked.add(new Run.Ranked(copy.path(), rank));
      }
    }
    return ranked;
  }
}
