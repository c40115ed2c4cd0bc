package munjip.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import munjip.query.Alternative;
import munjip.query.Alternative.Why;
import munjip.query.SearchQuery;
import munjip.query.SearchQuery.Word;
import munjip.result.SearchResults.Expansion;

/**
 * Puts what was meant into a query: beside what was typed, or in its place. For one query; single
 * use.
 */
final class Rewording {
  private final WordMender mender;
  private final Function<List<SearchQuery>, Expander.Expanded> meanings;
  private final Map<String, List<Alternative>> beside = new LinkedHashMap<>();
  private final Map<String, Word> instead = new LinkedHashMap<>();
  private final List<Expansion> expansions = new ArrayList<>();
  private final List<WordSpan> spans = new ArrayList<>();

  /** Words as typed that are part of a term of several words, as they were meant. */
  private final Set<String> inTerms = new HashSet<>();

  /**
   * @param meanings adds other wordings to what was meant
   */
  Rewording(WordMender mender, Function<List<SearchQuery>, Expander.Expanded> meanings) {
    this.mender = mender;
    this.meanings = meanings;
  }

  Rescued of(
      List<SearchQuery> clauses,
      MendableWords mendable,
      MeantWords meant,
      Map<String, Mended> offers) {
    if (!meant.isEmpty()) {
      addTerms(clauses, mendable, meant.byTyped());
    }
    meant.byTyped().forEach(this::add);
    Map<String, String> typed = new LinkedHashMap<>();
    instead.forEach((text, word) -> typed.putIfAbsent(word.text(), text));
    List<SearchQuery> mended = mendable.with(clauses, beside, instead);
    return new Rescued(mended, spans, typed, meant.shown(), expansions, offers);
  }

  /** Terms of several words that what was meant makes: ㅍㄹㅍㅌ ㅇㅈㄴㅇㄹ finds prompt engineering. */
  private void addTerms(
      List<SearchQuery> clauses, MendableWords mendable, Map<String, List<Mended>> meant) {
    Map<String, Word> asMeant = new LinkedHashMap<>();
    meant.forEach(
        (typed, mended) -> {
          // Two words that mean one are no term of two.
          if (!mended.getFirst().text().contains(" ") && standsOnce(mended, meant)) {
            asMeant.put(typed, new Word(mended.getFirst().text()));
          }
        });
    List<SearchQuery> words = mendable.with(clauses, Map.of(), asMeant);
    Expander.Expanded expanded = meanings.apply(words);
    for (WordSpan span : expanded.spans()) {
      List<String> typed = texts(clauses, span);
      if (typed.stream().anyMatch(asMeant::containsKey)) {
        boolean wrong = typed.stream().filter(asMeant::containsKey).allMatch(mender::isWrong);
        Why why = wrong ? Why.MEANING : Why.RESCUE;
        Alternative also = new Alternative(span.also().text(), why);
        spans.add(new WordSpan(span.from(), span.to(), also));
        inTerms.addAll(typed);
        String term = String.join(" ", texts(words, span));
        expanded.shown().stream()
            .filter(shown -> shown.term().equals(term) && !expansions.contains(shown))
            .forEach(expansions::add);
      }
    }
  }

  private static boolean standsOnce(List<Mended> mended, Map<String, List<Mended>> meant) {
    return meant.values().stream().filter(mended::equals).count() == 1;
  }

  private static List<String> texts(List<SearchQuery> clauses, WordSpan span) {
    return clauses.subList(span.from(), span.to()).stream()
        .map(clause -> ((Word) clause).text())
        .toList();
  }

  private void add(String typed, List<Mended> meant) {
    boolean wrong = mender.isWrong(typed);
    Mended best = meant.getFirst();
    List<Alternative> also = new ArrayList<>();
    meant.forEach(
        each -> also.add(new Alternative(each.text(), wrong ? Why.MISTYPED : Why.RESCUE)));
    if (!inTerms.contains(typed)) {
      also.addAll(meanings(best, wrong ? Why.MEANING : Why.RESCUE));
    }
    beside.put(typed, also);
    // What a senseless word finds by its stems is chance, and would only stand in the way.
    if (!best.text().contains(" ") && mender.isSenseless(typed)) {
      instead.put(typed, new Word(best.text(), true, also.subList(1, also.size())));
    }
  }

  /** What means the same as the likeliest of what was meant: zkvktl finds Karpathy, too. */
  private List<Alternative> meanings(Mended best, Why why) {
    Expander.Expanded expanded = meanings.apply(List.of(new Word(best.text())));
    expansions.addAll(expanded.shown());
    return ((Word) expanded.clauses().getFirst())
        .also().stream().map(each -> new Alternative(each.text(), why)).toList();
  }
}
