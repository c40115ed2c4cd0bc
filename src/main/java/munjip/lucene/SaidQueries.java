package munjip.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import munjip.people.Member;
import munjip.search.Meant;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** Passages in which somebody is quoted, as {@link SaidFields} wrote them. */
final class SaidQueries {
  private final Meant meant;
  private final Map<Integer, List<Member>> byPlace = new TreeMap<>();

  SaidQueries(Meant meant) {
    this.meant = meant;
    for (Member member : meant.all()) {
      byPlace.computeIfAbsent(member.index(), any -> new ArrayList<>()).add(member);
    }
  }

  /** Passages that quote whom {@code said:} with this value means. */
  Query passages(String value) {
    Set<Member> members = meant.of(value);
    return members.isEmpty() ? new MatchNoDocsQuery("nobody of that name") : anyOf(members);
  }

  private static Query anyOf(Collection<Member> members) {
    return new TermInSetQuery(
        Fields.SAID, members.stream().map(m -> new BytesRef(SaidFields.term(m))).toList());
  }

  /**
   * Passages in which somebody who is meant is quoted with a word in one of its readings; all
   * alike.
   */
  Query saying(List<Reading> readings) {
    List<Query> any = new ArrayList<>();
    byPlace.forEach(
        (place, members) -> {
          Query words =
              WordQueries.any(
                  readings.stream()
                      .filter(reading -> !reading.isEmpty())
                      .map(reading -> reading.saidBy(place).query(Fields.SAID_TEXT))
                      .toList());
          any.add(
              new BooleanQuery.Builder()
                  .add(words, Occur.MUST)
                  .add(anyOf(members), Occur.FILTER)
                  .build());
        });
    return any.isEmpty()
        ? new MatchNoDocsQuery("nobody is meant")
        : new ConstantScoreQuery(WordQueries.any(any));
  }
}
