package munjip.config;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import munjip.config.ConfigText.Line;

/** Reads which parts of speech the Korean analyzer leaves out. */
final class StopTags {
  /** All tags of the Korean analyzer (Lucene's Nori, {@code POS.Tag}). */
  static final Set<String> VALID =
      Set.of(
          "EP", "EF", "EC", "ETN", "ETM", "IC", "JKS", "JKC", "JKG", "JKO", "JKB", "JKV", "JKQ",
          "JX", "JC", "MAG", "MAJ", "MM", "NNG", "NNP", "NNB", "NNBC", "NP", "NR", "SF", "SH", "SL",
          "SN", "SP", "SSC", "SSO", "SC", "SY", "SE", "VA", "VCN", "VCP", "VV", "VX", "XPN", "XR",
          "XSA", "XSN", "XSV", "UNKNOWN", "UNA", "NA", "VSV");

  private StopTags() {}

  /** Valid tags of the file, or {@code kept} when there is not one. */
  static Set<String> read(Path file, List<Line> lines, Set<String> kept, Problems problems) {
    Set<String> tags = new HashSet<>();
    for (Line line : lines) {
      for (String tag : ConfigText.words(line.text())) {
        if (VALID.contains(tag)) {
          tags.add(tag);
        } else {
          problems.at(
              file,
              line.number(),
              "\""
                  + tag
                  + "\" is no part of speech of the Korean analyzer"
                  + Nearest.hint(tag, VALID));
        }
      }
    }
    return tags.isEmpty() ? kept : Set.copyOf(tags);
  }
}
