package munjip.config;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The user's own files that are laid over the shipped ones. */
final class UserFiles {
  static final String WORDS = "userdict_ko.txt";

  /** More given names. */
  static final String NAMES = "names.txt";

  static final String SYNONYMS = "synonyms.txt";
  static final String GLOSSARY = "glossary.txt";
  static final String PEOPLE = "people.yaml";

  private static final Set<String> ALL = Set.of(WORDS, NAMES, SYNONYMS, GLOSSARY, PEOPLE);

  private UserFiles() {}

  /** Those whose change makes the index anew. */
  static List<Path> ofIndexTime(Path dir) {
    return List.of(dir.resolve(NAMES), dir.resolve(WORDS));
  }

  /** Reports files with nearly the right name: nobody would notice that they are not read. */
  static void reportMisnamed(Path dir, Problems problems) {
    if (!Files.isDirectory(dir)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(dir)) {
      List<Path> sorted =
          StreamSupport.stream(files.spliterator(), false)
              .sorted()
              .collect(Collectors.toUnmodifiableList());
      for (Path file : sorted) {
        String name = String.valueOf(file.getFileName());
        meant(name)
            .ifPresent(
                right -> problems.of(file, "is not read; did you mean \"%s\"?".formatted(right)));
      }
    } catch (IOException e) {
      problems.of(dir, "cannot be listed (" + e.getMessage() + ")");
    }
  }

  private static Optional<String> meant(String name) {
    // Copies that editors leave (synonyms.txt~) are no mistake.
    if (ALL.stream().anyMatch(name::startsWith)) {
      return Optional.empty();
    }
    return name.startsWith("glossary") ? Optional.of(GLOSSARY) : Nearest.to(name, ALL);
  }
}
