package munjip.note;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import munjip.text.Unicode;
import org.eclipse.jgit.ignore.FastIgnoreRule;
import org.eclipse.jgit.ignore.IgnoreNode;

/**
 * What the user wants left alone, as files {@code .munjipignore} in the note folders say, in the
 * syntax of {@code .gitignore}: rules of a deeper folder outrank those above it, and what lies in a
 * folder left alone stays so. Safe for use by several threads.
 */
final class IgnoreFiles {
  private static final String OWN = ".munjipignore";
  private static final String GIT = ".gitignore";

  /** Nobody writes longer ones, and a larger file is something else. */
  private static final int LARGEST = 1_000_000;

  /** The later ones outrank the others. */
  private final List<String> names;

  private final Map<Path, Read> read = new ConcurrentHashMap<>();

  /**
   * @param size of the file
   * @param modified its time, in milliseconds
   * @param problem why there are no rules, if something is wrong
   */
  private record Read(
      long size, long modified, Optional<IgnoreNode> rules, Optional<String> problem) {}

  /**
   * @param git whether {@code .gitignore} counts, too
   */
  IgnoreFiles(boolean git) {
    this.names = git ? List.of(GIT, OWN) : List.of(OWN);
  }

  /** Whether a path is that of a file with rules: when it changes, its folder has. */
  boolean isOne(Path path) {
    return path.getFileName() != null && names.contains(path.getFileName().toString());
  }

  /**
   * Whether some file of rules leaves a path alone; that folders above it may be left alone is for
   * the caller to see.
   */
  boolean ignores(NoteFolder folder, Path path, boolean isFolder) {
    boolean ignored = false;
    Path relative = folder.path().relativize(path);
    Path above = folder.path();
    for (int depth = 0; depth < relative.getNameCount(); depth++) {
      for (String name : names) {
        Optional<IgnoreNode> rules = at(above.resolve(name)).rules();
        if (rules.isPresent()) {
          Boolean said = rules.get().checkIgnored(shown(above, path), isFolder);
          ignored = said == null ? ignored : said;
        }
      }
      above = above.resolve(relative.getName(depth));
    }
    return ignored;
  }

  /** What is wrong with a file of rules, if something is. */
  Optional<String> problem(Path file) {
    return at(file).problem();
  }

  private static String shown(Path above, Path path) {
    StringBuilder shown = new StringBuilder();
    above.relativize(path).forEach(part -> shown.append(shown.isEmpty() ? "" : "/").append(part));
    return Unicode.nfc(shown.toString());
  }

  private Read at(Path file) {
    BasicFileAttributes now;
    try {
      now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      read.remove(file);
      Optional<String> problem =
          e instanceof NoSuchFileException ? Optional.empty() : Optional.of(unreadable(e));
      return new Read(0, 0, Optional.empty(), problem);
    }
    Read before = read.get(file);
    long modified = now.lastModifiedTime().toMillis();
    if (before != null && before.size() == now.size() && before.modified() == modified) {
      return before;
    }
    Read fresh = read(file, now, modified);
    read.put(file, fresh);
    return fresh;
  }

  private static Read read(Path file, BasicFileAttributes now, long modified) {
    if (!now.isRegularFile() || now.size() > LARGEST) {
      return new Read(
          now.size(),
          modified,
          Optional.empty(),
          Optional.of("no file of rules: expected a text with a pattern on each line"));
    }
    try {
      DecodedText decoded = DecodedText.of(Files.readAllBytes(file));
      String text = Unicode.nfc(decoded.text());
      List<FastIgnoreRule> rules = new ArrayList<>();
      List<String> wrong = new ArrayList<>();
      if (decoded.cutOff()) {
        wrong.add("it breaks off in the middle of its last line");
      }
      int number = 0;
      for (String line : text.lines().toList()) {
        number++;
        parse(line, number, rules, wrong);
      }
      Optional<String> problem =
          wrong.isEmpty()
              ? Optional.empty()
              : Optional.of(String.join("; ", wrong) + ": its other lines count");
      return new Read(now.size(), modified, Optional.of(new IgnoreNode(rules)), problem);
    } catch (IOException e) {
      return new Read(now.size(), modified, Optional.empty(), Optional.of(unreadable(e)));
    } catch (UnreadableNoteException | RuntimeException e) {
      return new Read(
          now.size(),
          modified,
          Optional.empty(),
          Optional.of("its rules cannot be used: " + e.getMessage()));
    }
  }

  /** Line by line: a whole file is read without a word of what cannot be. */
  private static void parse(
      String line, int number, List<FastIgnoreRule> rules, List<String> wrong) {
    if (line.isBlank() || line.startsWith("#") || line.equals("/")) {
      return;
    }
    FastIgnoreRule rule = new FastIgnoreRule(line);
    if (rule.isEmpty()) {
      wrong.add("line %d is no pattern that git knows: %s".formatted(number, line));
    } else {
      rules.add(rule);
    }
  }

  private static String unreadable(IOException e) {
    return e instanceof java.nio.file.AccessDeniedException
        ? "may not be read, so nothing is left alone for it: give yourself the right to read it"
        : "cannot be read, so nothing is left alone for it: " + e.getMessage();
  }
}
