package munjip.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import munjip.eval.Judgments;
import munjip.eval.Query;
import munjip.note.FolderWalk;
import munjip.note.Ids;
import munjip.note.NoteConfig;
import munjip.note.NoteFile;
import munjip.note.NoteFolders;
import munjip.text.Unicode;

/**
 * Known-item search: what names a note is taken out of it, and asked. Every note that has such a
 * name loses it, asked or not, so that none has an advantage; all files get neutral names in one
 * folder, as a file name often is the title. Asked are names of at least two words that no other
 * note has, of notes whose rest is long enough to be found by and no copy of another's.
 */
final class StrippedNotes {
  /**
   * Shorter notes are little but their title and links. UTF-16 units of the file, without blanks.
   */
  private static final int LEAST_REST = 200;

  private static final int LEAST_WORDS = 2;

  /**
   * A note taken apart.
   *
   * @param name what was taken out, as a reader sees it
   * @param rest the file without it
   */
  record Taken(String name, String rest) {}

  private StrippedNotes() {}

  /**
   * @param notes the original folder, which is only read
   * @param into an empty folder for the stripped copies
   * @param take finds and takes out a note's name; empty where it has none
   */
  static QuerySet make(
      String set, Path notes, NoteConfig config, Path into, Function<String, Optional<Taken>> take)
      throws IOException {
    List<NoteFile> files = new ArrayList<>(files(notes, config));
    Map<String, Taken> taken = new LinkedHashMap<>();
    Map<String, String> neutral = new HashMap<>();
    Map<String, Integer> names = new HashMap<>();
    Map<String, Integer> rests = new HashMap<>();
    for (NoteFile file : files) {
      String source = Files.readString(file.file(), StandardCharsets.UTF_8);
      Optional<Taken> apart = take.apply(source);
      String rest = apart.map(Taken::rest).orElse(source);
      String name = String.format(Locale.ROOT, "%05d.md", neutral.size() + 1);
      neutral.put(file.path(), name);
      Files.writeString(into.resolve(name), rest);
      rests.merge(squeezed(rest), 1, Integer::sum);
      if (apart.isPresent()) {
        taken.put(file.path(), apart.get());
        names.merge(folded(apart.get().name()), 1, Integer::sum);
      }
    }
    List<Query> queries = new ArrayList<>();
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    taken.forEach(
        (path, apart) -> {
          String rest = squeezed(apart.rest());
          if (apart.name().split("\\s+").length >= LEAST_WORDS
              && names.get(folded(apart.name())) == 1
              && rest.length() >= LEAST_REST
              && rests.get(rest) == 1) {
            queries.add(new Query(path, apart.name()));
            grades.put(path, Map.of(neutral.get(path), 1));
          }
        });
    Progress.say(
        "%s: %d of %d notes have what is asked, %d are asked"
            .formatted(set, taken.size(), files.size(), queries.size()));
    return new QuerySet(set, queries, new Judgments(grades, List.of()));
  }

  /** The files Munjip would read, each content once, in the order of their paths. */
  private static List<NoteFile> files(Path notes, NoteConfig config) throws IOException {
    List<NoteFile> files = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (NoteFile file :
        new FolderWalk(NoteFolders.of(List.of(notes.toRealPath())), config)
            .find().files().stream()
                .sorted(java.util.Comparator.comparing(NoteFile::path))
                .toList()) {
      if (seen.add(Ids.ofContent(Files.readAllBytes(file.file())))) {
        files.add(file);
      }
    }
    return files;
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static String folded(String name) {
    return Unicode.nfc(name).toLowerCase(Locale.ROOT);
  }
}
