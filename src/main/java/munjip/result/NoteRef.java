package munjip.result;

import java.util.List;

/**
 * A note as results name it.
 *
 * @param date ISO day such as {@code 2025-03-07}, or null when unknown
 * @param lang {@code ko}, {@code en} or {@code mixed}
 */
public record NoteRef(
    String id,
    String path,
    String title,
    String date,
    List<String> tags,
    String lang,
    String kind,
    OpenIn openIn) {
  public NoteRef {
    tags = List.copyOf(tags);
  }
}
