package munjip.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import munjip.glossary.Glossary.Noted;

/**
 * Reads what glosses tell together, and remembers how it read those of each term: after a change of
 * a note only its own terms are read anew. Gives the same as a new one would. For one thread.
 */
public final class GlossaryReader {
  /** From here on a pair tells of others. */
  private static final double SURE = .93;

  private static final Comparator<Noted> IN_ORDER =
      Comparator.comparing(Noted::note).thenComparingInt(each -> each.gloss().line());

  /** How the glosses of one term were read. */
  private record Read(List<Noted> glosses, List<GlossReading> readings) {}

  /** By the key of the foreign term; what was read by itself, and with what that told. */
  private Map<String, Read> alone = Map.of();

  private Map<String, Read> together = Map.of();
  private KnownWords known = KnownWords.NONE;

  public Glossary read(List<Noted> glosses) {
    Map<String, List<Noted>> byTerm = new TreeMap<>();
    for (Noted each : glosses) {
      byTerm
          .computeIfAbsent(TermKey.of(each.gloss().foreign()), key -> new ArrayList<>())
          .add(each);
    }
    mergePlurals(byTerm);
    byTerm.values().forEach(own -> own.sort(IN_ORDER));
    alone = read(byTerm, KnownWords.NONE, alone);
    List<TermPair> sure =
        judge(alone, KnownWords.NONE).unordered().stream()
            .filter(pair -> pair.confidence() >= SURE)
            .toList();
    KnownWords now = KnownWords.of(glosses.stream().map(Noted::gloss).toList(), sure);
    // Which words are ordinary matters to the judge only.
    boolean same = now.pairs().equals(known.pairs());
    together = read(byTerm, now, same ? together : Map.of());
    known = now;
    return new Glossary(judge(together, known).pairs());
  }

  private static Map<String, Read> read(
      Map<String, List<Noted>> byTerm, KnownWords known, Map<String, Read> before) {
    Map<String, Read> all = new LinkedHashMap<>();
    byTerm.forEach(
        (key, own) -> {
          Read last = before.get(key);
          boolean same = last != null && last.glosses.equals(own);
          all.put(key, same ? last : read(own, known));
        });
    return all;
  }

  private static Read read(List<Noted> own, KnownWords known) {
    GlossReader reader = new GlossReader(own, known);
    return new Read(own, own.stream().map(reader::read).toList());
  }

  private static PairJudge judge(Map<String, Read> byTerm, KnownWords known) {
    Map<List<String>, List<GlossReading>> readings = new LinkedHashMap<>();
    byTerm.forEach(
        (key, read) -> {
          for (GlossReading reading : read.readings) {
            readings
                .computeIfAbsent(
                    List.of(TermKey.of(reading.korean()), key), any -> new ArrayList<>())
                .add(reading);
          }
        });
    return new PairJudge(readings, known);
  }

  /** {@code agents} goes with {@code agent}, where somebody glosses that, too. */
  private static void mergePlurals(Map<String, List<Noted>> byTerm) {
    for (String key : List.copyOf(byTerm.keySet())) {
      for (String singular : TermKey.singulars(key)) {
        if (byTerm.containsKey(singular)) {
          byTerm.get(singular).addAll(byTerm.remove(key));
          break;
        }
      }
    }
  }
}
