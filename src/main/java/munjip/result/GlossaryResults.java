package munjip.result;

import java.util.List;

/**
 * Terms that the notes give in two languages, the surest first.
 *
 * @param total of those asked for
 */
public record GlossaryResults(int total, List<Term> terms) {
  public GlossaryResults {
    terms = List.copyOf(terms);
  }

  /**
   * A term in two languages.
   *
   * @param abbreviation what the notes give as short for it; null for none
   * @param confidence in [0,1], as docs/glossary.md says
   * @param notes that gloss it
   * @param count of all its places
   * @param places where it is glossed, the first of them
   */
  public record Term(
      String korean,
      String english,
      String abbreviation,
      double confidence,
      int notes,
      int count,
      List<Place> places) {
    public Term {
      places = List.copyOf(places);
    }
  }

  /**
   * @param line of the note's file, 1-based; null where that is no text
   */
  public record Place(NoteRef note, Integer line) {}
}
