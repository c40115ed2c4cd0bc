package munjip.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The settings of one yaml file, or of one section of it. Every value is asked for with the one to
 * keep when it is missing or broken; what is broken becomes a problem with file and line.
 */
final class YamlSettings {
  private final Path file;
  private final String section;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private final List<YamlSettings> sections = new ArrayList<>();
  private final Problems problems;

  private YamlSettings(Path file, String section, Node node, Problems problems) {
    this.file = file;
    this.section = section;
    this.problems = problems;
    switch (node) {
      case null -> {}
      case MappingNode mapping -> mapping.getValue().forEach(this::take);
      default -> problems.at(file, line(node), "expected lines of the form \"name: value\"");
    }
  }

  /**
   * @param text the whole file
   */
  static YamlSettings of(Path file, String text, Problems problems) {
    try {
      Node top = new Yaml(new LoaderOptions()).compose(new java.io.StringReader(text));
      return new YamlSettings(file, "", top, problems);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      problems.at(file, line, "not valid YAML: " + e.getProblem() + "; the whole file is not used");
    } catch (YAMLException e) {
      problems.of(file, "not valid YAML: " + e.getMessage() + "; the whole file is not used");
    }
    return none(file, problems);
  }

  /**
   * The items of a file that is a list of settings. An item that is no valid YAML costs only
   * itself, as long as each item begins on a line of its own.
   *
   * @return empty when nothing of the text is valid
   */
  static Optional<List<YamlSettings>> listOf(Path file, String text, Problems problems) {
    Problems whole = new Problems();
    Optional<List<YamlSettings>> items = items(file, text, whole, problems);
    if (items.isPresent()) {
      return items;
    }
    List<YamlSettings> valid = new ArrayList<>();
    for (String part : YamlItems.of(text)) {
      items(file, part, problems, problems).ifPresent(valid::addAll);
    }
    if (valid.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(valid);
  }

  /** Empty when the text is no valid YAML. */
  private static Optional<List<YamlSettings>> items(
      Path file, String text, Problems invalid, Problems problems) {
    Node top;
    try {
      top = new Yaml(new LoaderOptions()).compose(new java.io.StringReader(text));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      String wrong =
          e.getProblem().contains("character '@")
              ? "a value cannot begin with @; write it without @ or in quotes"
              : e.getProblem();
      invalid.at(file, line, "not valid YAML: " + wrong + "; this item is not used");
      return Optional.empty();
    } catch (YAMLException e) {
      invalid.of(file, "not valid YAML: " + e.getMessage() + "; this item is not used");
      return Optional.empty();
    }
    List<YamlSettings> items = new ArrayList<>();
    switch (top) {
      case null -> {}
      case SequenceNode list -> {
        for (Node item : list.getValue()) {
          YamlSettings read = new YamlSettings(file, "", item, problems);
          // What is no mapping is reported already.
          if (item instanceof MappingNode) {
            items.add(read);
          }
        }
      }
      default ->
          problems.at(file, line(top), "expected a list, each item beginning with \"- name: …\"");
    }
    return Optional.of(items);
  }

  /** No settings: whatever is asked for, the given value is kept. */
  static YamlSettings none(Path file, Problems problems) {
    return new YamlSettings(file, "", null, problems);
  }

  private void take(NodeTuple tuple) {
    if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
      problems.at(file, line(tuple.getKeyNode()), "expected a name before the colon");
      return;
    }
    if (values.put(key.getValue(), tuple.getValueNode()) != null) {
      problems.at(
          file, line(key), "\"" + section + key.getValue() + "\" is set twice; this one counts");
    }
    lines.put(key.getValue(), line(key));
  }

  YamlSettings section(String key) {
    asked.add(key);
    YamlSettings inner = new YamlSettings(file, section + key + ".", values.get(key), problems);
    sections.add(inner);
    return inner;
  }

  /** Names set here, in the order of the file; those are then known, whatever they are. */
  Set<String> names() {
    asked.addAll(values.keySet());
    return new LinkedHashSet<>(values.keySet());
  }

  long wholeNumber(String key, long kept, long least, long most) {
    return value(
        key,
        kept,
        "a whole number from " + least + " to " + most,
        text -> {
          long number = Long.parseLong(text.replace("_", ""));
          return number >= least && number <= most ? Optional.of(number) : Optional.empty();
        });
  }

  boolean yesOrNo(String key, boolean kept) {
    return value(
        key,
        kept,
        "yes or no",
        text ->
            switch (text.toLowerCase(java.util.Locale.ROOT)) {
              case "yes", "true", "on" -> Optional.of(true);
              case "no", "false", "off" -> Optional.of(false);
              default -> Optional.empty();
            });
  }

