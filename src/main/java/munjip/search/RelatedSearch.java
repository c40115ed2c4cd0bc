package munjip.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import munjip.analysis.TextAnalyzer;
import munjip.passage.PassageId;
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
  private final Wordings wordings;
  private final TextAnalyzer analyzer;
  private final QueryParser parser = new QueryParser();

  RelatedSearch(Searcher searcher, LiveVoices voices, Wordings wordings, TextAnalyzer analyzer) {
    this.searcher = searcher;
    this.voices = voices;
    this.wordings = wordings;
    this.analyzer = analyzer;
  }

  RelatedPassages toPassage(PassageEntry passage, RelatedRequest request) {
    String about = String.join("\n", passage.heading()) + "\n" + passage.text();
    RelatedQuery query =
        new RelatedQuery(
            about,
            passage.text(),
            also(about),
            quotedIn(Set.of(passage.id()), passage.id().noteId()),
            Optional.of(passage.id().noteId()),
            false,
            filters(request.filter()),
            meant(request.filter()),
            request);
    return new RelatedPassages(related(query));
  }

  /**
   * @param text up to {@link RelatedQuery#MAX_BYTES} bytes of UTF-8; nothing is left out, exact
   *     copies come first
   */
  RelatedPassages toText(String text, RelatedRequest request) {
    if (text.isBlank()) {
      throw new BadRequestException("There is no text to relate to; send some as \"text\".");
    }
    RelatedQuery query =
        new RelatedQuery(
            text,
            text,
            also(text),
            List.of(),
            Optional.empty(),
            false,
            filters(request.filter()),
            meant(request.filter()),
            request);
    return new RelatedPassages(related(query));
  }

  /** Asked with the whole note. */
  RelatedNotes toNote(NoteEntry note, RelatedRequest request) {
    StringBuilder all = new StringBuilder(note.title());
    Set<PassageId> passages = new HashSet<>();
    for (PassageEntry passage : searcher.passages(note.id())) {
      all.append('\n').append(passage.text());
      passages.add(passage.id());
    }
    String whole = all.toString();
    RelatedQuery query =
        new RelatedQuery(
            whole,
            whole,
            also(whole),
            quotedIn(passages, note.id()),
            Optional.of(note.id()),
            true,
            filters(request.filter()),
            meant(request.filter()),
            new RelatedRequest(
                request.filter(), PASSAGES_FOR_NOTES, request.perNote(), request.faint()));
    Map<String, List<RelatedPassage>> byNote = new LinkedHashMap<>();
    for (RelatedPassage passage : related(query)) {
      byNote.computeIfAbsent(passage.note().id(), id -> new ArrayList<>()).add(passage);
    }
    return new RelatedNotes(
        byNote.values().stream().map(RelatedSearch::relatedNote).limit(request.limit()).toList());
  }

  private static RelatedNotes.RelatedNote relatedNote(List<RelatedPassage> passages) {
    Map<String, Because> reasons = new LinkedHashMap<>();
    for (RelatedPassage passage : passages) {
      for (Because because : passage.because()) {
        reasons.merge(
            because.kind() + because.term(),
            because,
            (one, other) -> one.weight() < other.weight() ? other : one);
      }
    }
    RelatedPassage best = passages.get(0);
    return new RelatedNotes.RelatedNote(
        best.note(), best.score(), List.copyOf(reasons.values()), passages);
  }

  private List<RelatedQuery.Wording> also(String text) {
    return TermsInText.of(text, wordings.thesaurus(), analyzer);
  }

  /** Who is surely quoted in some passages of a note, as far as it is known right now. */
  private List<RelatedQuery.Person> quotedIn(Set<PassageId> passages, String noteId) {
    Voices now = voices.lately();
    Map<String, RelatedQuery.Person> quoted = new LinkedHashMap<>();
    for (QuoteEntry quote : now.note(noteId).map(QuotedNote::quotes).orElse(List.of())) {
      boolean here = quote.places().stream().anyMatch(place -> passages.contains(place.passage()));
      if (here && quote.isSure() && quote.hasSpeaker()) {
        now.people()
            .of(noteId, quote.speaker())
            .ifPresent(
                who ->
                    quoted.putIfAbsent(
                        who.id(), new RelatedQuery.Person(who.name(), who.members())));
      }
    }
    return List.copyOf(quoted.values());
  }

  private List<RelatedPassage> related(RelatedQuery query) {
    return searcher.related(query).stream()
        .map(
            found ->
                new RelatedPassage(
                    found.passage().id().value(),
                    found.passage().heading(),
                    found.passage().toldLines(),
                    found.passage().place(),
                    Snippets.of(found.passage(), found.marks()),
                    found.note().ref(),
                    found.score(),
                    found.because(),
                    found.alsoIn().stream().map(NoteEntry::ref).toList(),
                    found.duplicate(),
                    found.faint()))
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
