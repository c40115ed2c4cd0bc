package munjip.web;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A picture file that may be sent.
 *
 * @param file its real path
 * @param bytes its size
 * @param mediaType by its name's ending; browsers are told not to guess another
 */
public record Picture(Path file, long bytes, String mediaType) {
  static final String SVG = "image/svg+xml";

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "png", "image/png",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "gif", "image/gif",
          "webp", "image/webp",
          "avif", "image/avif",
          "svg", SVG);

  /** Media type of a file with this name; empty when it is no picture. */
  static Optional<String> mediaType(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(MEDIA_TYPES.get(ending));
  }
}
