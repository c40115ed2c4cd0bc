package munjip.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import munjip.result.AnalyzedText;
import munjip.result.Explanation;
import munjip.result.GlossaryResults;
import munjip.result.ListedFiles;
import munjip.result.QuoteResults;
import munjip.result.RelatedNotes;
import munjip.result.RelatedPassages;
import munjip.result.SearchResults;
import munjip.result.Speakers;
import munjip.result.Status;
import munjip.search.GlossaryQuery;
import munjip.search.QuoteQuery;
import munjip.search.RelatedRequest;
import munjip.search.SearchRequest;

/**
 * Where a command gets its answers: from the running server, or from the index itself. Both give
 * the same.
 */
interface Answers extends Closeable {
  Answer<SearchResults> search(SearchRequest request) throws IOException;

  /**
   * @throws munjip.search.GoneException when there is no such passage
   */
  Answer<RelatedPassages> relatedToPassage(String passageId, RelatedRequest request)
      throws IOException;

  Answer<RelatedPassages> relatedToText(String text, RelatedRequest request) throws IOException;

  /**
   * @throws munjip.search.GoneException when there is no such note
   */
  Answer<RelatedNotes> relatedToNote(String noteId, RelatedRequest request) throws IOException;

  Answer<QuoteResults> quotes(QuoteQuery query) throws IOException;

  /**
   * @param typed part of a name; blank for everybody
   */
  Answer<Speakers> speakers(String typed, int limit) throws IOException;

  Answer<GlossaryResults> glossary(GlossaryQuery query) throws IOException;

  /** The id of the note with this path, as results show it. */
  Optional<String> noteAt(String path) throws IOException;

  /**
   * @throws munjip.search.GoneException when there is no such passage
   */
  Answer<Explanation> explain(SearchRequest request, String passageId) throws IOException;

  /**
   * @param field a field, or empty for the main one
   */
  Answer<AnalyzedText> analyze(String text, Optional<String> field) throws IOException;

  Answer<Status> status() throws IOException;

  /** What a reader should know of any answer and was not told yet: notes or settings amiss. */
  List<String> warnings();

  ListedFiles listed() throws IOException;
}
