package munjip.result;

import java.util.List;

/** Notes related to a whole note, nearest first. */
public record RelatedNotes(List<RelatedNote> notes) {
  public RelatedNotes {
    notes = List.copyOf(notes);
  }

  /** One such note with the passages that make it so. */
  public record RelatedNote(
      NoteRef note,
      double score,
      List<RelatedPassage.Because> because,
      List<RelatedPassage> passages) {
    public RelatedNote {
      because = List.copyOf(because);
      passages = List.copyOf(passages);
    }
  }
}
