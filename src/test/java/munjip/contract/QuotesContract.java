package munjip.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import munjip.people.KnownPerson;
import munjip.people.PeopleConfig;
import munjip.result.Facets;
import munjip.result.Hit;
import munjip.result.QuoteHit;
import munjip.result.QuoteResults;
import munjip.result.SearchResults;
import munjip.result.Speakers;
import munjip.search.Engine;
import munjip.search.NoteSearch;
import munjip.search.QuoteQuery;
import munjip.search.QuoteQuery.Unattributed;
import munjip.search.SearchRequest;
import munjip.search.Thesaurus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every engine must do with quotes, whatever found them. */
abstract class QuotesContract {
  private static final QuoteQuery ALL =
      new QuoteQuery("", "", "", 100, 0, 100, QuoteQuery.DEFAULT_CONFIDENCE, Unattributed.NO);

  private Engine engine;
  private PeopleConfig people = PeopleConfig.NONE;
  private NoteSearch search;

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

  private List<String> full(String typed) {
    return search.search(SearchRequest.of(typed).withRescue(false)).hits().stream()
        .filter(hit -> !hit.partial())
        .map(hit -> hit.note().path())
        .toList();
  }

  private QuoteResults by(String speaker) {
    return search
        .quotes()
        .quotes(
            new QuoteQuery(
                speaker, "", "", 100, 0, 100, QuoteQuery.DEFAULT_CONFIDENCE, Unattributed.NO));
  }

