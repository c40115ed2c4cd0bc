package munjip.note;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Running text while it is collected: joins texts that touch, and wraps what loose marks enclose.
 */
final class InlineList {
  private record Open(char sign, List<Inline> before) {}

  private final Deque<Open> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private List<Inline> items = new ArrayList<>();

  void add(Inline inline) {
    if (inline instanceof Inline.Text more) {
      text.append(more.text());
    } else {
      endText();
      items.add(inline);
    }
  }

  private void endText() {
    if (!text.isEmpty()) {
      items.add(new Inline.Text(text.toString()));
      text.setLength(0);
    }
  }

  /** Begins or ends what two {@code *}, {@code ~} or {@code =} enclose. */
  void mark(char sign, boolean opens) {
    endText();
    if (opens) {
      open.push(new Open(sign, items));
      items = new ArrayList<>();
    } else if (!open.isEmpty()) {
      Open opened = open.pop();
      List<Inline> inside = List.copyOf(items);
      items = opened.before;
      switch (opened.sign) {
        case '*' -> add(new Inline.Strong(inside));
        case '~' -> add(new Inline.Strike(inside));
        default -> inside.forEach(this::add);
      }
    }
  }

  List<Inline> close() {
    while (!open.isEmpty()) {
      mark(open.peek().sign, false);
    }
    endText();
    return List.copyOf(items);
  }
}
