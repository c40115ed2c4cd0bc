package munjip.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code key: value} lines and simple lists out of front matter that is no valid YAML or
 * TOML.
 */
final class LooseValues {
  private static final Pattern PAIR =
      Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_ .-]{0,60}?)[ \\t]*[:=](?:[ \\t]+(.*)|[ \\t]*)");

  private static final Pattern ITEM = Pattern.compile("[ \\t]*-[ \\t]+(.*)");

  private LooseValues() {}

  /** Empty when the first line with text is no such pair: then it is no front matter. */
  static Map<String, List<String>> in(String block) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    List<String> last = null;
    for (String line : block.split("\\r\\n|\\r|\\n")) {
      Matcher pair = PAIR.matcher(line);
      Matcher item = ITEM.matcher(line);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (pair.matches()) {
        last = new ArrayList<>(values(pair.group(2) == null ? "" : pair.group(2).strip()));
        values.put(pair.group(1).strip().toLowerCase(Locale.ROOT), last);
      } else if (last == null) {
        return Map.of();
      } else if (item.matches()) {
        last.add(unquoted(item.group(1)));
      }
    }
    return values;
  }

  private static List<String> values(String value) {
    if (value.isEmpty() || value.equals("|") || value.equals(">")) {
      return List.of();
    }
    if (value.startsWith("[") && value.endsWith("]") && !value.startsWith("[[")) {
      return Arrays.stream(value.substring(1, value.length() - 1).split(","))
          .map(LooseValues::unquoted)
          .toList();
    }
    return List.of(unquoted(value));
  }

  private static String unquoted(String value) {
    String text = value.strip();
    boolean quoted =
        text.length() > 1
            && (text.charAt(0) == '"' || text.charAt(0) == '\'')
            && text.charAt(text.length() - 1) == text.charAt(0);
    if (quoted) {
      return text.substring(1, text.length() - 1);
    }
    // A mark that nobody closed was to open a text, and is none of it.
    boolean unclosed = text.length() > 1 && text.charAt(0) == '"' && text.indexOf('"', 1) < 0;
    return unclosed ? text.substring(1) : text;
  }
}
