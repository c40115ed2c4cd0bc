package munjip.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
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

/** Looks into the few notes that are shown: their best passages, what to mark, what they lack. */
final class FoundReader {
  /** Copies that are named; more only say that there are many. */
  private static final int MOST_COPIES = 100;

  private final List<LeafReaderContext> leaves;
  private final NoteTable table;
  private final SearchPlan plan;
  private final Candidates found;
  private final NoteRanking ranking;
  private final Refinement closer;
  private final List<PassageMarks.Source> sources;

  FoundReader(
      IndexSearcher searcher,
      NoteTable table,
      SearchPlan plan,
      Candidates found,
      NoteRanking ranking,
      Refinement closer)
      throws IOException {
    this.leaves = searcher.getIndexReader().leaves();
    this.table = table;
    this.plan = plan;
    this.found = found;
    this.ranking = ranking;
    this.closer = closer;
    this.sources =
        PassageMarks.Source.of(
            plan.evidence(),
            query -> PlanWeights.weight(searcher, query, ScoreMode.COMPLETE_NO_SCORES));
  }

  /** The candidates at these places, in this order. */
  List<FoundNote> read(List<Integer> page) throws IOException {
    // Read in the order of their documents, so that each list of the index is walked once.
    Map<Integer, FoundNote> notes = new HashMap<>();
    LeafReaderContext leaf = null;
    PassageMarks marks = null;
    for (int place : page.stream().sorted().toList()) {
      LeafReaderContext its = leaves.get(ReaderUtil.subIndex(found.doc(place), leaves));
      if (its != leaf) {
        leaf = its;
        marks = new PassageMarks(leaf, sources);
      }
      notes.put(place, note(place, leaf, marks));
    }
    return page.stream().map(notes::get).toList();
  }

  private FoundNote note(int place, LeafReaderContext leaf, PassageMarks marks) throws IOException {
    List<NoteEntry> copies = new ArrayList<>();
    for (int copy : ranking.copies(place)) {
      if (copies.size() < MOST_COPIES) {
        copies.add(table.note(found.doc(copy)));
      }
    }
    return new FoundNote(
        table.note(found.doc(place)),
        found.score(place),
        found.isLiteral(place),
        found.missing(place, plan.words()),
        copies,
        passages(place, leaf, marks));
  }

  private List<FoundPassage> passages(int place, LeafReaderContext leaf, PassageMarks marks)
      throws IOException {
    BestPassages best = closer.best(place);
    Map<Integer, FoundPassage> read = new TreeMap<>();
    List<Integer> order = IntStream.range(0, best.size()).boxed().toList();
    for (int at : order.stream().sorted(Comparator.comparingInt(best::doc)).toList()) {
      int doc = best.doc(at);
      StoredPassage stored = table.passage(leaf.docBase + doc);
      List<TextRange> ranges = marks(marks, doc, stored);
      read.put(at, new FoundPassage(stored.entry(), best.score(at), ranges));
    }
    return List.copyOf(read.values());
  }

  private List<TextRange> marks(PassageMarks marks, int doc, StoredPassage stored)
      throws IOException {
    String text = stored.entry().text();
    List<TextRange> ranges = marks.of(doc, text);
    if (!ranges.isEmpty()) {
      return ranges;
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
