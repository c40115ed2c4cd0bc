package munjip.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import munjip.glossary.TermKey;
import munjip.result.RelatedPassage.Because;
import munjip.result.RelatedPassage.Because.Kind;
import munjip.search.Marks;
import munjip.text.Hangul;
import munjip.text.TextRange;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Weight;

/** Says what a passage shares with what was asked, and where it has it. */
final class RelatedReasons {
  /** Reasons shown with a passage; more is no reason any more. */
  private static final int MOST = 6;

  /** What brings less than this of what the first reason brings is by the way. */
  private static final double SLIGHT = 0.1;

  private final List<RelatedTerms.Weighed> own;
  private final List<Sought> sought;
  private final SharedScores scores;
  private final Map<String, Integer> places = new HashMap<>();

  RelatedReasons(RelatedClauses clauses, SharedScores scores) {
    this.own = clauses.own();
    this.sought = clauses.sought();
    this.scores = scores;
    for (int i = 0; i < own.size(); i++) {
      places.put(own.get(i).term(), i);
    }
  }

  /**
   * What one passage shares.
   *
   * @param because weightiest first; what a third note says last
   * @param marks in order, in its text
   */
  record Shared(List<Because> because, List<TextRange> marks) {}

  /** Something shared: a term, or several that stand side by side in both texts. */
  private static final class Found {
    final Sought sought;
    String label;
    String ahead = "";
    double score;
    List<TextRange> ends;

    Found(Sought sought, double score, List<TextRange> ends) {
      this.sought = sought;
      this.label = sought.label();
      this.score = score;
      this.ends = ends;
    }

    boolean isWording() {
      return !sought.also().isEmpty();
    }
  }

  /**
   * @param place of the passage among those that were scored
   * @param doc its document in the leaf
   * @param vote of those that link to its note
   */
  Shared of(int place, LeafReaderContext leaf, int doc, String text, Optional<LinkVotes.Vote> vote)
      throws IOException {
    Map<Integer, Found> found = new LinkedHashMap<>();
    List<TextRange> marks = new ArrayList<>();
    double all = 0;
    for (int i = 0; i < sought.size(); i++) {
      double score = scores.of(i, place);
      if (score > 0) {
        Sought one = sought.get(i);
        List<TextRange> ranges =
            one.kind() == Kind.TERM ? ranges(scores.weight(i), leaf, doc) : List.of();
        all += score;
        Found here = new Found(one, score, ranges);
        found.put(i, here);
        String ahead = i < own.size() ? own.get(i).ahead() : "";
        for (TextRange range : ranges) {
          // What the analysis has cut off both words belongs to it, as the 칼 of 칼벨루 does; what
          // only ends alike, as 심리학이론 and 물리학이론, does not.
          String same = ahead.equals(RelatedTerms.ahead(text, range.start())) ? ahead : "";
          marks.add(new TextRange(range.start() - same.length(), range.end()));
          here.ahead = same.length() > here.ahead.length() ? same : here.ahead;
        }
      }
    }
    // A link from note to note says more than one from a third note does.
    Optional<LinkVotes.Vote> third =
        vote.filter(
            each -> found.values().stream().noneMatch(one -> one.sought.kind() == Kind.LINK));
    double sum = all + third.map(LinkVotes.Vote::points).orElse(0.0);
    List<Found> ordered = new ArrayList<>(joined(found, text));
    ordered.sort(Comparator.comparingDouble((Found each) -> each.score).reversed());
    Map<String, Found> told = new LinkedHashMap<>();
    ordered.stream()
        .filter(each -> !each.isWording())
        .forEach(each -> told.putIfAbsent(folded(each.label), each));
    addWordings(ordered.stream().filter(Found::isWording).toList(), told);
    double most = told.values().stream().mapToDouble(each -> each.score).max().orElse(0);
    Stream<Because> things =
        told.values().stream()
            .filter(each -> each.score >= SLIGHT * most)
            .map(each -> new Because(each.label, each.sought.kind(), each.score / sum));
    // However much links say, what both have in words is told, too.
    List<Because> links =
        third.filter(each -> each.points() >= SLIGHT * most).stream()
            .map(each -> new Because(each.from(), Kind.VIA, each.points() / sum))
            .toList();
    List<Because> because =
        Stream.concat(
                things
                    .sorted(Comparator.comparingDouble(Because::weight).reversed())
                    .limit(MOST - links.size()),
                links.stream())
            .toList();
    return new Shared(because, Marks.joined(text, marks));
  }

