package munjip.search;

import munjip.analysis.TextAnalyzer;
import munjip.result.PassageView;
import munjip.result.RelatedNotes;
import munjip.result.RelatedPassages;
import munjip.result.SearchResults;

/** What the faces ask: reads the query, asks the engine, shapes the answer. */
public final class NoteSearch {
  private final Searcher searcher;
  private final TextAnalyzer analyzer;
  private final RankingConfig ranking;

  public NoteSearch(Searcher searcher, TextAnalyzer analyzer, RankingConfig ranking) {
    this.searcher = searcher;
    this.analyzer = analyzer;
    this.ranking = ranking;
  }

  public SearchResults search(SearchRequest request) {
    throw new IllegalStateException("to come: " + searcher + analyzer + ranking + request);
  }

  /**
   * @throws GoneException when there is no such passage
   */
  public PassageView passage(String passageId) {
    throw new IllegalStateException("to come: " + passageId);
  }

  /**
   * The note itself, for those who read its file.
   *
   * @throws GoneException when there is no such note
   */
  public NoteEntry note(String noteId) {
    throw new IllegalStateException("to come: " + noteId);
  }

  /**
   * @param filter in query syntax, as {@code lang:en}; blank for none
   * @throws GoneException when there is no such passage
   */
  public RelatedPassages relatedToPassage(String passageId, String filter, int limit) {
    throw new IllegalStateException("to come: " + passageId + filter + limit);
  }

  public RelatedPassages relatedToText(String text, String filter, int limit, int perNote) {
    throw new IllegalStateException("to come: " + text + filter + limit + perNote);
  }

  /**
   * @throws GoneException when there is no such note
   */
  public RelatedNotes relatedToNote(String noteId, String filter, int limit) {
    throw new IllegalStateException("to come: " + noteId + filter + limit);
  }
}
