package munjip.config;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import munjip.analysis.AnalysisConfig;
import munjip.note.NoteConfig;
import munjip.passage.PassageConfig;
import munjip.people.PeopleConfig;
import munjip.quote.NameWords;
import munjip.search.RankingConfig;
import munjip.search.Thesaurus;

/**
 * The folder {@code index-config}, read, with the user's own files laid over it.
 *
 * @param names words that tell persons from all else, where quotes are looked for
 * @param searchTime stays as its files are, while all else is as it was read
 * @param indexTimeText all index-time settings as one canonical text: goes into the fingerprint
 * @param indexTimeProblems lines of index-time files that could not be used, as in {@link
 *     #problems}
 */
public record IndexConfig(
    NoteConfig notes,
    PassageConfig passages,
    AnalysisConfig analysis,
    NameWords names,
    LiveSearchTime searchTime,
    String indexTimeText,
    List<String> indexTimeProblems) {
  public IndexConfig {
    Objects.requireNonNull(notes, "notes");
    Objects.requireNonNull(passages, "passages");
    Objects.requireNonNull(analysis, "analysis");
    Objects.requireNonNull(names, "names");
    Objects.requireNonNull(searchTime, "searchTime");
    indexTimeProblems = List.copyOf(indexTimeProblems);
  }

  /** The ranking as its file has it now. */
  public RankingConfig ranking() {
    return searchTime.ranking();
  }

  /** The people as their files have them now; the same object until one changes. */
  public PeopleConfig people() {
    return searchTime.people();
  }

  /** The thesaurus as its files have it now. */
  public Thesaurus thesaurus() {
    return searchTime.thesaurus();
  }

  /**
   * Lines that could not be used, each as {@code file:line: what is wrong}; of the search-time part
   * as its files are now.
   */
  public List<String> problems() {
    return Stream.concat(indexTimeProblems.stream(), searchTime.problems().stream()).toList();
  }
}
