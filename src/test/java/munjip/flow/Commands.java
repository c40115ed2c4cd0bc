package munjip.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import munjip.analysis.AnalysisConfig;
import munjip.cli.Engines;
import munjip.cli.Munjip;
import munjip.cli.Surroundings;
import munjip.index.IndexFingerprint;
import munjip.lucene.LuceneEngine;
import munjip.search.Engine;
import munjip.search.RankingConfig;

/** Commands run inside the test's own process: the second one finds Nori's dictionaries loaded. */
record Commands(Home home) {
  /** Runs a command with {@code --json}; it must succeed. */
  JsonNode json(String... arguments) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add(1, "--json");
    int exit = Munjip.run(surroundings(out, err), new Lucene(), all.toArray(String[]::new));
    assertThat(exit)
        .as(String.join(" ", arguments) + ": " + err.toString(StandardCharsets.UTF_8))
        .isZero();
    return new ObjectMapper().readTree(out.toByteArray());
  }

  /** Runs a command, whatever its exit; what it said beside its data. */
  String talk(String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Munjip.run(surroundings(new ByteArrayOutputStream(), err), new Lucene(), arguments);
    return err.toString(StandardCharsets.UTF_8);
  }

  private Surroundings surroundings(ByteArrayOutputStream out, ByteArrayOutputStream err) {
    return new Surroundings(
        home.variables(),
        home.root(),
        Optional.of(Home.program()),
        InputStream.nullInputStream(),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        false,
        false,
        StandardCharsets.UTF_8,
        last -> {},
        page -> {});
  }

  private record Lucene() implements Engines {
    @Override
    public IndexFingerprint fingerprint(String indexTimeText) {
      return LuceneEngine.fingerprint(indexTimeText);
    }

    @Override
    public Engine openForWriting(
        Path indexDir,
        IndexFingerprint fingerprint,
        AnalysisConfig analysis,
        Supplier<RankingConfig> ranking,
        boolean thorough)
        throws IOException {
      return LuceneEngine.openForWriting(indexDir, fingerprint, analysis, ranking, thorough);
    }

    @Override
    public Engine openReadOnly(
        Path indexDir,
        IndexFingerprint fingerprint,
        AnalysisConfig analysis,
        Supplier<RankingConfig> ranking)
        throws IOException {
      return LuceneEngine.openReadOnly(indexDir, fingerprint, analysis, ranking);
    }
  }
}
