package munjip.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins those whom their note calls by one word only. A surname is the one person's who has it
 * among all notes; when two have it, it is nobody's, and stays under itself. A first name alone is
 * not joined with anybody.
 */
final class BareNames {
  private final List<Entry> entries;
  private final Clusters clusters;
  private final Callings callings = new Callings();
  private final Map<Integer, List<WrittenName>> words = new HashMap<>();

  /** Keys of words that are written as names somewhere, not only as accounts. */
  private final Set<String> named = new HashSet<>();

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Map<String, Set<Integer>> meanings = new HashMap<>();

  /** What a word can mean. */
  private enum Kind {
    /** A surname, or unknown: in all notes it is the same. */
    SURNAME,
    /** In each note it is somebody else. */
    FIRST_NAME
  }

  BareNames(List<Entry> entries, Clusters clusters) {
    this.entries = entries;
    this.clusters = clusters;
  }

  void join() {
    List<Integer> bare = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      if (clusters.isKnown(i)) {
        callings.add(entries.get(i), clusters.of(i));
      } else {
        bare.add(i);
      }
    }
    for (int i : bare) {
      if (!entries.get(i).isLikeAccount()) {
        words(i).forEach(word -> named.add(word.key()));
      }
    }
    sameWords(bare);
    theOneWhoHasIt(bare);
    nearWords(bare);
  }

  private List<WrittenName> words(int entry) {
    return words.computeIfAbsent(entry, place -> words(entries.get(place)));
  }

  private static List<WrittenName> words(Entry entry) {
    if (entry.hint().isEmpty()) {
      return entry.names();
    }
    List<WrittenName> words = new ArrayList<>(entry.names());
    entry.hint().filter(hint -> !hint.full()).ifPresent(words::add);
    return words;
  }

  /** Nobody writes it as a name; so that what sounds like it is another's, by all that is known. */
  private boolean isAccount(WrittenName word) {
    return !named.contains(word.key());
  }

  private Kind kind(WrittenName word) {
    return kinds.computeIfAbsent(word.key(), key -> kindOf(word));
  }

  private Kind kindOf(WrittenName word) {
    boolean oneLetter = word.surname().length() == 1;
    return oneLetter || callings.isFirstName(word) ? Kind.FIRST_NAME : Kind.SURNAME;
  }

  private void sameWords(List<Integer> bare) {
    Map<String, List<Integer>> byWord = new TreeMap<>();
    for (int i : bare) {
      for (WrittenName word : words(i)) {
        if (kind(word) == Kind.SURNAME) {
          byWord.computeIfAbsent(word.key(), key -> new ArrayList<>()).add(i);
        }
      }
    }
    for (List<Integer> same : byWord.values()) {
      List<Integer> roots = new ArrayList<>();
      for (int each : same) {
        if (roots.stream().noneMatch(root -> clusters.join(root, each))) {
          roots.add(each);
        }
      }
    }
  }

  private void theOneWhoHasIt(List<Integer> bare) {
    for (Map.Entry<Integer, Set<Integer>> group : meant(bare).entrySet()) {
      if (group.getValue().size() == 1) {
        clusters.join(group.getKey(), group.getValue().iterator().next());
      }
    }
  }

  /** By each group of the same words all whom these can mean. */
  private Map<Integer, Set<Integer>> meant(List<Integer> bare) {
    Map<Integer, Set<Integer>> meant = new TreeMap<>();
    for (int i : bare) {
      for (WrittenName word : words(i)) {
        if (kind(word) == Kind.SURNAME) {
          meant
              .computeIfAbsent(clusters.of(i), key -> new LinkedHashSet<>())
              .addAll(
                  meanings.computeIfAbsent(
                      word.key(), key -> callings.meant(word, !isAccount(word))));
        }
      }
    }
    return meant;
  }

  /** Spellings of one surname that nobody has in full. */
  private void nearWords(List<Integer> bare) {
    WordIndex<Integer> index = new WordIndex<>();
    Map<String, Integer> words = new TreeMap<>();
    Map<Integer, Set<Integer>> meant = meant(bare);
    for (int i : bare) {
      boolean open = meant.getOrDefault(clusters.of(i), Set.of()).isEmpty();
      for (WrittenName word : words(i)) {
        if (open
            && !clusters.isKnown(i)
            && kind(word) == Kind.SURNAME
            && word.initial() == '\0'
            && !isAccount(word)) {
          index.add(word.surname(), i);
          words.putIfAbsent(word.surname(), i);
        }
      }
    }
    for (Map.Entry<String, Integer> word : words.entrySet()) {
      Set<Integer> near = new HashSet<>(index.spelled(word.getKey()));
      near.addAll(index.inOtherLetters(word.getKey()));
      near.stream().sorted().forEach(other -> clusters.join(word.getValue(), other));
    }
  }
}
