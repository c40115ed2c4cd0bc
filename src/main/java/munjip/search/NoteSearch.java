package munjip.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import munjip.analysis.TextAnalyzer;
import munjip.passage.PassageId;
import munjip.people.PeopleConfig;
import munjip.query.ParsedQuery;
import munjip.query.QueryParser;
import munjip.query.SearchQuery;
import munjip.result.Explanation;
import munjip.result.Facets;
import munjip.result.Hit;
import munjip.result.NoteRef;
import munjip.result.PassageHit;
import munjip.result.PassageView;
import munjip.result.RelatedNotes;
import munjip.result.RelatedPassages;
import munjip.result.SearchResults;
import munjip.text.TextRange;

/** What the faces ask: reads the query, asks the engine, shapes the answer. */
public final class NoteSearch {
  private final Searcher searcher;
  private final TextAnalyzer analyzer;
  private final Supplier<RankingConfig> ranking;
  private final Wordings wordings;
  private final LiveVoices voices;
  private final QuoteSearch quotes;
  private final GlossarySearch glossary;
  private final RelatedSearch related;
  private final QueryParser parser = new QueryParser();

  /**
   * @param ranking asked at each search, so that a change of it shows in the next
   * @param thesaurus asked at each search, like the ranking
   * @param people likewise
   */
  public NoteSearch(
      Searcher searcher,
      TextAnalyzer analyzer,
      Supplier<RankingConfig> ranking,
      Supplier<Thesaurus> thesaurus,
      Supplier<PeopleConfig> people) {
    this.searcher = searcher;
    this.analyzer = analyzer;
    this.ranking = ranking;
    this.wordings = new Wordings(searcher, thesaurus);
    this.voices = new LiveVoices(searcher, people);
    this.quotes = new QuoteSearch(searcher, this::among, voices);
    this.glossary = new GlossarySearch(searcher, thesaurus, voices);
    this.related = new RelatedSearch(searcher, voices, wordings, analyzer);
  }

  /** A search that is told of nobody. */
  public NoteSearch(
      Searcher searcher,
      TextAnalyzer analyzer,
      Supplier<RankingConfig> ranking,
      Supplier<Thesaurus> thesaurus) {
    this(searcher, analyzer, ranking, thesaurus, () -> PeopleConfig.NONE);
  }

  /** A search that knows no other wordings. */
  public NoteSearch(Searcher searcher, TextAnalyzer analyzer, Supplier<RankingConfig> ranking) {
    this(searcher, analyzer, ranking, () -> Thesaurus.EMPTY);
  }

  /** What is asked of quotes and those who said them. */
  public QuoteSearch quotes() {
    return quotes;
  }

  /** What is asked of the terms that the notes give in two languages. */
  public GlossarySearch glossary() {
    return glossary;
  }

  public SearchResults search(SearchRequest request) {
    return answered(request).results();
  }

  /**
   * Why a note stands where it does among the hits by relevance, asked with one of its passages.
   *
   * @throws GoneException when there is no such passage
   */
  public Explanation explain(SearchRequest request, String passageId) {
    PassageEntry passage = require(passageId);
    Answered answered = answered(request);
    FoundReasons reasons = searcher.explain(answered.query(), passage).asTyped(answered.typed());
    NoteRef note = note(passage.id().noteId()).ref();
    return Explaining.of(answered.results().query(), note, passage, reasons);
  }

  /**
   * An answer, and the query that gave it.
   *
   * @param typed by each word that took the place of another: what was typed there
   */
  private record Answered(NoteQuery query, SearchResults results, Map<String, String> typed) {
    Answered(NoteQuery query, SearchResults results) {
      this(query, results, Map.of());
    }
  }

  /** A request, with whom it means. */
  private record Typed(SearchRequest request, SaidFilters said) {
    NoteQuery query(Expander.Expanded asked) {
      boolean nothingToRank = asked.clauses().stream().noneMatch(Significance::hasText);
      Sort sort = nothingToRank && request.sort() == Sort.RELEVANCE ? Sort.NEWEST : request.sort();
      return new NoteQuery(
              request.text(),
              asked.clauses(),
              asked.spans(),
              request.limit(),
              request.offset(),
              request.passages(),
              sort)
          .withMeant(said.meant())
          .withQuoted(request.speakers());
    }
  }

