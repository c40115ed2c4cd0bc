package munjip.result;

import java.util.List;

/**
 * A note that was found.
 *
 * @param literal whether it holds the typed text as it was typed
 * @param partial whether it lacks some of the significant words
 * @param missing the typed words it lacks
 * @param alsoIn other notes with the same text, folded into this hit
 * @param passages its best passages, best first, at least one
 */
public record Hit(
    NoteRef note,
    double score,
    boolean literal,
    boolean partial,
    List<String> missing,
    List<NoteRef> alsoIn,
    List<PassageHit> passages) {
  public Hit {
    missing = List.copyOf(missing);
    alsoIn = List.copyOf(alsoIn);
    passages = List.copyOf(passages);
  }
}
