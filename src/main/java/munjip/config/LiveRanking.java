package munjip.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import munjip.search.RankingConfig;

/**
 * The ranking as {@code search-time/ranking.yaml} has it now: asked for at each search, it looks
 * whether the file changed and reads it again. Values that are broken stay as they last were good.
 * Safe for use by several threads.
 */
public final class LiveRanking implements Supplier<RankingConfig> {
  private final Path dir;
  private volatile State state;

  private record State(String stamp, RankingConfig ranking, List<String> problems) {}

  /**
   * @param dir the folder {@code index-config} that {@code config} was read from
   */
  public LiveRanking(Path dir, IndexConfig config) {
    this.dir = dir;
    // The stamp is left open, so that a change since the config was read is not missed.
    this.state = new State("", config.ranking(), List.of());
  }

  @Override
  public RankingConfig get() {
    String stamp = stamp();
    State now = state;
    if (!stamp.equals(now.stamp)) {
      now = reread(stamp);
    }
    return now.ranking;
  }

  /** What is wrong in the file as last read, as {@link IndexConfig#problems}. */
  public List<String> problems() {
    get();
    return state.problems;
  }

  private synchronized State reread(String stamp) {
    if (!stamp.equals(state.stamp)) {
      Problems problems = new Problems();
      RankingConfig ranking = IndexConfigReader.ranking(dir, state.ranking, problems);
      state = new State(stamp, ranking, problems.all());
    }
    return state;
  }

  private String stamp() {
    Path file = IndexConfigReader.rankingFile(dir);
    try {
      return Files.getLastModifiedTime(file) + " " + Files.size(file);
    } catch (IOException e) {
      return "none";
    }
  }
}
