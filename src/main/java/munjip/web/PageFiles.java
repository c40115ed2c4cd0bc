package munjip.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import munjip.note.Ids;

/** The static page: files of one folder of the class path, read once each. */
final class PageFiles {
  /** Plain names only, so that no address leads out of the folder. */
  private static final Pattern NAMES =
      Pattern.compile("/(?:[A-Za-z0-9_-]+/)*[A-Za-z0-9_-]+(?:\\.[a-z0-9]+)?\\.([a-z0-9]+)");

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "woff2", "font/woff2");

  private final String folder;
  private final Map<String, PageFile> known = new ConcurrentHashMap<>();

  PageFiles(String folder) {
    this.folder = folder;
  }

  /**
   * @param etag hash of the content, in quotes
   */
  record PageFile(byte[] content, String mediaType, String etag) {}

  /**
   * @param path of the address, {@code /} for the page itself
   */
  Optional<PageFile> at(String path) {
    String name = path.equals("/") ? "/index.html" : path;
    var parts = NAMES.matcher(name);
    if (!parts.matches() || !MEDIA_TYPES.containsKey(parts.group(1))) {
      return Optional.empty();
    }
    // Only files that exist are kept, so that asking for others costs no memory.
    return Optional.ofNullable(
        known.computeIfAbsent(name, wanted -> read(wanted, MEDIA_TYPES.get(parts.group(1)))));
  }

  private PageFile read(String name, String mediaType) {
    try (InputStream in = PageFiles.class.getResourceAsStream(folder + name)) {
      if (in == null) {
        return null;
      }
      byte[] content = in.readAllBytes();
      return new PageFile(content, mediaType, '"' + Ids.ofContent(content) + '"');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
