package munjip.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * A word as it was mistyped.
 *
 * @param kind the id without its number: {@code ko-neighbour}
 * @param meant a word that stands in the notes
 */
record Slip(String kind, String typed, String meant) {
  /**
   * Lines {@code id<TAB>typed<TAB>meant…}; empty lines and those that begin with # are left out.
   */
  static List<Slip> read(String tsv) {
    List<Slip> slips = new ArrayList<>();
    for (String line : tsv.lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\t");
      if (fields.length < 3) {
        throw new IllegalArgumentException("not id, typed, meant: " + line);
      }
      slips.add(new Slip(fields[0].replaceFirst("-\\d+$", ""), fields[1], fields[2]));
    }
    return slips;
  }
}
