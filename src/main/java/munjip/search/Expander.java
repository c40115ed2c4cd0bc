package munjip.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import munjip.analysis.TextAnalyzer;
import munjip.glossary.TermKey;
import munjip.query.Alternative;
import munjip.query.SearchQuery;
import munjip.query.SearchQuery.Word;
import munjip.result.SearchResults;
import munjip.search.Thesaurus.Meaning;
import munjip.search.Thesaurus.Source;

/**
 * Adds to a query what means the same as its words: looks up the plain words, several side by side
 * before single ones; what the notes teach comes beside what is told, never in its place. What is
 * quoted, {@code prefix*}, {@code word~}, a filter or excluded stays as it is. For one query;
 * single use.
 */
final class Expander {
  /** More wordings of one term than this are no longer what was meant. */
  static final int MOST_OF_A_TERM = 5;

  /** Bounds what a long query costs. */
  static final int MOST_OF_A_QUERY = 20;

  /** The same for what the notes teach; it takes no room from what is told. */
  private static final int MOST_LEARNED = 10;

  /**
   * @param clauses with other wordings for single words
   * @param spans other wordings for several words side by side
   * @param shown what the answer says of it
   */
  record Expanded(
      List<SearchQuery> clauses, List<WordSpan> spans, List<SearchResults.Expansion> shown) {}

  private final Thesaurus thesaurus;
  private final TermForms forms;
  private final Predicate<String> common;
  private final List<WordSpan> spans = new ArrayList<>();
  private final List<SearchResults.Expansion> shown = new ArrayList<>();
  private int left = MOST_OF_A_QUERY;
  private int leftToLearn = MOST_LEARNED;

  Expander(Thesaurus thesaurus, TextAnalyzer analyzer) {
    this(thesaurus, analyzer, text -> false);
  }

  /**
   * @param common whether so many notes hold a text that finding it says nothing; what the notes
   *     teach is then not searched, too
   */
  Expander(Thesaurus thesaurus, TextAnalyzer analyzer, Predicate<String> common) {
    this.thesaurus = thesaurus;
    this.forms = new TermForms(analyzer);
    this.common = common;
  }

  static Expanded none(List<SearchQuery> clauses) {
    return new Expanded(clauses, List.of(), List.of());
  }

  /**
   * @param clauses the top-level conjunction, significance told
   */
  Expanded expanded(List<SearchQuery> clauses) {
    if (thesaurus.isEmpty()) {
      return none(clauses);
    }
    int[] ends = termEnds(clauses, thesaurus.mostWords(), this::isTold);
    List<SearchQuery> expanded = new ArrayList<>();
    for (int at = 0; at < clauses.size(); at++) {
      int end = ends[at];
      if (end > at + 1) {
        addSpans(clauses, at, end);
      }
      boolean inSpan = end == 0 || end > at + 1;
      expanded.add(inSpan ? clauses.get(at) : withMeanings(clauses.get(at)));
    }
    addLearned(clauses, ends);
    return new Expanded(expanded, spans, eachOnce(shown.stream()));
  }

  /** Terms of several words that only the notes teach; what is told in them counts as well. */
  private void addLearned(List<SearchQuery> clauses, int[] told) {
    int[] ends = termEnds(clauses, thesaurus.mostLearnedWords(), this::isLearned);
    for (int at = 0; at < ends.length; at++) {
      boolean inside = told[at] == 0 || told[at] >= ends[at];
      if (ends[at] > at + 1 && !inside) {
        addSpans(clauses, at, ends[at]);
      }
    }
  }

  private boolean isTold(String key) {
    return !thesaurus.toldMeanings(key).isEmpty();
  }

  private boolean isLearned(String key) {
    return !isTold(key) && !thesaurus.meanings(key).isEmpty();
  }

  /** The same wordings once, with the term that was first: of {@code 모델 모델이} the first. */
  static List<SearchResults.Expansion> eachOnce(Stream<SearchResults.Expansion> shown) {
    Map<List<Object>, SearchResults.Expansion> first = new LinkedHashMap<>();
    shown.forEach(each -> first.putIfAbsent(List.of(each.also(), each.source()), each));
    return List.copyOf(first.values());
  }

