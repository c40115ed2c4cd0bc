package munjip.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import munjip.result.Facets;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/** Counts how notes divide by year, tag, language, kind and folder. */
final class FacetCount {
  /** Values of one facet that are given; more do not fit a page. */
  private static final int MOST_VALUES = 100;

  private final Map<String, Integer> years = new HashMap<>();
  private final Map<String, Integer> tags = new HashMap<>();
  private final Map<String, Integer> langs = new HashMap<>();
  private final Map<String, Integer> kinds = new HashMap<>();
  private final Map<String, Integer> folders = new HashMap<>();

  /**
   * @param docs notes of this leaf, in ascending order
   */
  void add(LeafReaderContext leaf, int[] docs) throws IOException {
    countYears(DocValues.getNumeric(leaf.reader(), Fields.DATE), docs);
    countTags(DocValues.getSortedSet(leaf.reader(), Fields.TAGS), docs);
    count(DocValues.getSorted(leaf.reader(), Fields.LANG), docs, langs);
    count(DocValues.getSorted(leaf.reader(), Fields.KIND), docs, kinds);
    count(DocValues.getSorted(leaf.reader(), Fields.FOLDER), docs, folders);
  }

  Facets facets() {
    List<Facets.Count> newestFirst = new ArrayList<>(top(years));
    newestFirst.sort(Comparator.comparing(Facets.Count::value).reversed());
    return new Facets(newestFirst, top(tags), top(langs), top(kinds), List.of(), top(folders));
  }

  private void countYears(NumericDocValues date, int[] docs) throws IOException {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int doc : docs) {
      if (date.advanceExact(doc)) {
        counts.merge(LocalDate.ofEpochDay(date.longValue()).getYear(), 1, Integer::sum);
      }
    }
    counts.forEach((year, n) -> years.merge(String.valueOf(year), n, Integer::sum));
  }

  private void countTags(SortedSetDocValues values, int[] docs) throws IOException {
    int[] counts = new int[Math.toIntExact(values.getValueCount())];
    for (int doc : docs) {
      if (values.advanceExact(doc)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          counts[(int) values.nextOrd()]++;
        }
      }
    }
    merge(counts, values::lookupOrd, tags);
  }

  private static void count(SortedDocValues values, int[] docs, Map<String, Integer> into)
      throws IOException {
    int[] counts = new int[values.getValueCount()];
    for (int doc : docs) {
      if (values.advanceExact(doc)) {
        counts[values.ordValue()]++;
      }
    }
    merge(counts, values::lookupOrd, into);
  }

  private interface Values {
    BytesRef at(int ord) throws IOException;
  }

  private static void merge(int[] counts, Values values, Map<String, Integer> into)
      throws IOException {
    for (int ord = 0; ord < counts.length; ord++) {
      if (counts[ord] > 0) {
        into.merge(values.at(ord).utf8ToString(), counts[ord], Integer::sum);
      }
    }
  }

  private static List<Facets.Count> top(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> new Facets.Count(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt(Facets.Count::count)
                .reversed()
                .thenComparing(Facets.Count::value))
        .limit(MOST_VALUES)
        .toList();
  }
}
