package munjip.flow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A user's home in a temporary folder: XDG folders, and notes.
 *
 * @param root real path
 */
record Home(Path root) {
  static Home in(Path temp) throws IOException {
    Home home = new Home(temp.toRealPath());
    Files.createDirectories(home.notes());
    return home;
  }

  Path notes() {
    return root.resolve("notes");
  }

  /** Where munjip may write. */
  Path data() {
    return root.resolve("xdg/data/munjip");
  }

  /** The folder with {@code corpus} and {@code index-config}: tests run in it. */
  static Path program() {
    return Path.of("").toAbsolutePath();
  }

  Map<String, String> variables() {
    return Map.of(
        "HOME", root.toString(),
        "XDG_DATA_HOME", root.resolve("xdg/data").toString(),
        "XDG_CONFIG_HOME", root.resolve("xdg/config").toString(),
        "XDG_CACHE_HOME", root.resolve("xdg/cache").toString(),
        "XDG_STATE_HOME", root.resolve("xdg/state").toString(),
        "NO_COLOR", "1",
        "LC_ALL", "C.UTF-8");
  }

  /**
   * @param path below the folder of notes
   */
  Path write(String path, String text) throws IOException {
    return write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  Path write(String path, byte[] content) throws IOException {
    Path file = notes().resolve(path);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  /** Every {@code server.json} in the home. */
  List<Path> serverFiles() throws IOException {
    if (!Files.exists(data())) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(data())) {
      return all.filter(file -> file.endsWith("server.json")).toList();
    }
  }
}
