package munjip.eval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A run measured against judgments.
 *
 * @param byQuery how well each judged question was answered, in the order asked
 */
public record Evaluation(Map<String, Measures> byQuery) {
  public Evaluation {
    byQuery = Collections.unmodifiableMap(new LinkedHashMap<>(byQuery));
  }

  /**
   * Measures the questions that have an answer in the judgments; of the others nothing is known. A
   * question the run has nothing for counts as answered by nothing.
   */
  public static Evaluation of(List<Query> queries, Run run, Judgments judgments) {
    Map<String, Measures> byQuery = new LinkedHashMap<>();
    for (Query query : queries) {
      if (judgments.answers(query.id())) {
        byQuery.put(query.id(), Measures.of(run.of(query.id()), judgments.of(query.id())));
      }
    }
    return new Evaluation(byQuery);
  }

  public Measures mean() {
    return Measures.mean(byQuery.values());
  }
}
