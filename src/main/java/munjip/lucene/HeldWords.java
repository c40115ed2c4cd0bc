package munjip.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import munjip.lucene.Evidence.Standing;

/**
 * Which of the significant words one note holds.
 *
 * @param asTyped those that stand in it letter by letter
 * @param missing those it holds in no way
 */
record HeldWords(List<String> asTyped, List<String> missing) {
  static HeldWords in(NoteExplainer.Block block, SearchPlan plan, PlanWeights weights)
      throws IOException {
    long[] any = new long[plan.longs()];
    long[] typed = new long[plan.longs()];
    EvidenceScores scores = weights.sweep(block.leaf(), block.parents());
    scores.add(block.first(), block.note() + 1);
    int to = block.note() + 1;
    scores.collect(block.first(), to, Standing.TYPED, any);
    scores.collect(block.first(), to, Standing.MEANING, any);
    scores.collect(block.first(), to, Standing.RESCUE, any);
    scores.collectAsTyped(block.first(), to, typed);
    List<String> asTyped = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (int word = 0; word < plan.words().size(); word++) {
      long bit = 1L << word;
      if ((typed[word >> 6] & bit) != 0) {
        asTyped.add(plan.words().get(word));
      }
      if ((any[word >> 6] & bit) == 0) {
        missing.add(plan.words().get(word));
      }
    }
    return new HeldWords(asTyped, missing);
  }
}
