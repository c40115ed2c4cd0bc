package munjip.search;

import java.util.List;
import java.util.Map;
import munjip.result.Facets;
import munjip.result.SearchResults;
import munjip.text.TextRange;

/**
 * What an engine found.
 *
 * @param literalNotes full hits that hold the typed text literally
 * @param notesByWord each significant word as typed, with the number of notes that hold it, by
 *     itself and not by another wording; copies are counted each
 * @param quoted those of the notes in {@code total} in which somebody is surely quoted; empty
 *     unless asked for
 */
public record FoundNotes(
    SearchResults.Total total,
    List<FoundNote> notes,
    Facets facets,
    int literalNotes,
    Map<String, Integer> notesByWord,
    List<QuotedNote> quoted) {
  public FoundNotes {
    notes = List.copyOf(notes);
    notesByWord = Map.copyOf(notesByWord);
    quoted = List.copyOf(quoted);
  }

  /**
   * The same, of a query in which some words took the place of typed ones that stand nowhere: so no
   * note holds literally what was typed.
   *
   * @param typed by each such word, what was typed
   */
  FoundNotes asTyped(Map<String, String> typed) {
    return typed.isEmpty()
        ? this
        : new FoundNotes(
            total,
            notes.stream().map(note -> note.asTyped(typed)).toList(),
            facets,
            0,
            notesByWord,
            quoted);
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

    private FoundNote asTyped(Map<String, String> typed) {
      List<String> lacking = missing.stream().map(word -> typed.getOrDefault(word, word)).toList();
      return new FoundNote(note, score, false, lacking, alsoIn, passages);
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
