package munjip.quote;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.Blanks;
import munjip.text.TextRange;

/**
 * Quotes as builders of sites have them: {@code {{< quote author="X" source="Y" >}} … {{< /quote
 * >}}} of Hugo, {@code {% blockquote X, Y %} … {% endblockquote %}} of Octopress and Hexo.
 */
final class Shortcodes {
  private static final Pattern HUGO =
      Pattern.compile(
          "\\{\\{[<%]\\s*(quote|blockquote|epigraph|cite|pullquote)\\b([^{}]{0,200}?)[>%]\\}\\}([^{}]{8,2000})\\{\\{[<%]\\s*/\\s*\\1");

  private static final Pattern HEXO =
      Pattern.compile("\\{%\\s*(quote|blockquote)\\b([^{}]{0,200}?)%\\}([^{}]{8,2000})\\{%\\s*end");

  private static final Pattern AUTHOR =
      Pattern.compile(
          "(?:author|by|name|person|cite|attribution)\\s?=\\s?[\"“']([^\"”']{2,60})[\"”']");

  private static final Pattern SOURCE =
      Pattern.compile("(?:source|title|work|book|from)\\s?=\\s?[\"“']([^\"”']{2,90})[\"”']");

  private Shortcodes() {}

  static void find(Scene scene, Consumer<Found> found) {
    String text = scene.note.text();
    if (text.contains("{{<") || text.contains("{{%")) {
      find(scene, HUGO.matcher(text), found);
    }
    if (text.contains("{%")) {
      find(scene, HEXO.matcher(text), found);
    }
  }

  private static void find(Scene scene, Matcher m, Consumer<Found> found) {
    while (m.find()) {
      TextRange words = Blanks.strip(scene.note.text(), m.start(3), m.end(3));
      String fields = m.group(2).strip();
      Matcher source = SOURCE.matcher(fields);
      String work = source.find() ? source.group(1).strip() : "";
      author(fields)
          .flatMap(scene::someone)
          .ifPresent(
              person ->
                  found.accept(
                      new Found(QuoteType.BLOCK, words, person, person.name, "", .95, "Shortcode")
                          .from(work)));
    }
  }

  /** The names that such marks give, so that they are found elsewhere, too. */
  static List<String> names(String text) {
    if (!text.contains("{{") && !text.contains("{%")) {
      return List.of();
    }
    return List.of(HUGO, HEXO).stream()
        .flatMap(pattern -> pattern.matcher(text).results())
        .flatMap(result -> author(result.group(2).strip()).stream())
        .toList();
  }

  private static Optional<String> author(String fields) {
    Matcher named = AUTHOR.matcher(fields);
    if (named.find()) {
      return Optional.of(Authors.firstOf(named.group(1)));
    }
    // Of Octopress: the author, then a comma and where.
    boolean plain = !fields.isEmpty() && fields.indexOf('=') < 0;
    return plain
        ? Optional.of(Authors.firstOf(fields.replaceAll("^[\"']|[\"']$", "")))
        : Optional.empty();
  }
}
