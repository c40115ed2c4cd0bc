package munjip.bench;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a note's title out: the one in its front matter, and its first heading. */
final class NoteTitles implements Function<String, Optional<StrippedNotes.Taken>> {
  private static final Pattern HEADING =
      Pattern.compile("^#{1,6}[ \\t]+(.*?)[ \\t]*#*[ \\t]*$", Pattern.MULTILINE);

  /** Headings further down name a part, not the note. */
  private static final int LINES_ABOVE = 10;

  @Override
  public Optional<StrippedNotes.Taken> apply(String source) {
    Head head = Head.of(source);
    String body = head.body();
    Matcher heading = HEADING.matcher(body);
    boolean found =
        heading.find()
            && body.substring(0, heading.start()).lines().count() <= LINES_ABOVE
            && !body.substring(0, heading.start()).contains("```");
    String name = head.value("title", "제목").orElse(found ? heading.group(1) : "");
    String rest =
        head.without("title", "제목", "aliases", "alias", "slug", "description", "summary", "excerpt")
            + (found ? body.substring(0, heading.start()) + body.substring(heading.end()) : body);
    return Optional.of(Head.seen(name))
        .filter(seen -> !seen.isEmpty())
        .map(seen -> new StrippedNotes.Taken(seen, rest));
  }
}
