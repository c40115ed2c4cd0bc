package munjip.bench;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a note's summary out: the description in its front matter; where it has none, the first
 * sentence under a heading 요약 (summary) or 소개 (introduction). The title stays.
 */
final class NoteSummaries implements Function<String, Optional<StrippedNotes.Taken>> {
  private static final Pattern UNDER_HEADING =
      Pattern.compile("^#{1,6}[ \\t]+(?:요약|소개)[ \\t]*$\\s*", Pattern.MULTILINE);

  /** Lists, quotes, code, tables, pictures, links and headings are no sentences. */
  private static final Pattern NO_SENTENCE = Pattern.compile("\\G(?:[-*+>|`!<#\\[]|\\d+[.)])");

  /** Up to the sign that ends a sentence, within one paragraph. */
  private static final Pattern SENTENCE =
      Pattern.compile("\\G(?:[^\\n]|\\n(?![ \\t]*\\n))+?[.?!。](?=[”\"’']?(?:\\s|\\z))");

  @Override
  public Optional<StrippedNotes.Taken> apply(String source) {
    Head head = Head.of(source);
    String[] keys = {"description", "summary", "excerpt", "설명", "요약"};
    Optional<String> described = head.value(keys);
    if (described.isPresent()) {
      return taken(described.get(), head.without(keys) + head.body());
    }
    String body = head.body();
    Matcher heading = UNDER_HEADING.matcher(body);
    if (!heading.find() || NO_SENTENCE.matcher(body).find(heading.end())) {
      return Optional.empty();
    }
    Matcher sentence = SENTENCE.matcher(body);
    return sentence.find(heading.end())
        ? taken(
            sentence.group(),
            head.text() + body.substring(0, sentence.start()) + body.substring(sentence.end()))
        : Optional.empty();
  }

  private static Optional<StrippedNotes.Taken> taken(String summary, String rest) {
    return Optional.of(Head.seen(summary))
        .filter(seen -> !seen.isEmpty())
        .map(seen -> new StrippedNotes.Taken(seen, rest));
  }
}
