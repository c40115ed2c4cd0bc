package munjip.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import munjip.people.KnownPerson;
import munjip.people.PeopleConfig;
import munjip.search.RankingConfig;
import munjip.search.Thesaurus;

/**
 * The part of the configuration that acts when searching, as its files have it now: the ranking,
 * the thesaurus out of the shipped and the user's own glossary, synonyms and people, and these
 * people as persons. Each is asked for at each search; a changed file is read again. Safe for use
 * by several threads.
 */
public final class LiveSearchTime {
  private final LiveFile<RankingConfig> ranking;
  private final Set<String> firstNames;
  private final List<LiveFile<?>> files = new ArrayList<>();
  private final List<Supplier<Terms>> terms = new ArrayList<>();
  private final List<LiveFile<PeopleFile.Told>> people = new ArrayList<>();
  private volatile Consumer<String> told = problem -> {};
  private volatile Laid<Terms, Thesaurus> laid = new Laid<>(List.of(), Thesaurus.EMPTY);
  private volatile Laid<List<KnownPerson>, PeopleConfig> persons =
      new Laid<>(List.of(), PeopleConfig.NONE);

  /** What layers make together, kept until one of them changes. */
  private record Laid<L, T>(List<L> layers, T whole) {
    Laid<L, T> now(List<L> layersNow, Function<List<L>, T> laying) {
      return layersNow.equals(layers) ? this : new Laid<>(layersNow, laying.apply(layersNow));
    }
  }

  /**
   * @param dir the folder {@code index-config}
   * @param userDir where the user's own files may lie, which outrank the shipped ones
   */
  LiveSearchTime(Path dir, Optional<Path> userDir) {
    this(dir, userDir, Set.of());
  }

  /**
   * @param firstNames as in {@link PeopleConfig}
   */
  LiveSearchTime(Path dir, Optional<Path> userDir, Set<String> firstNames) {
    this.firstNames = firstNames;
    Path shipped = dir.resolve("search-time");
    ranking =
        new LiveFile<>(
            shipped.resolve("ranking.yaml"),
            true,
            BuiltIn.RANKING,
            IndexConfigReader::ranking,
            this::tell);
    files.add(ranking);
    userDir.ifPresent(own -> addTerms(own, UserFiles.GLOSSARY));
    addTerms(shipped, "glossary-general.tsv");
  }

  /** None of these files need be there: a folder without them knows no other wordings. */
  private void addTerms(Path dir, String glossary) {
    terms.add(file(dir.resolve(UserFiles.SYNONYMS), Terms.NONE, SynonymsFile::read)::get);
    terms.add(file(dir.resolve(glossary), Terms.NONE, GlossaryFile::read)::get);
    LiveFile<PeopleFile.Told> told =
        file(dir.resolve(UserFiles.PEOPLE), PeopleFile.Told.NOBODY, PeopleFile::read);
    terms.add(() -> told.get().terms());
    people.add(told);
  }

  private <T> LiveFile<T> file(Path file, T empty, LiveFile.Reading<T> reading) {
    LiveFile<T> live = new LiveFile<>(file, false, empty, reading, this::tell);
    files.add(live);
    return live;
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
    Laid<Terms, Thesaurus> now =
        laid.now(terms.stream().map(Supplier::get).toList(), TermLayers::of);
    laid = now;
    return now.whole;
  }

  /** The same object until a file of people changes. */
  public PeopleConfig people() {
    Laid<List<KnownPerson>, PeopleConfig> now =
        persons.now(
            people.stream().map(file -> file.get().persons()).toList(),
            layers -> PeopleLayers.of(layers, firstNames));
    persons = now;
    return now.whole;
  }

  /** What is wrong in the files as last read, as {@link IndexConfig#problems()}. */
  public List<String> problems() {
    return files.stream().flatMap(file -> file.problems().stream()).toList();
  }
}
