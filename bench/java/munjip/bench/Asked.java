package munjip.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import munjip.eval.Measures;
import munjip.eval.Query;
import munjip.eval.Run;
import munjip.eval.Run.Ranked;

/**
 * What one engine gave for a set.
 *
 * @param nanos time of each question, by its id
 */
record Asked(Run run, Map<String, Long> nanos) {
  /**
   * Asks every question of both engines: once untimed, to warm up, then timed, the two in turns, so
   * that whatever else the machine does slows both. A question that fails counts as answered by
   * nothing, and is said.
   *
   * @param warm engines that are only warmed up on
   * @param engines the same opened anew, so that none remembers a question from before
   */
  static List<Asked> both(QuerySet set, List<Engine> warm, List<Engine> engines) {
    List<Asked> asked = new ArrayList<>();
    for (int i = 0; i < engines.size(); i++) {
      asked.add(new Asked(Run.of(Map.of()), new LinkedHashMap<>()));
    }
    List<Map<String, List<Ranked>>> found = new ArrayList<>();
    engines.forEach(engine -> found.add(new LinkedHashMap<>()));
    for (boolean timed : List.of(false, true)) {
      for (Query query : set.queries()) {
        for (int i = 0; i < engines.size(); i++) {
          long started = System.nanoTime();
          List<Ranked> notes = ask((timed ? engines : warm).get(i), query, timed);
          asked.get(i).nanos().put(query.id(), System.nanoTime() - started);
          found.get(i).put(query.id(), notes);
        }
      }
    }
    List<Asked> results = new ArrayList<>();
    for (int i = 0; i < engines.size(); i++) {
      results.add(new Asked(Run.of(found.get(i)), asked.get(i).nanos()));
    }
    return results;
  }

  private static List<Ranked> ask(Engine engine, Query query, boolean say) {
    try {
      return engine.ask(query.text(), Measures.DEPTH);
    } catch (RuntimeException e) {
      if (say) {
        Progress.say(
            "%s FAILED on %s '%s': %s".formatted(engine.name(), query.id(), query.text(), e));
      }
      return List.of();
    }
  }

  /** Times of these questions in milliseconds, rising. */
  List<Double> millis(List<Query> queries) {
    return queries.stream().map(q -> nanos.get(q.id()) / 1e6).sorted().toList();
  }

  /**
   * @param share 0.5 for the median; 0 of no values is 0
   */
  static double quantile(List<Double> rising, double share) {
    return rising.isEmpty()
        ? 0
        : rising.get((int) Math.min(rising.size() - 1.0, share * rising.size()));
  }
}
