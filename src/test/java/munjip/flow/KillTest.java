package munjip.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a program that indexes, at random moments. {@code -Dmunjip.kill.seed=N} repeats the notes
 * and moments of a run; how far the program has come by then is never quite the same. {@code mvn
 * verify -Psoak} kills it 500 times.
 */
@Timeout(7_200)
class KillTest {
  private static final int KILLS = Integer.getInteger("munjip.kills", 20);

  /** After each so many kills what is there is compared with an index made in one go. */
  private static final int COMPARED = 5;

  /** From so many notes on as many go as come. */
  private static final int MOST_NOTES = 400;

  private static final List<String> QUERIES =
      List.of("", "언어 모델은", "\"검색의\" -bread", "date:2018 정원");

  private final long seed = Long.getLong("munjip.kill.seed", System.nanoTime() % 1_000_000);
  private final Random random = new Random(seed);

  @TempDir Path temp;
  private Home home;
  private ChangingNotes notes;
  private Commands commands;

  @BeforeEach
  void prepare() throws IOException {
    home = Home.in(temp);
    notes = new ChangingNotes(home, random);
    commands = new Commands(home);
  }

  @Test
  void killedAtAnyMomentTheIndexOpensAndTheNextRunCompletesIt() throws Exception {
    System.out.println("KillTest: -Dmunjip.kill.seed=" + seed);
    notes.add(150);
    long fullRun = firstRun();
    for (int kill = 1; kill <= KILLS; kill++) {
      String when = "kill %d of seed %d".formatted(kill, seed);
      Set<Integer> committed = Set.copyOf(notes.numbers());
      notes.add(30);
      notes.disturb(10, notes.numbers().size() > MOST_NOTES ? 40 : 5);
      SortedMap<String, String> before = Footprint.of(home.notes());

      boolean serving = kill % COMPARED == 0;
      // What changed since the last run takes less time than all did.
      long moment = (long) (random.nextDouble() * 0.7 * fullRun);
      killDuring(serving ? "serve" : "index", moment);

      Set<String> left = leftBehind();
      System.out.printf("%s: after %d ms, %d notes%n", when, moment / 1_000_000, left.size());
      assertThat(left).as(when).containsAll(paths(committed, notes.numbers()));
      complete(when);
      committed.stream()
          .filter(number -> random.nextInt(40) == 0 && notes.numbers().contains(number))
          .forEach(number -> assertFound(number, when));
      if (kill % COMPARED == 0) {
        compare(when, kill);
      }
      assertThat(Footprint.of(home.notes())).as(when).isEqualTo(before);
      assertThat(Footprint.files(home.root().resolve("xdg")))
          .as(when)
          .allMatch(file -> file.startsWith(home.data()));
    }
  }

  /**
   * @return nanoseconds from opening the index to the end
   */
  private long firstRun() throws Exception {
    try (Program program = Program.start(home, "index", home.notes().toString())) {
      program.talk("Indexing");
      long begin = System.nanoTime();
      assertThat(program.end()).isZero();
      return System.nanoTime() - begin;
    }
  }

  /** The moment counts from when it opens the index: starting Java is not what is tested. */
  private void killDuring(String command, long nanos) throws Exception {
    List<String> arguments = new ArrayList<>(List.of(command, home.notes().toString()));
    if (command.equals("serve")) {
      arguments.addAll(List.of("--port", "0"));
    }
    try (Program program = Program.start(home, arguments.toArray(String[]::new))) {
      program.talk(command.equals("serve") ? "Serving" : "Indexing");
      program.endsWithin(nanos, TimeUnit.NANOSECONDS);
      program.kill();
    }
  }

  private void assertFound(int number, String when) {
    try {
      assertThat(found(ChangingNotes.wordOf(number)).keySet())
          .as(when)
          .containsExactly(ChangingNotes.pathOf(number));
    } catch (IOException e) {
      throw new AssertionError(when, e);
    }
  }

  /**
   * What a search finds in the index as the kill left it. Nobody mends it first: as long as its
   * lock is held, here as by another program, a search answers of what there is.
   */
  private Set<String> leftBehind() throws IOException {
    try (FileChannel channel = FileChannel.open(lockFile(), StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      assertThat(held.isValid()).isTrue();
      return found("").keySet();
    }
  }

  private Path lockFile() throws IOException {
    return Footprint.files(home.data()).stream()
        .filter(file -> file.endsWith("lock"))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> paths(Collection<Integer> committed, Collection<Integer> there) {
    Set<String> paths = new HashSet<>();
    committed.stream().filter(there::contains).map(ChangingNotes::pathOf).forEach(paths::add);
    return paths;
  }

  /** The next run takes in the rest of what is whole, and does not begin anew. */
  private void complete(String when) throws IOException {
    assertThat(commands.talk("index", home.notes().toString()))
        .as(when)
        .doesNotContain("made anew", "damaged");
    JsonNode report = commands.json("index", home.notes().toString());
    assertThat(report.get("indexed").asInt()).as(when).isZero();
    assertThat(report.get("skipped")).as(when).isEmpty();
    assertThat(found("").keySet()).as(when).isEqualTo(paths(notes.numbers(), notes.numbers()));
  }

  private void compare(String when, int kill) throws IOException {
    Path fresh = home.root().resolve("fresh-" + kill);
    commands.json("index", home.notes().toString(), "--index", fresh.toString());
    for (String query : QUERIES) {
      assertThat(found(query))
          .as("%s, query '%s'", when, query)
          .isEqualTo(found(query, "--index", fresh.toString()));
    }
  }

  /**
   * Notes found, with all that is shown of each. Scores may differ: deleted notes weigh a while.
   */
  private Map<String, List<String>> found(String query, String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("search", "--limit", "1000"));
    arguments.addAll(List.of(options));
    arguments.add("--");
    arguments.add(query);
    Map<String, List<String>> found = new HashMap<>();
    for (JsonNode hit : commands.json(arguments.toArray(String[]::new)).get("hits")) {
      List<String> shown =
          Found.each(hit.get("passages"))
              .map(each -> each.get("id") + " " + each.get("lines") + " " + each.get("snippet"))
              .sorted()
              .toList();
      found.put(hit.at("/note/path").asText(), shown);
    }
    return found;
  }
}
