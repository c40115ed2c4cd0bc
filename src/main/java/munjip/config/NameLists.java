package munjip.config;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import munjip.quote.NameWords;
import munjip.text.Unicode;

/**
 * Reads the words that tell persons from all else: in each file as many a line as there may be. The
 * user's own {@code names.txt} adds given names.
 */
final class NameLists {
  private final Path shipped;
  private final Problems problems;

  private NameLists(Path shipped, Problems problems) {
    this.shipped = shipped;
    this.problems = problems;
  }

  /**
   * @param shipped the folder {@code index-time}
   */
  static NameWords read(Path shipped, Optional<Path> userDir, Problems problems) {
    NameLists lists = new NameLists(shipped, problems);
    Set<String> given = lists.words("given-names.txt");
    userDir.ifPresent(own -> lists.add(own.resolve(UserFiles.NAMES), false, given));
    return new NameWords(
        given,
        lists.words("no-persons.txt"),
        lists.words("no-persons-ko.txt"),
        lists.words("roles-ko.txt"));
  }

  /** Given names that are common words as well, so that they are not among those above. */
  static Set<String> alsoWords(Path shipped, Problems problems) {
    return new NameLists(shipped, problems).words("given-names-also-words.txt");
  }

  private Set<String> words(String file) {
    Set<String> words = new HashSet<>();
    add(shipped.resolve(file), true, words);
    return words;
  }

  private void add(Path file, boolean required, Set<String> words) {
    String text = ConfigText.read(file, required, problems).orElse("");
    for (ConfigText.Line line : ConfigText.lines(Unicode.nfc(text))) {
      for (String word : ConfigText.words(line.text())) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
  }
}
