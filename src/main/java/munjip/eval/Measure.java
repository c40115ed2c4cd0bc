package munjip.eval;

/** A figure between 0 and 1 that says how well one question was answered; 1 is best. */
public enum Measure {
  /** One divided by the rank of the first note that answers, 0 below rank 10. */
  MRR_10("MRR@10"),
  /** Share of the notes that answer which stand at rank 1. */
  RECALL_1("recall@1"),
  /** Share of the notes that answer which stand in the first ten. */
  RECALL_10("recall@10"),
  /** Grades of the first ten, those further down counting less, against the best order there is. */
  NDCG_10("nDCG@10");

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  /** As tables head it. */
  public String label() {
    return label;
  }
}
