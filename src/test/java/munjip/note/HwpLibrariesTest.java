package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders without such files do without the libraries that read them. */
class HwpLibrariesTest {
  /** The program, without the libraries. */
  private static final class Alone extends URLClassLoader {
    Alone() {
      super(
          new URL[] {NoteReader.class.getProtectionDomain().getCodeSource().getLocation()},
          ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      assertThat(name).doesNotStartWith("kr.dogfoot");
      return super.findClass(name);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"munjip.note.HwpReader", "munjip.note.HwpxReader"})
  void areNotLoadedForOtherFiles(String reader) throws ReflectiveOperationException, IOException {
    byte[] note = "걷기".getBytes(StandardCharsets.UTF_8);
    try (Alone loader = new Alone()) {
      Class<?> config = loader.loadClass(NoteConfig.class.getName());
      Class<?> file = loader.loadClass(NoteFile.class.getName());
      Class<?> folder = loader.loadClass(NoteFolder.class.getName());
      Class<?> stamp = loader.loadClass(FileStamp.class.getName());
      Object made =
          loader
              .loadClass(reader)
              .getConstructor(config)
              .newInstance(
                  config
                      .getConstructor(Map.class, long.class, Set.class)
                      .newInstance(Map.of("txt", "txt", "hwp", "hwp"), 1_000L, Set.of()));
      Path path = Path.of("/notes/a.txt");
      Object asked =
          file.getConstructor(folder, String.class, Path.class, stamp)
              .newInstance(
                  folder
                      .getConstructor(String.class, Path.class)
                      .newInstance("n", path.getParent()),
                  "a.txt",
                  path,
                  stamp.getConstructor(long.class, long.class, long.class).newInstance(4, 0, 0));
      Method reads = made.getClass().getMethod("reads", file, byte[].class);
      assertThat(reads.invoke(made, asked, note)).isEqualTo(false);
    }
  }
}