  private static List<TextRange> ranges(Weight weight, LeafReaderContext leaf, int doc)
      throws IOException {
    List<TextRange> ranges = new ArrayList<>();
    Matches matches = weight.matches(leaf, doc);
    MatchesIterator each = matches == null ? null : matches.getMatches(Fields.TEXT);
    while (each != null && each.next()) {
      ranges.add(new TextRange(each.startOffset(), each.endOffset()));
    }
    return ranges;
  }

  /** Words that stand side by side in both are one term: {@code 언어} and {@code 모델}. */
  private List<Found> joined(Map<Integer, Found> found, String text) {
    Map<Integer, Found> left = new TreeMap<>(found);
    List<Found> all = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      if (left.containsKey(i) && !isContinuation(i, left, text)) {
        all.add(chain(i, left, text));
      }
    }
    // What stands in a ring, as in "A B A", begins anywhere.
    for (int i = 0; i < own.size(); i++) {
      if (left.containsKey(i)) {
        all.add(chain(i, left, text));
      }
    }
    all.addAll(left.values());
    return all;
  }

  /** Whether a term stands behind another in both, so that it is told with that one. */
  private boolean isContinuation(int place, Map<Integer, Found> left, String text) {
    return left.keySet().stream()
        .filter(before -> before < own.size() && before != place)
        .anyMatch(
            before ->
                !behind(before, place, left.get(before).ends, left.get(place).ends, text)
                    .isEmpty());
  }

  /** Takes a term, and those that stand behind it one by one. */
  private Found chain(int first, Map<Integer, Found> left, String text) {
    Found whole = left.remove(first);
    whole.label = whole.ahead + whole.label;
    int at = first;
    for (int next = next(at, whole.ends, left, text); next >= 0; ) {
      Found following = left.remove(next);
      whole.label += own.get(at).next().get(own.get(next).term()) + own.get(next).surface();
      whole.score += following.score;
      whole.ends = behind(at, next, whole.ends, following.ends, text);
      at = next;
      next = next(at, whole.ends, left, text);
    }
    return whole;
  }

  private int next(int place, List<TextRange> ends, Map<Integer, Found> left, String text) {
    for (String term : own.get(place).next().keySet()) {
      Integer following = places.get(term);
      if (following != null
          && left.containsKey(following)
          && !behind(place, following, ends, left.get(following).ends, text).isEmpty()) {
        return following;
      }
    }
    return -1;
  }

  /** Where one term stands behind another as it does in what was asked: ranges of the second. */
  private List<TextRange> behind(
      int place, int next, List<TextRange> some, List<TextRange> others, String text) {
    String gap = own.get(place).next().get(own.get(next).term());
    return gap == null
        ? List.of()
        : others.stream()
            .filter(other -> some.stream().anyMatch(one -> joins(gap, one, other, text)))
            .toList();
  }

  private static boolean joins(String gap, TextRange one, TextRange other, String text) {
    return one.end() <= other.start()
        && other.start() <= text.length()
        && other.start() - one.end() <= Math.max(1, gap.length())
        && RelatedTerms.joins(gap, text.substring(one.end(), other.start()));
  }

  /**
   * Other wordings are told only of what both do not have in the same words anyhow, and of one term
   * the weightiest.
   */
  private static void addWordings(List<Found> wordings, Map<String, Found> told) {
    for (Found wording : wordings) {
      boolean known =
          told.values().stream()
              .anyMatch(
                  each ->
                      holds(each.label, wording.sought.name())
                          || holds(each.label, wording.sought.also()));
      if (!known) {
        told.put(folded(wording.label), wording);
      }
    }
  }

  /** Whether a label holds a term: Korean ones stand in longer words, others are whole words. */
  private static boolean holds(String label, String term) {
    if (term.codePoints().anyMatch(Hangul::isSyllable)) {
      return folded(label).contains(folded(term));
    }
    String words = String.join(" ", TermKey.words(label));
    return (" " + words + " ").contains(" " + String.join(" ", TermKey.words(term)) + " ");
  }

  private static String folded(String label) {
    return label.toLowerCase(Locale.ROOT).replace(" ", "");
  }
}
