package munjip.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.TextRange;

/**
 * What stands below lines that name a page and nothing else, as people copy from books and reading
 * devices export: {@code **p. 9**}, {@code Highlight (yellow) - Page 8 · Location 112}. The author
 * of the book is the speaker.
 */
final class PagedText {
  /** One such line may say where something else is. */
  private static final int FEWEST = 2;

  /** In UTF-16 units. */
  private static final int SHORTEST = 12;

  /** A remark of the note's author on the page. */
  private static final Pattern REMARK =
      Pattern.compile(
          "(?i)[(（\\[→⇒=>*-].*|(?:메모|생각|내 생각|note|note to self|todo)\\s?[:：].*", Pattern.DOTALL);

  /** Behind a page: where in the book it is. */
  private static final Pattern CHAPTER =
      Pattern.compile("\\s(?:머리말|서문|들어가며|프롤로그|에필로그|맺음말|후기|각주)\\s*$");

  /** A remark in a line of its own, below the words. */
  private static final Pattern BELOW = Pattern.compile("\\n[(（]?(?:→|⇒|=>|->).*", Pattern.DOTALL);

  private PagedText() {}

  static void find(Scene scene, Books books, Consumer<Found> found) {
    List<Integer> below = new ArrayList<>();
    int pages = 0;
    for (int i = 0; i < scene.parts.size(); i++) {
      Part page = scene.parts.get(i);
      // Behind a block quote, such a line says where the quote stands.
      boolean behind = i > 0 && scene.parts.get(i - 1).isQuoted() && !page.isHeading();
      if (behind || page.isQuoted()) {
        continue;
      }
      if (opensWithPage(page)) {
        pages++;
        below.add(i);
        continue;
      }
      if (!Pages.isOnly(page.text())) {
        continue;
      }
      pages++;
      if (i + 1 == scene.parts.size()) {
        break;
      }
      Part next = scene.parts.get(i + 1);
      boolean text =
          next.kind() == Part.Kind.PARAGRAPH
              && !next.isQuoted()
              && next.text().length() >= SHORTEST
              && !REMARK.matcher(next.text()).matches()
              && !Pages.isOnly(next.text());
      if (text) {
        below.add(i + 1);
      }
    }
    if (pages < FEWEST) {
      return;
    }
    for (int index : below) {
      Part part = scene.parts.get(index);
      Optional<Works.Work> work = books.at(index);
      if (work.isPresent()) {
        int line = opensWithPage(part) ? part.text().indexOf('\n') + 1 : 0;
        Matcher remark = BELOW.matcher(part.text());
        int end = remark.find(line) ? remark.start() : part.text().length();
        TextRange words = new TextRange(line, end).shift(part.range().start());
        found.accept(
            new Found(QuoteType.MONOLOGUE, words, work.get().author(), "", "", .85, "PagedText")
                .from(work.get().title()));
      }
    }
  }

  /** Whether the first line of a paragraph names the page on which the others stand. */
  private static boolean opensWithPage(Part part) {
    int line = part.text().indexOf('\n');
    if (part.kind() != Part.Kind.PARAGRAPH || part.item() || line < 0) {
      return false;
    }
    String rest = part.text().substring(line + 1);
    return rest.length() >= SHORTEST
        && !REMARK.matcher(rest).matches()
        && Pages.isOnly(CHAPTER.matcher(part.text().substring(0, line)).replaceFirst(""));
  }
}
