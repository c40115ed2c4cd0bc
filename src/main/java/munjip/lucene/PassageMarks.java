package munjip.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import munjip.lucene.Evidence.Place;
import munjip.search.Marks;
import munjip.text.TextRange;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Weight;

/**
 * Tells what to mark in the passages that are shown, from the places the index keeps; nothing is
 * analyzed again. Passages of one leaf, asked in ascending order.
 */
final class PassageMarks {
  private final LeafReaderContext leaf;
  private final List<Source> sources;
  private final Map<Term, TermPlaces> places = new HashMap<>();

  /**
   * One piece of evidence, ready to be looked up.
   *
   * @param prefixes Latin words that may go on
   * @param others the rest, for Lucene's own look-up
   */
  record Source(
      Evidence evidence, List<TermSequence> rows, List<String> prefixes, List<Weight> others) {

    interface Weighing {
      Weight of(Query query) throws IOException;
    }

    static List<Source> of(List<Evidence> evidence, Weighing weighing) throws IOException {
      List<Source> sources = new ArrayList<>();
      for (Evidence each : evidence) {
        if (!each.isMarked()) {
          continue;
        }
        List<Query> rest = new ArrayList<>();
        List<TermSequence> rows = TermSequence.of(each.query(), rest);
        List<String> prefixes = new ArrayList<>();
        List<Weight> others = new ArrayList<>();
        for (Query query : rest) {
          if (each.place() == Place.LETTERS && query instanceof PrefixQuery prefix) {
            prefixes.add(prefix.getPrefix().text());
          } else {
            others.add(weighing.of(query));
          }
        }
        sources.add(new Source(each, rows, prefixes, others));
      }
      return sources;
    }
  }

  PassageMarks(LeafReaderContext leaf, List<Source> sources) {
    this.leaf = leaf;
    this.sources = sources;
  }

  /**
   * @param text of the passage
   * @return in order, apart, and joined where they touch
   */
  List<TextRange> of(int doc, String text) throws IOException {
    List<Mark> found = new ArrayList<>();
    for (Source source : sources) {
      collect(source, doc, text, found);
    }
    return Marks.joined(text, MarkShape.shaped(text, found));
  }

  private void collect(Source source, int doc, String text, List<Mark> found) throws IOException {
    for (TermSequence row : source.rows) {
      collect(source.evidence, row, doc, found);
    }
    for (String prefix : source.prefixes) {
      collectPrefix(source.evidence, prefix, text, found);
    }
    for (Weight other : source.others) {
      Matches matches = other.matches(leaf, doc);
      if (matches != null) {
        for (String field : matches) {
          MatchesIterator each = matches.getMatches(field);
          while (!field.equals(Fields.LINK) && each.next()) {
            if (each.startOffset() >= 0) {
              TextRange range = new TextRange(each.startOffset(), each.endOffset());
              found.add(new Mark(source.evidence, range, !field.equals(Fields.TEXT)));
            }
          }
        }
      }
    }
  }

  private void collect(Evidence evidence, TermSequence row, int doc, List<Mark> found)
      throws IOException {
    List<List<TermPlaces>> all = new ArrayList<>();
    for (List<Term> terms : row.terms()) {
      List<TermPlaces> here = new ArrayList<>();
      for (Term term : terms) {
        TermPlaces its = places(term);
        its.read(doc);
        if (its.count() > 0) {
          here.add(its);
        }
      }
      if (here.isEmpty()) {
        return;
      }
      all.add(here);
    }
    for (TermPlaces first : all.get(0)) {
      for (int i = 0; i < first.count(); i++) {
        int end = end(all, row, first, i);
        if (end >= 0) {
          TextRange range = new TextRange(first.start(i), Math.max(first.end(i), end));
          found.add(new Mark(evidence, range, !row.field().equals(Fields.TEXT)));
        }
      }
    }
  }

  /** Where the row ends that begins there; -1 when it does not go on. */
  private static int end(List<List<TermPlaces>> all, TermSequence row, TermPlaces first, int at) {
    int end = first.end(at);
    for (int i = 1; i < all.size(); i++) {
      int wanted = first.position(at) + row.positions().get(i);
      end = -1;
      for (TermPlaces here : all.get(i)) {
        int place = here.at(wanted);
        end = place >= 0 ? Math.max(end, here.end(place)) : end;
      }
      if (end < 0) {
        return -1;
      }
    }
    return end;
  }

  private TermPlaces places(Term term) throws IOException {
    TermPlaces known = places.get(term);
    if (known == null) {
      known = new TermPlaces(leaf, term);
      places.put(term, known);
    }
    return known;
  }

  /** Latin words that begin so; looked up in the text, for the index has too many to try. */
  private static void collectPrefix(
      Evidence evidence, String prefix, String text, List<Mark> found) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      return;
    }
    for (int at = lower.indexOf(prefix); at >= 0; at = lower.indexOf(prefix, at + 1)) {
      boolean begins = at == 0 || !isLatin(lower.codePointBefore(at));
      if (begins) {
        found.add(new Mark(evidence, new TextRange(at, at + prefix.length()), true));
      }
    }
  }

  private static boolean isLatin(int c) {
    return UnitReader.isLetter(c) && !UnitReader.isCjk(c);
  }
}
