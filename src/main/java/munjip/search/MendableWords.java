package munjip.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import munjip.query.Alternative;
import munjip.query.SearchQuery;
import munjip.query.SearchQuery.And;
import munjip.query.SearchQuery.Or;
import munjip.query.SearchQuery.Word;
import munjip.text.Hangul;

/**
 * Tells which words of a query may be mended, and puts what was meant beside them. Quotes, stars,
 * tildes, filters and what is excluded say exactly what is wanted.
 */
final class MendableWords {
  /** Words of one query that are looked at; a longer query finds enough without the rest. */
  private static final int MOST = 8;

  private final Set<String> functionWords;

  MendableWords(Set<String> functionWords) {
    this.functionWords = functionWords;
  }

  /** The words of a query in their order, each once. */
  List<Word> of(List<SearchQuery> clauses) {
    Set<Word> words = new LinkedHashSet<>();
    clauses.forEach(clause -> collect(clause, words));
    return words.stream().limit(MOST).toList();
  }

  /** Two words that stand side by side in a query. */
  record Pair(Word first, Word second) {}

  /** Of these words, those that stand side by side outside groups; each pair once. */
  List<Pair> pairs(List<SearchQuery> clauses) {
    List<Word> words = of(clauses);
    Set<Pair> pairs = new LinkedHashSet<>();
    for (int i = 0; i + 1 < clauses.size(); i++) {
      if (clauses.get(i) instanceof Word first
          && clauses.get(i + 1) instanceof Word second
          && words.contains(first)
          && words.contains(second)) {
        pairs.add(new Pair(first, second));
      }
    }
    // As many as there are between words that are typed once; repeated ones make more.
    return pairs.stream().limit(MOST - 1).toList();
  }

  private void collect(SearchQuery clause, Set<Word> words) {
    switch (clause) {
      case Word word -> {
        if (includes(word)) {
          words.add(word);
        }
      }
      case And and -> and.all().forEach(each -> collect(each, words));
      case Or or -> or.any().forEach(each -> collect(each, words));
      default -> {
        // Meant as it stands.
      }
    }
  }

  /** Words that ask for something and have no other wording yet. */
  private boolean includes(Word word) {
    String text = word.text();
    return word.significant()
        && word.also().isEmpty()
        && !functionWords.contains(text.toLowerCase(Locale.ROOT))
        && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || Hangul.isJamo(c));
  }

  /**
   * The clauses with what was meant by some of the words beside them.
   *
   * @param instead what takes the place of words that are not in a group
   */
  List<SearchQuery> with(
      List<SearchQuery> clauses, Map<String, List<Alternative>> meant, Map<String, Word> instead) {
    return clauses.stream()
        .map(
            clause ->
                clause instanceof Word word && includes(word) && instead.containsKey(word.text())
                    ? instead.get(word.text())
                    : with(clause, meant))
        .toList();
  }

  private List<SearchQuery> with(List<SearchQuery> clauses, Map<String, List<Alternative>> meant) {
    return clauses.stream().map(clause -> with(clause, meant)).toList();
  }

  private SearchQuery with(SearchQuery clause, Map<String, List<Alternative>> meant) {
    return switch (clause) {
      case Word word ->
          includes(word) ? word.withAlso(meant.getOrDefault(word.text(), List.of())) : word;
      case And and -> new And(with(and.all(), meant));
      case Or or -> new Or(with(or.any(), meant));
      default -> clause;
    };
  }
}
