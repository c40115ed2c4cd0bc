package munjip.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import munjip.eval.Judgments;
import munjip.eval.Query;

/** Questions with known answers in one corpus. */
record QuerySet(String name, List<Query> queries, Judgments judgments) {
  private static final long SEED = 1;

  QuerySet {
    queries = List.copyOf(queries);
  }

  /** So many questions drawn from all, the same each time, for a quick try. */
  QuerySet limited(int most) {
    if (queries.size() <= most) {
      return this;
    }
    List<Query> some = new ArrayList<>(queries);
    Collections.shuffle(some, new Random(SEED));
    return new QuerySet(name, some.subList(0, most), judgments);
  }

  /** As {@code munjip eval --queries} reads it. */
  String queriesFile() {
    StringBuilder text = new StringBuilder();
    queries.forEach(query -> text.append(query.id() + "\t" + query.text() + "\n"));
    return text.toString();
  }

  /** As {@code munjip eval --qrels} reads it. */
  String qrelsFile() {
    StringBuilder text = new StringBuilder();
    for (Query query : queries) {
      judgments
          .of(query.id())
          .forEach((path, grade) -> text.append(query.id() + "\t0\t" + path + "\t" + grade + "\n"));
    }
    return text.toString();
  }
}