  private Answered answered(SearchRequest request) {
    ParsedQuery parsed = parser.parse(request.text());
    Typed typed = new Typed(request, new SaidFilters(parsed.clauses(), voices));
    Expander.Expanded asked = asked(parsed.clauses(), request.expand());
    FoundNotes found = searcher.find(typed.query(asked));
    String understood = typed.said().told(parsed.understood());
    if (found.total().notes() == 0) {
      Optional<Loosened> loosened = Loosened.of(parsed.clauses());
      if (loosened.isPresent()) {
        Expander.Expanded loose = asked(loosened.get().clauses(), request.expand());
        FoundNotes more = searcher.find(typed.query(loose));
        if (more.total().notes() > 0) {
          asked = loose;
          found = more;
          understood = and(understood, loosened.get().said());
        }
      }
    }
    return request.rescue()
        ? rescued(typed, asked, found, understood)
        : answered(typed, asked, found, understood, List.of(), List.of());
  }

  /** Who else may be meant, where somebody is asked for. */
  private List<SearchResults.Suggestion> people(Typed typed, FoundNotes found) {
    return typed
        .said()
        .asked()
        .map(
            now ->
                SaidSuggestions.of(
                    typed.request().text(), typed.said().wanted(), now, found, this::first))
        .orElse(List.of());
  }

  private Answered rescued(
      Typed typed, Expander.Expanded asked, FoundNotes found, String understood) {
    SearchRequest request = typed.request();
    Rescued rescued =
        new Rescuer(
                searcher,
                analyzer,
                ranking.get().functionWords(),
                request.expand() ? wordings.thesaurus() : Thesaurus.EMPTY,
                meant -> withMeanings(meant, request.expand()))
            .rescue(asked.clauses(), found);
    List<SearchResults.Suggestion> suggestions = new ArrayList<>(people(typed, found));
    suggestions.addAll(Suggestions.of(request.text(), rescued.offers(), this::first));
    if (rescued.shown().isEmpty()) {
      return answered(typed, asked, found, understood, List.of(), suggestions);
    }
    List<SearchResults.Expansion> also =
        Expander.eachOnce(Stream.concat(asked.shown().stream(), rescued.expansions().stream()));
    List<WordSpan> spans =
        Stream.concat(asked.spans().stream(), rescued.spans().stream()).distinct().toList();
    Expander.Expanded mended = new Expander.Expanded(rescued.clauses(), spans, also);
    FoundNotes more = searcher.find(typed.query(mended)).asTyped(rescued.typed());
    Answered answered = answered(typed, mended, more, understood, rescued.shown(), suggestions);
    return new Answered(answered.query(), answered.results(), rescued.typed());
  }

  private Answered answered(
      Typed typed,
      Expander.Expanded asked,
      FoundNotes found,
      String understood,
      List<SearchResults.Rescue> rescued,
      List<SearchResults.Suggestion> suggestions) {
    return new Answered(
        typed.query(asked),
        new SearchResults(
            new SearchResults.QueryInfo(typed.request().text(), understood, asked.shown(), rescued),
            found.total(),
            found.notes().stream().map(note -> hit(note, typed.said())).toList(),
            found.facets().withSpeakers(speakers(typed.query(asked), found)),
            suggestions));
  }

  private List<Facets.Count> speakers(NoteQuery query, FoundNotes found) {
    return found.quoted().isEmpty()
        ? List.of()
        : new SpeakerFacet(voices.lately(), searcher::find).of(query, found);
  }

  private static String and(String understood, String said) {
    return understood.isEmpty() ? said : understood + "; " + said;
  }

  private Expander.Expanded asked(List<SearchQuery> clauses, boolean expand) {
    Significance significance = new Significance(analyzer, ranking.get().functionWords());
    return withMeanings(significance.told(clauses), expand);
  }

  private Expander.Expanded withMeanings(List<SearchQuery> told, boolean expand) {
    return expand ? wordings.expander(analyzer).expanded(told) : Expander.none(told);
  }

  /** What a text that is to be offered finds as it stands. */
  private FoundNotes first(String text) {
    SearchRequest request = SearchRequest.of(text).withLimit(1).withSpeakers(false);
    List<SearchQuery> clauses = parser.parse(text).clauses();
    Typed typed = new Typed(request, new SaidFilters(clauses, voices));
    return searcher.find(typed.query(asked(clauses, false)));
  }

