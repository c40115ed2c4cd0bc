package munjip.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import munjip.search.NoteEntry;
import munjip.search.PassageEntry;
import munjip.search.Searcher;

/**
 * A related passage that somebody judged. Passages of one collection are told apart by their note
 * and a checksum of what they say.
 *
 * @param verdict yes, no or unsure
 * @param judge of a draw, several may have judged the same
 */
record JudgedRelated(Place asked, Place found, String verdict, int draw, String judge) {
  record Place(String path, String text) {}

  static List<JudgedRelated> read(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(JudgedRelated::of).toList();
  }

  private static JudgedRelated of(String line) {
    String[] cells = line.split("\t", -1);
    return new JudgedRelated(
        new Place(cells[0], cells[1]),
        new Place(cells[2], cells[3]),
        cells[4],
        Integer.parseInt(cells[5]),
        cells[6]);
  }

  /** Finds the passages of one collection. */
  static final class Places {
    private final Searcher searcher;
    private final Map<String, Map<Place, PassageEntry>> known = new HashMap<>();

    Places(Searcher searcher) {
      this.searcher = searcher;
    }

    /** Nothing where the note has changed since it was judged. */
    Optional<PassageEntry> passage(Place place) {
      return Optional.ofNullable(known.computeIfAbsent(place.path(), this::passages).get(place));
    }

    private Map<Place, PassageEntry> passages(String path) {
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
}