  private static List<String> words(QuoteResults results) {
    return results.quotes().stream().map(QuoteHit::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "said:오카포                | garden.md talk.md",
        "said:\"Grace Okafor\"      | garden.md talk.md",
        "said:윤하루                | book.md talk.md",
        "said:오카포 said:윤하루    | book.md garden.md talk.md",
        "said:오카포 AND said:윤하루 | talk.md",
        "said:오카포 -said:윤하루   | garden.md",
        "said:오카포 date:2024      | garden.md",
        // words beside it must stand in a passage that quotes
        "said:오카포 정원           | garden.md talk.md",
        "said:오카포 담이           | ''",
        "said:오카포 물을           | garden.md",
        "said:오카포 \"아무것도 잊지\" | garden.md talk.md",
        "said:윤하루 그릇           | talk.md",
        "said:홍길동                | ''",
        "from:\"소리를 적는 손\"    | book.md",
        "from:손                    | book.md",
        "from:손 늦게               | book.md",
        "from:손 said:윤하루        | book.md",
        "from:손 said:오카포        | ''",
        "heading:강연 said:오카포   | talk.md",
        // what somebody is unsurely quoted with is no quote
        "heading:질문 said:오카포   | ''",
      })
  void saidAndFromKeepPassagesThatQuote(String typed, String expected) {
    assertThat(full(typed))
        .containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(" "));
  }

  @Test
  void wordsInTheQuoteCountBeforeThoseBesideIt() throws IOException {
    SaidNote.of("a.md", "# 가\n\n기억이 기억에게: 오카포는 \"물은 흐른다\"라고 말했다. 기억이다.\n")
        .names("오카포")
        .says("물은 흐른다")
        .putInto(engine.index());
    SaidNote.of("z.md", "# 하\n\n오카포는 \"기억은 물이다\"라고 말했다. 그리고 다른 이야기가 길게 이어진다.\n")
        .names("오카포")
        .says("기억은 물이다")
        .putInto(engine.index());
    engine.index().commit();

    assertThat(full("said:오카포 기억").getFirst()).isEqualTo("z.md");
    // What somebody else says in the same passage stands beside, too.
    assertThat(full("said:윤하루 기억").getFirst()).isEqualTo("talk.md");
    assertThat(full("said:오카포 기억")).contains("a.md", "talk.md", "garden.md");
  }

  @Test
  void saidAloneShowsThePassagesAndMarksTheWords() {
    Hit hit = search.search(SearchRequest.of("said:윤하루 path:talk")).hits().getFirst();

    assertThat(hit.passages()).hasSize(1);
    var snippet = hit.passages().getFirst().snippet();
    assertThat(snippet.marks())
        .extracting(mark -> mark.of(snippet.text()))
        .containsExactly("기억은 빌린 그릇이다");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "said:오카포     | said by 오카포; 오카포 is Grace Okafor, also called 그레이스 오카포",
        "said:홍길동     | said by 홍길동; nobody is called 홍길동 in these notes",
        "said:레이스     | said by 레이스; nobody is called 레이스; people with that in their name:"
            + " Grace Okafor",
        "from:손 소리    | 소리; quoted from 손",
      })
  void itIsSaidWhoIsMeant(String typed, String understood) {
    assertThat(search.search(SearchRequest.of(typed)).query().understood()).isEqualTo(understood);
  }

  @Test
  void changeOfThePeopleFileShowsInTheNextSearch() {
    assertThat(full("said:Kwasi")).isEmpty();

    people =
        new PeopleConfig(
            List.of(
                new KnownPerson(
                    "Grace Okafor", List.of("오카포", "Kwasi"), List.of(), List.of(), List.of())));

    assertThat(full("said:Kwasi")).containsExactlyInAnyOrder("garden.md", "talk.md");
    assertThat(by("Kwasi").speaker().name()).isEqualTo("Grace Okafor");
  }

  @Test
  void quotesOfAPersonComeSurestFirstWithAllThatIsKnown() {
    QuoteResults results = by("오카포");

    assertThat(results.speaker().name()).isEqualTo("Grace Okafor");
    assertThat(results.speaker().aliases()).contains("그레이스 오카포", "오카포");
    assertThat(results.total()).isEqualTo(2);
    assertThat(words(results)).containsExactly("정원은 아무것도 잊지 않는다고", "정원은 아무것도 잊지 않는다");
    QuoteHit first = results.quotes().getFirst();
    assertThat(first.speaker()).isEqualTo(results.speaker());
    assertThat(first.type()).isEqualTo("direct");
    assertThat(first.lines().first()).isEqualTo(6);
    assertThat(first.note().path()).isEqualTo("talk.md");
    var snippet = first.passage().snippet();
    assertThat(snippet.marks())
        .extracting(mark -> mark.of(snippet.text()))
        .containsExactly("정원은 아무것도 잊지 않는다고");
    assertThat(search.passage(first.passage().id()).note().path()).isEqualTo("talk.md");
  }

  @Test
  void sameWordsKnowEachOther() {
    QuoteResults results = by("오카포");
    QuoteHit one = results.quotes().get(0);
    QuoteHit other = results.quotes().get(1);

    assertThat(one.sameAs()).containsExactly(other.id());
    assertThat(other.sameAs()).containsExactly(one.id());
    assertThat(one.alsoIn().getFirst().note().path()).isEqualTo("garden.md");
    assertThat(by("윤하루").quotes()).allMatch(quote -> quote.sameAs().isEmpty());
  }

  @Test
  void mentionsNameWithoutQuoting() {
    QuoteResults results = by("오카포");

    assertThat(results.mentions().total()).isEqualTo(2);
    assertThat(results.mentions().passages())
        .extracting(passage -> passage.note().path())
        .containsExactly("talk.md", "garden.md");
    var snippet = results.mentions().passages().getFirst().snippet();
    assertThat(snippet.marks()).extracting(m -> m.of(snippet.text())).contains("오카포");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // speaker, about, work, least confidence, unattributed, paths
        "오카포 | 정원   |     | .75 | NO   | garden.md talk.md",
        "오카포 | 물을   |     | .75 | NO   | garden.md",
        "오카포 | 그릇   |     | .1  | NO   | talk.md talk.md",
        "오카포 |        |     | 0   | NO   | garden.md talk.md talk.md",
        "''     |        |     | .75 | NO   | book.md garden.md talk.md talk.md",
        "''     |        |     | .75 | YES  | book.md book.md garden.md talk.md talk.md",
        "''     |        |     | .75 | ONLY | book.md",
        "''     | 기억   |     | .75 | NO   | talk.md talk.md garden.md",
        "''     |        | 손  | .75 | NO   | book.md",
        "''     |        | 적는 손 | .75 | YES | book.md book.md",
        "윤하루 |        | 손  | .75 | NO   | book.md",
        "홍길동 |        |     | .75 | NO   | ''",
      })
  void quotesAreNarrowed(
      String speaker,
      String about,
      String work,
      double confidence,
      Unattributed unattributed,
      String paths) {
    QuoteResults results =
        search
            .quotes()
            .quotes(
                new QuoteQuery(
                    speaker,
                    about == null ? "" : about,
                    work == null ? "" : work,
                    100,
                    0,
                    10,
                    confidence,
                    unattributed));

    assertThat(results.quotes().stream().map(quote -> quote.note().path()))
        .containsExactlyInAnyOrder(paths.isEmpty() ? new String[0] : paths.split(" "));
    assertThat(results.total()).isEqualTo(results.quotes().size());
  }

  @Test
  void aboutPutsQuotesThatSayItFirst() {
    QuoteResults results =
        search.quotes().quotes(new QuoteQuery("", "기억", "", 10, 0, 0, .75, Unattributed.NO));

    assertThat(words(results).getFirst()).isEqualTo("기억은 빌린 그릇이다");
    assertThat(results.mentions().total()).isZero();
  }

  @Test
  void pagesTileTheQuotesAndIdsAreTheirOwn() {
    List<String> whole = search.quotes().quotes(ALL).quotes().stream().map(QuoteHit::id).toList();
    List<String> paged = new java.util.ArrayList<>();
    for (int offset = 0; offset < whole.size(); offset++) {
      QuoteResults page =
          search.quotes().quotes(new QuoteQuery("", "", "", 1, offset, 0, .75, Unattributed.NO));
      assertThat(page.total()).isEqualTo(whole.size());
      page.quotes().forEach(quote -> paged.add(quote.id()));
    }
    assertThat(paged).isEqualTo(whole).doesNotHaveDuplicates();
  }

  @Test
  void speakersAreCountedMostQuotedFirst() {
    Speakers speakers = search.quotes().speakers("", 10, 0);

    assertThat(speakers.speakers())
        .extracting(each -> each.name() + " " + each.quotes() + " " + each.notes())
        .containsExactly("Grace Okafor 2 2", "윤하루 2 2");
    Speakers.Quoted yun = speakers.speakers().get(1);
    assertThat(yun.works()).containsExactly("소리를 적는 손");
    assertThat(yun.years()).isEqualTo(Map.of("2025", 1, "2026", 1));
    assertThat(yun.mentions()).isEqualTo(1);
    assertThat(search.quotes().speakers("okafor", 10, 0).total()).isEqualTo(1);
    assertThat(search.quotes().speakers("", 1, 1).speakers()).containsExactly(yun);
  }

  @Test
  void speakersOfTheHitsAreCounted() {
    assertThat(speakers("정원")).containsExactly("Grace Okafor 2", "윤하루 1");
    assertThat(speakers("date:2025")).containsExactly("윤하루 1");
    assertThat(search.search(SearchRequest.of("정원").withSpeakers(false)).facets().speaker())
        .isEmpty();
  }

  private List<String> speakers(String typed) {
    SearchResults results = search.search(SearchRequest.of(typed));
    return results.facets().speaker().stream()
        .map((Facets.Count count) -> count.value() + " " + count.count())
        .toList();
  }

  @Test
  void indexThenRemoveEqualsNeverIndexed() throws IOException {
    QuoteResults quotes = by("오카포");
    Speakers counted = search.quotes().speakers("", 10, 0);
    List<String> facet = speakers("정원");
    SaidNote.of("more.md", "# 더\n\n오카포 곧 Ada Okafor는 \"정원은 아무것도 잊지 않는다\"라고 했다.\n")
        .names("Ada Okafor", "오카포", "에이다")
        .says("정원은 아무것도 잊지 않는다")
        .putInto(engine.index());
    engine.index().commit();
    assertThat(search.quotes().speakers("", 10, 0)).isNotEqualTo(counted);
    assertThat(full("said:에이다")).containsExactly("more.md");

    engine.index().remove(ContractNotes.fileId("more.md"));
    engine.index().commit();

    assertThat(by("오카포")).isEqualTo(quotes);
    assertThat(search.quotes().speakers("", 10, 0)).isEqualTo(counted);
    assertThat(speakers("정원")).isEqualTo(facet);
    assertThat(full("said:에이다")).isEmpty();
  }

  @Test
  void removedNoteTakesItsQuotesWithIt() throws IOException {
    engine.index().remove(ContractNotes.fileId("garden.md"));
    engine.index().commit();

    assertThat(by("오카포").total()).isEqualTo(1);
    assertThat(by("오카포").quotes().getFirst().sameAs()).isEmpty();
    assertThat(full("said:오카포")).containsExactly("talk.md");
  }

  @Test
  void changedNoteSaysOnlyWhatItSaysNow() throws IOException {
    SaidNote.of("garden.md", "# 정원\n\n윤하루는 \"담은 낮다\"라고 말했다.\n")
        .names("윤하루")
        .says("담은 낮다")
        .putInto(engine.index());
    engine.index().commit();

    assertThat(by("오카포").total()).isEqualTo(1);
    assertThat(words(by("윤하루"))).contains("담은 낮다");
    assertThat(full("said:윤하루 담은")).containsExactly("garden.md");
  }

  @Test
  void quotesOfANoteAreTold() {
    String note = by("오카포").quotes().getFirst().note().id();

    assertThat(search.quotes().in(note))
        .extracting(quote -> quote.speaker().name() + " " + quote.lines().first())
        .containsExactly("Grace Okafor 6", "윤하루 6");
    assertThat(search.quotes().in("gone")).isEmpty();
  }

  @Test
  void explainTellsOfWordsInTheQuote() {
    Hit hit = search.search(SearchRequest.of("said:윤하루 기억")).hits().getFirst();
    var told = search.explain(SearchRequest.of("said:윤하루 기억"), hit.passages().getFirst().id());

    assertThat(told.rank()).isEqualTo(1);
    assertThat(told.query().understood()).contains("윤하루 is known by this name alone");
  }
}
