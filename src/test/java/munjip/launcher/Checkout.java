package munjip.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A copy of the launcher in a made-up checkout, on a made-up machine: scripts stand for Maven and
 * for {@code java}, so that nothing is compiled. The copy asks for Java 99, which hides the real
 * JDKs.
 */
final class Checkout {
  private static final List<String> TOOLS =
      List.of(
          "awk",
          "cat",
          "cksum",
          "find",
          "head",
          "locale",
          "ls",
          "mkdir",
          "mv",
          "nice",
          "readlink",
          "rm",
          "rmdir",
          "sed",
          "sleep",
          "sort",
          "tail",
          "touch",
          "tr",
          "uniq");

  /** Notes that it was called, then makes what the launcher expects; waits first when told to. */
  private static final String MAVEN =
      """
      #!/bin/sh
      echo "$JAVA_HOME" >>"$FAKE_MAVEN_CALLS"
      if [ -n "${FAKE_BUILD_FAILS:-}" ]; then
        echo "[INFO] talk"
        echo "[ERROR] Munjip.java:[1,1] ';' expected"
        exit 1
      fi
      for argument; do
        case $argument in -Dmunjip.run=*) run=${argument#*=} ;; esac
      done
      mkdir -p "$run/lib" "$run/classes"
      [ -z "${FAKE_BUILD_HANGS:-}" ] || exec sleep 60
      sleep 0.3
      echo jar >"$run/munjip-0.1.0.jar"
      """;

  /**
   * Prints its process id and its arguments, one a line; plays the JVM that makes a start-up cache.
   */
  private static final String JAVA =
      """
      #!/bin/sh
      for argument; do
        case $argument in
          -XX:AOTMode=record)
            [ -n "${FAKE_CACHE_HANGS:-}" ] || exit 0
            echo $$ >"$FAKE_CACHE_HANGS"
            exec sleep 60 ;;
          -XX:AOTMode=create) create=1 ;;
          -XX:AOTCache=*) cache=${argument#*=} ;;
        esac
      done
      [ -z "${create:-}" ] || exec touch "$cache"
      echo "java of $0"
      echo "pid $$"
      for argument; do echo "<$argument>"; done
      [ -z "${FAKE_SERVER_RUNS:-}" ] || exec sleep "$FAKE_SERVER_RUNS"
      exit ${FAKE_EXIT:-0}
      """;

  final Path folder;
  final Path launcher;
  final Path tools;
  final Path mavenCalls;
  final Map<String, String> environment = new HashMap<>();

  /** What one run of the launcher left behind. */
  record Run(long pid, int exit, String out, String err) {
    List<String> arguments() {
      List<String> lines = out.lines().filter(line -> line.startsWith("<")).toList();
      int jar = lines.indexOf("<-jar>");
      return lines.subList(jar + 2, lines.size());
    }
  }

  Checkout(Path machine) throws IOException {
    folder = Files.createDirectories(machine.resolve("문집 checkout"));
    launcher = folder.resolve("munjip");
    tools = Files.createDirectories(machine.resolve("tools"));
    mavenCalls = machine.resolve("maven-calls");
    String script = Files.readString(Path.of("munjip"));
    script(launcher, script.replace("java_min=21", "java_min=99"));
    source("pom.xml", "<project/>");
    source("src/main/java/munjip/Main.java", "class Main {}");
    for (String tool : TOOLS) {
      for (String directory : List.of("/usr/bin", "/bin")) {
        if (Files.isExecutable(Path.of(directory, tool)) && !Files.exists(tools.resolve(tool))) {
          // No link: JUnit warns of each link out of a temporary folder.
          script(tools.resolve(tool), "#!/bin/sh\nexec " + directory + "/" + tool + " \"$@\"\n");
        }
      }
    }
    script(tools.resolve("mvn"), MAVEN);
    environment.put("PATH", tools.toString());
    environment.put("FAKE_MAVEN_CALLS", mavenCalls.toString());
    environment.put("HOME", machine.resolve("home").toString());
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("MUNJIP_NO_AOT", "1");
  }

  /** A folder that looks like a JDK of that version. */
  Path jdk(String folderOfMachine, String version) throws IOException {
    Path jdk = folder.getParent().resolve(folderOfMachine);
    Files.createDirectories(jdk.resolve("bin"));
    script(jdk.resolve("bin/java"), JAVA);
    script(jdk.resolve("bin/javac"), JAVA);
    Files.writeString(
        jdk.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
    return jdk;
  }

  void source(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  Process start(Path command, Path workingDirectory, String... arguments) throws IOException {
    List<String> line = Stream.concat(Stream.of(command.toString()), Stream.of(arguments)).toList();
    ProcessBuilder builder = new ProcessBuilder(line).directory(workingDirectory.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  Run run(String... arguments) throws IOException, InterruptedException {
    return end(start(launcher, folder, arguments));
  }

  static Run end(Process process) throws IOException, InterruptedException {
    process.getOutputStream().close();
    // Both are a few lines, far below what a pipe holds, so reading one after the other is safe.
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the launcher did not end");
    }
    return new Run(process.pid(), process.exitValue(), out, err);
  }

  /** How often Maven was called. */
  int builds() throws IOException {
    return Files.exists(mavenCalls) ? Files.readAllLines(mavenCalls).size() : 0;
  }

  /** What the build folder holds, without the log. */
  List<String> built() throws IOException {
    Path work = folder.resolve(".munjip-build");
    if (!Files.exists(work)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(work)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(n -> !n.equals("build.log"))
          .sorted()
          .toList();
    }
  }

  boolean holdsCache() throws IOException {
    boolean[] found = {false};
    Files.walkFileTree(
        folder.resolve(".munjip-build"),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            found[0] |= file.getFileName().toString().endsWith(".aot");
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE; // the launcher moves files while we look
          }
        });
    return found[0];
  }

  static void script(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
