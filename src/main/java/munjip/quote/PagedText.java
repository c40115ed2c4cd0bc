package munjip.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.TextRange;

/**
 * What stands below or above lines that name a page and nothing else, as people copy from books and
 * reading devices export: {@code **p. 9**}, {@code Highlight (yellow) - Page 8 · Location 112}. The
 * author of the book is the speaker.
 */
final class PagedText {
  /** One such line may say where something else is. */
  private static final int FEWEST = 2;

  /** In UTF-16 units. */
  private static final int SHORTEST = 12;

  /** Behind a page: where in the book it is. */
  private static final Pattern CHAPTER =
      Pattern.compile("\\s(?:머리말|서문|들어가며|프롤로그|에필로그|맺음말|후기|각주)\\s*$");

  /** A remark in a line of its own, below the words. */
  private static final Pattern BELOW = Pattern.compile("\\n[(（]?(?:→|⇒|=>|->).*", Pattern.DOTALL);

  private PagedText() {}

  static void find(Scene scene, Books books, Consumer<Found> found) {
    List<Integer> above = new ArrayList<>();
    List<Integer> below = new ArrayList<>();
    int pages = 0;
    for (int i = 0; i < scene.parts.size(); i++) {
      Part page = scene.parts.get(i);
      // Behind a block quote, such a line says where the quote stands.
      boolean behind = i > 0 && scene.parts.get(i - 1).isQuoted() && !page.isHeading();
      if (behind || page.isQuoted() || page.kind() == Part.Kind.CALLOUT) {
        continue;
      }
      if (opensWithPage(page)) {
        pages++;
        above.add(i);
        below.add(i);
        continue;
      }
      if (!Pages.isOnly(page.text())) {
        continue;
      }
      pages++;
      boolean text =
          i > 0 && isText(scene.parts.get(i - 1)) && belongs(page, scene.parts.get(i - 1));
      if (text) {
        below.add(i - 1);
      }
      boolean outlined = text && page.depth() > scene.parts.get(i - 1).depth();
      if (!outlined && i + 1 < scene.parts.size() && isText(scene.parts.get(i + 1))) {
        above.add(i + 1);
      }
    }
    // Who writes the page below the words has words before every page, and not behind each.
    List<Integer> words = below.size() > above.size() ? below : above;
    if (pages < FEWEST) {
      return;
    }
    for (int index : words) {
      Part part = scene.parts.get(index);
      Optional<Works.Work> work = books.at(index);
      if (work.isPresent()) {
        int line = opensWithPage(part) ? part.text().indexOf('\n') + 1 : 0;
        Matcher remark = BELOW.matcher(part.text());
        int end = remark.find(line) ? remark.start() : part.text().length();
        TextRange range = new TextRange(line, end).shift(part.range().start());
        found.accept(
            new Found(QuoteType.MONOLOGUE, range, work.get().author(), "", "", .85, "PagedText")
                .from(work.get().title()));
      }
    }
  }

  private static boolean isText(Part part) {
    return part.kind() == Part.Kind.PARAGRAPH
        && "(（[".indexOf(part.text().charAt(0)) < 0
        && !part.isQuoted()
        && part.text().length() >= SHORTEST
        && !Remarks.isOne(part.text())
        && !Pages.isOnly(part.text());
  }

  /** Whether a page may be that of the words before it. */
  private static boolean belongs(Part page, Part words) {
    return !page.isHeading() && page.section() == words.section() && page.depth() >= words.depth();
  }

  /** Whether the first line of a paragraph names the page on which the others stand. */
  private static boolean opensWithPage(Part part) {
    int line = part.text().indexOf('\n');
    if (part.kind() != Part.Kind.PARAGRAPH || part.item() || line < 0) {
      return false;
    }
    String rest = part.text().substring(line + 1);
    return rest.length() >= SHORTEST
        && Pages.isOnly(CHAPTER.matcher(part.text().substring(0, line)).replaceFirst(""))
        && !Remarks.isOne(rest);
  }
}
