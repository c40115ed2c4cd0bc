package munjip.result;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who is quoted, the most often quoted first. */
public record Speakers(int total, List<Quoted> speakers) {
  public Speakers {
    speakers = List.copyOf(speakers);
  }

  /**
   * Somebody who is quoted, and how often.
   *
   * @param quotes each place counts
   * @param notes with such a quote
   * @param mentions passages that name the person without quoting
   * @param works that quotes of this person are from, as notes name them
   * @param years quotes by the year of their note; undated notes are left out
   */
  public record Quoted(
      String name,
      List<String> aliases,
      int quotes,
      int notes,
      int mentions,
      List<String> works,
      Map<String, Integer> years) {
    public Quoted {
      aliases = List.copyOf(aliases);
      works = List.copyOf(works);
      years = new TreeMap<>(years);
    }
  }
}
