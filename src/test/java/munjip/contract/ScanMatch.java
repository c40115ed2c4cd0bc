package munjip.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import munjip.index.IndexedNote;
import munjip.note.Note;
import munjip.note.NoteDate;
import munjip.passage.Passage;
import munjip.query.SearchQuery;
import munjip.query.SearchQuery.And;
import munjip.query.SearchQuery.DateFilter;
import munjip.query.SearchQuery.Filter;
import munjip.query.SearchQuery.Not;
import munjip.query.SearchQuery.Or;
import munjip.query.SearchQuery.Word;
import munjip.search.Meant;
import munjip.search.NoteQuery;
import munjip.text.TextRange;

/** Which notes and passages the naive engine takes for a clause: by reading them. */
final class ScanMatch {
  private final Meant meant;

  /**
   * @param meant whom {@code said:} means
   */
  ScanMatch(Meant meant) {
    this.meant = meant;
  }

  boolean matches(IndexedNote note, List<Passage> within, SearchQuery query) {
    boolean whole = within.size() == note.passages().size();
    return switch (query) {
      case And and -> and.all().stream().allMatch(q -> matches(note, within, q));
      case Or or -> or.any().stream().anyMatch(q -> matches(note, within, q));
      case Not not -> !matches(note, note.passages(), not.query());
      case Filter filter -> filter(note, within, filter);
      case DateFilter date ->
          note.note()
              .meta()
              .date()
              .map(NoteDate::day)
              .filter(day -> !day.isBefore(date.from()) && !day.isAfter(date.to()))
              .isPresent();
      case Word word ->
          links(within).anyMatch(target -> !ScanText.word(target, word.text()).isEmpty())
              || holds(note, within, whole, query);
      default -> holds(note, within, whole, query);
    };
  }

  private static boolean holds(
      IndexedNote note, List<Passage> within, boolean whole, SearchQuery query) {
    Passage said = passage(whole ? said(note.note()) : texts(within), note.passages().get(0));
    return ScanMarks.of(query).stream().anyMatch(marked -> !marked.in(said).isEmpty());
  }

  private boolean filter(IndexedNote indexed, List<Passage> within, Filter filter) {
    Note note = indexed.note();
    String value = filter.value().toLowerCase(Locale.ROOT);
    return switch (filter.name()) {
      case TITLE -> !ScanText.word(note.meta().title(), value).isEmpty();
      case HEADING ->
          within.stream()
              .flatMap(p -> p.heading().stream())
              .anyMatch(h -> !ScanText.word(h, value).isEmpty());
      case TAG ->
          note.meta().tags().stream()
              .map(tag -> tag.toLowerCase(Locale.ROOT))
              .anyMatch(tag -> tag.equals(value) || tag.startsWith(value + "/"));
      case PATH -> note.path().toLowerCase(Locale.ROOT).contains(value);
      case LANG -> Set.of(value, "mixed").contains(note.meta().language().code());
      case KIND -> note.kind().equals(value);
      case SAID ->
          within.stream()
              .anyMatch(p -> !ScanQuotes.saying(indexed, p, meant.of(filter.value())).isEmpty());
      case FROM -> within.stream().anyMatch(p -> ScanQuotes.isFrom(indexed, p, value));
    };
  }

  /** The passages a query is about. */
  List<Passage> within(NoteQuery query, IndexedNote note) {
    List<SearchQuery> restricting =
        query.clauses().stream().filter(ScanMatch::restrictsPassages).toList();
    return note.passages().stream()
        .filter(p -> query.only().isEmpty() || query.only().get().contains(p.id()))
        .filter(p -> restricting.stream().allMatch(c -> matches(note, List.of(p), c)))
        .toList();
  }

  private static boolean restrictsPassages(SearchQuery query) {
    return switch (query) {
      case Filter filter -> filter.name().restrictsPassages();
      case Or or -> or.any().stream().allMatch(ScanMatch::restrictsPassages);
      default -> false;
    };
  }

  /** So many of the words of a query stand in what those are quoted with who are meant. */
  int inQuotes(NoteQuery query, IndexedNote note) {
    if (meant.byName().isEmpty()) {
      return 0;
    }
    return (int)
        query.clauses().stream()
            .flatMap(clause -> ScanMarks.of(clause).stream())
            .filter(
                marked ->
                    note.passages().stream()
                        .anyMatch(
                            p ->
                                ScanQuotes.saying(note, p, meant.all()).stream()
                                    .anyMatch(said -> isIn(said, marked.in(p)))))
            .count();
  }

  private static boolean isIn(TextRange said, List<TextRange> marks) {
    return marks.stream().anyMatch(m -> said.start() <= m.start() && m.end() <= said.end());
  }

  /** All that a reader sees of a note. */
  static String said(Note note) {
    List<String> said = new ArrayList<>(List.of(note.meta().title(), note.text()));
    said.addAll(note.meta().aliases());
    note.meta().tags().forEach(tag -> said.add("#" + tag));
    note.meta().description().ifPresent(said::add);
    return String.join("\n", said);
  }

  private static String texts(List<Passage> passages) {
    return String.join("\n", passages.stream().map(Passage::text).toList());
  }

  private static Stream<String> links(List<Passage> passages) {
    return passages.stream().flatMap(p -> p.links().stream()).map(link -> link.target());
  }

  private static Passage passage(String text, Passage like) {
    return new Passage(
        like.id(),
        like.heading(),
        text,
        new TextRange(0, text.length()),
        like.source(),
        like.lines(),
        List.of(),
        List.of(),
        like.places());
  }
}
