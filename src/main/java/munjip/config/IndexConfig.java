package munjip.config;

import java.util.List;
import java.util.Objects;
import munjip.analysis.AnalysisConfig;
import munjip.note.NoteConfig;
import munjip.passage.PassageConfig;
import munjip.search.RankingConfig;

/**
 * The folder {@code index-config}, read, with the user's own files laid over it.
 *
 * @param indexTimeText all index-time settings as one canonical text: goes into the fingerprint
 * @param problems lines that could not be used, each as {@code file:line: what is wrong}
 */
public record IndexConfig(
    NoteConfig notes,
    PassageConfig passages,
    AnalysisConfig analysis,
    RankingConfig ranking,
    String indexTimeText,
    List<String> problems) {
  public IndexConfig {
    Objects.requireNonNull(notes, "notes");
    Objects.requireNonNull(passages, "passages");
    Objects.requireNonNull(analysis, "analysis");
    Objects.requireNonNull(ranking, "ranking");
    problems = List.copyOf(problems);
  }
}
