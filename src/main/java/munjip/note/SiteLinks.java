package munjip.note;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Links to other notes that a site generator fills in: {@code [text]({{< relref "other.md" >}})} of
 * Hugo, {@code [text]({% post_url 2024-03-11-other %})} and {@code {% link other.md %}} of Jekyll.
 * To Markdown they are no links.
 */
final class SiteLinks implements LinkProcessor {
  /** Longer ones are not written; a line of opening brackets is not read to its end for each. */
  private static final int LONGEST = 500;

  private static final Pattern TARGET =
      Pattern.compile(
          "\\((?:\\{\\{\\s*site\\.(?:base)?url\\s*\\}\\})?(?:"
              + "\\{\\{[<%]\\s*(?:rel)?ref\\s*\"([^\"]+)\"[^{}]*[%>]\\}\\}"
              + "|\\{%-?\\s*(?:post_url|link)\\s+([^\\s{}]+)\\s*-?%\\})\\)");

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    if (link.destination() != null || link.label() != null || link.marker() != null) {
      return LinkResult.none();
    }
    Position before = scanner.position();
    int read = 0;
    for (char c = scanner.peek(); read < LONGEST; c = scanner.peek(), read++) {
      if (c == Scanner.END || c == '\n' || (read == 0 && c != '(')) {
        return LinkResult.none();
      }
      scanner.next();
      if (c == ')') {
        Matcher target = TARGET.matcher(scanner.getSource(before, scanner.position()).getContent());
        return target.matches()
            ? LinkResult.wrapTextIn(
                new Link(target.group(1) == null ? target.group(2) : target.group(1), null),
                scanner.position())
            : LinkResult.none();
      }
    }
    return LinkResult.none();
  }
}
