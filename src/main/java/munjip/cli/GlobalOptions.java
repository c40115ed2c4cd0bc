package munjip.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What every command takes. */
final class GlobalOptions {
  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The folder of the index, instead of the one munjip keeps for your folders.")
  private Path index;

  @Option(
      names = "--config",
      paramLabel = "DIR",
      description = "The settings, instead of index-config beside the launcher.")
  private Path config;

  @Option(names = "--json", description = "Print JSON, as the HTTP API gives it.")
  private boolean json;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;

  Optional<Path> index() {
    return Optional.ofNullable(index).map(Path::toAbsolutePath).map(Path::normalize);
  }

  Optional<Path> config() {
    return Optional.ofNullable(config);
  }

  /** The same with other settings. */
  GlobalOptions withConfig(Path other) {
    GlobalOptions options = new GlobalOptions();
    options.index = index;
    options.config = other;
    options.json = json;
    return options;
  }

  boolean json() {
    return json;
  }
}
