package munjip.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import munjip.analysis.TextAnalyzer;
import munjip.analysis.Token;
import munjip.glossary.TermKey;
import munjip.query.Particles;
import munjip.text.Hangul;

/**
 * The keys under which a typed word may stand in the thesaurus: as typed, without its Korean
 * particle ({@code 프롬프트를}), in the singular ({@code prompts}), and, of a noun made a verb ({@code
 * 추론하는}), the noun. For one query: words are read once.
 */
final class TermForms {
  /** How the Korean analyzer names nouns. */
  private static final String NOUN = "NN";

  private final TextAnalyzer analyzer;
  private final Map<String, Set<String>> known = new HashMap<>();

  TermForms(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** All of them, likeliest first; those by letters alone before what the analyzer says. */
  Set<String> of(String word) {
    return known.computeIfAbsent(word, this::read);
  }

  private Set<String> read(String word) {
    Set<String> keys = new LinkedHashSet<>();
    add(keys, word);
    Particles.stems(word).forEach(stem -> add(keys, stem));
    noun(word).ifPresent(keys::add);
    return keys;
  }

  private static void add(Set<String> keys, String word) {
    String key = TermKey.of(word);
    keys.add(key);
    keys.addAll(TermKey.singulars(key));
  }

  /** What a word such as {@code 추론하는} is made of, when it is one noun and no more. */
  private Optional<String> noun(String word) {
    if (!Hangul.isSyllable(word.codePointBefore(word.length()))) {
      return Optional.empty();
    }
    List<Token> tokens = analyzer.tokens(word);
    if (tokens.size() != 1) {
      return Optional.empty();
    }
    Token noun = tokens.getFirst();
    String key = TermKey.of(noun.term());
    // Two syllables at least: a single one is the rest of a word that was cut badly.
    boolean whole = key.length() > 1 && TermKey.of(word).startsWith(key);
    return whole && noun.type().startsWith(NOUN) ? Optional.of(key) : Optional.empty();
  }
}
