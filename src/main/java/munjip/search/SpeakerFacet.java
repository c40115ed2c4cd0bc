package munjip.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import munjip.people.Member;
import munjip.query.FilterName;
import munjip.query.SearchQuery;
import munjip.result.Facets;

/**
 * The count of who is quoted in the notes found: as many full hits as the same query with {@code
 * said:} finds. Beside words that is fewer than quote somebody anywhere, as the words must stand in
 * the passages that quote. A query that holds {@code said:} counts who is quoted anywhere in its
 * full hits.
 */
final class SpeakerFacet {
  /** Each costs a search without hits, some milliseconds in three thousand notes. */
  private static final int MOST_COUNTED = 8;

  private static final Comparator<Facets.Count> MOST =
      Comparator.comparingInt(Facets.Count::count).reversed().thenComparing(Facets.Count::value);

  private final Voices voices;
  private final Function<NoteQuery, FoundNotes> find;

  /**
   * @param find counts notes
   */
  SpeakerFacet(Voices voices, Function<NoteQuery, FoundNotes> find) {
    this.voices = voices;
    this.find = find;
  }

  /**
   * @param found what the query found, with those of its notes that quote somebody
   */
  List<Facets.Count> of(NoteQuery query, FoundNotes found) {
    List<Facets.Count> anywhere = voices.quotedIn(found.quoted()).top();
    if (!asks(query.clauses(), SpeakerFacet::inPassages)) {
      return anywhere;
    }
    // What is no full hit is none with one thing more asked, either.
    if (anywhere.isEmpty() || full(query, found) == 0) {
      return List.of();
    }
    // Several said: are either of them, so that one more finds others than those counted here.
    if (asks(query.clauses(), SpeakerFacet::isSaid)) {
      return anywhere;
    }
    List<Facets.Count> counts = new ArrayList<>();
    for (Facets.Count each : anywhere.subList(0, Math.min(MOST_COUNTED, anywhere.size()))) {
      int notes = FullHits.of(with(query, each.value()), find);
      if (notes > 0) {
        counts.add(new Facets.Count(each.value(), notes));
      }
    }
    counts.sort(MOST);
    return counts;
  }

  private int full(NoteQuery query, FoundNotes found) {
    int full = FullHits.of(found);
    // A page of partial hits may stand before or behind as many full ones.
    return full > 0 ? full : FullHits.of(query, find);
  }

  /** The same, of what this person says; only to be counted. */
  private NoteQuery with(NoteQuery query, String name) {
    List<SearchQuery> clauses = new ArrayList<>(query.clauses());
    clauses.add(new SearchQuery.Filter(FilterName.SAID, name));
    Map<String, Set<Member>> meant = new LinkedHashMap<>(query.meant().byName());
    meant.put(name, voices.members(voices.called(name).meant()));
    return query.counted(clauses, new Meant(meant), 0);
  }

  private static boolean asks(
      List<SearchQuery> clauses, java.util.function.Predicate<SearchQuery> what) {
    return clauses.stream()
        .anyMatch(
            clause ->
                switch (clause) {
                  case SearchQuery.And and -> asks(and.all(), what);
                  case SearchQuery.Or or -> asks(or.any(), what);
                  default -> what.test(clause);
                });
  }

  private static boolean inPassages(SearchQuery clause) {
    return clause instanceof SearchQuery.Filter filter
        ? filter.name().restrictsPassages()
        : Significance.hasText(clause);
  }

  private static boolean isSaid(SearchQuery clause) {
    return clause instanceof SearchQuery.Filter filter && filter.name() == FilterName.SAID;
  }
}
