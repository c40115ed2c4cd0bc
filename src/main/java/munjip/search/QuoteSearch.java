package munjip.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import munjip.analysis.Folding;
import munjip.passage.PassageId;
import munjip.people.Called;
import munjip.people.Speaker;
import munjip.result.NoteQuote;
import munjip.result.NoteRef;
import munjip.result.QuoteHit;
import munjip.result.QuoteResults;
import munjip.result.SpeakerRef;
import munjip.result.Speakers;
import munjip.search.Voices.Said;

/** Answers who said what: quotes by person, topic and work, and who is quoted how often. */
public final class QuoteSearch {
  private static final Comparator<Said> PLACE =
      Comparator.comparing((Said said) -> said.note().path())
          .thenComparingInt(said -> said.quote().lines().first());

  /** Sure ones first, then new ones; undated notes last. */
  private static final Comparator<Said> SUREST =
      Comparator.comparingDouble((Said said) -> -said.quote().confidence())
          .thenComparing(
              said -> said.note().date().orElse(null),
              Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(PLACE);

  /** Searches a text among some passages. */
  @FunctionalInterface
  interface Among {
    FoundNotes find(String text, Set<PassageId> only);
  }

  private final Searcher searcher;
  private final Among among;
  private final LiveVoices live;

  QuoteSearch(Searcher searcher, Among among, LiveVoices live) {
    this.searcher = searcher;
    this.among = among;
    this.live = live;
  }

  /** Waits until people are told apart as of now. */
  public void awaitPeople() {
    live.now();
  }

  /** Makes what takes a while, and is made once for each state, before somebody waits for it. */
  public void prepare() {
    live.now().sameWords();
  }

  public QuoteResults quotes(QuoteQuery query) {
    Voices voices = live.now();
    boolean asked = !query.speaker().isBlank();
    Optional<Called> called =
        asked ? Optional.of(voices.called(query.speaker())) : Optional.empty();
    Optional<Speaker> speaker = called.flatMap(each -> each.meant().stream().findFirst());
    List<Said> quotes = new ArrayList<>();
    for (Said said : voices.all()) {
      if (said.quote().confidence() >= query.minConfidence()
          && (asked ? speaker.isPresent() && said.speaker().equals(speaker) : fits(said, query))
          && isFrom(said, query.work())) {
        quotes.add(said);
      }
    }
    if (asked) {
      quotes.sort(SUREST);
    }
    QuoteResults.Mentions mentions =
        speaker
            .map(one -> new Mentioned(voices, one, quotes, searcher, among).in(query))
            .orElse(QuoteResults.Mentions.NONE);
    List<Said> ordered =
        query.about().isBlank() ? quotes : QuoteRelevance.ordered(quotes, among, query.about());
    return new QuoteResults(
        speaker.map(Voices::ref).orElse(null),
        called.map(QuoteSearch::others).orElse(List.of()),
        called.isPresent() && !called.get().exactly(),
        called.map(each -> told(query.speaker(), each, voices)).orElse(""),
        ordered.size(),
        hits(page(ordered, query), query, voices),
        mentions);
  }

  /** All who are called so but the one whose quotes are shown. */
  private static List<SpeakerRef> others(Called called) {
    return Stream.concat(called.meant().stream().skip(1), called.others().stream())
        .map(Voices::ref)
        .toList();
  }

  /** The first one counts; that the name may mean others is told beside. */
  private static String told(String name, Called called, Voices voices) {
    List<Speaker> first = called.meant().stream().limit(1).toList();
    return SaidFilters.told(name, new Called(first, List.of(), called.exactly()), voices);
  }

  private static boolean fits(Said said, QuoteQuery query) {
    return switch (query.unattributed()) {
      case NO -> said.speaker().isPresent();
      case YES -> true;
      case ONLY -> said.speaker().isEmpty();
    };
  }

  /** Whether the work is called so: every word of the title that was typed is in its title. */
  private static boolean isFrom(Said said, String work) {
    if (work.isBlank()) {
      return true;
    }
    Optional<String> title = said.quote().work().map(Folding::of);
    return title.isPresent()
        && java.util.Arrays.stream(Folding.of(work).strip().split("\\s+"))
            .allMatch(title.get()::contains);
  }

  private static List<Said> page(List<Said> all, QuoteQuery query) {
    return all.stream().skip(query.offset()).limit(query.limit()).toList();
  }

  private List<QuoteHit> hits(List<Said> page, QuoteQuery query, Voices voices) {
    Map<String, Optional<NoteRef>> notes = new HashMap<>();
    List<QuoteHit> hits = new ArrayList<>();
    for (Said said : page) {
      Optional<NoteRef> note = note(said, notes);
      Optional<PassageEntry> passage = searcher.passage(said.quote().places().getFirst().passage());
      // It may have gone since who said what was read.
      if (note.isPresent() && passage.isPresent()) {
        List<QuoteHit.Place> same = new ArrayList<>();
        for (Said other : voices.sameWords().others(said)) {
          if (other.quote().confidence() >= query.minConfidence()) {
            note(other, notes)
                .ifPresent(
                    ref ->
                        same.add(
                            new QuoteHit.Place(
                                other.quote().id(),
                                other.speaker().map(Voices::ref).orElse(null),
                                ref,
                                other.quote().toldLines(),
                                other.quote().place())));
          }
        }
        hits.add(hit(said, passage.get(), note.get(), same));
      }
    }
    return hits;
  }

  private Optional<NoteRef> note(Said said, Map<String, Optional<NoteRef>> notes) {
    return notes.computeIfAbsent(said.note().noteId(), id -> searcher.note(id).map(NoteEntry::ref));
  }

  private static QuoteHit hit(
      Said said, PassageEntry passage, NoteRef note, List<QuoteHit.Place> same) {
    QuoteEntry quote = said.quote();
    return new QuoteHit(
        quote.id(),
        said.speaker().map(Voices::ref).orElse(null),
        quote.saidAs(),
        quote.work().orElse(null),
        type(quote),
        quote.text(),
        quote.cue(),
        quote.confidence(),
        quote.toldLines(),
        quote.place(),
        new QuoteHit.InPassage(
            passage.id().value(),
            passage.heading(),
            passage.toldLines(),
            passage.place(),
            Snippets.of(passage, SaidFilters.in(passage, quote))),
        note,
        same.stream().map(QuoteHit.Place::id).toList(),
        same);
  }

  private static String type(QuoteEntry quote) {
    return quote.type().name().toLowerCase(Locale.ROOT);
  }

  /**
   * Who is quoted, the most often quoted first.
   *
   * @param typed part of a name, or a name as it may be written; blank for everybody
   */
  public Speakers speakers(String typed, int limit, int offset) {
    BadRequestException.requireWithin("limit", limit, 1, QuoteQuery.MAX_LIMIT);
    BadRequestException.requireWithin("offset", offset, 0, SearchRequest.MAX_OFFSET);
    Voices voices = live.now();
    Map<Speaker, Speakers.Quoted> quoted = voices.statistics();
    List<Speakers.Quoted> wanted = new ArrayList<>();
    if (typed.isBlank()) {
      wanted.addAll(quoted.values());
    } else {
      // The sign is no part of the account's name.
      String folded = Folding.of(typed).strip().replaceFirst("^@", "");
      Set<Speaker> meant = new LinkedHashSet<>(voices.people().find(typed));
      quoted.forEach(
          (speaker, each) -> {
            if (meant.contains(speaker) || Voices.isNamedLike(speaker, folded)) {
              wanted.add(each);
            }
          });
    }
    return new Speakers(wanted.size(), wanted.stream().skip(offset).limit(limit).toList());
  }

  /** The sure quotes of one note, in order. */
  public List<NoteQuote> in(String noteId) {
    Voices voices = live.now();
    return voices.note(noteId).stream()
        .flatMap(note -> note.quotes().stream())
        .filter(QuoteEntry::isSure)
        .map(
            quote ->
                new NoteQuote(
                    quote.id(),
                    speaker(voices, noteId, quote),
                    quote.saidAs(),
                    quote.work().orElse(null),
                    type(quote),
                    quote.text(),
                    quote.confidence(),
                    quote.toldLines(),
                    quote.place()))
        .toList();
  }

  private static SpeakerRef speaker(Voices voices, String noteId, QuoteEntry quote) {
    return quote.hasSpeaker()
        ? voices.people().of(noteId, quote.speaker()).map(Voices::ref).orElse(null)
        : null;
  }
}
