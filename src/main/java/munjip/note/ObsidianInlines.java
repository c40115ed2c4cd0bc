package munjip.note;

import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Parsers for the running text that Obsidian adds to Markdown: note links, tags, comments, math.
 */
final class ObsidianInlines {
  private static final Pattern HEADING_ID = Pattern.compile("\\{#[\\p{L}\\p{M}\\p{N}_.:-]+\\}");

  /** No {@code {:ok, pid}}, which is code. */
  private static final Pattern KRAMDOWN =
      Pattern.compile("\\{:(?:toc|\\s*[.#][\\w-]+(?:\\s[^{}\n]*)?|\\s*[\\w-]+=[^{}\n]*)\\}");

  private ObsidianInlines() {}

  static InlineContentParserFactory noteLinks() {
    return on(Set.of(SourceSigns.NOTE_LINK, SourceSigns.EMBED), ObsidianInlines::noteLink);
  }

  static InlineContentParserFactory tags() {
    return on(Set.of('#'), ObsidianInlines::tag);
  }

  static InlineContentParserFactory comments() {
    return on(Set.of('%'), ObsidianInlines::comment);
  }

  /**
   * {@code {#id}} as Hugo, Docusaurus and pandoc name headings, {@code {:toc}} and {@code {:
   * .wide}} as kramdown marks what stands before: at the end of a line.
   */
  static InlineContentParserFactory attributes() {
    return on(Set.of('{'), ObsidianInlines::attributes);
  }

  static InlineContentParserFactory math() {
    return on(Set.of('$'), ObsidianInlines::math);
  }

  private static Node noteLink(Scanner scanner) {
    boolean embed = scanner.peek() == SourceSigns.EMBED;
    int opening = embed ? 3 : 2;
    for (int i = 0; i < opening; i++) {
      scanner.next();
    }
    StringBuilder inside = new StringBuilder();
    while (scanner.peek() != ']') {
      char c = scanner.peek();
      if (c == Scanner.END || c == '\n') {
        return null;
      }
      inside.append(c);
      scanner.next();
    }
    scanner.next();
    if (!scanner.next(']')) {
      return null;
    }
    int bar = inside.indexOf("|");
    if (bar < 0) {
      return new ObsidianNodes.NoteLinkNode(
          embed, inside.toString(), inside.toString().strip(), opening);
    }
    // In a table the bar is escaped, and the table's parser may have left the backslash.
    boolean escaped = bar > 0 && inside.charAt(bar - 1) == '\\';
    return new ObsidianNodes.NoteLinkNode(
        embed,
        inside.substring(0, escaped ? bar - 1 : bar),
        inside.substring(bar + 1).strip(),
        opening + bar + 1);
  }

  private static Node tag(Scanner scanner) {
    int before = scanner.peekPreviousCodePoint();
    if (before != Scanner.END
        && !Character.isWhitespace(before)
        && "([{,\"'“‘".indexOf(before) < 0) {
      return null;
    }
    scanner.next();
    StringBuilder name = new StringBuilder();
    Position end = scanner.position();
    for (int c = scanner.peekCodePoint(); Tags.isTagCharacter(c); c = scanner.peekCodePoint()) {
      name.appendCodePoint(c);
      scanner.next();
      if (Character.isSupplementaryCodePoint(c)) {
        scanner.next();
      }
      if (c != '/' && c != '-') {
        end = scanner.position();
      }
    }
    while (!name.isEmpty() && "/-".indexOf(name.charAt(name.length() - 1)) >= 0) {
      name.setLength(name.length() - 1);
    }
    scanner.setPosition(end);
    return Tags.isTag(name.toString()) ? new ObsidianNodes.TagNode(name.toString()) : null;
  }

  private static Node attributes(Scanner scanner) {
    Position start = scanner.position();
    scanner.next();
    if (scanner.peek() != '#' && scanner.peek() != ':') {
      return null;
    }
    // Up to the next brace and no further: a line of braces is read once, not once for each.
    for (char c = scanner.peek(); c != '}'; c = scanner.peek()) {
      if (c == '{' || c == '\n' || c == Scanner.END) {
        return null;
      }
      scanner.next();
    }
    scanner.next();
    String raw = scanner.getSource(start, scanner.position()).getContent();
    while (scanner.peek() == ' ' || scanner.peek() == '\t') {
      scanner.next();
    }
    boolean ends = scanner.peek() == Scanner.END || scanner.peek() == '\n';
    if (!ends) {
      return null;
    }
    if (HEADING_ID.matcher(raw).matches()) {
      return new ObsidianNodes.HeadingIdNode(raw);
    }
    return KRAMDOWN.matcher(raw).matches() ? new ObsidianNodes.CommentNode() : null;
  }

  /** {@code 100%%} opens nothing. */
  private static Node comment(Scanner scanner) {
    int before = scanner.peekPreviousCodePoint();
    scanner.next();
    if (!scanner.next('%') || (before != Scanner.END && Character.isLetterOrDigit(before))) {
      return null;
    }
    while (scanner.find('%') >= 0) {
      scanner.next();
      if (scanner.next('%')) {
        return new ObsidianNodes.CommentNode();
      }
    }
    return null;
  }

  /**
   * {@code $a_1$} and {@code $$…$$}, kept as written. A dollar sign closes only behind something
   * that is no white space and before no digit (pandoc's rule), so that prices stay prices.
   */
  private static Node math(Scanner scanner) {
    Position start = scanner.position();
    scanner.next();
    boolean display = scanner.next('$');
    if (!display && Character.isWhitespace(scanner.peek())) {
      return null;
    }
    if (scanner.find('$') < 0) {
      return null;
    }
    if (display) {
      scanner.next();
      return scanner.next('$') ? text(scanner, start) : null;
    }
    if (Character.isWhitespace(scanner.peekPreviousCodePoint())) {
      return null;
    }
    scanner.next();
    return Character.isDigit(scanner.peek()) ? null : text(scanner, start);
  }

  /** Line ends inside must come out as such, so only math on one line is kept whole. */
  private static Node text(Scanner scanner, Position start) {
    String raw = scanner.getSource(start, scanner.position()).getContent();
    return raw.indexOf('\n') < 0 ? new Text(raw) : null;
  }

  private static InlineContentParserFactory on(
      Set<Character> triggers, Function<Scanner, Node> parser) {
    return new InlineContentParserFactory() {
      @Override
      public Set<Character> getTriggerCharacters() {
        return triggers;
      }

      @Override
      public InlineContentParser create() {
        return state -> {
          Node node = parser.apply(state.scanner());
          return node == null
              ? ParsedInline.none()
              : ParsedInline.of(node, state.scanner().position());
        };
      }
    };
  }
}
