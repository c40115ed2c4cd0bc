package munjip.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import munjip.note.KoreanBreaks;
import munjip.text.Hangul;

/**
 * Learns, from Korean text, between which letters a blank stands, and writes the weights that
 * {@link KoreanBreaks} reads; then says how many places of another text they get right. A logistic
 * regression that keeps few weights (follow the regularized leader, with L1).
 */
public final class LearnBreaks {
  private static final String USAGE =
      "usage: bench/run LearnBreaks FOLDER-OF-TEXTS OTHER-TEXTS > korean-breaks.tsv";

  private static final double KEPT = 10;
  private static final double STEP = .1;
  private static final int SCALE = 4;
  private static final int SEEN = 12;
  private static final int ON_A_LINE = 40;

  /** Gradients so far, and their squares. */
  private final Map<String, double[]> sums = new HashMap<>();

  private int right;
  private int tried;

  private LearnBreaks() {}

  /** What is done with each place where a line could end. */
  private interface Place {
    void at(String left, String right, boolean blank);
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      Progress.say(USAGE);
      System.exit(2);
      return;
    }
    LearnBreaks learning = new LearnBreaks();
    List<String> lines = lines(Path.of(args[0]));
    Collections.shuffle(lines, new Random(3));
    lines.forEach(line -> places(line, learning::learn));
    Map<String, Integer> weights = learning.weights();
    write(weights);
    KoreanBreaks breaks = new KoreanBreaks(weights);
    lines(Path.of(args[1]))
        .forEach(line -> places(line, (l, r, b) -> learning.test(breaks, l, r, b)));
    Progress.say(
        String.format(
            Locale.ROOT,
            "%d weights; right at %.4f of %d places",
            weights.size(),
            (double) learning.right / learning.tried,
            learning.tried));
  }

  private static List<String> lines(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines;
  }

  private static void places(String line, Place place) {
    String text = line.replaceAll("\\s+", " ").strip();
    for (int i = 1; i < text.length(); i++) {
      boolean blank = text.charAt(i) == ' ';
      int behind = blank ? i + 1 : i;
      if (text.charAt(i - 1) != ' '
          && (Hangul.isSyllable(text.charAt(i - 1)) || Hangul.isSyllable(text.charAt(behind)))) {
        place.at(
            text.substring(Math.max(0, i - SEEN), i),
            text.substring(behind, Math.min(text.length(), behind + SEEN)),
            blank);
      }
    }
  }

  private void learn(String left, String right, boolean blank) {
    double[][] each =
        Arrays.stream(KoreanBreaks.signs(left, right))
            .map(sign -> sums.computeIfAbsent(sign, s -> new double[2]))
            .toArray(double[][]::new);
    double odds = Arrays.stream(each).mapToDouble(LearnBreaks::weight).sum();
    double error = 1 / (1 + Math.exp(-odds)) - (blank ? 1 : 0);
    for (double[] sum : each) {
      double weight = weight(sum);
      double grown = Math.sqrt(sum[1] + error * error) - Math.sqrt(sum[1]);
      sum[0] += error - grown / STEP * weight;
      sum[1] += error * error;
    }
  }

  private static double weight(double[] sum) {
    return Math.abs(sum[0]) <= KEPT
        ? 0
        : -(sum[0] - Math.signum(sum[0]) * KEPT) * STEP / (1 + Math.sqrt(sum[1]));
  }

  private Map<String, Integer> weights() {
    Map<String, Integer> weights = new TreeMap<>();
    sums.forEach(
        (sign, sum) -> {
          int weight = (int) Math.round(weight(sum) * SCALE);
          if (weight != 0) {
            weights.put(sign, weight);
          }
        });
    return weights;
  }

  private static void write(Map<String, Integer> weights) {
    Map<Integer, TreeSet<String>> signs = new TreeMap<>();
    weights.forEach(
        (sign, weight) ->
            signs.computeIfAbsent(weight, w -> new TreeSet<>()).add(sign.replace(' ', '_')));
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    signs.forEach(
        (weight, all) -> {
          List<String> each = List.copyOf(all);
          for (int i = 0; i < each.size(); i += ON_A_LINE) {
            out.println(
                weight
                    + "\t"
                    + String.join(" ", each.subList(i, Math.min(each.size(), i + ON_A_LINE))));
          }
        });
    out.flush();
  }

  private void test(KoreanBreaks breaks, String left, String right, boolean blank) {
    tried++;
    this.right += (breaks.odds(left, right) > 0) == blank ? 1 : 0;
  }
}
