package munjip.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import munjip.passage.Passage;
import munjip.query.Alternative;
import munjip.query.SearchQuery;
import munjip.query.SearchQuery.And;
import munjip.query.SearchQuery.DateFilter;
import munjip.query.SearchQuery.Filter;
import munjip.query.SearchQuery.Fuzzy;
import munjip.query.SearchQuery.Not;
import munjip.query.SearchQuery.Or;
import munjip.query.SearchQuery.Phrase;
import munjip.query.SearchQuery.Prefix;
import munjip.query.SearchQuery.Word;
import munjip.search.Marks;
import munjip.search.NoteQuery;
import munjip.text.TextRange;

/** What the naive engine marks: where each part of a query stands in a passage. */
interface ScanMarks {
  List<TextRange> in(Passage passage);

  static List<TextRange> of(NoteQuery query, Passage passage) {
    List<TextRange> marks = new ArrayList<>();
    query.clauses().forEach(clause -> of(clause).forEach(m -> marks.addAll(m.in(passage))));
    return Marks.joined(passage.text(), marks);
  }

  static List<ScanMarks> of(SearchQuery query) {
    return switch (query) {
      case Word word ->
          Stream.concat(Stream.of(word.text()), word.also().stream().map(Alternative::text))
              .<ScanMarks>map(text -> p -> ScanText.word(p.text(), text))
              .toList();
      case Phrase phrase -> List.of(p -> ScanText.phrase(p.text(), phrase.text()));
      case Prefix prefix -> List.of(p -> ScanText.prefix(p.text(), prefix.text()));
      case Fuzzy fuzzy -> List.of(p -> ScanText.near(p.text(), fuzzy.text()));
      case And and -> and.all().stream().flatMap(q -> of(q).stream()).toList();
      case Or or -> or.any().stream().flatMap(q -> of(q).stream()).toList();
      case Not not -> List.of();
      case Filter filter -> List.of();
      case DateFilter date -> List.of();
    };
  }
}
