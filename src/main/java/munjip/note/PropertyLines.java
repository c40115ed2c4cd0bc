package munjip.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Properties that stand in the text itself: lines below the title, as Notion exports its pages and
 * as people write them, the table that Notion's pages have for them, and the first lines of a page
 * of Logseq. They stay in the text.
 */
final class PropertyLines {
  /** A page of Notion has its id in the file's name. */
  static final Pattern NOTION_ID = Pattern.compile("[ _-]\\p{XDigit}{32}$");

  /** The class of each value in a list of some. */
  static final String CHOSEN = "selected-value";

  private static final Pattern TITLE = Pattern.compile("#(?:\\s.*)?");

  private static final Pattern LOGSEQ =
      Pattern.compile("\\s*(?:- )?([\\p{L}][\\p{L}\\p{N}_ -]{0,40})::(?:\\s+(.*))?");

  private static final Pattern PROPERTY = Pattern.compile("([^:]{0,40}):+(?:\\s+(.*))?");

  /** What stands between {@code one, [[the other]]}, and at their ends. */
  private static final Pattern NAMES = Pattern.compile("(?:]])?\\s*,\\s*(?:\\[\\[)?|^\\[\\[|]]$");

  private static final Map<String, String> SINGULAR =
      Map.of("tags", "tag", "categories", "category");

  private static final Set<String> NOT_OF_PAGES =
      Set.of("title", "제목", "draft", "alias", "aliases");

  /** Of the longest pages of Notion a few dozen. */
  private static final int MOST = 60;

  private PropertyLines() {}

  /**
   * Those of a Markdown note, if they surely are that: one of them is a date, or the file's name is
   * one that Notion gives.
   *
   * @param text the whole note
   * @param path of the file
   * @return what front matter would say; its {@link FrontMatter#end} is 0
   */
  static FrontMatter in(String text, String path, Dates dates) {
    List<String> head = text.lines().limit(MOST + 2L).toList();
    if (!head.isEmpty() && LOGSEQ.matcher(head.getFirst()).matches()) {
      return ofLogseq(head);
    }
    if (head.size() < 3 || !TITLE.matcher(head.getFirst()).matches() || !head.get(1).isBlank()) {
      return FrontMatter.NONE;
    }
    boolean ofNotion = isOfNotion(path);
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String line : head.subList(2, head.size())) {
      Matcher property = PROPERTY.matcher(line.strip());
      if (line.isBlank()) {
        break;
      }
      if (property.matches()) {
        String value = property.group(2) == null ? "" : property.group(2);
        put(values, property.group(1), List.of(value));
      } else if (!ofNotion) {
        return FrontMatter.NONE;
      }
      // Else it is the next line of a property that has several.
    }
    FrontMatter stated = new FrontMatter(values, 0);
    return ofNotion || stated.date(dates).isPresent() ? stated : FrontMatter.NONE;
  }

  /** Lines {@code key:: value} at the very beginning, which nobody writes otherwise. */
  private static FrontMatter ofLogseq(List<String> head) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String line : head) {
      Matcher property = LOGSEQ.matcher(line);
      if (!property.matches()) {
        break;
      }
      String key = property.group(1).strip().toLowerCase(Locale.ROOT);
      String value = property.group(2) == null ? "" : property.group(2).strip();
      values.putIfAbsent(
          SINGULAR.getOrDefault(key, key),
          key.startsWith("alias") ? List.of(NAMES.split(value)) : List.of(value));
    }
    return new FrontMatter(values, 0);
  }

  /** Those of a page that Notion exported. */
  static FrontMatter in(Document page) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Element row : page.select("table.properties > tbody > tr.property-row")) {
      List<String> chosen = new ArrayList<>(row.select("td ." + CHOSEN).eachText());
      if (chosen.isEmpty()) {
        chosen.add(row.select("td").text().replaceFirst("^@", ""));
      }
      put(values, row.select("th").text(), chosen);
    }
    return values.isEmpty() ? FrontMatter.NONE : new FrontMatter(values, 0);
  }

  private static boolean isOfNotion(String path) {
    int dot = path.lastIndexOf('.');
    return NOTION_ID.matcher(dot > 0 ? path.substring(0, dot) : path).find();
  }

  /**
   * Commas alone part their tags: of keys in the plural, blanks would, too. The title is above; the
   * state of a page of its own has other names than front matter.
   */
  private static void put(Map<String, List<String>> values, String written, List<String> value) {
    String key = written.strip().toLowerCase(Locale.ROOT);
    if (!NOT_OF_PAGES.contains(key)) {
      values.putIfAbsent(SINGULAR.getOrDefault(key, key), value);
    }
  }
}
