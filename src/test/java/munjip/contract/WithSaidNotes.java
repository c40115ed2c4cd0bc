package munjip.contract;

import java.io.IOException;
import java.util.List;
import munjip.people.PeopleConfig;
import munjip.result.Facets;
import munjip.result.QuoteResults;
import munjip.result.SearchResults;
import munjip.search.Engine;
import munjip.search.NoteSearch;
import munjip.search.QuoteQuery;
import munjip.search.QuoteQuery.Unattributed;
import munjip.search.SearchRequest;
import munjip.search.Thesaurus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A few notes in which people are quoted, in some engine. */
abstract class WithSaidNotes {
  Engine engine;
  PeopleConfig people = PeopleConfig.NONE;
  NoteSearch search;

  abstract Engine open() throws IOException;

  @BeforeEach
  void indexTheNotes() throws IOException {
    engine = open();
    talk().putInto(engine.index());
    SaidNote.of(
            "garden.md",
            """
            ---
            date: 2024-03-09
            ---
            # 정원

            그레이스 오카포(Grace Okafor)는 "정원은 아무것도 잊지 않는다"라고 말했다. 물을 주는 일은 기억과 닮았다.

            ## 다른 밭

            오카포의 정원에는 담이 없다. 정원은 넓고 기억은 좁다고 한다.
            """)
        .names("그레이스 오카포", "Grace Okafor", "오카포")
        .says("정원은 아무것도 잊지 않는다")
        .putInto(engine.index());
    SaidNote.of(
            "book.md",
            """
            ---
            date: 2025-01-02
            ---
            # 소리를 적는 손

            > 손은 소리보다 늦게 온다.

            "귀는 손을 기다린다." 하고 윤하루가 적었다.

            소리를 적는 손을 다시 읽는다.
            """)
        .from("소리를 적는 손", "손은 소리보다 늦게 온다.")
        .names("윤하루")
        .from("소리를 적는 손", "귀는 손을 기다린다.")
        .putInto(engine.index());
    engine.index().commit();
    search =
        new NoteSearch(
            engine.searcher(),
            engine.analyzer(),
            () -> ContractNotes.RANKING,
            () -> Thesaurus.EMPTY,
            () -> people);
  }

  /** Two people in one passage; the same words as in garden.md, a little reworded. */
  private static SaidNote talk() {
    return SaidNote.of(
            "talk.md",
            """
            ---
            date: 2026-05-06
            ---
            # 강연 메모

            오카포는 "정원은 아무것도 잊지 않는다고" 했고, 윤하루는 "기억은 빌린 그릇이다"라고 했다.

            ## 질문

            오카포는 아마 "그릇은 깨진다"라고 했을 것이다. 윤하루는 웃었다.
            """)
        .names("Grace Okafor", "오카포")
        .says("정원은 아무것도 잊지 않는다고")
        .says("그릇은 깨진다", .4)
        .names("윤하루")
        .says("기억은 빌린 그릇이다");
  }

  @AfterEach
  void close() throws IOException {
    engine.close();
  }

  List<String> full(String typed) {
    return search.search(SearchRequest.of(typed).withRescue(false)).hits().stream()
        .filter(hit -> !hit.partial())
        .map(hit -> hit.note().path())
        .toList();
  }

  QuoteResults by(String speaker) {
    return search
        .quotes()
        .quotes(
            new QuoteQuery(
                speaker, "", "", 100, 0, 100, QuoteQuery.DEFAULT_CONFIDENCE, Unattributed.NO));
  }

  List<String> speakers(String typed) {
    SearchResults results = search.search(SearchRequest.of(typed));
    return results.facets().speaker().stream()
        .map((Facets.Count count) -> count.value() + " " + count.count())
        .toList();
  }
}
