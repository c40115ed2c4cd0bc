package munjip.search;

import java.util.List;
import munjip.result.Facets;
import munjip.result.SearchResults;
import munjip.text.TextRange;

/** What an engine found. */
public record FoundNotes(SearchResults.Total total, List<FoundNote> notes, Facets facets) {
  public FoundNotes {
    notes = List.copyOf(notes);
  }

  /** One note; fields as in {@link munjip.result.Hit}. */
  public record FoundNote(
      NoteEntry note,
      double score,
      boolean literal,
      List<String> missing,
      List<NoteEntry> alsoIn,
      List<FoundPassage> passages) {
    public FoundNote {
      missing = List.copyOf(missing);
      alsoIn = List.copyOf(alsoIn);
      passages = List.copyOf(passages);
    }
  }

  /**
   * One passage of it.
   *
   * @param marks what was searched, as ranges into the passage's text, in order, not overlapping
   */
  public record FoundPassage(PassageEntry passage, double score, List<TextRange> marks) {
    public FoundPassage {
      marks = List.copyOf(marks);
    }
  }
}
