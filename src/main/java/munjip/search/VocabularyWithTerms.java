package munjip.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import munjip.glossary.TermKey;
import munjip.text.Hangul;

/**
 * The words of the notes, and with them the terms of the thesaurus that stand there in another
 * wording: {@code 카파시}, where the notes say Karpathy. For one query; what was counted is kept.
 */
final class VocabularyWithTerms implements Vocabulary {
  private final Vocabulary words;
  private final Thesaurus thesaurus;
  private final ToIntFunction<String> literally;
  private final Map<String, Optional<Known>> terms = new HashMap<>();

  /**
   * @param words those of the notes
   * @param literally how many notes hold a text as it stands; asked only of what is no single word
   */
  VocabularyWithTerms(Vocabulary words, Thesaurus thesaurus, ToIntFunction<String> literally) {
    this.words = words;
    this.thesaurus = thesaurus;
    this.literally = literally;
  }

  @Override
  public int size() {
    return words.size();
  }

  @Override
  public int notes(String word) {
    return known(word).map(Known::notes).orElse(0);
  }

  /** A term of several words is spelled as its file has it: pull request, not pullrequest. */
  @Override
  public Optional<Known> known(String word) {
    return words
        .known(word)
        .or(() -> thesaurus.spellings().ofKey(TermKey.of(word)).flatMap(this::term));
  }

  @Override
  public List<String> forms(String word) {
    return words.forms(word);
  }

  @Override
  public Reading reading(String word) {
    return words.reading(word);
  }

  @Override
  public List<Known> near(String word, int edits) {
    return with(words.near(word, edits), thesaurus.spellings().near(word, edits));
  }

  @Override
  public List<Known> beginningWith(String beginning) {
    return with(words.beginningWith(beginning), thesaurus.spellings().beginningWith(beginning));
  }

  @Override
  public List<Known> withInitials(String pattern) {
    return with(words.withInitials(pattern), thesaurus.spellings().withInitials(pattern));
  }

  private List<Known> with(List<Known> found, List<String> more) {
    if (more.isEmpty()) {
      return found;
    }
    Set<String> said = new HashSet<>();
    found.forEach(known -> said.add(known.text()));
    List<Known> all = new ArrayList<>(found);
    for (String term : more) {
      if (said.add(term)) {
        term(term).ifPresent(all::add);
      }
    }
    return all;
  }

  /** A term of the thesaurus if the notes have it, in whatever wording. */
  private Optional<Known> term(String term) {
    return terms.computeIfAbsent(term, this::count);
  }

  private Optional<Known> count(String term) {
    int notes = words.notes(term);
    // Several words are known as such only where they are said often.
    if (notes == 0 && !Hangul.isSyllables(term) && !NearWords.isLatin(term)) {
      notes = literally.applyAsInt(term);
    }
    int others = notes > 0 ? 0 : notesOfOthers(term);
    return notes + others == 0
        ? Optional.empty()
        : Optional.of(new Known(term, notes + others, notes > 0));
  }

  /** How many notes hold the commonest of what would be searched, too, for a term. */
  private int notesOfOthers(String term) {
    List<String> others =
        thesaurus.meanings(TermKey.of(term)).stream()
            .limit(Expander.MOST_OF_A_TERM)
            .map(Thesaurus.Meaning::text)
            .toList();
    int most = others.stream().mapToInt(words::notes).max().orElse(0);
    return most > 0
        ? most
        : others.stream()
            .filter(other -> !NearWords.isLatin(other))
            .mapToInt(literally)
            .filter(notes -> notes > 0)
            .findFirst()
            .orElse(0);
  }
}
