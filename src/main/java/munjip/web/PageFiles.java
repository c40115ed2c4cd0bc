package munjip.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import munjip.note.Ids;

/** The static page: files of the folder {@code /page} of the class path, read once each. */
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

  private final Map<String, PageFile> known = new ConcurrentHashMap<>();

  /** A file of the page, with its media type and, as ETag, the hash of its content in quotes. */
  static final class PageFile {
    private final byte[] content;
    private final String mediaType;
    private final String etag;

    private PageFile(byte[] content, String mediaType) {
      this.content = content;
      this.mediaType = mediaType;
      this.etag = '"' + Ids.ofContent(content) + '"';
    }

    InputStream read() {
      return new ByteArrayInputStream(content);
    }

    String mediaType() {
      return mediaType;
    }

    String etag() {
      return etag;
    }
  }

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

  private static PageFile read(String name, String mediaType) {
    try (InputStream in = PageFiles.class.getResourceAsStream("/page" + name)) {
      if (in == null) {
        return null;
      }
      return new PageFile(in.readAllBytes(), mediaType);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
