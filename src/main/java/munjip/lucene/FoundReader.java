package munjip.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import munjip.note.NoteLinkTarget;
import munjip.search.FoundNotes.FoundNote;
import munjip.search.FoundNotes.FoundPassage;
import munjip.search.Marks;
import munjip.search.NoteEntry;
import munjip.text.TextRange;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;

/** Looks into the few notes that are shown: their best passages, what to mark, what they lack. */
final class FoundReader {
  /** Copies that are named; more only say that there are many. */
  private static final int MOST_COPIES = 100;

  private final IndexSearcher searcher;
  private final BitSetProducer parents;
  private final NoteTable table;
  private final SearchPlan plan;
  private final int passagesWanted;
  private final Optional<Weight> passages;
  private final Weight marks;
  private final Weight literal;
  private final List<Map.Entry<String, Weight>> words = new ArrayList<>();

  FoundReader(IndexSearcher searcher, BitSetProducer parents, SearchPlan plan, int passagesWanted)
      throws IOException {
    this.searcher = searcher;
    this.parents = parents;
    this.table = new NoteTable(searcher);
    this.plan = plan;
    this.passagesWanted = passagesWanted;
    this.passages =
        plan.passages().isPresent()
            ? Optional.of(weight(plan.passages().get(), ScoreMode.COMPLETE))
            : Optional.empty();
    this.marks = weight(plan.marks(), ScoreMode.COMPLETE_NO_SCORES);
    this.literal = weight(plan.literal(), ScoreMode.COMPLETE_NO_SCORES);
    for (Map.Entry<String, Query> word : plan.words().entrySet()) {
      words.add(Map.entry(word.getKey(), weight(word.getValue(), ScoreMode.COMPLETE_NO_SCORES)));
    }
  }

  FoundNote read(int doc, double score) throws IOException {
    LeafReaderContext leaf = leaf(doc);
    int inLeaf = doc - leaf.docBase;
    List<String> missing = new ArrayList<>();
    if (plan.partial().isPresent()) {
      for (Map.Entry<String, Weight> word : words) {
        if (!matches(word.getValue(), leaf, inLeaf)) {
          missing.add(word.getKey());
        }
      }
    }
    List<NoteEntry> alsoIn = copies(doc, leaf);
    boolean isLiteral = matches(literal, leaf, inLeaf);
    return new FoundNote(
        table.note(doc), score, isLiteral, missing, alsoIn, passages(leaf, inLeaf));
  }

  /** The other notes with this text among those that were found. */
  private List<NoteEntry> copies(int doc, LeafReaderContext leaf) throws IOException {
    NumericDocValues hash = leaf.reader().getNumericDocValues(Fields.NOTE_HASH);
    if (hash == null || !hash.advanceExact(doc - leaf.docBase)) {
      return List.of();
    }
    Term copy = new Term(Fields.NOTE_COPY, Long.toString(hash.longValue()));
    List<NoteEntry> copies = new ArrayList<>();
    if (searcher.getIndexReader().docFreq(copy) > 1) {
      Query found =
          new BooleanQuery.Builder()
              .add(new TermQuery(copy), Occur.FILTER)
              .add(plan.some(), Occur.FILTER)
              .build();
      for (ScoreDoc other : searcher.search(found, MOST_COPIES).scoreDocs) {
        if (other.doc != doc) {
          copies.add(table.note(other.doc));
        }
      }
    }
    return copies;
  }

  private int firstPassage(LeafReaderContext leaf, int note) throws IOException {
    return note == 0 ? 0 : parents.getBitSet(leaf).prevSetBit(note - 1) + 1;
  }

  /** Passages of a note that hold something of what was searched; all when only filters were. */
  int countPassages(int doc) throws IOException {
    LeafReaderContext leaf = leaf(doc);
    int note = doc - leaf.docBase;
    int first = firstPassage(leaf, note);
    if (passages.isEmpty()) {
      return note - first;
    }
    Scorer scorer = passages.get().scorer(leaf);
    int count = 0;
    if (scorer != null && first < note) {
      DocIdSetIterator docs = scorer.iterator();
      for (int found = docs.advance(first); found < note; found = docs.nextDoc()) {
        count++;
      }
    }
    return count;
  }

  private List<FoundPassage> passages(LeafReaderContext leaf, int note) throws IOException {
    int first = firstPassage(leaf, note);
    List<FoundPassage> found = new ArrayList<>();
    for (Scored best : best(leaf, first, note)) {
      StoredPassage stored = table.passage(leaf.docBase + best.doc);
      found.add(new FoundPassage(stored.entry(), best.score, marks(leaf, best.doc, stored)));
    }
    if (found.isEmpty() && first < note) {
      // Found by its title, its tags or a filter: it opens with its first passage.
      found.add(new FoundPassage(table.passage(leaf.docBase + first).entry(), 0, List.of()));
    }
    return found;
  }

  private record Scored(int doc, float score) {}

  private List<Scored> best(LeafReaderContext leaf, int from, int to) throws IOException {
    Scorer scorer = passages.isPresent() ? passages.get().scorer(leaf) : null;
    if (scorer == null || from == to) {
      return List.of();
    }
    Comparator<Scored> worstFirst =
        Comparator.comparingDouble(Scored::score)
            .thenComparing(Comparator.comparingInt(Scored::doc).reversed());
    PriorityQueue<Scored> best = new PriorityQueue<>(worstFirst);
    DocIdSetIterator docs = scorer.iterator();
    for (int doc = docs.advance(from); doc < to; doc = docs.nextDoc()) {
      best.add(new Scored(doc, scorer.score()));
      if (best.size() > passagesWanted) {
        best.poll();
      }
    }
    return best.stream().sorted(worstFirst.reversed()).toList();
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
    return words.stream().anyMatch(word -> target.contains(word.getKey().toLowerCase(Locale.ROOT)));
  }

  private boolean matches(Weight weight, LeafReaderContext leaf, int doc) throws IOException {
    Scorer scorer = weight.scorer(leaf);
    return scorer != null && scorer.iterator().advance(doc) == doc;
  }

  private Weight weight(Query query, ScoreMode mode) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), mode, 1);
  }

  private LeafReaderContext leaf(int doc) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(doc, leaves));
  }
}
