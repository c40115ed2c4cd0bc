package munjip.passage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import munjip.note.Ids;
import munjip.text.Blanks;

/**
 * Names the passages of one note by the headings they stand under and how they open. So a passage
 * keeps its id when text is added above or below it and when it is changed behind its opening. A
 * passage gets another id when its headings change, or when it begins elsewhere: when a short
 * paragraph that used to stand alone is joined with a new neighbour above it.
 */
final class PassageIds {
  /** Characters of the hash of the opening: 48 bits tell the passages of one note apart. */
  private static final int OPENING_CHARS = 8;

  /** Letters and signs, blanks left out, that count as the opening: about two sentences. */
  private static final int OPENING_LENGTH = 80;

  private final String noteId;
  private final Map<String, Integer> given = new HashMap<>();

  PassageIds(String noteId) {
    this.noteId = noteId;
  }

  /**
   * @param heading heading path
   * @param text the passage without its heading lines, or these where it has nothing else
   * @return an id no passage of this note had so far: repeats get {@code -2}, {@code -3}, …
   */
  PassageId next(List<String> heading, String text) {
    String headingHash = Ids.of(PassageId.HEADING_CHARS, heading.toArray(String[]::new));
    String id = noteId + "." + headingHash + Ids.of(OPENING_CHARS, opening(text));
    int times = given.merge(id, 1, Integer::sum);
    return new PassageId(times == 1 ? id : id + "-" + times);
  }

  private static String opening(String text) {
    StringBuilder opening = new StringBuilder();
    for (int i = 0; i < text.length() && opening.length() < OPENING_LENGTH; i++) {
      if (!Blanks.isBlank(text.charAt(i))) {
        opening.append(text.charAt(i));
      }
    }
    return opening.toString();
  }
}
