package munjip.config;

import java.io.IOException;
import java.nio.file.Path;

/** There is no index-config where it was looked for; the message says where and what to do. */
public final class ConfigMissingException extends IOException {
  private static final long serialVersionUID = 1L;

  public ConfigMissingException(Path dir) {
    super(
        "There is no configuration in %s (index-time and search-time were expected there). Name the folder index-config of your copy of Munjip with --config DIR."
            .formatted(dir));
  }
}
