package munjip.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import munjip.lucene.Evidence.Place;
import munjip.lucene.Evidence.Stage;
import munjip.lucene.Evidence.Standing;
import munjip.lucene.NoteFinder.Scored;
import munjip.result.Explanation.Kind;
import munjip.search.FoundReasons;
import munjip.search.NoteEntry;
import munjip.search.NoteQuery;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BitSet;

/**
 * Takes the score of one note apart, by the plan and the weights that made it: each piece of
 * evidence is looked at once more by itself, in this note alone.
 */
final class NoteExplainer {
  private final IndexSearcher searcher;
  private final List<LeafReaderContext> leaves;
  private final NoteTable table;
  private final SearchPlan plan;
  private final PlanWeights weights;
  private final NoteQuery query;
  private final StemNames names;

  /**
   * @param searcher scores as the plan wants it
   */
  NoteExplainer(
      IndexSearcher searcher,
      NoteTable table,
      SearchPlan plan,
      PlanWeights weights,
      NoteQuery query,
      StemNames names) {
    this.searcher = searcher;
    this.table = table;
    this.leaves = searcher.getIndexReader().leaves();
    this.plan = plan;
    this.weights = weights;
    this.query = query;
    this.names = names;
  }

  /** A note and its passages, by their documents in the leaf. */
  record Block(LeafReaderContext leaf, BitSet parents, int first, int note) {}

  /**
   * @param passage document of one of the note's passages
   */
  FoundReasons explain(Scored scored, int passage) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(passage, leaves));
    BitSet parents = weights.parents(leaf);
    int asked = passage - leaf.docBase;
    int note = parents.nextSetBit(asked);
    Block block = new Block(leaf, parents, NoteSweep.firstPassage(parents, note), note);
    Candidates found = scored.found();
    List<Integer> order = scored.ranking().page(0, Integer.MAX_VALUE);
    HeldWords held = HeldWords.in(block, plan, weights);
    StrictClauses strict = new StrictClauses(searcher, plan, query);
    int place = place(found, leaf.docBase + note);
    if (place < 0) {
      List<String> missing = new ArrayList<>(held.missing());
      missing.addAll(strict.lacking(leaf, note));
      FoundReasons none = FoundReasons.none(order.size());
      return none.because(missing, strict.holding(leaf, note));
    }
    boolean closely = scored.closer().best(place) != null;
    ScoreParts parts = new ScoreParts();
    wholeNote(block, parts);
    if (found.isLiteral(place)) {
      parts.add("text as typed", query.typed(), null, null, plan.weights().literal());
    }
    if (!plan.words().isEmpty()) {
      double share = (double) held.asTyped().size() / plan.words().size();
      String term = String.join(", ", held.asTyped());
      parts.add("words as typed", term, null, null, plan.weights().coverage() * share);
    }
    strict.points(leaf, note, parts);

    PassageParts passages =
        new PassageParts(block, plan, weights, looksForLiteral(scored, place), this::add);
    FoundReasons.OfPassage its = passages.of(asked);
    if (closely) {
      passages.toNote(parts);
    }
    int first = scored.ranking().isFirst(place) ? place : shown(scored.ranking(), order, place);
    Optional<NoteEntry> copyOf =
        first == place ? Optional.empty() : Optional.of(table.note(found.doc(first)));
    return new FoundReasons(
        kind(found, place),
        found.isLiteral(place),
        found.missing(place, plan.words()),
        List.of(),
        order.indexOf(first) + 1,
        order.size(),
        copyOf,
        closely,
        found.score(place),
        parts.all(),
        its);
  }

  /** What the look at all notes gave. */
  private void wholeNote(Block block, ScoreParts parts) throws IOException {
    for (Evidence each : plan.evidence()) {
      if (each.isIn(Stage.SWEEP) && !plan.isLate(each) && each.scores(Stage.SWEEP)) {
        EvidenceScores alone = weights.alone(Stage.SWEEP, each, block.leaf(), block.parents());
        alone.add(block.first(), block.note() + 1);
        String what =
            switch (each.place()) {
              case TITLE -> "word in the title";
              case NAME -> "name of the note";
              case NOTE_STEMS -> "word in the note";
              case QUOTE -> "word in the quote";
              case STEMS, LETTERS, LINK, CLAUSE ->
                  each.standing() == Standing.SCORE ? "word as written" : "name with its signs";
            };
        add(parts, what, each, block.leaf(), block.note(), alone.score(block.note()));
      }
    }
  }

  private void add(
      ScoreParts parts, String what, Evidence each, LeafReaderContext leaf, int doc, double points)
      throws IOException {
    boolean other = each.standing() == Standing.MEANING || each.standing() == Standing.RESCUE;
    String term = each.said();
    if (each.standing() == Standing.LITERAL) {
      term = '"' + term + '"';
    } else if (!other && each.place() != Place.NAME) {
      boolean stem =
          each.query() instanceof TermQuery
              && (each.place() == Place.NOTE_STEMS || each.place() == Place.STEMS);
      term = names.of(stem ? ((TermQuery) each.query()).getTerm().text() : term);
    }
    String asked = null;
    if (other) {
      List<String> typed = each.words().stream().mapToObj(plan.words()::get).toList();
      asked = String.join(" ", typed);
    }
    parts.add(what, term, asked, times(each, leaf, doc), points);
  }

  /** How often a single term stands in a document; null for anything else. */
  private static Integer times(Evidence each, LeafReaderContext leaf, int doc) throws IOException {
    if (each.query() instanceof TermQuery one) {
      PostingsEnum postings = leaf.reader().postings(one.getTerm(), PostingsEnum.FREQS);
      if (postings != null && postings.advance(doc) == doc) {
        return postings.freq();
      }
    }
    return null;
  }

  /** The closer look leaves the typed text out where none of the best notes holds it. */
  private static boolean looksForLiteral(Scored scored, int asked) {
    Candidates found = scored.found();
    for (int place = 0; place < found.size(); place++) {
      if (found.isLiteral(place) && scored.closer().best(place) != null) {
        return true;
      }
    }
    return found.isLiteral(asked);
  }

  private static int place(Candidates found, int doc) {
    for (int place = 0; place < found.size(); place++) {
      if (found.doc(place) == doc) {
        return place;
      }
    }
    return -1;
  }

  private static int shown(NoteRanking ranking, List<Integer> order, int copy) {
    return order.stream()
        .filter(first -> ranking.copies(first).contains(copy))
        .findFirst()
        .orElse(copy);
  }

  private static Kind kind(Candidates found, int place) {
    return switch (found.tier(place)) {
      case FULL -> Kind.FULL;
      case RESCUED -> Kind.RESCUED;
      case PARTIAL -> Kind.PARTIAL;
    };
  }
}
