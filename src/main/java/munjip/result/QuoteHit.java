package munjip.result;

import java.util.List;
import munjip.text.FilePlace;
import munjip.text.LineRange;

/**
 * A quote that was found.
 *
 * @param id URL-safe
 * @param speaker null when only the work is known
 * @param saidAs what the note calls the speaker here; empty where it carries on from before
 * @param work the book, talk, article or post, where the note names it; else null
 * @param type {@code direct}, {@code indirect}, {@code block} or {@code monologue}
 * @param text the words, as visible text, line breaks kept
 * @param cue what says that they are said; may be empty
 * @param confidence in [0, 1]: of quotes with .9 about nine in ten are right
 * @param lines source lines of the words; null where the source is no text
 * @param place where its file has pages, times or parts; else null
 * @param passage in which they begin, with them marked
 * @param sameAs ids of quotes elsewhere with the same words, or nearly
 * @param alsoIn where these stand, in the same order
 */
public record QuoteHit(
    String id,
    SpeakerRef speaker,
    String saidAs,
    String work,
    String type,
    String text,
    String cue,
    double confidence,
    LineRange lines,
    FilePlace place,
    InPassage passage,
    NoteRef note,
    List<String> sameAs,
    List<Place> alsoIn) {
  public QuoteHit {
    sameAs = List.copyOf(sameAs);
    alsoIn = List.copyOf(alsoIn);
  }

  /** The passage a quote begins in. */
  public record InPassage(
      String id, List<String> heading, LineRange lines, FilePlace place, Snippet snippet) {
    public InPassage {
      heading = List.copyOf(heading);
    }
  }

  /**
   * Where a quote with the same words stands.
   *
   * @param speaker to whom they are given there, which may be somebody else; null when only the
   *     work is known
   */
  public record Place(
      String id, SpeakerRef speaker, NoteRef note, LineRange lines, FilePlace place) {}
}
