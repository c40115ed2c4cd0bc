package munjip.eval;

import java.util.Arrays;
import java.util.Random;

/**
 * Paired randomization test, two-sided: were both searches equally good, each question's difference
 * might as well have come out with the other sign. So the signs are flipped at random, and p is the
 * share of flips whose sum is at least as far from 0 as the real one. It assumes nothing of how
 * differences are spread (Smucker, Allan and Carterette, CIKM 2007).
 */
final class SignFlips {
  /** p near .05 is then good to .003 (two standard errors). */
  private static final int FLIPS = 20_000;

  /** With this many differences all 16,384 flips are tried, and p is exact. */
  private static final int ALL_TRIED = 14;

  private static final long SEED = 20070001;

  /** Sums of the same numbers in another order may differ in their last bits. */
  private static final double ROUNDING = 1e-9;

  private SignFlips() {}

  /** 1 when no difference is other than 0. */
  static double p(double[] differences) {
    double[] real = Arrays.stream(differences).filter(d -> d != 0).toArray();
    if (real.length == 0) {
      return 1;
    }
    double reached = Math.abs(Arrays.stream(real).sum()) - ROUNDING;
    return real.length <= ALL_TRIED ? exact(real, reached) : drawn(real, reached);
  }

  private static double exact(double[] real, double reached) {
    int flips = 1 << real.length;
    int asFar = 0;
    for (int signs = 0; signs < flips; signs++) {
      double sum = 0;
      for (int i = 0; i < real.length; i++) {
        sum += (signs >> i & 1) == 0 ? real[i] : -real[i];
      }
      asFar += Math.abs(sum) >= reached ? 1 : 0;
    }
    return (double) asFar / flips;
  }

  private static double drawn(double[] real, double reached) {
    Random random = new Random(SEED);
    int asFar = 0;
    for (int flip = 0; flip < FLIPS; flip++) {
      double sum = 0;
      long signs = 0;
      for (int i = 0; i < real.length; i++) {
        signs = i % Long.SIZE == 0 ? random.nextLong() : signs >>> 1;
        sum += (signs & 1) == 0 ? real[i] : -real[i];
      }
      asFar += Math.abs(sum) >= reached ? 1 : 0;
    }
    // The real signs are one of the possible flips.
    return (asFar + 1.0) / (FLIPS + 1.0);
  }
}
