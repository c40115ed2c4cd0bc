package munjip.eval;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an evaluation found, as it is told and written as JSON.
 *
 * @param questions how many were measured
 * @param measures the means over them
 * @param compared the other search beside this one; null when none was asked for
 * @param queries each measured question, in the order asked
 * @param unjudged ids of questions no note is known to answer; not measured
 * @param unasked ids that are judged and no question has
 * @param missing judged paths that are not in the index; they count as not found
 * @param problems lines and questions that could not be used
 */
public record Report(
    int questions,
    Measures measures,
    Compared compared,
    List<Answered> queries,
    List<String> unjudged,
    List<String> unasked,
    List<String> missing,
    List<String> problems) {
  /**
   * A measured question.
   *
   * @param rank of the first note that answers it; null when there was none in the first ten
   * @param compared measures of the other search; null when none was asked for
   */
  public record Answered(
      String id, String text, Integer rank, Measures measures, Measures compared) {}

  /**
   * The other search.
   *
   * @param with its name: the run file or the settings
   */
  public record Compared(String with, Measures measures, Differences differences) {}

  /** A difference for each measure. */
  public record Differences(
      Difference mrr10, Difference recall1, Difference recall10, Difference ndcg10) {
    static Differences of(Evaluation base, Evaluation now) {
      return new Differences(
          Difference.of(Comparison.of(base, now, Measure.MRR_10)),
          Difference.of(Comparison.of(base, now, Measure.RECALL_1)),
          Difference.of(Comparison.of(base, now, Measure.RECALL_10)),
          Difference.of(Comparison.of(base, now, Measure.NDCG_10)));
    }

    public Difference get(Measure measure) {
      return switch (measure) {
        case MRR_10 -> mrr10;
        case RECALL_1 -> recall1;
        case RECALL_10 -> recall10;
        case NDCG_10 -> ndcg10;
      };
    }
  }

  /**
   * How this search differs from the other in one measure.
   *
   * @param difference of the means, above 0 when this search is better
   * @param wins questions this search answers better
   * @param p see {@link Comparison#p}
   */
  public record Difference(double difference, long wins, long losses, long ties, double p) {
    static Difference of(Comparison made) {
      return new Difference(made.difference(), made.wins(), made.losses(), made.ties(), made.p());
    }
  }

  /** Another search of the same questions, under the name people know it by. */
  public record Other(String name, Run run) {}

  public Report {
    queries = List.copyOf(queries);
    unjudged = List.copyOf(unjudged);
    unasked = List.copyOf(unasked);
    missing = List.copyOf(missing);
    problems = List.copyOf(problems);
  }

  /**
   * @param missing judged paths that are not in the index
   * @param problems what could not be used
   */
  public static Report of(
      List<Query> queries,
      Judgments judgments,
      Run run,
      Optional<Other> other,
      List<String> missing,
      List<String> problems) {
    Evaluation here = Evaluation.of(queries, run, judgments);
    Optional<Evaluation> there = other.map(given -> Evaluation.of(queries, given.run(), judgments));
    List<Query> measured =
        queries.stream().filter(query -> here.byQuery().containsKey(query.id())).toList();
    Set<String> asked = new HashSet<>(queries.stream().map(Query::id).toList());
    return new Report(
        measured.size(),
        here.mean(),
        there
            .map(base -> new Compared(other.get().name(), base.mean(), Differences.of(base, here)))
            .orElse(null),
        measured.stream()
            .map(
                query ->
                    new Answered(
                        query.id(),
                        query.text(),
                        rank(here.byQuery().get(query.id())),
                        here.byQuery().get(query.id()),
                        there.map(base -> base.byQuery().get(query.id())).orElse(null)))
            .toList(),
        queries.stream().map(Query::id).filter(id -> !judgments.answers(id)).toList(),
        judgments.grades().keySet().stream().filter(id -> !asked.contains(id)).toList(),
        missing,
        problems);
  }

  private static Integer rank(Measures measures) {
    return measures.mrr10() == 0 ? null : (int) Math.round(1 / measures.mrr10());
  }
}
