package munjip.note;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which files become notes.
 *
 * @param kinds what file names end in, in lower case, without the dot, each with its kind: {@code
 *     markdown} → {@code md}; or whole names with {@code *} for any characters: {@code
 *     kakaotalk*.csv} → {@code chat}
 * @param maxBytes larger files are skipped, with a word about it
 * @param maxBytesPictured the same for files of kinds that hold pictures beside their text
 * @param ignored names of files and folders left alone wherever they stand; hidden ones always are
 * @param gitignore whether {@code .gitignore} files count as {@code .munjipignore} files do
 */
public record NoteConfig(
    Map<String, String> kinds,
    long maxBytes,
    long maxBytesPictured,
    Set<String> ignored,
    boolean gitignore) {
  /** Kinds of which most bytes are usually no text. */
  private static final Set<String> PICTURED =
      Set.of("pdf", "docx", "epub", "odt", "rtf", "hwp", "hwpx", "enex", "ipynb");

  public NoteConfig {
    kinds = Map.copyOf(kinds);
    ignored = Set.copyOf(ignored);
    if (kinds.isEmpty() || maxBytes < 1 || maxBytesPictured < 1) {
      throw new IllegalArgumentException(
          "no kinds of notes, or no bytes allowed: " + maxBytes + ", " + maxBytesPictured);
    }
  }

  /** One limit for all kinds. */
  public NoteConfig(Map<String, String> kinds, long maxBytes, Set<String> ignored) {
    this(kinds, maxBytes, maxBytes, ignored, false);
  }

  /** The kind a file's name gives it; empty when such files are not read. */
  public Optional<String> kindOf(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    if (dot <= 0) {
      return Optional.empty();
    }
    return Optional.ofNullable(kinds.get(name.substring(dot + 1)))
        .or(
            () ->
                kinds.keySet().stream()
                    .filter(key -> key.indexOf('*') >= 0 && fits(key, name))
                    .sorted()
                    .map(kinds::get)
                    .findFirst());
  }

  /** How large a file of this name may be. */
  public long maxBytesOf(String fileName) {
    return kindOf(fileName).filter(PICTURED::contains).isPresent() ? maxBytesPictured : maxBytes;
  }

  private static boolean fits(String pattern, String name) {
    List<String> parts = List.of(pattern.split("\\*", -1));
    String regex = String.join(".*", parts.stream().map(Pattern::quote).toList());
    return name.matches(regex);
  }
}
