package munjip.glossary;

import java.util.List;

/**
 * A Korean term and the foreign one that the notes give for it.
 *
 * @param korean as most notes have it; empty where only the foreign term has a short form
 * @param foreign likewise
 * @param abbreviation what is short for it; may be empty
 * @param confidence in [0,1]; docs/glossary.md has which share of pairs was right at which
 * @param notes how many notes gloss it
 * @param places where it is glossed, in order of notes
 */
public record TermPair(
    String korean,
    String foreign,
    String abbreviation,
    double confidence,
    int notes,
    List<Place> places) {
  /**
   * @param note its id
   * @param line of its file, 1-based
   */
  public record Place(String note, int line) {}

  public TermPair {
    places = List.copyOf(places);
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("confidence: " + confidence + ", expected 0 to 1");
    }
  }
}
