package munjip.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import munjip.query.ParsedQuery;
import munjip.query.QueryParser;
import munjip.query.SearchQuery;
import munjip.result.RelatedNotes;
import munjip.result.RelatedPassage;
import munjip.result.RelatedPassage.Because;
import munjip.result.RelatedPassages;

/** What is about the same things: as a passage, as a text, as a note. */
final class RelatedSearch {
  /** Related passages asked for to find the notes they stand in. */
  private static final int PASSAGES_FOR_NOTES = 100;

  private final Searcher searcher;
  private final LiveVoices voices;
  private final QueryParser parser = new QueryParser();

  RelatedSearch(Searcher searcher, LiveVoices voices) {
    this.searcher = searcher;
    this.voices = voices;
  }

  /**
   * @param filter in query syntax, as {@code lang:en}; blank for none
   */
  RelatedPassages toPassage(PassageEntry passage, String filter, int limit) {
    String about = String.join("\n", passage.heading()) + "\n" + passage.text();
    RelatedQuery query =
        new RelatedQuery(
            about,
            passage.text(),
            Optional.of(passage.id().noteId()),
            filters(filter),
            meant(filter),
            limit,
            RelatedQuery.DEFAULT_PER_NOTE);
    return new RelatedPassages(related(query));
  }

  /**
   * @param text up to {@link RelatedQuery#MAX_BYTES} bytes of UTF-8; nothing is left out, exact
   *     copies come first
   */
  RelatedPassages toText(String text, String filter, int limit, int perNote) {
    if (text.isBlank()) {
      throw new BadRequestException("There is no text to relate to; send some as \"text\".");
    }
    RelatedQuery query =
        new RelatedQuery(
            text, text, Optional.empty(), filters(filter), meant(filter), limit, perNote);
    return new RelatedPassages(related(query));
  }

  /** Asked with the whole note. */
  RelatedNotes toNote(NoteEntry note, String filter, int limit) {
    BadRequestException.requireWithin("limit", limit, 1, RelatedQuery.MAX_LIMIT);
    StringBuilder whole = new StringBuilder(note.title());
    searcher.passages(note.id()).forEach(passage -> whole.append('\n').append(passage.text()));
    RelatedQuery query =
        new RelatedQuery(
            whole.toString(),
            whole.toString(),
            Optional.of(note.id()),
            filters(filter),
            meant(filter),
            PASSAGES_FOR_NOTES,
            RelatedQuery.DEFAULT_PER_NOTE);
    Map<String, List<RelatedPassage>> byNote = new LinkedHashMap<>();
    for (RelatedPassage passage : related(query)) {
      byNote.computeIfAbsent(passage.note().id(), id -> new ArrayList<>()).add(passage);
    }
    return new RelatedNotes(
        byNote.values().stream().map(RelatedSearch::relatedNote).limit(limit).toList());
  }

  private static RelatedNotes.RelatedNote relatedNote(List<RelatedPassage> passages) {
    Map<String, Double> reasons = new LinkedHashMap<>();
    for (RelatedPassage passage : passages) {
      passage.because().forEach(b -> reasons.merge(b.term(), b.weight(), Math::max));
    }
    List<Because> because =
        reasons.entrySet().stream().map(e -> new Because(e.getKey(), e.getValue())).toList();
    RelatedPassage best = passages.get(0);
    return new RelatedNotes.RelatedNote(best.note(), best.score(), because, passages);
  }

  private List<RelatedPassage> related(RelatedQuery query) {
    return searcher.related(query).stream()
        .map(
            found ->
                new RelatedPassage(
                    found.passage().id().value(),
                    found.passage().heading(),
                    found.passage().lines(),
                    Snippets.of(found.passage(), found.marks()),
                    found.note().ref(),
                    found.score(),
                    found.because(),
                    found.alsoIn().stream().map(NoteEntry::ref).toList(),
                    found.duplicate()))
        .toList();
  }

  private List<SearchQuery> filters(String filter) {
    ParsedQuery parsed = parser.parse(filter);
    if (parsed.clauses().stream().anyMatch(Significance::hasText)) {
      throw new BadRequestException(
          "filter '%s' holds words; it takes only filters, such as lang:en or tag:LLM."
              .formatted(filter));
    }
    return parsed.clauses();
  }

  private Meant meant(String filter) {
    return new SaidFilters(filters(filter), voices).meant();
  }
}
