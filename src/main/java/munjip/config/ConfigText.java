package munjip.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads config files as text, and as lines without comments. */
final class ConfigText {
  /** Not inside a word: {@code C#} is a word. */
  private static final Pattern COMMENT = Pattern.compile("(^|\\s)#.*$");

  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private ConfigText() {}

  /**
   * A line that says something.
   *
   * @param number 1-based
   * @param text without comment and outer white space; never empty
   */
  record Line(int number, String text) {}

  /** Empty when the file is not there or cannot be read, which is a problem if it is required. */
  static Optional<String> read(Path file, boolean required, Problems problems) {
    try {
      String text = Files.readString(file);
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (NoSuchFileException e) {
      if (required) {
        problems.of(file, "there is no such file; built-in values are used");
      }
    } catch (CharacterCodingException e) {
      problems.of(file, "is not UTF-8 text; save it as UTF-8. It is not used");
    } catch (IOException e) {
      problems.of(file, "cannot be read (" + e.getMessage() + "); it is not used");
    }
    return Optional.empty();
  }

  static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String raw : LINE_END.split(text, -1)) {
      number++;
      String line = COMMENT.matcher(raw).replaceFirst("").strip();
      if (!line.isEmpty()) {
        lines.add(new Line(number, line));
      }
    }
    return lines;
  }

  /** The words of a line, which has no outer white space. */
  static String[] words(String line) {
    return SPACE.split(line);
  }
}
