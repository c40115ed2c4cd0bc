package munjip.note;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is said of a note as a whole.
 *
 * @param title never empty
 * @param date empty only when even the file time is unusable
 * @param tags without {@code #}, as written, no repeats
 * @param aliases further titles (Obsidian)
 * @param description one or two sentences from the front matter
 * @param bookAuthor who wrote the book the note is about, as the front matter has it
 * @param originalAuthor whose text the note is a translation of, as the front matter has it
 * @param draft whether the front matter says so; drafts are searched like other notes
 */
public record NoteMeta(
    String title,
    Optional<NoteDate> date,
    List<String> tags,
    List<String> aliases,
    Optional<String> description,
    Optional<String> bookAuthor,
    Optional<String> originalAuthor,
    boolean draft,
    Language language) {
  public NoteMeta {
    Objects.requireNonNull(language, "language");
    if (title.isBlank()) {
      throw new IllegalArgumentException("a note without a title");
    }
    tags = List.copyOf(tags);
    aliases = List.copyOf(aliases);
  }
}
