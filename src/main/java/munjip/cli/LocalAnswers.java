package munjip.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import munjip.analysis.TextAnalyzer;
import munjip.json.Json;
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
import munjip.search.BadRequestException;
import munjip.search.GlossaryQuery;
import munjip.search.GoneException;
import munjip.search.NoteEntry;
import munjip.search.QuoteQuery;
import munjip.search.RelatedRequest;
import munjip.search.SearchRequest;

/** Answers from the index, opened by this very command. */
final class LocalAnswers implements Answers {
  private final Reopening reopening;
  private Library library;

  /** Makes a damaged index anew, and opens it. */
  @FunctionalInterface
  interface Reopening {
    /**
     * @param damage what is damaged, for people
     */
    Library reopened(String damage) throws IOException, InterruptedException;
  }

  /**
   * @param library closed with these answers
   * @param reopening asked should a question meet damage in the index
   */
  LocalAnswers(Library library, Reopening reopening) {
    this.library = library;
    this.reopening = reopening;
  }

  /** Asks; where the index turns out to be damaged, it is made anew and asked again. */
  private <T> T ask(Function<Library, T> question) {
    try {
      return question.apply(library);
    } catch (BadRequestException | GoneException e) {
      throw e;
    } catch (RuntimeException | InternalError e) {
      // What damaged bytes lead to is anything; the fault of a file cut short is an InternalError.
      Optional<String> damage = library.damageNow();
      if (damage.isEmpty()) {
        throw e;
      }
      reopen(damage.get());
      return question.apply(library);
    }
  }

  private void reopen(String damage) {
    try {
      library.close();
      library = reopening.reopened(damage);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("Stopped; what was done is kept.", e);
    }
  }

  @Override
  public Answer<SearchResults> search(SearchRequest request) {
    return ask(
        library -> {
          long asked = System.nanoTime();
          if (request.speakers()) {
            // Nobody asks again, so there is no later in which their count could be right.
            library.search().quotes().awaitPeople();
          }
          SearchResults results = library.search().search(request);
          return new Answer<>(() -> Json.write(results, asked), () -> results);
        });
  }

  @Override
  public Answer<RelatedPassages> relatedToPassage(String passageId, RelatedRequest request) {
    return ask(library -> Answer.own(library.search().relatedToPassage(passageId, request)));
  }

  @Override
  public Answer<RelatedPassages> relatedToText(String text, RelatedRequest request) {
    return ask(library -> Answer.own(library.search().relatedToText(text, request)));
  }

  @Override
  public Answer<RelatedNotes> relatedToNote(String noteId, RelatedRequest request) {
    return ask(library -> Answer.own(library.search().relatedToNote(noteId, request)));
  }

  @Override
  public Answer<QuoteResults> quotes(QuoteQuery query) {
    return ask(library -> Answer.own(library.search().quotes().quotes(query)));
  }

  @Override
  public Answer<Speakers> speakers(String typed, int limit) {
    return ask(library -> Answer.own(library.search().quotes().speakers(typed, limit, 0)));
  }

  @Override
  public Answer<GlossaryResults> glossary(GlossaryQuery query) {
    return ask(library -> Answer.own(library.search().glossary().terms(query)));
  }

  @Override
  public Optional<String> noteAt(String path) {
    return ask(library -> library.engine().searcher().noteAt(path).map(NoteEntry::id));
  }

  @Override
  public Answer<Explanation> explain(SearchRequest request, String passageId) {
    return ask(library -> Answer.own(library.search().explain(request, passageId)));
  }

  @Override
  public Answer<AnalyzedText> analyze(String text, Optional<String> field) {
    TextAnalyzer analyzer = library.engine().analyzer();
    List<String> fields = List.copyOf(analyzer.fields());
    String name = field.orElse(fields.get(0));
    if (!fields.contains(name)) {
      throw new BadRequestException(
          "There is no field '%s'.%s There are: %s."
              .formatted(name, DidYouMean.sentence(name, fields), String.join(", ", fields)));
    }
    return Answer.own(AnalyzedText.of(analyzer, name, text));
  }

  @Override
  public Answer<Status> status() throws IOException {
    return Answer.own(library.status());
  }

  @Override
  public List<String> warnings() {
    // Said when the settings were read.
    return List.of();
  }

  @Override
  public ListedFiles listed() {
    return library.listed();
  }

  @Override
  public void close() throws IOException {
    library.close();
  }
}
