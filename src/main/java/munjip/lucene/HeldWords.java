package munjip.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Which of the significant words one note holds.
 *
 * @param asTyped those that stand in it letter by letter
 * @param missing those it holds in no way
 */
record HeldWords(List<String> asTyped, List<String> missing) {
  static HeldWords in(NoteExplainer.Block block, SearchPlan plan, PlanWeights weights)
      throws IOException {
    NoteWords held = new NoteWords(plan);
    EvidenceScores scores = weights.sweep(block.leaf(), block.parents());
    scores.add(block.first(), block.note() + 1);
    scores.collect(block.first(), block.note() + 1, held);
    long[] any = held.any();
    List<String> asTyped = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (int word = 0; word < plan.words().size(); word++) {
      if (held.isAsTyped(word)) {
        asTyped.add(plan.words().get(word));
      }
      if ((any[word >> 6] & (1L << word)) == 0) {
        missing.add(plan.words().get(word));
      }
    }
    return new HeldWords(asTyped, missing);
  }
}
