package munjip.config;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What one config file says now: each time it is asked, it looks whether the file changed, and
 * reads it again. A file that cannot be read at all leaves things as they were. Safe for use by
 * several threads.
 */
final class LiveFile<T> {
  /** Makes a value of a file's text. */
  interface Reading<T> {
    /**
     * @param kept the value until now, for what is broken
     */
    T of(Path file, String text, T kept, Problems problems);
  }

  /** How a file looks from outside; another one means that it was written since. */
  private record Stamp(FileTime time, long size, Object key) {}

  private record State<T>(Optional<Stamp> stamp, T value, List<String> problems) {}

  private final Path file;
  private final boolean required;
  private final T empty;
  private final Reading<T> reading;
  private final Consumer<String> told;
  private volatile State<T> state;

  /**
   * Reads the file.
   *
   * @param required whether it is a problem when there is no such file; {@code empty} counts then
   *     until there was one, else while there is none
   * @param told hears of each problem
   */
  LiveFile(Path file, boolean required, T empty, Reading<T> reading, Consumer<String> told) {
    this.file = file;
    this.required = required;
    this.empty = empty;
    this.reading = reading;
    this.told = told;
    this.state = read(stamp(), empty);
  }

  T get() {
    return state().value;
  }

  /** What is wrong in the file as last read. */
  List<String> problems() {
    return state().problems;
  }

  private State<T> state() {
    State<T> now = state;
    return Objects.equals(stamp(), now.stamp) ? now : readAgain();
  }

  private synchronized State<T> readAgain() {
    // Taken before reading: what is written meanwhile is read the next time.
    Optional<Stamp> stamp = stamp();
    if (!stamp.equals(state.stamp)) {
      state = read(stamp, state.value);
    }
    return state;
  }

  private State<T> read(Optional<Stamp> stamp, T kept) {
    Problems problems = new Problems();
    Optional<String> text = ConfigText.read(file, required, problems);
    T without = stamp.isPresent() || required ? kept : empty;
    T value = text.map(t -> reading.of(file, t, kept, problems)).orElse(without);
    problems.all().forEach(told);
    return new State<>(stamp, value, problems.all());
  }

  private Optional<Stamp> stamp() {
    try {
      // Unlike Files.readAttributes this costs no exception where there is no file.
      return Optional.ofNullable(
              file.getFileSystem()
                  .provider()
                  .readAttributesIfExists(file, BasicFileAttributes.class))
          .map(at -> new Stamp(at.lastModifiedTime(), at.size(), at.fileKey()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