  /**
   * For each place where a term begins, the place behind it; 0 inside a term of several words. Long
   * terms are found first, of equally long ones the first.
   */
  private int[] termEnds(List<SearchQuery> clauses, int most, Predicate<String> isTerm) {
    int[] ends = new int[clauses.size()];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = i + 1;
    }
    boolean[] taken = new boolean[ends.length];
    // One more than a term has: 거대언어모델 may be typed with a space more than the file has.
    for (int length = Math.min(most + 1, ends.length); length > 1; length--) {
      for (int from = 0; from + length <= ends.length; from++) {
        if (isFree(clauses, taken, from, from + length)
            && isTerm(clauses, from, from + length, isTerm)) {
          Arrays.fill(taken, from, from + length, true);
          Arrays.fill(ends, from, from + length, 0);
          ends[from] = from + length;
        }
      }
    }
    return ends;
  }

  private static boolean isFree(List<SearchQuery> clauses, boolean[] taken, int from, int to) {
    for (int i = from; i < to; i++) {
      if (taken[i] || !(clauses.get(i) instanceof Word)) {
        return false;
      }
    }
    return true;
  }

  private boolean isTerm(List<SearchQuery> clauses, int from, int to, Predicate<String> isTerm) {
    String before = before(clauses, from, to);
    return forms.of(text(clauses.get(to - 1))).stream().anyMatch(key -> isTerm.test(before + key));
  }

  /** Of words side by side; only the last may have a particle or be a plural. */
  private static String before(List<SearchQuery> clauses, int from, int to) {
    StringBuilder before = new StringBuilder();
    for (int i = from; i < to - 1; i++) {
      before.append(TermKey.of(text(clauses.get(i))));
    }
    return before.toString();
  }

  private List<Meaning> meanings(String before, String last) {
    for (String key : forms.of(last)) {
      List<Meaning> found =
          thesaurus.meanings(before + key).stream()
              .filter(each -> each.source() != Source.NOTES || !common.test(each.text()))
              .limit(MOST_OF_A_TERM)
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private void addSpans(List<SearchQuery> clauses, int from, int to) {
    List<String> typed = clauses.subList(from, to).stream().map(Expander::text).toList();
    List<Meaning> meanings =
        withJoined(typed, meanings(before(clauses, from, to), typed.getLast()));
    for (Alternative also : told(String.join(" ", typed), meanings)) {
      spans.add(new WordSpan(from, to, also));
    }
  }

  /** {@code git hub} is also GitHub itself, which in Latin letters is not found by its parts. */
  private List<Meaning> withJoined(List<String> typed, List<Meaning> meanings) {
    String joined = String.join("", typed);
    boolean isOne =
        NearWords.isLatin(joined)
            && thesaurus
                .spellings()
                .ofKey(TermKey.of(joined))
                .filter(NearWords::isLatin)
                .isPresent();
    if (!isOne || meanings.isEmpty()) {
      return meanings;
    }
    List<Meaning> all = new ArrayList<>(meanings);
    all.addFirst(new Meaning(joined, meanings.getFirst().source()));
    return all;
  }

  /** Words with what they mean, wherever they are asked for. */
  private SearchQuery withMeanings(SearchQuery clause) {
    return switch (clause) {
      case Word word ->
          word.significant() ? word.withAlso(told(word.text(), meanings("", word.text()))) : word;
      case SearchQuery.Or or ->
          new SearchQuery.Or(or.any().stream().map(this::withMeanings).toList());
      case SearchQuery.And and ->
          new SearchQuery.And(and.all().stream().map(this::withMeanings).toList());
      default -> clause;
    };
  }

  /** As many as still may be searched, and says so in the answer. */
  private List<Alternative> told(String term, List<Meaning> meanings) {
    List<Meaning> taken = new ArrayList<>();
    for (Meaning meaning : meanings.subList(0, Math.min(meanings.size(), MOST_OF_A_TERM))) {
      boolean learned = meaning.source() == Source.NOTES;
      if (learned ? leftToLearn-- > 0 : left-- > 0) {
        taken.add(meaning);
      }
    }
    Map<Source, List<String>> bySource = new LinkedHashMap<>();
    for (Meaning meaning : taken) {
      bySource.computeIfAbsent(meaning.source(), s -> new ArrayList<>()).add(meaning.text());
    }
    bySource.forEach((source, also) -> shown.add(expansion(term, also, source)));
    return taken.stream()
        .map(meaning -> new Alternative(meaning.text(), Alternative.Why.MEANING))
        .toList();
  }

  private static SearchResults.Expansion expansion(String term, List<String> also, Source source) {
    return new SearchResults.Expansion(term, also, source.word());
  }

  private static String text(SearchQuery word) {
    return ((Word) word).text();
  }
}
