package munjip.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import munjip.search.RankingConfig;
import munjip.search.Thesaurus;

/**
 * The part of the configuration that acts when searching, as its files have it now: the ranking,
 * and the thesaurus out of the shipped and the user's own glossary, synonyms and people. Each is
 * asked for at each search; a changed file is read again. Safe for use by several threads.
 */
public final class LiveSearchTime {
  private final LiveFile<RankingConfig> ranking;
  private final List<LiveFile<Terms>> terms = new ArrayList<>();
  private volatile Consumer<String> told = problem -> {};
  private volatile Laid laid = new Laid(List.of(), Thesaurus.EMPTY);

  /** A thesaurus and what it was made of. */
  private record Laid(List<Terms> layers, Thesaurus thesaurus) {}

  /**
   * @param dir the folder {@code index-config}
   * @param userDir where the user's own files may lie, which outrank the shipped ones
   */
  LiveSearchTime(Path dir, Optional<Path> userDir) {
    Path shipped = dir.resolve("search-time");
    ranking =
        new LiveFile<>(
            shipped.resolve("ranking.yaml"),
            true,
            BuiltIn.RANKING,
            IndexConfigReader::ranking,
            this::tell);
    userDir.ifPresent(own -> addTerms(own, UserFiles.GLOSSARY));
    addTerms(shipped, "glossary-general.tsv");
  }

  /** None of these files need be there: a folder without them knows no other wordings. */
  private void addTerms(Path dir, String glossary) {
    terms.add(terms(dir.resolve(UserFiles.SYNONYMS), SynonymsFile::read));
    terms.add(terms(dir.resolve(glossary), GlossaryFile::read));
    terms.add(terms(dir.resolve(UserFiles.PEOPLE), PeopleFile::read));
  }

  private LiveFile<Terms> terms(Path file, LiveFile.Reading<Terms> reading) {
    return new LiveFile<>(file, false, Terms.NONE, reading, this::tell);
  }

  private void tell(String problem) {
    told.accept(problem);
  }

  /** Whoever wants to hear of problems in files that change from now on. */
  public void tellProblems(Consumer<String> listener) {
    told = listener;
  }

  public RankingConfig ranking() {
    return ranking.get();
  }

  public Thesaurus thesaurus() {
    List<Terms> now = new ArrayList<>();
    terms.forEach(file -> now.add(file.get()));
    Laid last = laid;
    if (!now.equals(last.layers)) {
      last = new Laid(now, TermLayers.of(now));
      laid = last;
    }
    return last.thesaurus;
  }

  /** What is wrong in the files as last read, as {@link IndexConfig#problems}. */
  public List<String> problems() {
    return Stream.concat(Stream.of(ranking), terms.stream())
        .flatMap(file -> file.problems().stream())
        .toList();
  }
}
