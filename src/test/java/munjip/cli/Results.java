package munjip.cli;

import java.nio.file.Path;
import java.util.List;
import munjip.result.Facets;
import munjip.result.Hit;
import munjip.result.NoteRef;
import munjip.result.OpenIn;
import munjip.result.PassageHit;
import munjip.result.RelatedPassage;
import munjip.result.SearchResults;
import munjip.result.Snippet;
import munjip.text.LineRange;
import munjip.text.TextRange;

/** Results as a search gives them. */
final class Results {
  static final NoteRef NOTE =
      new NoteRef(
          "AAAAAAAAAAAA",
          "talks/software-3.md",
          "소프트웨어 3.0",
          "2025-06-19",
          List.of("LLM"),
          "mixed",
          "md",
          OpenIn.of(Path.of("/notes/talks/software-3.md")));

  static final Snippet SNIPPET =
      new Snippet(
          "소형 언어 모델은 작다", new LineRange(34, 35), null, List.of(new TextRange(3, 8)), true, false);

  private Results() {}

  static Hit hit(boolean partial, List<String> missing) {
    return new Hit(
        NOTE,
        1.5,
        true,
        partial,
        missing,
        List.of(),
        List.of(
            new PassageHit(
                "AAAAAAAAAAAA.abcdefgh",
                List.of("2부", "LLM 심리학"),
                new LineRange(34, 36),
                null,
                1.5,
                SNIPPET)));
  }

  static SearchResults search(SearchResults.Total total, Hit... hits) {
    return new SearchResults(
        new SearchResults.QueryInfo("언어 모델", "", List.of(), List.of()),
        total,
        List.of(hits),
        Facets.none(),
        List.of());
  }

  static RelatedPassage related(boolean duplicate) {
    return related(duplicate, false);
  }

  static RelatedPassage related(boolean duplicate, boolean faint) {
    return new RelatedPassage(
        "AAAAAAAAAAAA.abcdefgh",
        List.of("2부"),
        new LineRange(34, 36),
        null,
        SNIPPET,
        NOTE,
        0.8,
        List.of(RelatedPassage.Because.ofTerm("모델", 0.6), RelatedPassage.Because.ofTerm("언어", 0.4)),
        List.of(),
        duplicate,
        faint);
  }
}
