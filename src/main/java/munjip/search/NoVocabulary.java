package munjip.search;

import java.util.List;
import java.util.Optional;

/** Knows no word. */
final class NoVocabulary implements Vocabulary {
  @Override
  public int size() {
    return 0;
  }

  @Override
  public int notes(String word) {
    return 0;
  }

  @Override
  public Optional<Known> known(String word) {
    return Optional.empty();
  }

  @Override
  public List<String> forms(String word) {
    return List.of(word);
  }

  @Override
  public Reading reading(String word) {
    return Reading.NONE;
  }

  @Override
  public List<Known> near(String word, int edits) {
    return List.of();
  }

  @Override
  public List<Known> beginningWith(String beginning) {
    return List.of();
  }

  @Override
  public List<Known> withInitials(String pattern) {
    return List.of();
  }
}
