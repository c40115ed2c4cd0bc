package munjip.eval;

/**
 * So many of so many.
 *
 * @param share null when there were none to count
 * @param low lower end of the 95 % interval of Wilson, which holds for small numbers, too
 * @param high upper end
 */
public record Share(int right, int of, Double share, double low, double high) {
  /** The normal deviate of 95 %, two-sided. */
  private static final double DEVIATE = 1.959964;

  public static Share of(int right, int of) {
    if (right < 0 || right > of) {
      throw new IllegalArgumentException(right + " of " + of);
    }
    if (of == 0) {
      return new Share(0, 0, null, 0, 1);
    }
    double share = (double) right / of;
    double square = DEVIATE * DEVIATE / of;
    double middle = (share + square / 2) / (1 + square);
    double reach = DEVIATE * Math.sqrt(share * (1 - share) / of + square / (4 * of)) / (1 + square);
    return new Share(right, of, share, Math.max(0, middle - reach), Math.min(1, middle + reach));
  }
}
