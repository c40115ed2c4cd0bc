package munjip.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import munjip.search.Sort;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;

/**
 * Puts the notes that were found in order: full hits, then mended ones, then partial ones, each by
 * score or date; of notes with the same text the first stands for all.
 */
final class NoteRanking {
  /** What goes before score or date. */
  enum Order {
    /** Full hits, mended ones, partial ones. */
    TIERS,
    /** What stands there as it was typed: with many words, when some of them were mended. */
    LITERAL_FIRST,
    /** Nothing: with many words ranking decides. */
    SCORE
  }

  /** Bits of a sort key that hold a candidate's place. */
  private static final int PLACE_BITS = 28;

  private final List<LeafReaderContext> leaves;
  private final Candidates found;
  private final Sort sort;
  private final Order order;
  private final SameTexts same;

  /**
   * @param order what goes before score or date
   */
  NoteRanking(List<LeafReaderContext> leaves, Candidates found, Sort sort, Order order)
      throws IOException {
    this.leaves = leaves;
    this.found = found;
    this.sort = sort;
    this.order = order;
    long[] hashes = new long[found.size()];
    int place = 0;
    for (LeafReaderContext leaf : leaves) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      NumericDocValues hash = DocValues.getNumeric(leaf.reader(), Fields.NOTE_HASH);
      for (; place < found.size() && found.doc(place) < end; place++) {
        hashes[place] = hash.advanceExact(found.doc(place) - leaf.docBase) ? hash.longValue() : 0;
      }
    }
    this.same = new SameTexts(hashes);
  }

  /** Places of the best candidates as they are scored now, copies too. */
  List<Integer> first(int most) throws IOException {
    long[] keys = keys();
    Arrays.sort(keys);
    List<Integer> first = new ArrayList<>();
    for (int i = 0; i < Math.min(most, keys.length); i++) {
      first.add(place(keys[i]));
    }
    return first;
  }

  private static int place(long key) {
    return (int) (key & ((1L << PLACE_BITS) - 1));
  }

  /** Places of the candidates from {@code offset} on, best first, each text once. */
  List<Integer> page(int offset, int limit) throws IOException {
    long[] keys = keys();
    Arrays.sort(keys);
    List<Integer> page = new ArrayList<>();
    int texts = 0;
    for (int place : ordered(keys)) {
      if (same.add(place) && texts++ >= offset && page.size() < limit) {
        page.add(place);
      }
    }
    return page;
  }

  /** The other candidates with the same text, in order; only after {@link #page}. */
  List<Integer> copies(int place) {
    return same.others(place);
  }

  /** Whether the candidate is the first of its text in the order; only after {@link #page}. */
  boolean isFirst(int place) {
    return same.isFirst(place);
  }

  /** Sorted ascending, they give the order; the lowest bits are the candidate's place. */
  private long[] keys() throws IOException {
    long[] keys = new long[found.size()];
    int[] days = sort == Sort.RELEVANCE ? null : days();
    for (int i = 0; i < keys.length; i++) {
      int rank = days == null ? rank(found.score(i)) : days[i];
      keys[i] = tier(i) << 60 | (rank & 0xffffffffL) << PLACE_BITS | i;
    }
    return keys;
  }

  private long tier(int place) {
    return switch (order) {
      case TIERS -> found.tier(place).rank();
      case LITERAL_FIRST -> found.isLiteral(place) ? 0 : 1;
      case SCORE -> 0;
    };
  }

  /** Higher scores give lower ranks, as unsigned numbers. */
  private static int rank(float score) {
    int bits = Float.floatToIntBits(score);
    int ascending = bits < 0 ? ~bits : bits | Integer.MIN_VALUE;
    return ~ascending;
  }

  private int[] days() throws IOException {
    boolean newest = sort == Sort.NEWEST;
    int[] days = new int[found.size()];
    int place = 0;
    for (LeafReaderContext leaf : leaves) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      NumericDocValues date = DocValues.getNumeric(leaf.reader(), Fields.DATE);
      for (; place < found.size() && found.doc(place) < end; place++) {
        // Undated notes come last either way.
        int day = -1;
        if (date.advanceExact(found.doc(place) - leaf.docBase)) {
          int ascending = (int) date.longValue() ^ Integer.MIN_VALUE;
          day = newest ? ~ascending : ascending;
        }
        days[place] = day;
      }
    }
    return days;
  }

  /** Places by their sorted keys; those of equal rank by document, or, sorted by date, by path. */
  private int[] ordered(long[] keys) throws IOException {
    int[] places = new int[keys.length];
    for (int from = 0; from < keys.length; ) {
      int to = from;
      while (to < keys.length && keys[to] >> PLACE_BITS == keys[from] >> PLACE_BITS) {
        places[to] = place(keys[to]);
        to++;
      }
      if (sort != Sort.RELEVANCE && to - from > 1) {
        sortByPath(places, from, to);
      }
      from = to;
    }
    return places;
  }

  private void sortByPath(int[] places, int from, int to) throws IOException {
    Map<Integer, String> paths = new HashMap<>();
    List<Integer> sorted = new ArrayList<>();
    for (int i = from; i < to; i++) {
      paths.put(places[i], path(found.doc(places[i])));
      sorted.add(places[i]);
    }
    sorted.sort(Comparator.comparing(paths::get));
    for (int i = from; i < to; i++) {
      places[i] = sorted.get(i - from);
    }
  }

  private String path(int doc) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    SortedDocValues paths = DocValues.getSorted(leaf.reader(), Fields.PATH);
    return paths.advanceExact(doc - leaf.docBase)
        ? paths.lookupOrd(paths.ordValue()).utf8ToString()
        : "";
  }
}
