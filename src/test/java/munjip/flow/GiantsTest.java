package munjip.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Huge files of every shape beside an ordinary note, in a program with little memory. {@code
 * -Dmunjip.giants.mb=N} makes them larger; {@code mvn verify -Psoak} takes them as large as files
 * may be, and says how long each takes.
 */
@Timeout(3_600)
class GiantsTest {
  private static final double MEGABYTES =
      Double.parseDouble(System.getProperty("munjip.giants.mb", "0.1"));

  /** Above it each is indexed alone, and the times are told. */
  private static final double LARGE = 5;

  @TempDir Path temp;
  private Home home;
  private Commands commands;

  @BeforeEach
  void prepare() throws IOException {
    home = Home.in(temp);
    commands = new Commands(home);
    home.write("fine.md", "# 멀쩡한 노트\n\n큰 것들 사이에 있다.\n");
  }

  @Test
  void giantsAreSearchedOrListedAndTheOthersAreServed() throws Exception {
    for (Giant giant : Giant.values()) {
      giant.write(home.notes(), MEGABYTES);
    }
    writeOver(home.notes().resolve("over.txt"));

    try (Program program = Program.start(home, "index", home.notes().toString())) {
      assertThat(program.end(Duration.ofMinutes(50))).isZero();
    }

    JsonNode status = commands.json("status");
    List<String> skipped = new ArrayList<>();
    Found.each(status.get("skipped"))
        .forEach(each -> skipped.add(each.get("path").asText() + ": " + each.get("reason")));
    assertThat(skipped)
        .allMatch(
            each ->
                each.startsWith("over.txt: \"too large")
                    || each.contains("not enough memory")
                    || each.contains("split it"));
    if (MEGABYTES < 1) {
      assertThat(skipped).singleElement().asString().startsWith("over.txt");
    }
    assertThat(paths("멀쩡한")).contains("fine.md");
    for (Giant giant : Giant.values()) {
      boolean listed = skipped.stream().anyMatch(each -> each.startsWith(giant.path()));
      assertThat(listed || paths("\"" + giant.lastWord() + "\"").contains(giant.path()))
          .as(giant.path())
          .isTrue();
    }
  }

  /** What a folder may really hold: a dump in one line, a log with headings, a film. */
  @Test
  void aLineOfTenMegabytesAndAHundredThousandHeadingsAreSearchedAndAFileOfTwoHundredListed()
      throws Exception {
    Giant.ONE_LINE.write(home.notes(), 10);
    StringBuilder headings = new StringBuilder();
    for (int i = 1; i <= 100_000; i++) {
      headings.append("## 머리말 ").append(i).append("\n\n글.\n\n");
    }
    home.write("headings.md", headings.toString());
    try (RandomAccessFile over = new RandomAccessFile(home.write("over.txt", "").toFile(), "rw")) {
      over.setLength(200_000_000);
    }

    try (Program program = Program.start("-Xmx1g", home, "index", home.notes().toString())) {
      assertThat(program.end(Duration.ofMinutes(10))).isZero();
    }

    JsonNode skipped = commands.json("status").get("skipped");
    assertThat(skipped).hasSize(1);
    assertThat(skipped.at("/0/path").asText()).isEqualTo("over.txt");
    assertThat(skipped.at("/0/reason").asText()).startsWith("too large: 200.0 MB");
    assertThat(paths("멀쩡한")).containsExactly("fine.md");
    assertThat(paths(Giant.ONE_LINE.lastWord())).containsExactly(Giant.ONE_LINE.path());
    assertThat(paths("\"머리말 100000\"")).containsExactly("headings.md");
  }

  @Test
  void timesOfGiants() throws Exception {
    assumeTrue(MEGABYTES >= LARGE, "times are told by mvn verify -Psoak only");
    for (Giant giant : Giant.values()) {
      for (double megabytes : new double[] {MEGABYTES / 2, MEGABYTES}) {
        Files.deleteIfExists(home.notes().resolve(giant.path()));
        giant.write(home.notes(), megabytes);
        double seconds = seconds();
        System.out.printf(
            Locale.ROOT,
            "GiantsTest: %-16s %5.1f MB %7.1f s %s%n",
            giant,
            megabytes,
            seconds,
            commands.json("status").get("skipped"));
      }
      Files.delete(home.notes().resolve(giant.path()));
    }
  }

  /** In a process of its own: where memory runs out, it may run out in any of its threads. */
  private double seconds() throws Exception {
    long started = System.nanoTime();
    try (Program program = Program.start("-Xmx2g", home, "index", home.notes().toString())) {
      assertThat(program.end(Duration.ofMinutes(10))).isZero();
    }
    return (System.nanoTime() - started) / 1e9;
  }

  /** Larger than any file may be. */
  private static void writeOver(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int megabyte = 0;
          megabyte < Integer.getInteger("munjip.giants.over.mb", 21);
          megabyte++) {
        out.write("too large\n".repeat(100_000));
      }
    }
  }

  private List<String> paths(String query) throws IOException {
    List<String> paths = new ArrayList<>();
    Found.each(commands.json("search", "--limit", "50", query).get("hits"))
        .forEach(hit -> paths.add(hit.at("/note/path").asText()));
    return paths;
  }
}
