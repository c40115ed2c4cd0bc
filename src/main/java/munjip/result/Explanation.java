package munjip.result;

import java.util.List;
import java.util.Objects;
import munjip.text.FilePlace;
import munjip.text.LineRange;

/**
 * Why a note stands where it does among the hits of a query, asked with one of its passages.
 *
 * @param query how the query was taken, with other wordings and mended words
 * @param hit what kind of hit the note is
 * @param said the same in a sentence or two
 * @param literal whether it holds the typed text as it was typed
 * @param missing the typed words, and whatever else was asked for, that it lacks
 * @param excluded what the query excluded and the note holds
 * @param rank its place among the hits by relevance, 1 is the first; null when it is not found
 * @param of so many notes are found, full and partial hits, each text once
 * @param copyOf the note under which it is shown, since it has the same text; null otherwise
 * @param closely whether it is among the notes whose passages were looked at to rank them
 * @param score of the note: the sum of its parts; 0 when it is not found
 * @param parts largest first
 * @param passage the passage that was asked with
 */
public record Explanation(
    SearchResults.QueryInfo query,
    NoteRef note,
    Kind hit,
    String said,
    boolean literal,
    List<String> missing,
    List<String> excluded,
    Integer rank,
    int of,
    NoteRef copyOf,
    boolean closely,
    double score,
    List<Part> parts,
    InPassage passage) {
  /** What kind of hit a note is. */
  public enum Kind {
    /** It holds all that was asked for. */
    FULL,
    /** It does when typing slips are mended. */
    RESCUED,
    /** It lacks some of the words. */
    PARTIAL,
    /** It is not found. */
    NONE
  }

  public Explanation {
    Objects.requireNonNull(hit, "hit");
    missing = List.copyOf(missing);
    excluded = List.copyOf(excluded);
    parts = List.copyOf(parts);
  }

  /**
   * What one thing that was found gives.
   *
   * @param what where it was found, in plain words, as {@code word in the title}
   * @param term what was found there
   * @param asked what was typed, when the term is another wording of it or mends it; null otherwise
   * @param times how often it stands there; null where that is not counted
   * @param points its part of the score, above 0
   */
  public record Part(String what, String term, String asked, Integer times, double points) {}

  /**
   * The passage among those of its note.
   *
   * @param rank its place among them; null when it holds nothing of what was searched
   * @param of so many of them hold something of what was searched
   * @param score as search tells it: the sum of its parts
   */
  public record InPassage(
      String id,
      List<String> heading,
      LineRange lines,
      FilePlace place,
      Integer rank,
      int of,
      double score,
      List<Part> parts) {
    public InPassage {
      heading = List.copyOf(heading);
      parts = List.copyOf(parts);
    }
  }
}
