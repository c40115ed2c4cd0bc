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
import org.apache.lucene.search.ScoreMode;
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
  private final List<PassageMarks.Source> sources;

  FoundReader(IndexSearcher searcher, PlanWeights weights, SearchPlan plan, int passagesWanted)
      throws IOException {
    this.leaves = searcher.getIndexReader().leaves();
    this.weights = weights;
    this.table = new NoteTable(searcher);
    this.plan = plan;
    this.passagesWanted = passagesWanted;
    this.sources =
        PassageMarks.Source.of(
            plan.evidence(),
            query -> PlanWeights.weight(searcher, query, ScoreMode.COMPLETE_NO_SCORES));
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
    PassageMarks marks = null;
    for (int place : byDoc) {
      int doc = found.doc(place);
      LeafReaderContext its = leaves.get(ReaderUtil.subIndex(doc, leaves));
      if (its != leaf) {
        leaf = its;
        parents = weights.parents(leaf);
        scores = weights.evidence(leaf, parents);
        marks = new PassageMarks(leaf, sources);
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
              passages(leaf, marks, scores, first, note)));
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
      LeafReaderContext leaf, PassageMarks marks, EvidenceScores scores, int first, int note)
      throws IOException {
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
    List<Integer> shown = best.subList(0, Math.min(best.size(), passagesWanted));
    Map<Integer, FoundPassage> read = new HashMap<>();
    for (int doc : shown.stream().sorted().toList()) {
      StoredPassage stored = table.passage(leaf.docBase + doc);
      List<TextRange> ranges = scores.holds(doc) ? marks(marks, scores, doc, stored) : List.of();
      read.put(doc, new FoundPassage(stored.entry(), scores.score(doc), ranges));
    }
    return shown.stream().map(read::get).toList();
  }

  private List<TextRange> marks(
      PassageMarks marks, EvidenceScores scores, int doc, StoredPassage stored) throws IOException {
    String text = stored.entry().text();
    List<TextRange> found = marks.of(doc, text, evidence -> scores.covers(doc, evidence));
    if (!found.isEmpty()) {
      return found;
    }
    List<TextRange> labels =
        stored.links().stream().filter(this::isSearched).map(NoteLinkTarget::label).toList();
    return Marks.joined(text, labels);
  }

  /** Whether a link's target holds a searched word, so that its label stands for it. */
  private boolean isSearched(NoteLinkTarget link) {
    String target = link.target().toLowerCase(Locale.ROOT);
    return plan.words().stream().anyMatch(word -> target.contains(word.toLowerCase(Locale.ROOT)));
  }
}
