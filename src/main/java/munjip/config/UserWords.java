package munjip.config;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import munjip.analysis.Folding;
import munjip.config.ConfigText.Line;

/**
 * Reads user dictionaries of the Korean analyzer: one word a line, or a compound and its parts.
 * Checks what the analyzer itself would take in silence and get wrong.
 */
final class UserWords {
  private final Problems problems;
  private final SortedMap<String, String> lines = new TreeMap<>();

  UserWords(Problems problems) {
    this.problems = problems;
  }

  /** Lays a file over what was read before: its entries outrank earlier ones of the same word. */
  void add(Path file, List<Line> entries) {
    SortedMap<String, String> own = new TreeMap<>();
    for (Line entry : entries) {
      // Text is folded before the analyzer sees it, so entries must be, too.
      String folded = Folding.of(entry.text());
      String[] parts = ConfigText.words(folded);
      Optional<String> wrong = wrong(parts);
      if (wrong.isPresent()) {
        problems.at(file, entry.number(), "\"" + entry.text() + "\" " + wrong.get());
        continue;
      }
      String canonical = parts.length == 2 ? parts[0] : String.join(" ", parts);
      String before = own.put(parts[0], canonical);
      if (before != null && !before.equals(canonical)) {
        problems.at(
            file,
            entry.number(),
            "\"" + parts[0] + "\" stands above with other parts; this line counts");
      }
    }
    lines.putAll(own);
  }

  /** All entries, sorted, each word once. */
  List<String> lines() {
    return List.copyOf(lines.values());
  }

  private static Optional<String> wrong(String[] parts) {
    String word = parts[0];
    if (Arrays.stream(parts).anyMatch(part -> part.contains("#"))) {
      return Optional.of(
          "holds '#', at which the Korean analyzer would cut it off; expected a word of letters and"
              + " digits (names like C# are found as they are, without an entry)");
    }
    if (!Character.isLetterOrDigit(word.codePointAt(0))) {
      return Optional.of(
          "begins with a sign, which would make the word vanish from the index; expected a letter or"
              + " digit first (names like .NET are found as they are, without an entry)");
    }
    if (word.codePointCount(0, word.length()) == 1) {
      return Optional.of(
          "is a single letter, and would be cut out of every longer word; expected two or more");
    }
    if (parts.length > 1) {
      String joined = String.join("", Arrays.copyOfRange(parts, 1, parts.length));
      if (!joined.equals(word)) {
        return Optional.of(
            "has parts that make \"" + joined + "\"; expected parts that make \"" + word + "\"");
      }
    }
    return Optional.empty();
  }
}
