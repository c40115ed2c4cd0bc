package munjip.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import munjip.glossary.NoteWordings;

/** What some notes teach together. */
public final class Taught {
  private Taught() {}

  public static LearnedTerms by(Collection<NoteWordings> notes) {
    List<TaughtNote> taught = new ArrayList<>();
    notes.forEach(each -> taught.add(new TaughtNote("n" + taught.size(), each)));
    return LearnedTerms.of(taught, notes.size());
  }
}
