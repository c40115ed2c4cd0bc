package munjip.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import munjip.text.TextRange;

/** Links and tags met while a note's blocks are read. */
final class Collected {
  final List<String> tags = new ArrayList<>();
  private final List<NoteLinkTarget> links = new ArrayList<>();
  private final List<NoteLinkTarget> definitions = new ArrayList<>();

  void link(String target, TextRange label) {
    if (!target.isBlank()) {
      links.add(new NoteLinkTarget(target, label));
    }
  }

  /** A target defined apart from the text ({@code [1]: https://…}), at the place it has there. */
  void definition(String target, int at) {
    if (!target.isBlank()) {
      definitions.add(new NoteLinkTarget(target, new TextRange(at, at)));
    }
  }

  /** In order of their labels; definitions only where no link leads to the same target. */
  List<NoteLinkTarget> links() {
    Set<String> used = new HashSet<>();
    links.forEach(link -> used.add(link.target()));
    List<NoteLinkTarget> all = new ArrayList<>(links);
    definitions.stream().filter(link -> used.add(link.target())).forEach(all::add);
    all.sort(Comparator.comparing(NoteLinkTarget::label));
    return all;
  }
}
