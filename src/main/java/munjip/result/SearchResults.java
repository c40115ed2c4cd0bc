package munjip.result;

import java.util.List;

/** The answer to a search. */
public record SearchResults(
    QueryInfo query, Total total, List<Hit> hits, Facets facets, List<Suggestion> suggestions) {
  public SearchResults {
    hits = List.copyOf(hits);
    suggestions = List.copyOf(suggestions);
  }

  /**
   * How the query was taken.
   *
   * @param understood in words for people; empty when it was read plainly as words
   */
  public record QueryInfo(
      String text, String understood, List<Expansion> expansions, List<Rescue> rescued) {
    public QueryInfo {
      expansions = List.copyOf(expansions);
      rescued = List.copyOf(rescued);
    }
  }

  /** Other words that were searched beside a typed one. */
  public record Expansion(String term, List<String> also, String source) {}

  /** A word that was mended before it was searched. */
  public record Rescue(String from, String to, String how) {}

  /**
   * @param notes full hits, or the partial ones when there is no full hit
   * @param passages passages of those notes that hold something of what was searched
   * @param exact false when counting was cut short
   * @param partialNotes notes with only some of the words
   */
  public record Total(int notes, int passages, boolean exact, int partialNotes) {}

  /** Another query that would find something. */
  public record Suggestion(String text, String how, int passages) {}
}
