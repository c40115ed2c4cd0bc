package munjip.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in config files, each as {@code file:line: what, what was expected}. */
final class Problems {
  private final List<String> all = new ArrayList<>();

  /**
   * @param line 1-based
   */
  void at(Path file, int line, String what) {
    all.add(file + ":" + line + ": " + what);
  }

  void of(Path file, String what) {
    all.add(file + ": " + what);
  }

  List<String> all() {
    return List.copyOf(all);
  }
}
