package munjip.note;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import munjip.text.Hangul;

/**
 * How likely a blank is between two pieces of Korean, by the letters that meet: words end in
 * particles and endings, and few begin with them. The weights are learned from public notes and
 * manuals ({@code bench/run LearnBreaks}).
 */
public final class KoreanBreaks {
  private static final String WEIGHTS = "korean-breaks.tsv";

  /** The weights in the file are whole numbers. */
  private static final double SCALE = 4;

  private static final int LETTERS = 2;

  /** Longer words tell no more. */
  private static final int LONGEST = 7;

  private static final int SEEN = 12;

  private final Map<String, Integer> weights;

  public KoreanBreaks(Map<String, Integer> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** Those that are shipped; read once. */
  public static KoreanBreaks shipped() {
    return Shipped.BREAKS;
  }

  /**
   * @return logarithm of the odds that a blank belongs between them
   */
  public double odds(String left, String right) {
    int sum = 0;
    for (String sign : signs(left, right)) {
      sum += weights.getOrDefault(sign, 0);
    }
    return sum / SCALE;
  }

  /** What is looked at: the letters that meet, and how long the words would be. */
  public static String[] signs(String left, String right) {
    String l = before(left);
    String r = behind(right);
    String l1 = l.substring(1);
    String r1 = r.substring(0, 1);
    int from = Math.max(0, left.length() - SEEN);
    int leftLength = Math.min(LONGEST, left.length() - Math.max(from, left.lastIndexOf(' ') + 1));
    int blank = right.indexOf(' ');
    int rightLength = Math.min(LONGEST, blank < 0 ? right.length() : blank);
    return new String[] {
      "|",
      l1 + "|",
      "|" + r1,
      l1 + "|" + r1,
      l + "|",
      "|" + r,
      "<" + leftLength,
      ">" + rightLength,
      "=" + Math.min(LONGEST + 2, leftLength + rightLength),
      "<" + leftLength + ">" + rightLength
    };
  }

  private static String before(String left) {
    StringBuilder letters = new StringBuilder("^".repeat(LETTERS));
    for (int i = Math.max(0, left.length() - LETTERS); i < left.length(); i++) {
      letters.append(kind(left.charAt(i)));
    }
    return letters.substring(letters.length() - LETTERS);
  }

  private static String behind(String right) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < Math.min(LETTERS, right.length()); i++) {
      letters.append(kind(right.charAt(i)));
    }
    return letters.append("$".repeat(LETTERS)).substring(0, LETTERS);
  }

  /** Syllables and signs stand for themselves, other letters and digits for their kind. */
  private static char kind(char c) {
    if (Hangul.isSyllable(c)) {
      return c;
    }
    if (Character.isDigit(c)) {
      return '0';
    }
    if (Character.isLetter(c)) {
      return c < 0x250 ? 'a' : '漢';
    }
    if (Character.isWhitespace(c)) {
      return ' ';
    }
    return Character.isSurrogate(c) || c == '_' ? '*' : c;
  }

  /** Apart, so that nothing is read before it is asked for. */
  private static final class Shipped {
    static final KoreanBreaks BREAKS = read();

    private static KoreanBreaks read() {
      Map<String, Integer> weights = new HashMap<>();
      try (InputStream in = KoreanBreaks.class.getResourceAsStream(WEIGHTS);
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          int tab = line.lastIndexOf('\t');
          for (String sign : line.substring(tab + 1).split(" ")) {
            weights.put(sign.replace('_', ' '), Integer.valueOf(line.substring(0, tab)));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new KoreanBreaks(weights);
    }
  }
}
