package munjip.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import munjip.search.NoteEntry;
import munjip.search.PassageEntry;
import munjip.search.RelatedQuery;
import munjip.search.RelatedRequest;
import munjip.search.Searcher;

/**
 * Of the related passages that somebody judged, those that are shown now: how many of them are
 * right, and how many of the right ones are left out.
 */
public final class RelatedJudged {
  private static final String USAGE = "usage: bench/run RelatedJudged NOTES JUDGED_TSV";

  /** Passages of one collection are told apart by their note and a checksum of what they say. */
  private record Place(String path, String text) {}

  private record Judged(Place asked, Place found, String verdict) {
    /** A line of a file of judgments; its last two cells are the draw and the judge. */
    static Judged of(String line) {
      String[] cells = line.split("\t", -1);
      return new Judged(new Place(cells[0], cells[1]), new Place(cells[2], cells[3]), cells[4]);
    }
  }

  private final IndexedFolder folder;
  private final Map<String, Map<Place, PassageEntry>> known = new HashMap<>();

  private RelatedJudged(IndexedFolder folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length != 2) {
      Progress.say(USAGE);
      System.exit(2);
      return;
    }
    List<Judged> judged = Files.readAllLines(Path.of(args[1])).stream().map(Judged::of).toList();
    try (TempFolders temp = new TempFolders();
        IndexedFolder folder = IndexedFolder.of(Path.of(args[0]).toRealPath(), temp)) {
      folder.search().quotes().speakers("", 1, 0);
      new RelatedJudged(folder).run(judged);
    }
  }

  private void run(List<Judged> all) {
    Map<Place, List<Judged>> byAsked = all.stream().collect(Collectors.groupingBy(Judged::asked));
    Map<String, Integer> shown = new TreeMap<>(Comparator.reverseOrder());
    Map<String, Integer> left = new TreeMap<>(Comparator.reverseOrder());
    int gone = 0;
    for (Map.Entry<Place, List<Judged>> one : byAsked.entrySet()) {
      Optional<PassageEntry> asked = passage(one.getKey());
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
      for (Judged each : one.getValue()) {
        boolean isShown =
            passage(each.found()).filter(found -> ids.contains(found.id().value())).isPresent();
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

  private Optional<PassageEntry> passage(Place place) {
    return Optional.ofNullable(known.computeIfAbsent(place.path(), this::passages).get(place));
  }

  private Map<Place, PassageEntry> passages(String path) {
    Searcher searcher = folder.engine().searcher();
    Map<Place, PassageEntry> passages = new HashMap<>();
    for (NoteEntry note : searcher.noteAt(path).stream().toList()) {
      for (PassageEntry each : searcher.passages(note.id())) {
        passages.put(new Place(path, checksum(each.text())), each);
      }
    }
    return passages;
  }

  private static String checksum(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.replaceAll("(?U)\\s+", "").getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(crc.getValue());
  }
}