  /** What a text finds among some passages, with words that mean the same. */
  private FoundNotes among(String text, Set<PassageId> only) {
    SearchRequest request =
        SearchRequest.of(text)
            .withLimit(SearchRequest.MAX_LIMIT)
            .withPassages(SearchRequest.MAX_PASSAGES)
            .withSpeakers(false);
    List<SearchQuery> clauses = parser.parse(text).clauses();
    Typed typed = new Typed(request, new SaidFilters(clauses, voices));
    return searcher.find(typed.query(asked(clauses, true)).within(only));
  }

  /**
   * @throws GoneException when there is no such passage
   */
  public PassageView passage(String passageId) {
    PassageEntry passage = require(passageId);
    NoteRef note = note(passage.id().noteId()).ref();
    return new PassageView(
        passageId,
        passage.heading(),
        passage.toldLines(),
        passage.place(),
        Snippets.whole(passage),
        note);
  }

  /**
   * The note itself, for those who read its file.
   *
   * @throws GoneException when there is no such note
   */
  public NoteEntry note(String noteId) {
    return searcher
        .note(noteId)
        .orElseThrow(
            () ->
                new GoneException(
                    "There is no note '%s' (any more); search for it again.".formatted(noteId),
                    Optional.empty()));
  }

  /** The note that a link of another means, as {@code [[name]]} or {@code ../a.md}, if any. */
  public Optional<NoteEntry> linked(NoteEntry from, String target) {
    return searcher.linked(from, target);
  }

  /** The note with this path, as results show it. */
  public Optional<NoteEntry> noteAt(String path) {
    return searcher.noteAt(path);
  }

  /**
   * @throws GoneException when there is no such passage
   */
  public RelatedPassages relatedToPassage(String passageId, RelatedRequest request) {
    return related.toPassage(require(passageId), request);
  }

  /**
   * @param text up to {@link RelatedQuery#MAX_BYTES} bytes of UTF-8; nothing is left out, exact
   *     copies come first
   */
  public RelatedPassages relatedToText(String text, RelatedRequest request) {
    return related.toText(text, request);
  }

  /**
   * Asked with the whole note.
   *
   * @throws GoneException when there is no such note
   */
  public RelatedNotes relatedToNote(String noteId, RelatedRequest request) {
    return related.toNote(note(noteId), request);
  }

  private PassageEntry require(String passageId) {
    PassageId id;
    try {
      id = new PassageId(passageId);
    } catch (IllegalArgumentException e) {
      throw new GoneException(
          "'%s' is not the id of a passage; ids come with search results.".formatted(passageId),
          Optional.empty());
    }
    return searcher.passage(id).orElseThrow(() -> gone(id));
  }

  private GoneException gone(PassageId id) {
    List<PassageEntry> passages = searcher.passages(id.noteId());
    Optional<String> nearest =
        passages.stream()
            .map(PassageEntry::id)
            .filter(other -> other.underSameHeading().equals(id.underSameHeading()))
            .findFirst()
            .or(() -> passages.stream().map(PassageEntry::id).findFirst())
            .map(PassageId::value);
    String what =
        nearest.isPresent()
            ? "Passage '%s' has changed or is gone; the nearest of its note is '%s'."
                .formatted(id, nearest.get())
            : "There is no passage '%s' (any more); search for it again.".formatted(id);
    return new GoneException(what, nearest);
  }

  private static Hit hit(FoundNotes.FoundNote found, SaidFilters said) {
    List<PassageHit> passages =
        found.passages().stream()
            .map(
                passage ->
                    new PassageHit(
                        passage.passage().id().value(),
                        passage.passage().heading(),
                        passage.passage().toldLines(),
                        passage.passage().place(),
                        passage.score(),
                        Snippets.of(passage.passage(), marks(passage, said))))
            .toList();
    return new Hit(
        found.note().ref(),
        found.score(),
        found.literal(),
        !found.missing().isEmpty(),
        found.missing(),
        found.alsoIn().stream().map(NoteEntry::ref).toList(),
        passages);
  }

  /** Where filters alone are asked for, the words they mean are marked. */
  private static List<TextRange> marks(FoundNotes.FoundPassage passage, SaidFilters said) {
    return passage.marks().isEmpty() ? said.marks(passage.passage()) : passage.marks();
  }
}
