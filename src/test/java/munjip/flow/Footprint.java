package munjip.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What lies in a folder, to be compared with what lay there before: nobody may have touched it. */
final class Footprint {
  private Footprint() {}

  /** Each path below the folder, with size, time of change and a hash of the content. */
  static SortedMap<String, String> of(Path folder) throws IOException {
    SortedMap<String, String> seen = new TreeMap<>();
    for (Path path : below(folder)) {
      seen.put(
          folder.relativize(path).toString(),
          Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
              ? "%d bytes, %s, %s"
                  .formatted(
                      Files.size(path),
                      Files.getLastModifiedTime(path),
                      hash(Files.readAllBytes(path)))
              : "folder, " + Files.getLastModifiedTime(path));
    }
    return seen;
  }

  /** Every file below the folder; none where there is no folder. */
  static List<Path> files(Path folder) throws IOException {
    return below(folder).stream().filter(Files::isRegularFile).toList();
  }

  private static List<Path> below(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.toList();
    }
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
