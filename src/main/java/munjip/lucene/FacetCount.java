package munjip.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import munjip.result.Facets;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the notes that match, each text once, and how they divide. */
final class FacetCount extends SimpleCollector {
  /** Values of one facet that are given; more do not fit a page. */
  private static final int MOST_VALUES = 100;

  private final Set<Long> texts = new HashSet<>();
  private final Map<String, Integer> years = new HashMap<>();
  private final Map<String, Integer> tags = new HashMap<>();
  private final Map<String, Integer> langs = new HashMap<>();
  private final Map<String, Integer> kinds = new HashMap<>();
  private final Map<String, Integer> folders = new HashMap<>();

  private final List<Integer> copies = new ArrayList<>();
  private int base;
  private NumericDocValues hash;
  private NumericDocValues date;
  private SortedSetDocValues tag;
  private SortedDocValues lang;
  private SortedDocValues kind;
  private SortedDocValues folder;

  static CollectorManager<FacetCount, FacetCount> manager() {
    return new CollectorManager<>() {
      @Override
      public FacetCount newCollector() {
        return new FacetCount();
      }

      @Override
      public FacetCount reduce(Collection<FacetCount> collectors) {
        FacetCount all = new FacetCount();
        collectors.forEach(all::add);
        return all;
      }
    };
  }

  /** Notes that matched, copies counted once. */
  int notes() {
    return texts.size();
  }

  /** Documents of notes whose text was counted already. */
  List<Integer> copies() {
    return copies;
  }

  Facets facets() {
    List<Facets.Count> newestFirst = new ArrayList<>(top(years));
    newestFirst.sort(Comparator.comparing(Facets.Count::value).reversed());
    return new Facets(newestFirst, top(tags), top(langs), top(kinds), List.of(), top(folders));
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    base = leaf.docBase;
    hash = DocValues.getNumeric(leaf.reader(), Fields.NOTE_HASH);
    date = DocValues.getNumeric(leaf.reader(), Fields.DATE);
    tag = DocValues.getSortedSet(leaf.reader(), Fields.TAGS);
    lang = DocValues.getSorted(leaf.reader(), Fields.LANG);
    kind = DocValues.getSorted(leaf.reader(), Fields.KIND);
    folder = DocValues.getSorted(leaf.reader(), Fields.FOLDER);
  }

  @Override
  public void collect(int doc) throws IOException {
    if (hash.advanceExact(doc) && !texts.add(hash.longValue())) {
      copies.add(base + doc);
      return;
    }
    if (date.advanceExact(doc)) {
      count(years, String.valueOf(LocalDate.ofEpochDay(date.longValue()).getYear()));
    }
    if (tag.advanceExact(doc)) {
      for (int i = 0; i < tag.docValueCount(); i++) {
        count(tags, tag.lookupOrd(tag.nextOrd()).utf8ToString());
      }
    }
    count(lang, doc, langs);
    count(kind, doc, kinds);
    count(folder, doc, folders);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  private static void count(SortedDocValues values, int doc, Map<String, Integer> counts)
      throws IOException {
    if (values.advanceExact(doc)) {
      count(counts, values.lookupOrd(values.ordValue()).utf8ToString());
    }
  }

  private static void count(Map<String, Integer> counts, String value) {
    counts.merge(value, 1, Integer::sum);
  }

  private void add(FacetCount other) {
    texts.addAll(other.texts);
    copies.addAll(other.copies);
    other.years.forEach((value, n) -> years.merge(value, n, Integer::sum));
    other.tags.forEach((value, n) -> tags.merge(value, n, Integer::sum));
    other.langs.forEach((value, n) -> langs.merge(value, n, Integer::sum));
    other.kinds.forEach((value, n) -> kinds.merge(value, n, Integer::sum));
    other.folders.forEach((value, n) -> folders.merge(value, n, Integer::sum));
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
