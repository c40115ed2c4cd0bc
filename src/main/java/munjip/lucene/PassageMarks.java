package munjip.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.analysis.Folding;
import munjip.lucene.Evidence.Place;
import munjip.search.Marks;
import munjip.text.OffsetMap;
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
  private final List<List<Row>> rows = new ArrayList<>();
  private final Map<Term, TermPlaces> places = new HashMap<>();

  /**
   * A row of terms with their places in this leaf.
   *
   * @param places of each spelling at each position; null until first asked, for most rows end
   *     early
   */
  private record Row(TermSequence terms, TermPlaces[][] places) {}

  /**
   * One piece of evidence, ready to be looked up.
   *
   * @param inText to be looked up in the folded text, for the index has too many terms to try
   * @param others the rest, for Lucene's own look-up
   */
  record Source(
      Evidence evidence, List<TermSequence> rows, List<Pattern> inText, List<Weight> others) {

    /** A letter or digit of a Latin word. */
    private static final String LATIN = "[\\p{L}\\p{N}&&[^\\p{IsHangul}\\p{IsHan}]]";

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
        List<Pattern> inText = new ArrayList<>();
        List<Weight> others = new ArrayList<>();
        for (Query query : rest) {
          if (each.place() == Place.LETTERS && query instanceof PrefixQuery prefix) {
            inText.add(beginning(prefix.getPrefix().text()));
          } else if (query instanceof EdgePhraseQuery edge) {
            inText.add(edge.inText());
          } else {
            others.add(weighing.of(query));
          }
        }
        sources.add(new Source(each, rows, inText, others));
      }
      return sources;
    }

    /**
     * Where Latin words begin so. What stands before is looked at last: letters that are not these
     * are passed over many times faster so.
     */
    private static Pattern beginning(String text) {
      String letters = Pattern.quote(text);
      return Pattern.compile(letters + "(?<!" + LATIN + letters + ")");
    }
  }

  PassageMarks(LeafReaderContext leaf, List<Source> sources) {
    this.leaf = leaf;
    this.sources = sources;
    for (Source source : sources) {
      rows.add(
          source.rows.stream()
              .map(row -> new Row(row, new TermPlaces[row.terms().size()][]))
              .toList());
    }
  }

  /**
   * @param text of the passage
   * @return in order, apart, and joined where they touch
   */
  List<TextRange> of(int doc, String text) throws IOException {
    List<Mark> found = new ArrayList<>();
    Folding.Folded folded =
        sources.stream().allMatch(source -> source.inText.isEmpty())
            ? new Folding.Folded("", OffsetMap.identity(0))
            : Folding.withOffsets(text);
    for (int i = 0; i < sources.size(); i++) {
      for (Row row : rows.get(i)) {
        collect(sources.get(i).evidence, row, doc, found);
      }
      collect(sources.get(i), doc, folded, found);
    }
    return Marks.joined(text, MarkShape.shaped(text, found));
  }

  private void collect(Source source, int doc, Folding.Folded text, List<Mark> found)
      throws IOException {
    for (Pattern pattern : source.inText) {
      collect(source.evidence, pattern, text, found);
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

  private void collect(Evidence evidence, Row row, int doc, List<Mark> found) throws IOException {
    List<List<TermPlaces>> all = new ArrayList<>();
    for (int place = 0; place < row.places.length; place++) {
      List<TermPlaces> here = new ArrayList<>();
      for (TermPlaces its : places(row, place)) {
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
        int end = end(all, row.terms, first, i);
        if (end >= 0) {
          TextRange range = new TextRange(first.start(i), Math.max(first.end(i), end));
          found.add(new Mark(evidence, range, !row.terms.field().equals(Fields.TEXT)));
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

  private TermPlaces[] places(Row row, int place) throws IOException {
    if (row.places[place] == null) {
      List<Term> terms = row.terms.terms().get(place);
      TermPlaces[] its = new TermPlaces[terms.size()];
      for (int i = 0; i < its.length; i++) {
        its[i] = places(terms.get(i));
      }
      row.places[place] = its;
    }
    return row.places[place];
  }

  private TermPlaces places(Term term) throws IOException {
    TermPlaces known = places.get(term);
    if (known == null) {
      known = new TermPlaces(leaf, term);
      places.put(term, known);
    }
    return known;
  }

  private static void collect(
      Evidence evidence, Pattern pattern, Folding.Folded text, List<Mark> found) {
    Matcher matcher = pattern.matcher(text.text());
    while (matcher.find()) {
      int start = text.toSource().toSource(matcher.start());
      int end = text.toSource().toSource(matcher.end());
      if (end > start) {
        found.add(new Mark(evidence, new TextRange(start, end), true));
      }
    }
  }
}
