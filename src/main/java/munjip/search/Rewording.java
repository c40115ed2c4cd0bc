package munjip.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final Function<Word, Expander.Expanded> meanings;
  private final Map<String, List<Alternative>> beside = new LinkedHashMap<>();
  private final Map<String, Word> instead = new LinkedHashMap<>();
  private final List<Expansion> expansions = new ArrayList<>();

  /**
   * @param meanings other wordings of a word that was mended into
   */
  Rewording(WordMender mender, Function<Word, Expander.Expanded> meanings) {
    this.mender = mender;
    this.meanings = meanings;
  }

  Rescued of(
      List<SearchQuery> clauses,
      MendableWords mendable,
      MeantWords meant,
      Map<String, Mended> offers) {
    meant.byTyped().forEach(this::add);
    Map<String, String> typed = new LinkedHashMap<>();
    instead.forEach((text, word) -> typed.putIfAbsent(word.text(), text));
    List<SearchQuery> mended = mendable.with(clauses, beside, instead);
    return new Rescued(mended, typed, meant.shown(), expansions, offers);
  }

  private void add(String typed, List<Mended> meant) {
    boolean wrong = mender.isWrong(typed);
    Mended best = meant.getFirst();
    List<Alternative> also = new ArrayList<>();
    meant.forEach(
        each -> also.add(new Alternative(each.text(), wrong ? Why.MISTYPED : Why.RESCUE)));
    also.addAll(meanings(best, wrong ? Why.MEANING : Why.RESCUE));
    beside.put(typed, also);
    // What a senseless word finds by its stems is chance, and would only stand in the way.
    if (!best.text().contains(" ") && mender.isSenseless(typed)) {
      instead.put(typed, new Word(best.text(), true, also.subList(1, also.size())));
    }
  }

  /** What means the same as the likeliest of what was meant: zkvktl finds Karpathy, too. */
  private List<Alternative> meanings(Mended best, Why why) {
    Expander.Expanded expanded = meanings.apply(new Word(best.text()));
    expansions.addAll(expanded.shown());
    return ((Word) expanded.clauses().getFirst())
        .also().stream().map(each -> new Alternative(each.text(), why)).toList();
  }
}
