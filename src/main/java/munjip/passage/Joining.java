package munjip.passage;

import java.util.ArrayList;
import java.util.List;
import munjip.text.TextRange;

/**
 * Joins the pieces of one section into stretches of a readable length, taking apart those that are
 * too long.
 *
 * <ul>
 *   <li>A stretch shorter than {@code least} takes what follows, up to {@code most}; of what would
 *       lead beyond, it takes the first parts, up to {@code target}.
 *   <li>A stretch of {@code least} or more takes a following block that is shorter than {@code
 *       least}, and further parts of the same block, up to {@code target}, but nothing behind a
 *       thematic break.
 *   <li>A last stretch shorter than {@code least} goes to the one before, up to {@code most}.
 *   <li>Code, tables and long quotations keep their own limits, and what leads up to them is joined
 *       to them within these.
 * </ul>
 */
final class Joining {
  private final String text;
  private final PassageConfig config;
  private final List<TextRange> done = new ArrayList<>();
  private int start;
  private int end;
  private int limit;
  private boolean headingOnly;

  private Joining(String text, PassageConfig config, Section section) {
    this.text = text;
    this.config = config;
    this.start = section.start();
    this.end = start;
    this.limit = config.most();
  }

  /** Ranges that tile the section. */
  static List<TextRange> passages(String text, PassageConfig config, Section section) {
    Joining joining = new Joining(text, config, section);
    for (TextRange heading : section.headings()) {
      joining.add(Prose.piece(text, heading, config.most()), false);
      joining.headingOnly = joining.done.isEmpty();
    }
    section.body().forEach(piece -> joining.add(piece, false));
    return joining.finish();
  }

  /**
   * @param goesOn whether the piece goes on with the block the stretch ends in
   */
  private void add(Piece piece, boolean goesOn) {
    int open = VisibleText.length(text, start, end);
    int length = VisibleText.length(text, piece.range().start(), piece.range().end());
    if (length == 0) {
      end = piece.range().end();
      return;
    }
    int joined = VisibleText.length(text, start, piece.range().end());
    boolean fits = length <= piece.limit();
    boolean mustGrow = open < config.least() || headingOnly;
    boolean near = mustGrow || (!piece.apart() && (goesOn || length < config.least()));
    boolean joins =
        open == 0
            || (near && joined <= config.target())
            || (mustGrow && joined <= Math.max(limit, piece.limit()));
    if (fits && joins) {
      take(piece);
      return;
    }
    List<Piece> parts = fits && !mustGrow ? List.of() : piece.finer().get();
    boolean partsJoin = mustGrow || goesOn;
    if (parts.isEmpty() || !partsJoin) {
      close();
    }
    if (parts.isEmpty()) {
      take(piece);
    }
    for (int i = 0; i < parts.size(); i++) {
      boolean first = i == 0;
      Piece part = parts.get(i);
      add(first && piece.apart() ? part.withApart(true) : part, !first || (partsJoin && goesOn));
    }
  }

  private void take(Piece piece) {
    limit = Math.max(limit, piece.limit());
    end = piece.range().end();
    headingOnly = false;
  }

  private void close() {
    done.add(new TextRange(start, end));
    start = end;
    limit = config.most();
    headingOnly = false;
  }

  private List<TextRange> finish() {
    if (end > start) {
      done.add(new TextRange(start, end));
    }
    int last = done.size() - 1;
    if (last > 0) {
      TextRange before = done.get(last - 1);
      TextRange tail = done.get(last);
      int joined = VisibleText.length(text, before.start(), tail.end());
      int alone = VisibleText.length(text, tail.start(), tail.end());
      if (alone < config.least() && joined <= config.most()) {
        done.subList(last - 1, last + 1).clear();
        done.add(new TextRange(before.start(), tail.end()));
      }
    }
    return done;
  }
}
