package munjip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import munjip.index.IndexReport;
import munjip.result.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Commands that open the index themselves, from folder to answer. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class OwnIndexTest {
  private final World world;
  private final MemoryEngines engines = new MemoryEngines();
  private final Path notes;

  OwnIndexTest(@TempDir Path root) throws IOException {
    world = new World(root);
    world.engines = engines;
    world.folder("program/corpus", "sample.md", "# 견본\n\n물레방아가 돈다.\n");
    world.folder("program/index-config/index-time");
    Files.writeString(
        root.resolve("program/index-config/index-time/index.yaml"),
        "kinds:\n  md: [md]\n  txt: [txt]\nmaxBytes: 1 MB\n");
    notes = world.folder("notes", "one.md", "# 하나\n\n소형 언어 모델은 작다.\n", "photo.jpg", "x");
  }

  @AfterEach
  void everythingOpenedIsClosed() {
    assertThat(engines.open).isZero();
  }

  @Test
  void onAFreshMachineASearchIndexesTheSamplesFirst() {
    assertThat(world.run("search", "물레방아")).isZero();
    assertThat(world.data()).contains("1. 견본", "[물레방아]가 돈다.");
    assertThat(world.talk())
        .contains("samples", "Not indexed yet", "Indexed 1 note", "1 note, 1 passage.");

    assertThat(world.run("search", "물레방아")).isZero();
    assertThat(world.data()).contains("1. 견본");
    assertThat(world.talk()).doesNotContain("Indexed");
  }

  @Test
  void theUsersOwnGlossaryIsSearchedAndItsBrokenLinesAreSaid() {
    world.folder("home/.config/munjip", "glossary.txt", "물레방아 = water mill\n물레\n");

    assertThat(world.run("search", "물레방아가")).isZero();
    assertThat(world.data()).contains("1. 견본");
    assertThat(world.talk())
        .contains(
            "Also searched: water mill for 물레방아가.",
            "munjip: "
                + world.root.resolve("home/.config/munjip/glossary.txt")
                + ":2: \"물레\" has one side only");
    assertThat(world.run("search", "--no-expand", "물레방아가")).isZero();
    assertThat(world.talk()).doesNotContain("Also searched");
    assertThat(world.run("status")).isZero();
    assertThat(world.talk()).contains("glossary.txt:2: ");
  }

  @Test
  void indexReportsEveryFileAndRemembersTheFolders() throws IOException {
    Files.write(notes.resolve("broken.md"), new byte[] {0, 1, 2, 0, 0, (byte) 0xFF});

    assertThat(world.run("index", notes.toString())).isZero();
    assertThat(world.data())
        .contains("Indexed 1 note from 1 file")
        .contains("1 indexed, 0 unchanged, 1 skipped, 1 ignored")
        .contains("Skipped:\n  broken.md: ");
    assertThat(world.run("search", "언어 모델")).isZero();
    assertThat(world.data()).contains("one.md:1");
    assertThat(world.talk()).contains("Using the folders given last: " + notes);
    assertThat(world.run("status")).isZero();
    assertThat(world.data()).contains("broken.md: ", "1 note,", "ready");

    assertThat(world.run("index", "--json")).isZero();
    assertThat(world.data())
        .startsWith("{\"indexed\":0,\"unchanged\":1,\"removed\":0,\"skipped\":[{");
  }

  @Test
  void aFailedCommandIsNotRemembered() {
    assertThat(world.run("index", world.root.resolve("nope").toString())).isEqualTo(1);
    assertThat(world.talk()).contains("nope").hasLineCount(1);
    assertThat(world.dataHome()).doesNotExist();
  }

  @Test
  void anUnfinishedIndexIsFinishedBeforeItAnswers() throws IOException {
    world.run("index", notes.toString());
    IndexPlace place = IndexPlace.all(world.dataHome()).get(0);
    Files.delete(place.lookFile());
    Files.writeString(notes.resolve("two.md"), "물레방아");
    world.run("status");
    assertThat(world.data()).contains("stale (unfinished");

    assertThat(world.run("search", "물레방아")).isZero();
    assertThat(world.data()).contains("two.md");
    assertThat(place.lookFile()).exists();
  }

  @Test
  void aStaleIndexIsMadeAnewWithAWordAboutIt() {
    world.run("index", notes.toString());
    engines.fingerprint = "two";

    assertThat(world.run("search", "언어")).isZero();
    assertThat(world.data()).contains("one.md");
    assertThat(world.talk()).contains("made anew", "Indexed 1 note");
  }

  @Test
  void anIndexBeingWrittenIsNotWrittenTwice() throws IOException {
    world.run("index", notes.toString());
    IndexPlace place = IndexPlace.all(world.dataHome()).get(0);
    try (IndexLock other = IndexLock.take(place)) {
      assertThat(other).isNotNull();
      for (String command : new String[] {"index", "serve", "forget " + notes}) {
        assertThat(world.run(command.split(" "))).as(command).isEqualTo(1);
        assertThat(world.talk()).contains("Another munjip is writing");
      }
      assertThat(world.run("search", "언어")).isZero();
      Files.delete(place.lookFile());
      assertThat(world.run("search", "언어")).isZero();
      assertThat(world.talk()).contains("not all of them can be found yet");
    }
  }

  @Test
  void whatIsGivenByIndexIsAllThatIsWritten() {
    Path index = world.root.resolve("elsewhere");

    assertThat(world.run("index", notes.toString(), "--index", index.toString())).isZero();
    assertThat(world.run("search", "언어", "--index", index.toString())).isZero();
    assertThat(world.data()).contains("one.md");
    assertThat(world.dataHome()).doesNotExist();
    assertThat(world.run("forget", notes.toString(), "--index", index.toString())).isZero();
    assertThat(index).doesNotExist();
    assertThat(notes.resolve("one.md")).exists();
  }

  @Test
  void aFolderOfTheUsersIsLeftAsItIsByEveryCommand() throws IOException {
    Path mine = world.folder("mine", "folders.txt", notes + "\n", "server.json", "{}");
    for (String command :
        new String[] {"index " + notes, "serve " + notes, "forget " + notes, "search 언어"}) {
      String[] words = (command + " --index " + mine).split(" ");
      assertThat(world.run(words)).as(command).isEqualTo(1);
      assertThat(world.talk()).containsPattern("no index of ");
      assertThat(mine.toFile().list()).containsExactlyInAnyOrder("folders.txt", "server.json");
    }
    assertThat(world.run("status", "--index", mine.toString())).isZero();
    assertThat(mine.resolve("server.json")).hasContent("{}");
  }

  @Test
  void anIndexLiesInNoNotesButMayLieAmongThem() {
    Path empty = world.folder("empty");
    assertThat(world.run("index", empty.toString(), "--index", empty.toString())).isEqualTo(1);
    assertThat(empty).isEmptyDirectory();

    String inside = notes.resolve("idx").toString();
    for (int run = 1; run <= 2; run++) {
      assertThat(world.run("index", notes.toString(), "--index", inside)).isZero();
      assertThat(world.data()).contains("0 skipped, 2 ignored");
    }
  }

  @Test
  void aFullLookOfTheWatcherMakesAnUnfinishedIndexWhole() throws IOException {
    Surroundings surroundings = world.surroundings();
    Talk talk = new Talk(surroundings);
    Shelf shelf = new Shelves(surroundings, Optional.empty(), talk).toWrite(List.of(notes), false);
    Context context = new Context(surroundings, engines, talk);
    try (Library library = Library.openForWriting(context, new GlobalOptions(), shelf, false)) {
      assertThat(shelf.place().lookFile()).doesNotExist();

      library.noteChanges(new IndexReport(3, 4, 0, List.of(), 5, 0, 0, 0), Optional.empty());

      assertThat(shelf.place().lookFile()).exists();
      assertThat(library.status().files()).isEqualTo(new Status.Files(3, 4, 0, 5, 0));
      assertThat(library.status().state()).isEqualTo("ready");
    }
  }

  @Test
  void anotherWritersIndexKeepsItsName() throws IOException {
    Path index = world.root.resolve("elsewhere");
    Path blog = world.folder("blog", "b.md", "글");
    world.run("index", notes.toString(), "--index", index.toString());
    IndexPlace place = new IndexPlace(index);

    try (IndexLock other = IndexLock.take(place)) {
      assertThat(other).isNotNull();
      assertThat(world.run("index", blog.toString(), "--index", index.toString())).isEqualTo(1);
    }

    assertThat(place.folders()).containsExactly(notes);
  }

  @Test
  void relatedKnowsANoteByItsPathOrItsFile() {
    world.run("index", notes.toString());

    for (String typed : new String[] {"one.md", notes.resolve("one.md").toString()}) {
      assertThat(world.run("related", typed)).isZero();
      assertThat(world.talk()).contains("Nothing related found.");
    }
    assertThat(world.run("related", "two.md")).isEqualTo(1);
  }

  @Test
  void anUnknownFieldIsWrongUsage() {
    assertThat(world.run("analyze", "언어", "--field", "txet")).isEqualTo(2);
    assertThat(world.talk()).contains("There is no field 'txet'");
    assertThat(world.run("analyze", "언어", "--field", "text", "--json")).isZero();
    assertThat(world.data()).contains("\"tokens\":[{\"term\":\"언어\"");
  }

  @Test
  void statusOfNothingSaysSo() {
    assertThat(world.run("status")).isZero();
    assertThat(world.data()).contains("0 notes", "empty", "none; munjip serve starts one");
    assertThat(world.run("status", "--all")).isZero();
    assertThat(world.talk()).contains("Nothing is indexed yet.");
  }

  @Test
  void serveAnswersThenFollowsAndStopsCleanly() throws Exception {
    FutureTask<Integer> serving =
        new FutureTask<>(
            () ->
                Munjip.run(
                    world.surroundings(), engines, "serve", notes.toString(), "--port", "0"));
    new Thread(serving, "serve").start();
    world.err.await("Indexed 1 note");
    String address = world.data().strip();
    assertThat(address).matches("http://127\\.0\\.0\\.1:\\d+");
    IndexPlace place = IndexPlace.all(world.dataHome()).get(0);
    RunningServer server = RunningServer.of(place).orElseThrow();
    assertThat(server.address()).isEqualTo(address);
    LocalHttp http = new LocalHttp(server.port(), 60_000);
    assertThat(http.get("/api/status").text())
        .contains("\"notes\":1", "\"indexing\":false", "\"state\":\"ready\"");

    Files.writeString(notes.resolve("new.md"), "물레방아가 돈다");
    engines.awaitFiles(2);
    assertThat(http.get("/api/search?q=" + LocalHttp.encode("물레방아")).text()).contains("new.md");

    world.atExit.forEach(Runnable::run);

    assertThat(serving.get()).isZero();
    assertThat(place.serverFile()).doesNotExist();
    assertThat(IndexLock.isHeld(place)).isFalse();
  }
}
