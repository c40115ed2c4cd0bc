package munjip.result;

import java.util.List;
import munjip.text.FilePlace;
import munjip.text.LineRange;

/**
 * A passage about the same things as the one that was asked with.
 *
 * @param lines as in {@link PassageHit}, like the place
 * @param because shared terms, weightiest first: the reason
 * @param alsoIn notes that hold the same passage, folded into this one
 * @param duplicate whether it is a copy of what was asked with
 * @param faint whether it shares too little to be sure of; only there when asked for
 */
public record RelatedPassage(
    String id,
    List<String> heading,
    LineRange lines,
    FilePlace place,
    Snippet snippet,
    NoteRef note,
    double score,
    List<Because> because,
    List<NoteRef> alsoIn,
    boolean duplicate,
    boolean faint) {
  public RelatedPassage {
    heading = List.copyOf(heading);
    because = List.copyOf(because);
    alsoIn = List.copyOf(alsoIn);
  }

  /**
   * Something that both have, as the reader would name it.
   *
   * @param term a word or words; where the passage has another wording of it, both: {@code 언어 모델 ·
   *     language model}
   * @param kind what it is
   * @param weight share of the score it brings, 0 to 1
   */
  public record Because(String term, Kind kind, double weight) {
    /** What both may have. */
    public enum Kind {
      /** Words, in one language or in two. */
      TERM,
      /** Somebody who is quoted in both. */
      PERSON,
      /** A tag of both notes. */
      TAG,
      /** One note links to the other; its title. */
      LINK,
      /** A note that is alike, too, links to this one; its title. */
      VIA
    }

    public static Because ofTerm(String term, double weight) {
      return new Because(term, Kind.TERM, weight);
    }
  }
}
