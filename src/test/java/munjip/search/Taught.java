package munjip.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import munjip.glossary.NoteWordings;

/** What some notes teach together. */
public final class Taught {
  private Taught() {}

  public static LearnedTerms by(Collection<NoteWordings> notes) {
    Map<NoteWordings, Integer> counts = new HashMap<>();
    notes.forEach(each -> counts.merge(each, 1, Integer::sum));
    return LearnedTerms.of(counts, notes.size());
  }
}
