package munjip.search;

import java.util.List;
import java.util.Optional;
import munjip.result.RelatedPassage;
import munjip.text.TextRange;

/**
 * A related passage as an engine found it; fields as in {@link RelatedPassage}.
 *
 * @param signs where it was asked with a passage or a note
 */
public record FoundRelated(
    NoteEntry note,
    PassageEntry passage,
    double score,
    List<RelatedPassage.Because> because,
    List<TextRange> marks,
    List<NoteEntry> alsoIn,
    boolean duplicate,
    boolean faint,
    Optional<RelatedSigns> signs) {
  public FoundRelated {
    because = List.copyOf(because);
    marks = List.copyOf(marks);
    alsoIn = List.copyOf(alsoIn);
  }
}
