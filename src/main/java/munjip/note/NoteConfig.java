package munjip.note;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which files become notes.
 *
 * @param kinds file name endings in lower case, without the dot, each with its kind: {@code
 *     markdown} → {@code md}
 * @param maxBytes larger files are skipped, with a word about it
 * @param ignored names of files and folders left alone wherever they stand; hidden ones always are
 */
public record NoteConfig(Map<String, String> kinds, long maxBytes, Set<String> ignored) {
  public NoteConfig {
    kinds = Map.copyOf(kinds);
    ignored = Set.copyOf(ignored);
    if (kinds.isEmpty() || maxBytes < 1) {
      throw new IllegalArgumentException("no kinds of notes, or no bytes allowed: " + maxBytes);
    }
  }

  /** The kind a file's name ending gives it; empty when such files are not read. */
  public Optional<String> kindOf(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot <= 0
        ? Optional.empty()
        : Optional.ofNullable(kinds.get(fileName.substring(dot + 1).toLowerCase(Locale.ROOT)));
  }
}
