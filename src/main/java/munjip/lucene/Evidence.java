package munjip.lucene;

import java.util.BitSet;
import java.util.Objects;
import org.apache.lucene.search.Query;

/**
 * One thing a search looks for: a query on one field of passages or notes, what it tells of the
 * words that were typed, and how much it counts.
 *
 * @param place which field of what
 * @param standing what a match tells
 * @param words places of the words it covers among the significant words of the query
 * @param said the typed or other wording it stands for
 * @param form how what is found relates to what was typed
 * @param weight of its score in the document it is found in
 * @param noteWeight of its best score in the passages of a note, added to the note
 */
record Evidence(
    Place place,
    Standing standing,
    BitSet words,
    String said,
    Query query,
    Form form,
    double weight,
    double noteWeight) {

  /** How what is found relates to what was typed. */
  enum Form {
    /** The letters typed, or a noun that stands in them. */
    AS_TYPED,
    /** Any form of a verb or adjective. */
    INFLECTED,
    /** The same, of a stem that the typed letters do not begin with: perhaps another word. */
    DOUBTFUL
  }

  /** When evidence is looked at. */
  enum Stage {
    /** In all notes: which are found, which words they hold, and how they rank by and large. */
    SWEEP,
    /** In the best notes and those that are shown: their passages, and what costs much. */
    REFINEMENT
  }

  /** Where it is looked for. */
  enum Place {
    /** Words of meaning in a passage. */
    STEMS,
    /** The letters as typed in a passage, in title or tags, or across the passages of a note. */
    LETTERS,
    /** Words of meaning in what somebody who is meant is quoted with, in a passage. */
    QUOTE,
    /** The target of a link in a passage. */
    LINK,
    /** Words of meaning in the note as a whole, with title and tags. */
    NOTE_STEMS,
    /** Words of meaning in title and aliases. */
    TITLE,
    /** The note's name: its title, an alias or its file name. */
    NAME,
    /** Whatever a phrase, a prefix or a group of the query asks of a passage. */
    CLAUSE;

    boolean inPassage() {
      return switch (this) {
        case STEMS, LETTERS, QUOTE, LINK, CLAUSE -> true;
        case NOTE_STEMS, TITLE, NAME -> false;
      };
    }
  }

  /** What a match tells. */
  enum Standing {
    /** The words stand there as typed, or in another form. */
    TYPED(true),
    /** Something stands there that means the same. */
    MEANING(true),
    /** What was probably meant stands there. */
    RESCUE(true),
    /** The typed text stands there as it was typed. */
    LITERAL(true),
    /** The place holds something of what was searched; it covers no words. */
    HOLDS(false),
    /** It only adds to the score. */
    SCORE(false),
    /** It adds to the score of the notes that are among the best without it, for it costs much. */
    REFINES(false);

    private final boolean covers;

    Standing(boolean covers) {
      this.covers = covers;
    }

    /** Whether it tells that words are there. */
    boolean covers() {
      return covers;
    }
  }

  Evidence {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(form, "form");
  }

  /** Whether it is looked at in this stage. */
  boolean isIn(Stage stage) {
    return switch (stage) {
      case SWEEP ->
          standing != Standing.REFINES
              && !(place.inPassage() && standing == Standing.SCORE && noteWeight == 0);
      case REFINEMENT -> place.inPassage() || standing == Standing.REFINES;
    };
  }

  /** Whether a score of each match is wanted in this stage. */
  boolean scores(Stage stage) {
    if (standing == Standing.LITERAL) {
      // What stands there literally is a rule: the sum of what its many terms weigh would drown
      // all.
      return false;
    }
    return switch (stage) {
      case SWEEP -> noteWeight > 0 || (weight > 0 && !place.inPassage());
      case REFINEMENT -> weight > 0;
    };
  }

  /** Whether a document it is found in holds something of what was searched. */
  boolean holds() {
    return standing != Standing.SCORE && standing != Standing.REFINES;
  }

  /** Whether it tells that words stand there letter by letter. */
  boolean isAsTyped() {
    return standing == Standing.TYPED
        && (place == Place.LETTERS
            || (place == Place.STEMS && form == Form.AS_TYPED && isHangul(said)));
  }

  /** A Korean noun is found as it is written; English ones in all their forms. */
  private static boolean isHangul(String text) {
    return text.chars().allMatch(c -> c >= '가' && c <= '힣');
  }

  /** Whether what it finds is shown, and not only counted. */
  boolean isMarked() {
    return place.inPassage() && place != Place.LINK && standing != Standing.SCORE;
  }

  /** The same with another weight. */
  Evidence withWeight(double other) {
    return new Evidence(place, standing, words, said, query, form, other, noteWeight);
  }
}
