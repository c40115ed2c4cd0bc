package munjip.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import munjip.query.SearchQuery;
import munjip.query.SearchQuery.Phrase;
import munjip.query.SearchQuery.Word;

/**
 * A query whose quoted text stands nowhere, with its words instead: in a sentence that was pasted,
 * quotation marks are part of the sentence.
 *
 * @param clauses with words for phrases
 * @param said what was done, for people
 */
record Loosened(List<SearchQuery> clauses, String said) {

  /** Nothing where there are no words beside the quoted ones: who quotes all, means it. */
  static Optional<Loosened> of(List<SearchQuery> clauses) {
    List<SearchQuery> loose = new ArrayList<>();
    List<String> quoted = new ArrayList<>();
    for (SearchQuery clause : clauses) {
      if (clause instanceof Phrase phrase && phrase.text().contains(" ")) {
        quoted.add('"' + phrase.text() + '"');
        phrase.text().lines().forEach(line -> words(line, loose));
      } else {
        loose.add(clause);
      }
    }
    boolean beside = clauses.stream().anyMatch(Word.class::isInstance);
    return quoted.isEmpty() || !beside
        ? Optional.empty()
        : Optional.of(
            new Loosened(
                loose,
                "%s stands in no such note; searched as words"
                    .formatted(String.join(" and ", quoted))));
  }

  private static void words(String text, List<SearchQuery> into) {
    for (String word : text.strip().split("\\s+")) {
      into.add(new Word(word));
    }
  }
}
