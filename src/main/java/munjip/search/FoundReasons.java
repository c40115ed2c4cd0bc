package munjip.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import munjip.result.Explanation.Kind;
import munjip.result.Explanation.Part;

/**
 * An engine's reasons for where it puts a note; fields as in {@link munjip.result.Explanation}.
 *
 * @param rank 1 is the first; 0 when it is not found
 * @param passage the same of the passage that was asked with
 */
public record FoundReasons(
    Kind hit,
    boolean literal,
    List<String> missing,
    List<String> excluded,
    int rank,
    int of,
    Optional<NoteEntry> copyOf,
    boolean closely,
    double score,
    List<Part> parts,
    OfPassage passage) {
  public FoundReasons {
    missing = List.copyOf(missing);
    excluded = List.copyOf(excluded);
    parts = List.copyOf(parts);
  }

  /**
   * @param rank among the passages of its note; 0 when it holds nothing of what was searched
   */
  public record OfPassage(int rank, int of, double score, List<Part> parts) {
    public OfPassage {
      parts = List.copyOf(parts);
    }
  }

  /**
   * What can be told by looking for the passage among all that is found: for engines that do not
   * keep apart what a score is made of. The score is one part.
   */
  static FoundReasons byFinding(Searcher searcher, NoteQuery query, PassageEntry asked) {
    NoteQuery all =
        new NoteQuery(
                query.typed(),
                query.clauses(),
                query.spans(),
                SearchRequest.MAX_LIMIT,
                0,
                SearchRequest.MAX_PASSAGES,
                query.sort())
            .withMeant(query.meant());
    List<FoundNotes.FoundNote> found = searcher.find(all).notes();
    for (int i = 0; i < found.size(); i++) {
      FoundNotes.FoundNote hit = found.get(i);
      boolean copy = hit.alsoIn().stream().anyMatch(note -> note.id().equals(asked.id().noteId()));
      if (copy || hit.note().id().equals(asked.id().noteId())) {
        return new FoundReasons(
            hit.missing().isEmpty() ? Kind.FULL : Kind.PARTIAL,
            hit.literal(),
            hit.missing(),
            List.of(),
            i + 1,
            found.size(),
            copy ? Optional.of(hit.note()) : Optional.empty(),
            true,
            hit.score(),
            whole(query, hit.score()),
            passage(query, hit, asked));
      }
    }
    return none(found.size());
  }

  /** Of a note that is not found, and nobody knows why. */
  public static FoundReasons none(int of) {
    return new FoundReasons(
        Kind.NONE,
        false,
        List.of(),
        List.of(),
        0,
        of,
        Optional.empty(),
        false,
        0,
        List.of(),
        new OfPassage(0, 0, 0, List.of()));
  }

  /** The same, with what the note lacks and what it holds although it was excluded. */
  public FoundReasons because(List<String> lacks, List<String> holds) {
    return new FoundReasons(
        hit, literal, lacks, holds, rank, of, copyOf, closely, score, parts, passage);
  }

  /**
   * The same, of a query in which some words took the place of typed ones that stand nowhere.
   *
   * @param typed by each such word, what was typed
   */
  FoundReasons asTyped(Map<String, String> typed) {
    return typed.isEmpty()
        ? this
        : new FoundReasons(
            hit == Kind.FULL ? Kind.RESCUED : hit,
            false,
            missing.stream().map(word -> typed.getOrDefault(word, word)).toList(),
            excluded,
            rank,
            of,
            copyOf,
            closely,
            score,
            asTyped(parts, typed),
            new OfPassage(
                passage.rank(), passage.of(), passage.score(), asTyped(passage.parts(), typed)));
  }

  private static List<Part> asTyped(List<Part> parts, Map<String, String> typed) {
    return parts.stream()
        .map(
            part -> {
              String asked = part.asked() == null ? part.term() : part.asked();
              return new Part(
                  part.what(),
                  part.term(),
                  typed.getOrDefault(asked, part.asked()),
                  part.times(),
                  part.points());
            })
        .toList();
  }

  private static OfPassage passage(NoteQuery query, FoundNotes.FoundNote hit, PassageEntry asked) {
    int of = hit.passages().size();
    for (int i = 0; i < of; i++) {
      FoundNotes.FoundPassage passage = hit.passages().get(i);
      if (passage.passage().id().equals(asked.id())) {
        return new OfPassage(i + 1, of, passage.score(), whole(query, passage.score()));
      }
    }
    return new OfPassage(0, of, 0, List.of());
  }

  private static List<Part> whole(NoteQuery query, double score) {
    return score == 0 ? List.of() : List.of(new Part("match", query.typed(), null, null, score));
  }
}
