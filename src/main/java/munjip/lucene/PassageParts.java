package munjip.lucene;

import java.io.IOException;
import java.util.List;
import munjip.lucene.Evidence.Place;
import munjip.lucene.Evidence.Stage;
import munjip.lucene.Evidence.Standing;
import munjip.search.FoundReasons;
import org.apache.lucene.index.LeafReaderContext;

/** Takes apart what {@link Refinement} adds to the score of a note, and the scores of passages. */
final class PassageParts {
  private final NoteExplainer.Block block;
  private final SearchPlan plan;
  private final PlanWeights weights;
  private final Teller teller;
  private final List<Evidence> evidence;
  private final EvidenceScores all;

  /** Adds one part, in words. */
  interface Teller {
    void add(
        ScoreParts parts,
        String what,
        Evidence each,
        LeafReaderContext leaf,
        int doc,
        double points)
        throws IOException;
  }

  /**
   * @param literal whether the typed text as it stands is looked for
   */
  PassageParts(
      NoteExplainer.Block block,
      SearchPlan plan,
      PlanWeights weights,
      boolean literal,
      Teller teller)
      throws IOException {
    this.block = block;
    this.plan = plan;
    this.weights = weights;
    this.teller = teller;
    this.evidence =
        plan.evidence().stream()
            .filter(each -> each.isIn(Stage.REFINEMENT) && each.weight() > 0)
            .filter(each -> literal || each.standing() != Standing.LITERAL)
            .toList();
    this.all = weights.refinement(block.leaf(), block.parents(), literal);
    all.add(block.first(), block.note() + 1);
  }

  /** A passage by itself: its place among those of the note, and what its score is made of. */
  FoundReasons.OfPassage of(int doc) throws IOException {
    ScoreParts parts = new ScoreParts();
    for (Evidence each : evidence) {
      if (each.place().inPassage()) {
        teller.add(parts, inPassage(each), each, block.leaf(), doc, alone(each).score(doc));
      }
    }
    BestPassages ranks =
        Refinement.best(all, plan, block.first(), block.note(), block.note() - block.first());
    int rank = 0;
    for (int i = 0; i < ranks.size(); i++) {
      rank = ranks.doc(i) == doc ? i + 1 : rank;
    }
    return new FoundReasons.OfPassage(rank, ranks.size(), all.score(doc), parts.all());
  }

  /** What the closer look added to the score of the note. */
  void toNote(ScoreParts parts) throws IOException {
    BestPassages best = Refinement.best(all, plan, block.first(), block.note(), 1);
    boolean opens = block.first() < block.note();
    for (Evidence each : evidence) {
      EvidenceScores alone = alone(each);
      double inFields = alone.score(block.note());
      teller.add(parts, inNote(each), each, block.leaf(), block.note(), inFields);
      if (best.size() > 0) {
        int doc = best.doc(0);
        double points = plan.weights().passage() * alone.score(doc);
        teller.add(parts, "best passage", each, block.leaf(), doc, points);
      }
      if (opens) {
        int doc = Refinement.opening(all, block.first(), block.note());
        double points = plan.weights().opening() * alone.score(doc);
        teller.add(parts, "what the note opens with", each, block.leaf(), doc, points);
      }
    }
  }

  private EvidenceScores alone(Evidence each) throws IOException {
    EvidenceScores alone = weights.alone(Stage.REFINEMENT, each, block.leaf(), block.parents());
    alone.add(block.first(), block.note() + 1);
    return alone;
  }

  private static String inPassage(Evidence each) {
    if (each.standing() == Standing.LITERAL) {
      return "text as typed";
    }
    return switch (each.place()) {
      case STEMS -> "word in the passage";
      case LETTERS -> "letters in the passage";
      case QUOTE -> "word in the quote";
      case LINK -> "target of a link";
      case CLAUSE -> "phrase, beginning or group";
      case NOTE_STEMS, TITLE, NAME -> throw new IllegalArgumentException("not in a passage");
    };
  }

  /** What counts in the note's own fields, which have title and tags. */
  private static String inNote(Evidence each) {
    return each.place() == Place.NOTE_STEMS ? "words near each other" : "letters in title or tags";
  }
}
