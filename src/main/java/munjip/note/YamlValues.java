package munjip.note;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads YAML front matter as text: a date stays as written, {@code no} stays {@code no}. Only the
 * syntax tree is taken, no object is ever made of it, and what aliases repeat is read in bounds.
 */
final class YamlValues {
  /** Values under one key, and levels of lists, that are looked at. */
  private static final int MOST_VALUES = 1_000;

  private static final int DEEPEST = 4;

  /** Under these, generators of sites keep more of the same (Zola, Hugo, Docusaurus). */
  private static final Set<String> GROUPS = Set.of("taxonomies", "params", "extra", "last_update");

  private static final Set<String> LABELS = Set.of("label", "name", "title");

  private YamlValues() {}

  /** Empty when the block is no front matter but text between two rules. */
  static Optional<Map<String, List<String>>> in(String block) {
    Map<String, List<String>> loose = LooseValues.in(block);
    Optional<Node> root = tree(block);
    if (root.isEmpty() && block.lines().allMatch(l -> l.isBlank() || l.startsWith("#"))) {
      return Optional.of(Map.of());
    }
    if (root.isEmpty() || !(root.get() instanceof MappingNode map)) {
      return Optional.of(loose).filter(found -> !found.isEmpty());
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    Map<String, List<String>> grouped = new LinkedHashMap<>();
    for (NodeTuple pair : map.getValue()) {
      if (pair.getKeyNode() instanceof ScalarNode key) {
        String name = key.getValue().strip().toLowerCase(Locale.ROOT);
        values.putIfAbsent(name, values(name, pair.getValueNode(), loose));
        if (pair.getValueNode() instanceof MappingNode group && GROUPS.contains(name)) {
          group(group, grouped);
        }
      }
    }
    grouped.forEach(values::putIfAbsent);
    return Optional.of(values);
  }

  private static void group(MappingNode group, Map<String, List<String>> grouped) {
    for (NodeTuple pair : group.getValue()) {
      if (pair.getKeyNode() instanceof ScalarNode key) {
        String name = key.getValue().strip().toLowerCase(Locale.ROOT);
        grouped.putIfAbsent(name, values(name, pair.getValueNode(), Map.of()));
      }
    }
  }

  private static List<String> values(String name, Node node, Map<String, List<String>> loose) {
    // "title: [TIL]" means the brackets; "tags: #a #b" is a comment to YAML and tags to its writer.
    boolean asWritten =
        name.equals("title")
            ? !(node instanceof ScalarNode)
            : name.startsWith("tag") && isNull(node);
    if (asWritten && name.equals("title")) {
      return List.of(String.join(", ", loose.getOrDefault(name, List.of())));
    }
    if (asWritten) {
      return loose.getOrDefault(name, List.of());
    }
    List<String> values = new ArrayList<>();
    collect(node, DEEPEST, values);
    return values;
  }

  private static void collect(Node node, int levels, List<String> into) {
    if (levels == 0 || into.size() >= MOST_VALUES || isNull(node)) {
      return;
    }
    if (node instanceof ScalarNode scalar) {
      into.add(scalar.getValue());
    } else if (node instanceof SequenceNode sequence) {
      Optional<String> link = link(sequence);
      if (link.isPresent()) {
        into.add(link.get());
        return;
      }
      for (Node item : sequence.getValue()) {
        if (into.size() >= MOST_VALUES) {
          return;
        }
        Node told = item instanceof MappingNode map ? label(map).orElse(item) : item;
        collect(told, levels - 1, into);
      }
    }
  }

  /**
   * {@code [[Note]]} without quotation marks is a list in a list to YAML, and a link to its writer.
   */
  private static Optional<String> link(SequenceNode outer) {
    return outer.getFlowStyle() == DumperOptions.FlowStyle.FLOW
            && outer.getValue().size() == 1
            && outer.getValue().getFirst() instanceof SequenceNode inner
            && inner.getFlowStyle() == DumperOptions.FlowStyle.FLOW
            && inner.getValue().size() == 1
            && inner.getValue().getFirst() instanceof ScalarNode name
        ? Optional.of("[[" + name.getValue() + "]]")
        : Optional.empty();
  }

  /** What names a tag that is written with more than its name (Docusaurus). */
  private static Optional<Node> label(MappingNode map) {
    return map.getValue().stream()
        .filter(
            pair -> pair.getKeyNode() instanceof ScalarNode key && LABELS.contains(key.getValue()))
        .map(NodeTuple::getValueNode)
        .findFirst();
  }

  private static boolean isNull(Node node) {
    return node.getTag().equals(Tag.NULL);
  }

  private static Optional<Node> tree(String block) {
    LoaderOptions limits = new LoaderOptions();
    limits.setNestingDepthLimit(20);
    limits.setMaxAliasesForCollections(20);
    limits.setCodePointLimit(200_000);
    try {
      return Optional.ofNullable(
          new Yaml(new SafeConstructor(limits)).compose(new StringReader(block)));
    } catch (RuntimeException | StackOverflowError e) {
      return Optional.empty(); // not YAML after all: the caller reads it line by line
    }
  }
}
