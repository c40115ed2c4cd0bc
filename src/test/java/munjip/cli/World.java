package munjip.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Surroundings of a test's own: home and program in a temporary folder, streams to look at. */
final class World {
  final Path root;
  final Map<String, String> variables = new HashMap<>();
  final Heard out = new Heard();
  final Heard err = new Heard();
  final List<Runnable> atExit = new ArrayList<>();
  final List<URI> opened = new ArrayList<>();
  String in = "";
  boolean outIsTerminal;
  boolean errIsTerminal;
  Charset argumentEncoding = StandardCharsets.UTF_8;
  Engines engines = new NoEngines();

  World(Path root) {
    try {
      this.root = root.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Surroundings surroundings() {
    return new Surroundings(
        variables,
        root.resolve("home"),
        Optional.of(root.resolve("program")),
        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        outIsTerminal,
        errIsTerminal,
        argumentEncoding,
        atExit::add,
        opened::add);
  }

  Path dataHome() {
    return surroundings().dataHome();
  }

  /** Runs a command; what it said before is forgotten. */
  int run(String... args) {
    out.reset();
    err.reset();
    return Munjip.run(surroundings(), engines, args);
  }

  String data() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String talk() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** A folder below the root, with files given as name, text, name, text. */
  Path folder(String name, String... files) {
    try {
      Path folder = Files.createDirectories(root.resolve(name));
      for (int i = 0; i < files.length; i += 2) {
        Files.writeString(folder.resolve(files[i]), files[i + 1]);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
