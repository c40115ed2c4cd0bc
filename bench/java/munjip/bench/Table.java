package munjip.bench;

import java.util.ArrayList;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import munjip.eval.Comparison;
import munjip.eval.Evaluation;
import munjip.eval.Measure;
import munjip.eval.Measures;
import munjip.eval.Query;

/** The figures of one set as text: the baseline, Munjip, and how they differ. */
final class Table {
  private final StringBuilder text = new StringBuilder();
  private final Formatter out = new Formatter(text, Locale.ROOT);

  static String of(QuerySet set, Asked base, Asked munjip) {
    Table table = new Table();
    for (Half half : Half.values()) {
      List<Query> queries = set.queries().stream().filter(half::holds).toList();
      table.half(set, half, queries, base, munjip);
    }
    return table.text.toString();
  }

  private void half(QuerySet set, Half half, List<Query> queries, Asked base, Asked munjip) {
    Evaluation before = Evaluation.of(queries, base.run(), set.judgments());
    Evaluation now = Evaluation.of(queries, munjip.run(), set.judgments());
    out.format("%s, %s: %d questions%n", set.name(), half.label(), queries.size());
    out.format(
        "%-15s%10s%10s%10s%10s%11s%9s%n",
        "", "MRR@10", "recall@1", "recall@10", "nDCG@10", "median ms", "p95 ms");
    row("Nori defaults", before.mean(), base.millis(queries));
    row("Munjip", now.mean(), munjip.millis(queries));
    List<Comparison> compared = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      compared.add(Comparison.of(before, now, measure));
    }
    out.format("%-15s", "difference");
    compared.forEach(one -> out.format("%+10.4f", one.difference()));
    out.format(
        "%9.1f ×%n",
        Asked.quantile(munjip.millis(queries), 0.5)
            / Math.max(1e-6, Asked.quantile(base.millis(queries), 0.5)));
    out.format("%-15s", "p");
    for (Comparison one : compared) {
      out.format(
          "%10s", one.p() < 0.0001 ? "<0.0001" : String.format(Locale.ROOT, "%.4f", one.p()));
    }
    out.format("%n");
    Comparison ranks = compared.get(0);
    out.format(
        "by rank: %d wins, %d losses, %d ties; recall@1 %.3f times the baseline's%n",
        ranks.wins(),
        ranks.losses(),
        ranks.ties(),
        now.mean().recall1() / Math.max(1e-6, before.mean().recall1()));
    out.format("%n");
  }

  private void row(String name, Measures mean, List<Double> millis) {
    out.format(
        "%-15s%10.4f%10.4f%10.4f%10.4f%11.2f%9.2f%n",
        name,
        mean.mrr10(),
        mean.recall1(),
        mean.recall10(),
        mean.ndcg10(),
        Asked.quantile(millis, 0.5),
        Asked.quantile(millis, 0.95));
  }
}
