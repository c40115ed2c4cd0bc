package munjip.note;

import com.electronwill.nightconfig.core.UnmodifiableConfig;
import com.electronwill.nightconfig.toml.TomlParser;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads TOML front matter as text; keys of tables ({@code [taxonomies]}) count as the note's own.
 */
final class TomlValues {
  private static final int DEEPEST = 4;

  private TomlValues() {}

  /** Empty when the block is no front matter. */
  static Optional<Map<String, List<String>>> in(String block) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    try {
      collect(new TomlParser().parse(new StringReader(block)), DEEPEST, values);
      return Optional.of(values);
    } catch (RuntimeException | StackOverflowError e) {
      return Optional.of(LooseValues.in(block)).filter(found -> !found.isEmpty());
    }
  }

  private static void collect(
      UnmodifiableConfig table, int levels, Map<String, List<String>> into) {
    for (UnmodifiableConfig.Entry entry : table.entrySet()) {
      Object value = entry.getValue();
      if (value instanceof UnmodifiableConfig inner) {
        if (levels > 0) {
          collect(inner, levels - 1, into);
        }
      } else {
        into.putIfAbsent(entry.getKey().toLowerCase(Locale.ROOT), texts(value));
      }
    }
  }

  private static List<String> texts(Object value) {
    List<String> texts = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (Object item : list) {
        if (!(item instanceof List<?>) && !(item instanceof UnmodifiableConfig) && item != null) {
          texts.add(item.toString());
        }
      }
    } else if (value != null) {
      texts.add(value.toString());
    }
    return texts;
  }
}
