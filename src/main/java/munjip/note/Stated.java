package munjip.note;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a file, or a part of one, says of itself beside its text, in formats without front matter.
 *
 * @param tags as written, perhaps with {@code #}
 * @param bookAuthor who wrote the book that the note is about
 */
record Stated(
    Optional<String> title,
    Optional<LocalDate> date,
    List<String> tags,
    Optional<String> description,
    Optional<String> bookAuthor) {
  /** Of files that say nothing. */
  static final Stated NOTHING = new Stated(Optional.empty(), Optional.empty(), List.of());

  Stated {
    tags = List.copyOf(tags);
  }

  Stated(Optional<String> title, Optional<LocalDate> date, List<String> tags) {
    this(title, date, tags, Optional.empty(), Optional.empty());
  }

  /**
   * @param text visible text of the note
   */
  NoteMeta meta(NoteFile file, NoteDating dating, List<Block> blocks, String text) {
    String named = title.orElseGet(() -> Titles.of(blocks, text, file.path()));
    return new NoteMeta(
        named,
        dating.date(file, date, text),
        Tags.distinct(tags.stream().map(Tags::clean).filter(tag -> !tag.isBlank()).toList()),
        List.of(),
        description,
        bookAuthor,
        Optional.empty(),
        false,
        Letters.language(blocks, named));
  }
}
