package munjip.search;

import java.util.List;
import java.util.function.Predicate;

/** Tells what two typed words side by side mean together, which neither means by itself. */
final class PairMender {
  /** Wordings of each of the two that are tried together. */
  private static final int TRIED = 3;

  private final BareInitials initials;
  private final WordBreaks breaks;
  private final Predicate<String> stands;

  /**
   * @param stands whether words stand side by side in some note
   */
  PairMender(Vocabulary vocabulary, Predicate<String> stands) {
    this.initials = new BareInitials(vocabulary);
    this.breaks = new WordBreaks(vocabulary, stands);
    this.stands = stands;
  }

  /**
   * @param parted whether the space between them may be one too many
   * @param into takes what they mean, if anything
   */
  void mend(String first, String second, boolean parted, MeantWords into) {
    String asTyped = first + " " + second;
    List<Mended> one =
        parted
            ? breaks.joined(first, second).stream()
                .filter(mended -> !mended.text().equalsIgnoreCase(asTyped))
                .toList()
            : List.of();
    if (!one.isEmpty()) {
      into.putJoined(first, second, one.getFirst());
      return;
    }
    List<Mended> row = inARow(first, second);
    if (!row.isEmpty()) {
      into.put(first, row.subList(0, 1));
      into.put(second, row.subList(1, 2));
    }
  }

  /** What each of two words means that are first consonants; two, or nothing. */
  private List<Mended> inARow(String first, String second) {
    // The same word twice means the same twice.
    boolean row = !first.equals(second) && BareInitials.areIn(first) && BareInitials.areIn(second);
    if (!row) {
      return List.of();
    }
    List<Mended> term = initials.inARow(List.of(first, second));
    if (term.size() == 2) {
      return term;
    }
    for (Mended one : likeliest(first)) {
      for (Mended other : likeliest(second)) {
        if (stands.test(one.text() + " " + other.text())) {
          return List.of(one, other);
        }
      }
    }
    return List.of();
  }

  private List<Mended> likeliest(String word) {
    return initials.of(word).stream().limit(TRIED).toList();
  }
}
