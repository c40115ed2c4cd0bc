package munjip.lucene;

/** Keeps the few best passages of one note; of equal ones the earlier. */
final class BestPassages {
  private final int[] docs;
  private final float[] scores;
  private int size;

  /**
   * @param most so many are kept
   */
  BestPassages(int most) {
    this.docs = new int[most];
    this.scores = new float[most];
  }

  /** Offered in ascending order. */
  void offer(int doc, float score) {
    int at = size;
    while (at > 0 && scores[at - 1] < score) {
      at--;
    }
    if (at == docs.length) {
      return;
    }
    int moved = Math.min(size, docs.length - 1) - at;
    System.arraycopy(docs, at, docs, at + 1, moved);
    System.arraycopy(scores, at, scores, at + 1, moved);
    docs[at] = doc;
    scores[at] = score;
    size = Math.min(size + 1, docs.length);
  }

  float best() {
    return size == 0 ? 0 : scores[0];
  }

  int size() {
    return size;
  }

  /** The best first. */
  int doc(int i) {
    return docs[i];
  }

  float score(int i) {
    return scores[i];
  }
}
