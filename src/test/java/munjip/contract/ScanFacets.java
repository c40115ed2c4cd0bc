package munjip.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import munjip.note.Note;
import munjip.result.Facets;

/** How the naive engine counts facets: note by note. */
final class ScanFacets {
  private ScanFacets() {}

  static Facets of(List<Note> notes) {
    if (notes.isEmpty()) {
      return Facets.none();
    }
    List<Facets.Count> years = new ArrayList<>(count(notes, ScanFacets::year));
    years.sort(Comparator.comparing(Facets.Count::value).reversed());
    return new Facets(
        years,
        count(notes, note -> note.meta().tags().stream()),
        count(notes, note -> Stream.of(note.meta().language().code())),
        count(notes, note -> Stream.of(note.kind())),
        List.of(),
        count(notes, ScanFacets::folder));
  }

  private static Stream<String> year(Note note) {
    return note.meta().date().stream().map(date -> String.valueOf(date.day().getYear()));
  }

  private static Stream<String> folder(Note note) {
    int slash = note.path().lastIndexOf('/');
    return slash < 0 ? Stream.empty() : Stream.of(note.path().substring(0, slash));
  }

  private static List<Facets.Count> count(List<Note> notes, Function<Note, Stream<String>> values) {
    Map<String, Integer> counts = new TreeMap<>();
    notes.forEach(note -> values.apply(note).forEach(v -> counts.merge(v, 1, Integer::sum)));
    return counts.entrySet().stream()
        .map(e -> new Facets.Count(e.getKey(), e.getValue()))
        .sorted(Comparator.comparingInt(Facets.Count::count).reversed())
        .toList();
  }
}
