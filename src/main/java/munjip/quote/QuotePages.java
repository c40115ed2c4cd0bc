package munjip.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a note names the pages of its block quotes: then one without a page is less surely one.
 */
final class QuotePages {
  /** Fewer are no habit. */
  private static final int FEWEST = 3;

  /** What part of all makes it one. */
  private static final double MOST = .65;

  private final Scene scene;
  private final Citations citations;

  /** Null until it is asked for. */
  private Boolean named;

  QuotePages(Scene scene, Citations citations) {
    this.scene = scene;
    this.citations = citations;
  }

  /** Whether nearly every block quote of the note names its page. */
  boolean areNamed() {
    if (named == null) {
      List<Part> last = new ArrayList<>();
      for (int i = 0; i < scene.parts.size(); i++) {
        Part part = scene.parts.get(i);
        boolean ends =
            i + 1 == scene.parts.size() || scene.parts.get(i + 1).quote() != part.quote();
        if (part.isQuoted() && !part.isNested() && ends) {
          last.add(part);
        }
      }
      long paged = last.stream().filter(this::names).count();
      named = paged >= FEWEST && paged >= last.size() * MOST;
    }
    return named;
  }

  /** Whether a page is named in parts next to each other, by the indexes of the first and last. */
  boolean names(int first, int last) {
    return scene.parts.subList(first, last + 1).stream().anyMatch(this::names);
  }

  private boolean names(Part part) {
    return Pages.of(part.text()).isPresent()
        || part.notes().stream().anyMatch(note -> citations.isCited(note.label()));
  }
}
