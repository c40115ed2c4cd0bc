package munjip.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns text into tokens; the engine's own analysis, handed to those who need it. */
public interface TextAnalyzer {
  /** Names of the fields that can be asked, the main one first. */
  Set<String> fields();

  /**
   * Cuts a text as a field's text is cut.
   *
   * @param field one of {@link #fields}
   * @return tokens in order of position; empty for text without any
   * @throws IllegalArgumentException for a field that does not exist
   */
  List<Token> tokens(String field, String text);

  /** What a field is for, in plain words; the field's name where nobody knows more. */
  default String about(String field) {
    return field;
  }

  /** What a token of a field is, in plain words; its type where nobody knows more. */
  default String kind(String field, Token token) {
    return token.type();
  }

  /**
   * How the dictionary has a word that is one entry of it.
   *
   * @return a part of speech in the analyzer's terms ({@code NNG}, {@code NNP}); nothing for words
   *     that it does not have, or where there is no dictionary
   */
  default Optional<String> entry(String word) {
    return Optional.empty();
  }

  /** Tokens of the main field: words of meaning, without particles and endings. */
  default List<Token> tokens(String text) {
    return tokens(fields().iterator().next(), text);
  }
}
