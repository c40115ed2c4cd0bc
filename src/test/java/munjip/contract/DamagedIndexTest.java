package munjip.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import munjip.index.IndexState;
import munjip.lucene.LuceneEngine;
import munjip.search.NoteSearch;
import munjip.search.SearchRequest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index is derived data: what cannot be read of it is made anew. */
class DamagedIndexTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {".si", ".cfs", ".cfe", "segments_"})
  void damagedIndexIsNoticedAndMadeAnew(String part) throws IOException {
    try (LuceneEngine engine = open("now")) {
      ContractNotes.putAll(engine.index());
    }
    for (Path file : files()) {
      if (file.getFileName().toString().contains(part)) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.truncate(channel.size() / 2);
          channel.write(ByteBuffer.wrap(new byte[] {1, 2, 3}), 2);
        }
      }
    }
    try (LuceneEngine engine = open("now")) {
      assertThat(engine.state()).isNotEqualTo(IndexState.READY);
      ContractNotes.putAll(engine.index());
      engine.index().commit();
      NoteSearch search =
          new NoteSearch(engine.searcher(), engine.analyzer(), () -> ContractNotes.RANKING);
      assertThat(search.search(SearchRequest.of("기억상실")).hits()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"other settings"})
  void indexMadeOtherwiseIsMadeAnew(String settings) throws IOException {
    try (LuceneEngine engine = open("now")) {
      ContractNotes.putAll(engine.index());
    }
    try (LuceneEngine engine = open(settings)) {
      assertThat(engine.state()).isEqualTo(IndexState.STALE);
      assertThat(engine.index().files()).isEmpty();
    }
    try (LuceneEngine engine = open(settings)) {
      assertThat(engine.state()).isEqualTo(IndexState.READY);
    }
  }

  private LuceneEngine open(String settings) throws IOException {
    return LuceneEngine.openForWriting(
        folder,
        LuceneEngine.fingerprint(settings),
        TestLucene.ANALYSIS,
        () -> ContractNotes.RANKING);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
