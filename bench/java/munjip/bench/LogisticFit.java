package munjip.bench;

import java.util.List;
import java.util.Locale;

/**
 * A logistic regression by gradient ascent, with signs made alike in spread and large weights held
 * back a little (L2).
 */
final class LogisticFit {
  private static final int STEPS = 3_000;
  private static final double STEP = .3;
  private static final double HELD_BACK = .01;

  /** One for each sign, and one for all. */
  private final double[] weights;

  private LogisticFit(double[] weights) {
    this.weights = weights;
  }

  /**
   * @param right for each row of signs, 0 to 1
   */
  static LogisticFit of(List<double[]> rows, List<Double> right) {
    int signs = rows.getFirst().length;
    double[] mean = new double[signs];
    double[] spread = new double[signs];
    for (int i = 0; i < signs; i++) {
      int sign = i;
      mean[i] = rows.stream().mapToDouble(row -> row[sign]).average().orElse(0);
      double variance =
          rows.stream().mapToDouble(row -> Math.pow(row[sign] - mean[sign], 2)).average().orElse(0);
      spread[i] = Math.sqrt(variance) + 1e-9;
    }
    double[] weights = new double[signs + 1];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[signs + 1];
      for (int row = 0; row < rows.size(); row++) {
        double sum = weights[signs];
        for (int i = 0; i < signs; i++) {
          sum += weights[i] * (rows.get(row)[i] - mean[i]) / spread[i];
        }
        double error = right.get(row) - sigmoid(sum);
        for (int i = 0; i < signs; i++) {
          gradient[i] += error * (rows.get(row)[i] - mean[i]) / spread[i];
        }
        gradient[signs] += error;
      }
      for (int i = 0; i <= signs; i++) {
        double back = i < signs ? HELD_BACK * weights[i] : 0;
        weights[i] += STEP * (gradient[i] / rows.size() - back);
      }
    }
    double[] plain = new double[signs + 1];
    plain[signs] = weights[signs];
    for (int i = 0; i < signs; i++) {
      plain[i] = weights[i] / spread[i];
      plain[signs] -= plain[i] * mean[i];
    }
    return new LogisticFit(plain);
  }

  double of(double[] signs) {
    double sum = weights[signs.length];
    for (int i = 0; i < signs.length; i++) {
      sum += weights[i] * signs[i];
    }
    return sigmoid(sum);
  }

  private static double sigmoid(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (double weight : weights) {
      text.append(String.format(Locale.ROOT, "%.3f ", weight));
    }
    return text.toString().strip();
  }
}
