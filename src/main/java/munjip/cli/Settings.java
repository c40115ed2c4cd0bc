package munjip.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import munjip.config.IndexConfig;
import munjip.config.IndexConfigReader;

/** Reads index-config for a command, and says which of its lines could not be used. */
final class Settings {
  private Settings() {}

  static IndexConfig read(Context context, GlobalOptions options) throws IOException {
    Path userFiles = context.surroundings().configHome();
    IndexConfig config = IndexConfigReader.read(dir(context, options), Optional.of(userFiles));
    config.problems().forEach(context.talk()::complain);
    // A server lives on while files change.
    config.searchTime().tellProblems(context.talk()::complain);
    return config;
  }

  /** Files whose change makes the index anew. */
  static List<Path> indexTimeFiles(Context context, GlobalOptions options) {
    return IndexConfigReader.indexTimeFiles(
        dir(context, options), context.surroundings().configHome());
  }

  private static Path dir(Context context, GlobalOptions options) {
    return options.config().orElseGet(() -> context.surroundings().besideLauncher("index-config"));
  }
}
