package munjip.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a loss of power or a broken disk leaves of an index: files cut short, emptied, gone, or full
 * of zeros. {@code -Dmunjip.damage.seed=N} repeats a run; {@code mvn verify -Psoak} tries all.
 */
@Timeout(3_600)
class DamageTest {
  private static final int MOST = Integer.getInteger("munjip.damages", 12);

  private final long seed = Long.getLong("munjip.damage.seed", System.nanoTime() % 1_000_000);

  @TempDir Path temp;

  /** What happens to one file. */
  private enum Damage {
    CUT {
      @Override
      void strike(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.truncate(channel.size() / 2);
        }
      }
    },
    EMPTIED {
      @Override
      void strike(Path file) throws IOException {
        Files.write(file, new byte[0]);
      }
    },
    ZEROS {
      @Override
      void strike(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          long from = channel.size() / 2;
          channel.write(ByteBuffer.allocate((int) (channel.size() - from)), from);
        }
      }
    },
    /** Its ends are sound, so that nothing shows when it is opened. */
    HOLLOW {
      @Override
      void strike(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          long from = channel.size() / 10;
          channel.write(ByteBuffer.allocate((int) (channel.size() * 8 / 10)), from);
        }
      }
    },
    GONE {
      @Override
      void strike(Path file) throws IOException {
        Files.delete(file);
      }
    };

    abstract void strike(Path file) throws IOException;

    void strikeAll(Path folder, String ending) throws IOException {
      for (Path file : Footprint.files(folder)) {
        if (file.toString().endsWith(ending)) {
          strike(file);
        }
      }
    }
  }

  private record Case(String file, Damage damage) {}

  @Test
  void damageIsNamedAndTheIndexIsMadeAnewByItself() throws Exception {
    System.out.println("DamageTest: -Dmunjip.damage.seed=" + seed);
    Home home = Home.in(temp);
    // So many that Lucene keeps them in files of their own.
    ChangingNotes notes = new ChangingNotes(home, new Random(seed));
    notes.add(220);
    Commands commands = new Commands(home);
    commands.json("index", home.notes().toString());
    Path place = onlyIn(home.data().resolve("indexes"));
    Path kept = Files.createDirectory(home.root().resolve("kept"));
    copy(place.resolve("index"), kept);

    for (Case each : some(cases(kept))) {
      for (boolean finished : new boolean[] {true, false}) {
        copy(kept, place.resolve("index"));
        if (!finished) {
          Files.delete(place.resolve("last-look.tsv"));
        }
        each.damage.strike(place.resolve("index").resolve(each.file));
        String what = each + (finished ? "" : ", after a run that did not end");

        // A search after a whole run believes what it can open; munjip index never does.
        String said =
            finished
                ? commands.talk("index", home.notes().toString())
                : commands.talk("search", "낱말10003");

        assertThat(said).as(what).contains("made anew", "damaged");
        assertThat(said).as(what).contains(each.file);
        assertThat(commands.json("search", "낱말10003").get("hits")).as(what).hasSize(1);
        assertThat(commands.json("status").get("notes").asInt()).as(what).isEqualTo(220);
      }
    }
  }

  @Test
  void aServerMakesADamagedIndexAnewWhenItStarts() throws Exception {
    Home home = Home.in(temp);
    home.write("note.md", "# 정원\n\n기억은 정원이다.\n");
    Commands commands = new Commands(home);
    commands.json("index", home.notes().toString());
    Path index = onlyIn(home.data().resolve("indexes")).resolve("index");
    Damage.ZEROS.strikeAll(index, ".cfs");

    try (Server server = Server.start(home)) {
      server.ready();
      assertThat(server.search("정원").paths()).containsExactly("note.md");
    }
  }

  @Test
  void aSearchThatMeetsDamageMakesTheIndexAnewByItself() throws Exception {
    Home home = Home.in(temp);
    ChangingNotes notes = new ChangingNotes(home, new Random(seed));
    notes.add(220);
    Commands commands = new Commands(home);
    commands.json("index", home.notes().toString());
    Path index = onlyIn(home.data().resolve("indexes")).resolve("index");
    Damage.HOLLOW.strikeAll(index, ".fdt");

    // Of all notes, for any one of them may stand where the file is whole.
    assertThat(commands.talk("search", "낱말", "--limit", "300"))
        .contains("made anew", "damaged", ".fdt");
    assertThat(commands.json("search", "낱말10103").get("hits")).hasSize(1);
  }

  @Test
  void aServerThatMeetsDamageMakesTheIndexAnewAndAnswersAgain() throws Exception {
    Home home = Home.in(temp);
    new ChangingNotes(home, new Random(seed)).add(220);
    new Commands(home).json("index", home.notes().toString());
    try (Server server = Server.start(home)) {
      server.ready();
      Path index = onlyIn(home.data().resolve("indexes")).resolve("index");
      Damage.CUT.strikeAll(index, ".fdt");

      assertThat(server.get("/api/search?limit=300&q=%EB%82%B1%EB%A7%90").body())
          .contains("damaged-index", ".fdt");
      server.ready();
      assertThat(server.search("낱말10103").paths()).hasSize(1);
      assertThat(server.json("/api/status").get("notes").asInt()).isEqualTo(220);
    }
  }

  @Test
  void aServerWithoutItsFolderLeavesADamagedIndexAsItIs() throws Exception {
    Home home = Home.in(temp);
    new ChangingNotes(home, new Random(seed)).add(220);
    new Commands(home).json("index", home.notes().toString());
    try (Server server = Server.start(home)) {
      server.ready();
      Path index = onlyIn(home.data().resolve("indexes")).resolve("index");
      Files.move(home.notes(), home.root().resolve("elsewhere"));
      Damage.CUT.strikeAll(index, ".fdt");

      assertThat(server.get("/api/search?limit=300&q=%EB%82%B1%EB%A7%90").body())
          .contains("damaged-index", ".fdt", "Bring the folder back");
      assertThat(server.json("/api/status").get("notes").asInt()).isEqualTo(220);
    }
  }

  @Test
  void withoutItsFolderADamagedIndexIsLeftAsItIs() throws Exception {
    Home home = Home.in(temp);
    new ChangingNotes(home, new Random(seed)).add(220);
    Commands commands = new Commands(home);
    commands.json("index", home.notes().toString());
    Path index = onlyIn(home.data().resolve("indexes")).resolve("index");
    Damage.CUT.strikeAll(index, ".fdt");
    Path elsewhere = home.root().resolve("elsewhere");
    Files.move(home.notes(), elsewhere);
    Set<String> before = Footprint.of(index).keySet();

    assertThat(commands.json("status").get("problems").get(0).asText()).contains("is gone");
    String said = commands.talk("search", "낱말");

    assertThat(said).contains("damaged", ".fdt", home.notes().toString(), "Bring the folder back");
    assertThat(Footprint.of(index).keySet()).isEqualTo(before);
    Files.move(elsewhere, home.notes());
    assertThat(commands.json("search", "낱말10103").get("hits")).hasSize(1);
  }

  private List<Case> some(List<Case> all) {
    Collections.shuffle(all, new Random(seed));
    return all.subList(0, Math.min(MOST, all.size()));
  }

  private static List<Case> cases(Path folder) throws IOException {
    List<Case> cases = new ArrayList<>();
    for (Path file : Footprint.files(folder)) {
      for (Damage damage : Damage.values()) {
        String name = file.getFileName().toString();
        // Without the list of its parts there is no index, and nothing to call damaged.
        boolean list = name.startsWith("segments") && damage == Damage.GONE;
        if (!list && !name.equals("write.lock")) {
          cases.add(new Case(name, damage));
        }
      }
    }
    return cases;
  }

  private static Path onlyIn(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.findFirst().orElseThrow();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path old : Footprint.files(to)) {
      Files.delete(old);
    }
    for (Path file : Footprint.files(from)) {
      Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
