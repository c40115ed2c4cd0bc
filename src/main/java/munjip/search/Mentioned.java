package munjip.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import munjip.passage.PassageId;
import munjip.people.Member;
import munjip.people.Speaker;
import munjip.result.PassageView;
import munjip.result.QuoteResults;
import munjip.search.Voices.Said;
import munjip.text.TextRange;

/** Passages that name somebody without quoting. */
final class Mentioned {
  /** The newest note first, undated ones last. */
  private static final Comparator<QuotedNote> NEWEST =
      Comparator.comparing(
              (QuotedNote note) -> note.date().orElse(null),
              Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(QuotedNote::path);

  private final Voices voices;
  private final Speaker speaker;
  private final Set<PassageId> quoting = new HashSet<>();
  private final Searcher searcher;
  private final QuoteSearch.Among among;

  /**
   * @param quotes of the person: their passages quote
   */
  Mentioned(
      Voices voices,
      Speaker speaker,
      List<Said> quotes,
      Searcher searcher,
      QuoteSearch.Among among) {
    this.voices = voices;
    this.speaker = speaker;
    this.searcher = searcher;
    this.among = among;
    for (Said said : quotes) {
      said.quote().places().forEach(place -> quoting.add(place.passage()));
    }
  }

  QuoteResults.Mentions in(QuoteQuery query) {
    Map<PassageId, List<TextRange>> names = names();
    if (!query.about().isBlank()) {
      Set<PassageId> about = QuoteRelevance.found(among, query.about(), names.keySet()).keySet();
      names.keySet().retainAll(about);
    }
    List<PassageView> shown = new ArrayList<>();
    for (Map.Entry<PassageId, List<TextRange>> each : names.entrySet()) {
      if (shown.size() == query.mentions()) {
        break;
      }
      view(each.getKey(), each.getValue()).ifPresent(shown::add);
    }
    return new QuoteResults.Mentions(names.size(), shown);
  }

  /** Where the person is named, passage by passage. */
  private Map<PassageId, List<TextRange>> names() {
    Map<PassageId, List<TextRange>> names = new LinkedHashMap<>();
    List<QuotedNote> notes =
        speaker.members().stream()
            .map(Member::noteId)
            .distinct()
            .flatMap(id -> voices.note(id).stream())
            .sorted(NEWEST)
            .toList();
    for (QuotedNote note : notes) {
      for (QuotedNote.MentionEntry mention : note.mentions()) {
        PassageId passage = mention.place().passage();
        if (!quoting.contains(passage)
            && speaker.members().contains(new Member(note.noteId(), mention.person()))) {
          names.computeIfAbsent(passage, any -> new ArrayList<>()).add(mention.place().range());
        }
      }
    }
    return names;
  }

  private Optional<PassageView> view(PassageId id, List<TextRange> names) {
    Optional<PassageEntry> passage = searcher.passage(id);
    Optional<NoteEntry> note = searcher.note(id.noteId());
    if (passage.isEmpty() || note.isEmpty()) {
      return Optional.empty();
    }
    PassageEntry entry = passage.get();
    return Optional.of(
        new PassageView(
            id.value(),
            entry.heading(),
            entry.toldLines(),
            entry.place(),
            Snippets.of(entry, Marks.joined(entry.text(), names)),
            note.get().ref()));
  }
}
