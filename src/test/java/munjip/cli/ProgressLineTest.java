package munjip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import munjip.index.IndexProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressLineTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final AtomicLong clock = new AtomicLong();

  private ProgressLine line(boolean shown) {
    return new ProgressLine(new PrintStream(out, true, StandardCharsets.UTF_8), shown, clock::get);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "500  | 1000 | 600 | 2   | [############............] 500/1,000 files, 300 notes/s, 2 s left",
        "1    | 1000 | 1   | 1   | [........................] 1/1,000 files, 1 notes/s",
        "1000 | 1000 | 900 | 3   | [########################] 1,000/1,000 files, 300 notes/s",
        "100  | 1000 | 100 | 20  | [##......................] 100/1,000 files, 5 notes/s, 3 min 0 s left",
        "0    | 0    | 0   | 1   | [########################] 0/0 files, 0 notes/s",
      })
  void tellsShareSpeedAndTimeLeft(int done, int total, int notes, double seconds, String line) {
    assertThat(ProgressLine.line(new IndexProgress(done, total, notes), seconds)).isEqualTo(line);
  }

  @Test
  void isShownTenTimesASecondAtMostAndTakenAway() {
    ProgressLine line = line(true);
    for (int i = 1; i <= 10; i++) {
      clock.addAndGet(20_000_000);
      line.accept(new IndexProgress(i, 10, i));
    }
    line.clear();

    assertThat(out.toString(StandardCharsets.UTF_8).split("\r")).hasSize(4).endsWith("\u001b[K");
  }

  @Test
  void aLogGetsALineEveryTenSeconds() {
    ProgressLine line = line(false);
    for (int i = 1; i <= 25; i++) {
      clock.addAndGet(1_000_000_000);
      line.accept(new IndexProgress(i, 1000, i));
    }
    line.clear();

    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("Indexed 10 of 1,000 files…", "Indexed 20 of 1,000 files…");
  }
}
