package munjip.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import munjip.search.PassageEntry;
import munjip.search.RelatedQuery;
import munjip.search.RelatedRequest;

/**
 * Of the related passages that somebody judged, those that are shown now: how many of them are
 * right, and how many of the right ones are left out.
 */
public final class RelatedJudged {
  private static final String USAGE = "usage: bench/run RelatedJudged NOTES JUDGED_TSV";

  private final IndexedFolder folder;
  private final JudgedRelated.Places places;

  private RelatedJudged(IndexedFolder folder) {
    this.folder = folder;
    this.places = new JudgedRelated.Places(folder.engine().searcher());
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length != 2) {
      Progress.say(USAGE);
      System.exit(2);
      return;
    }
    List<JudgedRelated> judged = JudgedRelated.read(Path.of(args[1]));
    try (TempFolders temp = new TempFolders();
        IndexedFolder folder = IndexedFolder.of(Path.of(args[0]).toRealPath(), temp)) {
      folder.search().quotes().speakers("", 1, 0);
      new RelatedJudged(folder).run(judged);
    }
  }

  private void run(List<JudgedRelated> all) {
    Map<JudgedRelated.Place, List<JudgedRelated>> byAsked =
        all.stream().collect(Collectors.groupingBy(JudgedRelated::asked));
    Map<String, Integer> shown = new TreeMap<>(Comparator.reverseOrder());
    Map<String, Integer> left = new TreeMap<>(Comparator.reverseOrder());
    int gone = 0;
    for (Map.Entry<JudgedRelated.Place, List<JudgedRelated>> one : byAsked.entrySet()) {
      Optional<PassageEntry> asked = places.passage(one.getKey());
      if (asked.isEmpty()) {
        gone += one.getValue().size();
        continue;
      }
      List<String> ids =
          folder
              .search()
              .relatedToPassage(
                  asked.get().id().value(),
                  RelatedRequest.of("", RelatedQuery.MAX_LIMIT).withPerNote(RelatedQuery.MAX_LIMIT))
              .passages()
              .stream()
              .map(each -> each.id())
              .toList();
      for (JudgedRelated each : one.getValue()) {
        boolean isShown =
            places
                .passage(each.found())
                .filter(found -> ids.contains(found.id().value()))
                .isPresent();
        (isShown ? shown : left).merge(each.verdict(), 1, Integer::sum);
      }
    }
    print("shown", shown);
    print("left out", left);
    System.out.printf(Locale.ROOT, "asked passage not found: %d%n", gone);
  }

  private static void print(String what, Map<String, Integer> verdicts) {
    int all = verdicts.values().stream().mapToInt(Integer::intValue).sum();
    System.out.printf(
        Locale.ROOT,
        "%s: %d, %.3f yes %s%n",
        what,
        all,
        all == 0 ? 0 : verdicts.getOrDefault("yes", 0) / (double) all,
        verdicts);
  }
}