  double number(String key, double kept, double least, double most) {
    return value(
        key,
        kept,
        "a number from " + least + " to " + most,
        text -> {
          double number = Double.parseDouble(text);
          return number >= least && number <= most ? Optional.of(number) : Optional.empty();
        });
  }

  /** {@code 20 MB}, {@code 500 kB} (thousands, not 1024), or a bare number of bytes. */
  long bytes(String key, long kept, long most) {
    return value(
        key,
        kept,
        "a size such as 20 MB, up to " + most / 1_000_000 + " MB",
        text -> {
          String[] parts = text.strip().split("(?<=\\d)\\s*(?=\\p{Alpha})", 2);
          long unit =
              switch (parts.length == 1 ? "B" : parts[1].toUpperCase(java.util.Locale.ROOT)) {
                case "B" -> 1;
                case "KB" -> 1_000;
                case "MB" -> 1_000_000;
                default -> 0;
              };
          double size = Double.parseDouble(parts[0]) * unit;
          return size >= 1 && size <= most ? Optional.of((long) size) : Optional.empty();
        });
  }

  private <T> T value(String key, T kept, String expected, Function<String, Optional<T>> reading) {
    asked.add(key);
    Node node = values.get(key);
    if (node == null) {
      return kept;
    }
    if (node instanceof ScalarNode scalar) {
      Optional<T> read;
      try {
        read = reading.apply(scalar.getValue());
      } catch (NumberFormatException e) {
        read = Optional.empty();
      }
      if (read.isPresent()) {
        return read.get();
      }
    }
    String is = node instanceof ScalarNode scalar ? " is \"" + scalar.getValue() + "\"" : "";
    problems.at(
        file,
        line(node),
        "\"" + section + key + "\"" + is + ", expected " + expected + "; " + kept + " is used");
    return kept;
  }

  /** A list of words, written {@code [a, b]} or one a line; {@code kept} when there is none. */
  Set<String> words(String key, Set<String> kept) {
    asked.add(key);
    Node node = values.get(key);
    if (node == null) {
      return kept;
    }
    if (!(node instanceof SequenceNode list)) {
      problems.at(
          file, line(node), "\"" + section + key + "\": expected a list such as [one, two]");
      return kept;
    }
    Set<String> words = new LinkedHashSet<>();
    for (Node item : list.getValue()) {
      if (item instanceof ScalarNode word && !word.getValue().isBlank()) {
        words.add(word.getValue().strip());
      } else {
        problems.at(file, line(item), "\"" + section + key + "\": expected a word; left out");
      }
    }
    return words;
  }

  /**
   * A value of a list.
   *
   * @param line 1-based
   */
  record Listed(String text, int line) {}

  /** Values of a list, or a single value as a list of one; empty when there is none. */
  List<Listed> listed(String key) {
    asked.add(key);
    Node node = values.get(key);
    List<Node> items =
        switch (node) {
          case null -> List.of();
          case SequenceNode list -> list.getValue();
          default -> List.of(node);
        };
    List<Listed> listed = new ArrayList<>();
    for (Node item : items) {
      if (item instanceof ScalarNode word && !word.getValue().isBlank()) {
        listed.add(new Listed(word.getValue(), line(item)));
      } else {
        problems.at(file, line(item), "\"" + section + key + "\": expected a word; left out");
      }
    }
    return listed;
  }

  /** The same, where a single value with commas in it is a list without brackets. */
  List<Listed> listedBetweenCommas(String key) {
    List<Listed> listed = listed(key);
    if (values.get(key) instanceof SequenceNode) {
      return listed;
    }
    return listed.stream()
        .flatMap(
            each ->
                Arrays.stream(each.text().split(","))
                    .map(String::strip)
                    .filter(piece -> !piece.isEmpty())
                    .map(piece -> new Listed(piece, each.line())))
        .distinct()
        .toList();
  }

  /**
   * Reports what is wrong on a line.
   *
   * @param line 1-based
   */
  void at(int line, String what) {
    problems.at(file, line, what);
  }

  /** Reports what is wrong with all of these settings, where they begin. */
  void atStart(String what) {
    problems.at(file, lines.values().stream().min(Integer::compare).orElse(1), what);
  }

  /** Reports what is wrong with a setting and shows only when values are held together. */
  void problem(String key, String what) {
    problems.at(file, lines.getOrDefault(key, 1), what);
  }

  /** Reports names that nobody asked for; to be called when all has been read. */
  void reportUnknown() {
    for (String name : values.keySet()) {
      if (!asked.contains(name)) {
        problem(name, "\"" + section + name + "\" is no setting" + Nearest.hint(name, asked));
      }
    }
    sections.forEach(YamlSettings::reportUnknown);
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
