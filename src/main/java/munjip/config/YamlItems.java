package munjip.config;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a YAML list that is not valid as a whole apart, so that its good items can be used. */
final class YamlItems {
  private static final Pattern FIRST = Pattern.compile("(?m)^( *)- ");

  private YamlItems() {}

  /**
   * The items, each behind as many empty lines as stand before it, so that lines keep their
   * numbers.
   */
  static List<String> of(String text) {
    Matcher first = FIRST.matcher(text);
    if (!first.find()) {
      return List.of(text);
    }
    Matcher next = Pattern.compile("(?m)^" + first.group(1) + "- ").matcher(text);
    List<Integer> starts = new ArrayList<>();
    while (next.find()) {
      starts.add(next.start());
    }
    List<String> items = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      long before = text.substring(0, starts.get(i)).chars().filter(c -> c == '\n').count();
      items.add("\n".repeat((int) before) + text.substring(starts.get(i), end));
    }
    return items;
  }
}
