package munjip.glossary;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What surely glossed terms tell of words: which foreign ones are ordinary words, and which Korean
 * word says the same. With it longer terms are read that are made of them.
 */
record KnownWords(Set<String> ordinary, Set<String> pairs) {
  static final KnownWords NONE = new KnownWords(Set.of(), Set.of());

  KnownWords {
    ordinary = Set.copyOf(ordinary);
    pairs = Set.copyOf(pairs);
  }

  static KnownWords of(Collection<Gloss> glosses, Collection<TermPair> sure) {
    Set<String> ordinary = new HashSet<>();
    for (Gloss gloss : glosses) {
      // With a capital it may be a name.
      if (gloss.foreign().chars().noneMatch(Character::isUpperCase)) {
        ordinary.addAll(ForeignTerm.contentWords(gloss.foreign()));
      }
    }
    Set<String> pairs = new HashSet<>();
    for (TermPair pair : sure) {
      if (pair.korean().indexOf(' ') < 0 && ForeignTerm.contentWords(pair.foreign()).size() == 1) {
        pairs.add(key(pair.korean(), pair.foreign()));
      }
    }
    return new KnownWords(ordinary, pairs);
  }

  boolean isPair(String korean, String foreign) {
    return pairs.contains(key(korean, foreign));
  }

  /** Whether all words of a term are ordinary, whatever their case. */
  boolean isOrdinary(String foreign) {
    return ForeignTerm.contentWords(foreign.toLowerCase(Locale.ROOT)).stream()
        .allMatch(ordinary::contains);
  }

  private static String key(String korean, String foreign) {
    String key = TermKey.of(foreign);
    return TermKey.of(korean)
        + "\n"
        + (key.endsWith("s") ? key.substring(0, key.length() - 1) : key);
  }
}
