package munjip.bench;

import java.util.List;
import java.util.stream.IntStream;
import munjip.eval.Judgments;
import munjip.eval.Query;

/** Questions with known answers in one corpus. */
record QuerySet(String name, List<Query> queries, Judgments judgments) {
  QuerySet {
    queries = List.copyOf(queries);
  }

  /** So many questions evenly out of all, for a quick try. */
  QuerySet limited(int most) {
    if (queries.size() <= most) {
      return this;
    }
    List<Query> some =
        IntStream.range(0, most)
            .mapToObj(i -> queries.get((int) ((long) i * queries.size() / most)))
            .toList();
    return new QuerySet(name, some, judgments);
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
