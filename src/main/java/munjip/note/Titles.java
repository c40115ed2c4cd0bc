package munjip.note;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import munjip.text.Unicode;

/**
 * Finds a note's title when its front matter has none: the first level-1 heading among the first
 * five blocks; else a heading that comes before any other text; else a first line all in bold; else
 * the file name.
 */
final class Titles {
  private static final int NEAR_THE_TOP = 5;

  /** Longer bold lines are emphasis, not titles. */
  private static final int LONGEST_BOLD = 120;

  private static final Pattern DATE_PREFIX =
      Pattern.compile("^\\d{4}-\\d{2}-\\d{2}[-_ ]+(?=\\S)|^\\d{8}[-_ ]+(?=\\S)");

  private static final Pattern SLUG =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}.]+(?:[-_]+[\\p{L}\\p{M}\\p{N}.]+)+[-_]*");
  private static final Pattern ONLY_DATE = Pattern.compile("[\\d._-]+");
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private Titles() {}

  static String of(List<Block> blocks, String text, String path) {
    return heading(blocks, text)
        .or(() -> boldLine(blocks))
        .map(title -> WHITE_SPACE.matcher(title).replaceAll(" ").strip())
        .filter(title -> !title.isEmpty())
        .orElseGet(() -> fromPath(path));
  }

  private static Optional<String> heading(List<Block> blocks, String text) {
    Optional<String> top = Optional.empty();
    boolean textBefore = false;
    for (Block block : blocks.subList(0, Math.min(NEAR_THE_TOP, blocks.size()))) {
      String seen = block.range().of(text).strip();
      if (block instanceof Block.Heading heading && !seen.isEmpty()) {
        if (heading.level() == 1) {
          return Optional.of(seen);
        }
        if (!textBefore && top.isEmpty()) {
          top = Optional.of(seen);
        }
      }
      textBefore |= !seen.isEmpty();
    }
    return top;
  }

  private static Optional<String> boldLine(List<Block> blocks) {
    Optional<Block> first = blocks.stream().filter(b -> !b.range().isEmpty()).findFirst();
    if (first.isEmpty() || !(first.get() instanceof Block.Paragraph paragraph)) {
      return Optional.empty();
    }
    List<Inline> line =
        paragraph.inlines().stream()
            .takeWhile(inline -> !endsLine(inline))
            .filter(inline -> !Inlines.text(inline).isBlank())
            .toList();
    return line.size() == 1 && line.get(0) instanceof Inline.Strong bold
        ? Optional.of(Inlines.text(bold)).filter(Titles::isShort)
        : Optional.empty();
  }

  private static boolean endsLine(Inline inline) {
    return inline instanceof Inline.Break
        || (inline instanceof Inline.Text text && text.text().startsWith("\n"));
  }

  private static boolean isShort(String line) {
    return line.length() <= LONGEST_BOLD && line.indexOf('\n') < 0;
  }

  /** {@code 2025-03-07-no-shortcuts.md} is "no shortcuts"; a name with spaces stays as it is. */
  static String fromPath(String path) {
    String[] parts = path.split("/");
    String name = parts[parts.length - 1];
    int dot = name.lastIndexOf('.');
    String whole = Unicode.nfc(dot > 0 ? name.substring(0, dot) : name);
    String base = PropertyLines.NOTION_ID.matcher(whole).replaceFirst("");
    if (base.matches("(?i)readme|index|_index") && parts.length > 1) {
      base = parts[parts.length - 2];
    }
    String undated = DATE_PREFIX.matcher(base).replaceFirst("");
    boolean slug = SLUG.matcher(undated).matches() && !ONLY_DATE.matcher(undated).matches();
    String title = (slug ? undated.replaceAll("[-_]+", " ") : undated).strip();
    return title.isEmpty() ? name : title;
  }
}
