package munjip.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import munjip.config.IndexConfig;
import munjip.config.IndexConfigReader;

/** Reads index-config for a command, and says which of its lines could not be used. */
final class Settings {
  private Settings() {}

  static IndexConfig read(Context context, GlobalOptions options) throws IOException {
    Surroundings surroundings = context.surroundings();
    Path shipped = options.config().orElseGet(() -> surroundings.besideLauncher("index-config"));
    IndexConfig config = IndexConfigReader.read(shipped, Optional.of(surroundings.configHome()));
    config.problems().forEach(context.talk()::complain);
    return config;
  }
}
