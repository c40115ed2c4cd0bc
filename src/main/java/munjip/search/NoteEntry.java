package munjip.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import munjip.result.NoteRef;
import munjip.result.OpenIn;

/**
 * A note as an engine gives it back.
 *
 * @param file where it lies on disk
 * @param date ISO day
 * @param lined whether its file is text, with lines that people can be told of
 */
public record NoteEntry(
    String id,
    String path,
    Path file,
    String title,
    List<String> aliases,
    Optional<String> date,
    List<String> tags,
    String lang,
    String kind,
    boolean lined) {
  public NoteEntry {
    aliases = List.copyOf(aliases);
    tags = List.copyOf(tags);
  }

  public NoteRef ref() {
    return new NoteRef(id, path, title, date.orElse(null), tags, lang, kind, OpenIn.of(file));
  }
}
