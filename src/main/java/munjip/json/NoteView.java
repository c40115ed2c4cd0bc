package munjip.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import munjip.note.Note;
import munjip.note.NoteDate;
import munjip.note.NoteMeta;
import munjip.result.NoteQuote;
import munjip.result.OpenIn;

/**
 * A whole note for reading: what is said of it, and its blocks as a tree that a page builds its
 * view from.
 *
 * @param dateFrom what said so: {@code front_matter}, {@code file_name}, {@code text} or {@code
 *     file_time}
 * @param description null when the note has none
 * @param sourceLines lines of the source file; null where it is no text
 * @param quotes who is surely quoted in it, as it was indexed; in order
 * @param blocks see {@link BlockTree}
 */
public record NoteView(
    String id,
    String path,
    String title,
    String date,
    NoteDate.Origin dateFrom,
    List<String> tags,
    String lang,
    String kind,
    OpenIn openIn,
    List<String> aliases,
    String description,
    boolean draft,
    Integer sourceLines,
    List<NoteQuote> quotes,
    JsonNode blocks) {

  /**
   * The view of a note as read.
   *
   * @param links id of the note a link such as {@code [[target]]} means, if there is one
   * @param quotes in it
   */
  public static NoteView of(
      Note note, OpenIn openIn, Function<String, Optional<String>> links, List<NoteQuote> quotes) {
    NoteMeta meta = note.meta();
    return new NoteView(
        note.id(),
        note.path(),
        meta.title(),
        meta.date().map(date -> date.day().toString()).orElse(null),
        meta.date().map(NoteDate::from).orElse(null),
        meta.tags(),
        meta.language().code(),
        note.kind(),
        openIn,
        meta.aliases(),
        meta.description().orElse(null),
        meta.draft(),
        note.places().text() ? note.sourceLines().count() : null,
        List.copyOf(quotes),
        new BlockTree(note.text(), note.places(), links).of(note.blocks()));
  }
}
