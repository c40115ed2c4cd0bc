package munjip.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import munjip.launcher.Checkout.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Holds what the {@code munjip} script promises, on a machine of scripts. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  @TempDir Path machine;
  private Checkout checkout;

  @BeforeEach
  void aMachineWithOneJdk() throws IOException {
    checkout = new Checkout(machine);
    checkout.environment.put("JAVA_HOME", checkout.jdk("jdk 99", "99.0.1").toString());
  }

  // ---- the program gets what was typed, and the caller what the program says ----

  @Test
  void argumentsArriveAsTyped() throws Exception {
    String[] typed = {"search", "두 낱말", "", "\"quoted\"", "it's", "$HOME", "*", "-x", "a\nb"};

    Run run = checkout.run(typed);

    assertThat(run.arguments()).hasSize(typed.length).startsWith("<search>", "<두 낱말>", "<>");
    assertThat(run.out()).endsWith("<\"quoted\">\n<it's>\n<$HOME>\n<*>\n<-x>\n<a\nb>\n");
  }

  @Test
  void becomesTheProgram() throws Exception {
    checkout.environment.put("FAKE_EXIT", "42");

    Run run = checkout.run("--version");

    assertThat(run.out()).contains("pid " + run.pid() + "\n");
    assertThat(run.exit()).isEqualTo(42);
  }

  @Test
  void saysOneLineWhileBuildingAndNothingAfterwards() throws Exception {
    Run first = checkout.run("status");
    Run second = checkout.run("status");

    assertThat(first.err()).startsWith("Building Munjip (first run").hasLineCount(1);
    assertThat(second.err()).isEmpty();
    assertThat(second.out())
        .startsWith("java of ")
        .contains("munjip.home=" + checkout.folder + ">");
  }

  @Test
  void worksThroughLinksFromAnyFolder() throws Exception {
    Path bin = Files.createDirectories(machine.resolve("some bin"));
    Files.createSymbolicLink(bin.resolve("absolute"), checkout.launcher);
    Path link = Files.createSymbolicLink(bin.resolve("mj"), Path.of("absolute"));

    Run run = Checkout.end(checkout.start(link, Path.of("/"), "status"));

    assertThat(run.out()).contains("munjip.home=" + checkout.folder + ">", "<status>");
  }

  // ---- which JDK ----

  @Test
  void skipsAJavaHomeThatIsTooOld() throws Exception {
    checkout.environment.put("JAVA_HOME", checkout.jdk("old", "17.0.15").toString());
    Files.createSymbolicLink(
        checkout.tools.resolve("java"), checkout.jdk("on path", "99").resolve("bin/java"));

    assertThat(checkout.run().out()).contains("/on path/bin/java");
  }

  @Test
  void takesTheNewestOfTheUsualFolders() throws Exception {
    checkout.environment.remove("JAVA_HOME");
    checkout.jdk("home/.sdkman/candidates/java/99-a", "99.0.2");
    checkout.jdk("home/.jdks/b 101", "101");
    checkout.jdk("home/.local/share/mise/installs/java/100", "100.0.1");

    assertThat(checkout.run().out()).contains("/.jdks/b 101/bin/java");
  }

  @Test
  void munjipJavaHomeComesFirst() throws Exception {
    checkout.environment.put("MUNJIP_JAVA_HOME", checkout.jdk("mine", "100-ea").toString());

    assertThat(checkout.run().out()).contains("/mine/bin/java");
    assertThat(Files.readString(checkout.mavenCalls)).endsWith("/mine\n");
  }

  @Test
  void aMunjipJavaHomeThatDoesNotFitIsNotPassedOverInSilence() throws Exception {
    checkout.environment.put("MUNJIP_JAVA_HOME", checkout.jdk("mine", "1.8.0_392").toString());

    Run run = checkout.run();

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("MUNJIP_JAVA_HOME").hasLineCount(1);
  }

  @Test
  void aJreWithoutCompilerDoesNotCount() throws Exception {
    Files.delete(machine.resolve("jdk 99/bin/javac"));

    assertThat(checkout.run().exit()).isEqualTo(1);
  }

  @Test
  void withoutAJdkSaysInOneLineWhatToInstall() throws Exception {
    checkout.environment.remove("JAVA_HOME");

    Run run = checkout.run("serve");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("munjip: needs a JDK 99 or newer").hasLineCount(1);
    assertThat(checkout.built()).isEmpty();
  }

  // ---- when it builds ----

  @Test
  void withoutMavenSaysInOneLineWhatToInstall() throws Exception {
    Files.delete(checkout.tools.resolve("mvn"));

    Run run = checkout.run("serve");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("needs Maven", "apt install maven").hasLineCount(1);
  }

  @Test
  void buildsAgainOnlyWhenTheSourceDiffers() throws Exception {
    checkout.run();
    checkout.run();
    assertThat(checkout.builds()).isEqualTo(1);

    checkout.source("src/main/java/munjip/Main.java", "class Moin {}");
    assertThat(checkout.run().err()).contains("source has changed");
    checkout.source("src/main/resources/public/새 파일.css", "");
    checkout.run();
    assertThat(checkout.builds()).isEqualTo(3);

    Files.delete(checkout.folder.resolve("src/main/resources/public/새 파일.css"));
    checkout.run(); // as it was before, and that build is still there
    assertThat(checkout.builds()).isEqualTo(3);
    checkout.source("pom.xml", "<project></project>");
    checkout.run();
    checkout.run();
    assertThat(checkout.builds()).isEqualTo(4);
    assertThat(checkout.built()).as("old builds go").hasSize(2);
  }

  @Test
  void noticesADeletedFile() throws Exception {
    checkout.source("src/main/java/munjip/Other.java", "class Other {}");
    checkout.run();

    Files.delete(checkout.folder.resolve("src/main/java/munjip/Other.java"));
    checkout.run();

    assertThat(checkout.builds()).isEqualTo(2);
  }

  @Test
  void testsAndNotesDoNotMakeItBuild() throws Exception {
    checkout.run();
    checkout.source("src/test/java/munjip/MainTest.java", "class MainTest {}");
    checkout.source("corpus/note.md", "# Note");
    checkout.source("src/main/java/munjip/.Main.java.swp", "an editor's");
    checkout.run();

    assertThat(checkout.builds()).isEqualTo(1);
  }

  @Test
  void twoAtOnceBuildOnce() throws Exception {
    Process one = checkout.start(checkout.launcher, checkout.folder, "one");
    Process two = checkout.start(checkout.launcher, checkout.folder, "two");

    assertThat(Checkout.end(one).arguments()).containsExactly("<one>");
    assertThat(Checkout.end(two).arguments()).containsExactly("<two>");
    assertThat(checkout.builds()).isEqualTo(1);
    assertThat(checkout.built()).hasSize(1);
  }

  @Test
  void aLockWhoseOwnerIsGoneDoesNotHold() throws Exception {
    Process gone = checkout.start(checkout.tools.resolve("ls"), checkout.folder);
    Checkout.end(gone);
    checkout.source(".munjip-build/lock/pid", gone.pid() + "\n");
    checkout.source(".munjip-build/new." + gone.pid() + "/half", "");

    assertThat(checkout.run("status").arguments()).containsExactly("<status>");
    assertThat(checkout.built()).hasSize(1);
  }

  @Test
  void anInterruptedBuildLeavesNothing() throws Exception {
    checkout.environment.put("FAKE_BUILD_HANGS", "1");
    Process process = checkout.start(checkout.launcher, checkout.folder);
    await(() -> checkout.built().toString().contains("new."));

    process.toHandle().destroy(); // Process.destroy() closes the streams, too

    assertThat(Checkout.end(process).exit()).isEqualTo(128 + 15);
    assertThat(checkout.built()).isEmpty();
    assertThat(process.descendants()).isEmpty();
  }

  @Test
  void aFailedBuildShowsTheErrorAndWhereTheRestIs() throws Exception {
    checkout.environment.put("FAKE_BUILD_FAILS", "1");

    Run run = checkout.run("serve");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("';' expected", ".munjip-build/build.log")
        .doesNotContain("talk");
    assertThat(checkout.built()).isEmpty();
  }

  @Test
  void aBuiltCheckoutRunsWhereNothingCanBeWritten() throws Exception {
    checkout.run();
    checkout.source("src/main/java/munjip/Main.java", "class Changed {}");
    Path work = checkout.folder.resolve(".munjip-build");
    assertThat(work.toFile().setWritable(false)).isTrue();
    try {
      assumeFalse(Files.isWritable(work), "root may write everywhere");
      Run run = checkout.run("status");
      assertThat(run.arguments()).containsExactly("<status>");
      assertThat(run.err()).contains("cannot write").hasLineCount(1);
    } finally {
      assertThat(work.toFile().setWritable(true)).isTrue();
    }
  }

  // ---- the start-up cache ----

  @Test
  void aServerMakesACacheAndTheNextStartUsesIt() throws Exception {
    checkout.environment.remove("MUNJIP_NO_AOT");
    assertThat(checkout.run("status").out()).doesNotContain("AOTCache");
    assertThat(checkout.holdsCache()).isFalse();

    checkout.environment.put("FAKE_SERVER_RUNS", "30");
    Process server = checkout.start(checkout.launcher, checkout.folder, "serve");
    await(checkout::holdsCache);
    server.destroy();
    server.waitFor();

    checkout.environment.remove("FAKE_SERVER_RUNS");
    assertThat(checkout.run("status").out()).contains("<-XX:AOTCache=", "<-Xlog:all=error:stderr>");
    checkout.environment.put("MUNJIP_NO_AOT", "1");
    assertThat(checkout.run("status").out()).doesNotContain("AOTCache");
  }

  @Test
  void makingTheCacheEndsWithTheServer() throws Exception {
    checkout.environment.remove("MUNJIP_NO_AOT");
    Path pid = machine.resolve("cache-pid");
    checkout.environment.put("FAKE_CACHE_HANGS", pid.toString());
    checkout.environment.put("FAKE_SERVER_RUNS", "30");
    Process server = checkout.start(checkout.launcher, checkout.folder, "serve");
    await(() -> Files.exists(pid) && Files.size(pid) > 1);
    ProcessHandle job =
        ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();

    server.destroyForcibly().waitFor();

    job.onExit().get(5, TimeUnit.SECONDS);
    assertThat(checkout.holdsCache()).isFalse();
  }

  @Test
  void olderJdksAreNotAskedForACache() throws Exception {
    checkout.environment.remove("MUNJIP_NO_AOT");
    String script = Files.readString(checkout.launcher);
    assertThat(script).contains("-lt 25 ]");
    Checkout.script(checkout.launcher, script.replace("-lt 25 ]", "-lt 100 ]"));

    assertThat(checkout.run("serve").out()).doesNotContain("AOT");
    assertThat(checkout.holdsCache()).isFalse();
  }

  @Test
  void onlyShortCommandsDoWithoutTheSecondCompiler() throws Exception {
    for (String command : List.of("serve", "index", "eval")) {
      assertThat(checkout.run(command).out()).doesNotContain("TieredStopAtLevel");
    }
    assertThat(checkout.run("search", "serve").out()).contains("<-XX:TieredStopAtLevel=1>");
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    Instant end = Instant.now().plus(Duration.ofSeconds(20));
    while (!condition.call()) {
      assertThat(Instant.now()).isBefore(end);
      Thread.sleep(20);
    }
  }
}
