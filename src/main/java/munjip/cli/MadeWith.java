package munjip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import munjip.note.Ids;

/**
 * What an index was made with, kept beside it so that it can be told why it does not fit any more:
 * a line that stands for the program, then one for each file of settings, its hash and its name,
 * parted by a tab. Programs before this file was thought of wrote none.
 *
 * @param program the fingerprint of an index without any settings
 * @param files hash by name; those of the shipped folder under {@code index-time/}
 */
record MadeWith(String program, Map<String, String> files) {
  MadeWith {
    files = Map.copyOf(files);
  }

  /** What an index made now would be made with. */
  static MadeWith now(Context context, GlobalOptions options) throws IOException {
    return of(
        context.engines().fingerprint("").value(),
        Settings.indexTimeFiles(context, options),
        context.surroundings().configHome());
  }

  /**
   * @param files some may not be there
   * @param own folder of the user's own settings
   */
  static MadeWith of(String program, List<Path> files, Path own) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    for (Path file : files) {
      if (Files.isRegularFile(file)) {
        String name = String.valueOf(file.getFileName());
        hashes.put(
            file.startsWith(own) ? name : "index-time/" + name,
            Ids.ofContent(Files.readAllBytes(file)));
      }
    }
    return new MadeWith(program, hashes);
  }

  /** Names of files that are others, more or fewer than in another state; sorted. */
  List<String> changedSince(MadeWith before) {
    TreeSet<String> changed = new TreeSet<>(files.keySet());
    changed.addAll(before.files.keySet());
    changed.removeIf(
        name -> files.containsKey(name) && files.get(name).equals(before.files.get(name)));
    return List.copyOf(changed);
  }

  /** Empty where there is none, or none in this shape. */
  static Optional<MadeWith> read(Path file) throws IOException {
    Optional<List<String>> written = PrivateFiles.readLines(file);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    List<String> lines = written.get();
    try {
      Map<String, String> files = new TreeMap<>();
      for (String line : lines.subList(1, lines.size())) {
        int tab = line.indexOf('\t');
        files.put(line.substring(tab + 1), line.substring(0, tab));
      }
      return Optional.of(new MadeWith(lines.getFirst(), files));
    } catch (RuntimeException none) {
      return Optional.empty();
    }
  }

  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(program);
    new TreeMap<>(files).forEach((name, hash) -> lines.add(hash + "\t" + Columns.plain(name)));
    PrivateFiles.writeLines(file, lines);
  }
}
