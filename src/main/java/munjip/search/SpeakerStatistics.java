package munjip.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import munjip.passage.PassageId;
import munjip.people.Speaker;
import munjip.result.Speakers.Quoted;

/** Counts who is surely quoted, and who is only named. */
final class SpeakerStatistics {
  private static final Comparator<Quoted> MOST_QUOTED =
      Comparator.comparingInt((Quoted each) -> -each.quotes())
          .thenComparingInt(each -> -each.notes())
          .thenComparing(Quoted::name);

  private final Voices voices;
  private final Map<Speaker, Count> counts = new LinkedHashMap<>();

  private static final class Count {
    int quotes;
    int mentions;
    final Set<String> notes = new HashSet<>();
    final Set<String> works = new TreeSet<>();
    final Map<String, Integer> years = new TreeMap<>();
  }

  private SpeakerStatistics(Voices voices) {
    this.voices = voices;
  }

  /** Everybody who is quoted; most often quoted first. */
  static Map<Speaker, Quoted> of(Voices voices) {
    SpeakerStatistics statistics = new SpeakerStatistics(voices);
    voices.notes().forEach(statistics::add);
    Map<Speaker, Quoted> quoted = new HashMap<>();
    statistics.counts.forEach(
        (speaker, count) -> {
          if (count.quotes > 0) {
            quoted.put(speaker, quoted(speaker, count));
          }
        });
    List<Map.Entry<Speaker, Quoted>> sorted = new ArrayList<>(quoted.entrySet());
    sorted.sort(Map.Entry.comparingByValue(MOST_QUOTED));
    Map<Speaker, Quoted> inOrder = new LinkedHashMap<>();
    sorted.forEach(each -> inOrder.put(each.getKey(), each.getValue()));
    return inOrder;
  }

  private static Quoted quoted(Speaker speaker, Count count) {
    return new Quoted(
        speaker.name(),
        Voices.ref(speaker).aliases(),
        count.quotes,
        count.notes.size(),
        count.mentions,
        List.copyOf(count.works),
        count.years);
  }

  private void add(QuotedNote note) {
    Map<Speaker, Set<PassageId>> quoting = new HashMap<>();
    for (QuoteEntry quote : note.quotes()) {
      if (quote.isSure() && quote.hasSpeaker()) {
        speaker(note, quote.speaker())
            .ifPresent(
                speaker -> {
                  add(note, quote, count(speaker));
                  Set<PassageId> in = quoting.computeIfAbsent(speaker, any -> new HashSet<>());
                  quote.places().forEach(place -> in.add(place.passage()));
                });
      }
    }
    Map<Speaker, Set<PassageId>> naming = new HashMap<>();
    for (QuotedNote.MentionEntry mention : note.mentions()) {
      speaker(note, mention.person())
          .ifPresent(
              speaker ->
                  naming
                      .computeIfAbsent(speaker, any -> new HashSet<>())
                      .add(mention.place().passage()));
    }
    naming.forEach(
        (speaker, passages) -> {
          passages.removeAll(quoting.getOrDefault(speaker, Set.of()));
          count(speaker).mentions += passages.size();
        });
  }

  private static void add(QuotedNote note, QuoteEntry quote, Count count) {
    count.quotes++;
    count.notes.add(note.noteId());
    quote.work().ifPresent(count.works::add);
    note.date().ifPresent(date -> count.years.merge(date.substring(0, 4), 1, Integer::sum));
  }

  private Optional<Speaker> speaker(QuotedNote note, int person) {
    return voices.people().of(note.noteId(), person);
  }

  private Count count(Speaker speaker) {
    return counts.computeIfAbsent(speaker, any -> new Count());
  }
}
