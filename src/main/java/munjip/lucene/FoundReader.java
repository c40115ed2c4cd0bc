package munjip.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import munjip.lucene.Evidence.Standing;
import munjip.note.NoteLinkTarget;
import munjip.search.FoundNotes.FoundNote;
import munjip.search.FoundNotes.FoundPassage;
import munjip.search.Marks;
import munjip.search.NoteEntry;
import munjip.text.TextRange;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;

/** Looks into the few notes that are shown: their best passages, what to mark, what they lack. */
final class FoundReader {
  /** Copies that are named; more only say that there are many. */
  private static final int MOST_COPIES = 100;

  private final List<LeafReaderContext> leaves;
  private final PlanWeights weights;
  private final NoteTable table;
  private final SearchPlan plan;
  private final int passagesWanted;
  private final Weight marks;

  FoundReader(IndexSearcher searcher, PlanWeights weights, SearchPlan plan, int passagesWanted)
      throws IOException {
    this.leaves = searcher.getIndexReader().leaves();
    this.weights = weights;
    this.table = new NoteTable(searcher);
    this.plan = plan;
    this.passagesWanted = passagesWanted;
    this.marks = PlanWeights.weight(searcher, plan.marks(), ScoreMode.COMPLETE_NO_SCORES);
  }

  /** The candidates at these places, in this order. */
  List<FoundNote> read(Candidates found, NoteRanking ranking, List<Integer> page)
      throws IOException {
    // Read in the order of their documents, so that each list of the index is walked once.
    List<Integer> byDoc = page.stream().sorted().toList();
    Map<Integer, FoundNote> notes = new HashMap<>();
    LeafReaderContext leaf = null;
    BitSet parents = null;
    EvidenceScores scores = null;
    for (int place : byDoc) {
      int doc = found.doc(place);
      LeafReaderContext its = leaves.get(ReaderUtil.subIndex(doc, leaves));
      if (its != leaf) {
        leaf = its;
        parents = weights.parents(leaf);
        scores = weights.evidence(leaf, parents);
      }
      int note = doc - leaf.docBase;
      int first = NoteSweep.firstPassage(parents, note);
      scores.add(first, note + 1);
      List<NoteEntry> copies = new ArrayList<>();
      for (int copy : ranking.copies(place)) {
        if (copies.size() < MOST_COPIES) {
          copies.add(table.note(found.doc(copy)));
        }
      }
      notes.put(
          place,
          new FoundNote(
              table.note(doc),
              found.score(place),
              found.isLiteral(place),
              missing(scores, first, note),
              copies,
              passages(leaf, scores, first, note)));
    }
    return page.stream().map(notes::get).toList();
  }

  private List<String> missing(EvidenceScores scores, int first, int note) {
    long[] covered = new long[plan.longs()];
    for (int doc = first; doc <= note; doc++) {
      scores.collect(doc, Standing.TYPED, covered);
      scores.collect(doc, Standing.MEANING, covered);
      scores.collect(doc, Standing.RESCUE, covered);
    }
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < plan.words().size(); i++) {
      if ((covered[i >> 6] & (1L << i)) == 0) {
        missing.add(plan.words().get(i));
      }
    }
    return missing;
  }

  private List<FoundPassage> passages(
      LeafReaderContext leaf, EvidenceScores scores, int first, int note) throws IOException {
    List<Integer> best = new ArrayList<>();
    for (int doc = first; doc < note; doc++) {
      if (scores.holds(doc) || plan.onlyFilters()) {
        best.add(doc);
      }
    }
    if (best.isEmpty() && first < note) {
      // Found by its title or its tags: it opens with its first passage.
      best.add(first);
    }
    best.sort(Comparator.comparingDouble(doc -> -scores.score(doc)));
    List<FoundPassage> found = new ArrayList<>();
    for (int doc : best.subList(0, Math.min(best.size(), passagesWanted))) {
      StoredPassage stored = table.passage(leaf.docBase + doc);
      List<TextRange> ranges = scores.holds(doc) ? marks(leaf, doc, stored) : List.of();
      found.add(new FoundPassage(stored.entry(), scores.score(doc), ranges));
    }
    return found;
  }

  private List<TextRange> marks(LeafReaderContext leaf, int doc, StoredPassage stored)
      throws IOException {
    List<TextRange> found = new ArrayList<>();
    String text = stored.entry().text();
    Matches matches = marks.matches(leaf, doc);
    if (matches == null) {
      return found;
    }
    for (String field : matches) {
      if (field.equals(Fields.LINK)) {
        continue;
      }
      boolean byLetters = !field.equals(Fields.TEXT);
      MatchesIterator each = matches.getMatches(field);
      while (each.next()) {
        if (each.startOffset() >= 0) {
          TextRange range = new TextRange(each.startOffset(), each.endOffset());
          found.add(byLetters ? narrowed(text, range) : range);
        }
      }
    }
    if (found.isEmpty()) {
      stored.links().stream().filter(this::isSearched).forEach(link -> found.add(link.label()));
    }
    return Marks.joined(text, found);
  }

  /**
   * What was typed, where it stands inside what was matched: a term of the index may be longer (a
   * pair of characters for one, a whole word for a part of it).
   */
  private TextRange narrowed(String text, TextRange range) {
    String matched = range.of(text).toLowerCase(Locale.ROOT);
    if (matched.length() != range.length()) {
      return range;
    }
    return plan.typed().stream()
        .map(typed -> typed.toLowerCase(Locale.ROOT))
        .filter(typed -> typed.length() < matched.length() && matched.contains(typed))
        .max(Comparator.comparingInt(String::length))
        .map(
            typed -> {
              int start = range.start() + matched.indexOf(typed);
              return new TextRange(start, start + typed.length());
            })
        .orElse(range);
  }

  /** Whether a link's target holds a searched word, so that its label stands for it. */
  private boolean isSearched(NoteLinkTarget link) {
    String target = link.target().toLowerCase(Locale.ROOT);
    return plan.words().stream().anyMatch(word -> target.contains(word.toLowerCase(Locale.ROOT)));
  }
}
