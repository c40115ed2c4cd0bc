package munjip.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import munjip.people.KnownPerson;
import munjip.people.PeopleConfig;
import munjip.result.Facets;
import munjip.result.Hit;
import munjip.result.QuoteResults;
import munjip.result.SearchResults;
import munjip.result.SpeakerRef;
import munjip.search.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every engine must do with filters and counts of who said it. */
abstract class SaidContract extends WithSaidNotes {
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

  /** Two Okafors, a Grace by the surname of another, and somebody nobody quotes. */
  private void indexMoreOfTheseNames() throws IOException {
    SaidNote.of("ada.md", "# 에이다\n\nAda Okafor는 \"베틀은 셈을 짠다\"라고 말했다. 오카포 집안이다.\n")
        .names("Ada Okafor")
        .says("베틀은 셈을 짠다")
        .putInto(engine.index());
    SaidNote.of("poe.md", "# 그레이스\n\nPoe Grace도 왔다. 조용했다.\n")
        .names("Poe Grace")
        .putInto(engine.index());
    engine.index().commit();
  }

  private List<String> offered(String typed) {
    return search.search(SearchRequest.of(typed)).suggestions().stream()
        .map(each -> each.text() + " " + each.how() + " " + each.passages())
        .toList();
  }

  @Test
  void eachOfThoseWhoAreCalledSoIsOffered() throws IOException {
    indexMoreOfTheseNames();

    assertThat(full("said:Okafor")).contains("ada.md", "garden.md", "talk.md");
    assertThat(offered("정원 said:Okafor")).containsExactly("정원 said:\"Grace Okafor\" person 2");
    assertThat(offered("said:okafor"))
        .containsExactly("said:\"Grace Okafor\" person 2", "said:\"Ada Okafor\" person 1");
    assertThat(offered("said:\"Ada Okafor\"")).isEmpty();
    assertThat(offered("said:윤하루")).isEmpty();
  }

  @Test
  void whoIsQuotedIsMeantBeforeWhoIsOnlyNamed() throws IOException {
    indexMoreOfTheseNames();

    assertThat(full("said:Grace")).containsExactlyInAnyOrder("garden.md", "talk.md");
    assertThat(search.search(SearchRequest.of("said:Grace")).query().understood())
        .endsWith("also called so: Poe Grace");
    assertThat(by("Grace").speaker().name()).isEqualTo("Grace Okafor");
    assertThat(by("Grace").others()).extracting(SpeakerRef::name).containsExactly("Poe Grace");
    assertThat(by("Poe Grace").others()).isEmpty();
  }

  @Test
  void whoElseHasASurnameIsTold() throws IOException {
    indexMoreOfTheseNames();

    assertThat(by("Okafor").speaker().name()).isEqualTo("Grace Okafor");
    assertThat(by("Okafor").others()).extracting(SpeakerRef::name).containsExactly("Ada Okafor");
    assertThat(by("Ada Okafor").others()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "said:그레이스 오카포       | said:\"그레이스 오카포\" name 2",
        "said:Grace Okafor          | said:\"Grace Okafor\" name 2",
        "said:grace okafor 정원     | said:\"grace okafor\" 정원 name 2",
        "정원 said:그레이스 오카포  | 정원 said:\"그레이스 오카포\" name 2",
        "said:그레이스 정원         | ''",
        "said:\"그레이스 오카포\" | ''",
        "said:그레이스 -오카포      | ''",
        "said:그레이스 OR 오카포    | ''",
        "오카포 그레이스            | ''",
      })
  void aNameOfSeveralWordsIsOfferedInQuotes(String typed, String offered) {
    assertThat(offered(typed))
        .containsExactly(offered.isEmpty() ? new String[0] : new String[] {offered});
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "그레이스 오카퍼 | true",
        "그래이스 오카포 | true",
        "그레이스 오카포 | false",
        "Okafor          | false",
        "윤하루          | false",
        // near somebody, and yet too far to be taken for anybody
        "그레이스 오건포 | false",
        "윤하리          | false",
        "윤나루          | false",
        "Okamoto         | false",
      })
  void aNearNameIsNotTakenAsIfItWereCertain(String typed, boolean guessed) {
    QuoteResults results = by(typed);

    assertThat(results.guessed()).isEqualTo(guessed);
    if (guessed) {
      assertThat(results.understood())
          .startsWith("nobody is called " + typed + "; shown: Grace Okafor");
      assertThat(search.search(SearchRequest.of("said:\"" + typed + "\"")).query().understood())
          .contains("nobody is called " + typed + "; shown: Grace Okafor");
    }
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
  void speakersOfTheHitsAreCounted() {
    assertThat(speakers("정원")).containsExactly("Grace Okafor 2", "윤하루 1");
    // 물을 stands beside what Grace Okafor says, 담이 in no passage that quotes anybody.
    assertThat(speakers("물을")).containsExactly("Grace Okafor 1");
    assertThat(speakers("담이")).isEmpty();
    assertThat(speakers("date:2025")).containsExactly("윤하루 1");
    assertThat(search.search(SearchRequest.of("정원").withSpeakers(false)).facets().speaker())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "정원",
        "기억",
        "정원 기억",
        "물을",
        "heading:강연",
        "date:2024..2026",
        "-담이",
        "말했다",
        "그릇 OR 손",
        "\"아무것도 잊지\"",
        "wjddnjs"
      })
  void aSpeakersCountIsWhatTheClickFinds(String typed) {
    SearchResults results = search.search(SearchRequest.of(typed));

    assertThat(results.facets().speaker()).as("%s", results).isNotEmpty();
    for (Facets.Count each : results.facets().speaker()) {
      String alternatives = typed.contains(" OR ") ? "(" + typed + ")" : typed;
      SearchResults clicked =
          search.search(SearchRequest.of(alternatives + " said:\"" + each.value() + "\""));
      assertThat(clicked.hits().stream().filter(hit -> !hit.partial()))
          .as(each.value())
          .hasSize(each.count());
    }
  }

  private void indexPacks() throws IOException {
    SaidNote.of(
            "a.md",
            """
            # Plots

            Tom Pack said, “A garden is never done.”

            ## Elsewhere

            What memory keeps is another matter.
            """)
        .names("Tom Pack")
        .says("A garden is never done.")
        .putInto(engine.index());
    SaidNote.of("b.md", "# Both\n\nA garden is a kind of memory.\n").putInto(engine.index());
    SaidNote.of("c.md", "# Beds\n\nTom Pack said, “Every garden makes people wait.”\n")
        .names("Tom Pack")
        .says("Every garden makes people wait.")
        .putInto(engine.index());
    SaidNote.of("d.md", "# Risk\n\nAnn Pack said, “Risks make what is left over.”\n")
        .names("Ann Pack")
        .says("Risks make what is left over.")
        .putInto(engine.index());
    engine.index().commit();
  }

  @Test
  void onlyFullHitsOfASpeakerAreCounted() throws IOException {
    indexPacks();

    assertThat(full("garden memory")).containsExactlyInAnyOrder("a.md", "b.md");
    assertThat(full("garden memory said:\"Tom Pack\"")).isEmpty();
    assertThat(speakers("garden memory")).isEmpty();
    assertThat(speakers("garden")).containsExactly("Tom Pack 2");
    assertThat(speakers("garden wait")).containsExactly("Tom Pack 1");
    // Nothing has both.
    assertThat(full("garden risks")).isEmpty();
    assertThat(speakers("garden risks")).isEmpty();
    assertThat(speakers("garden risks said:Pack")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"garden -said:Pack", "garden NOT said:Pack", "garden -(said:Pack OR said:오카포)"})
  void nobodyIsOfferedInPlaceOfWhoIsExcluded(String typed) throws IOException {
    indexPacks();

    assertThat(offered(typed)).isEmpty();
    assertThat(offered("make said:Pack")).hasSize(2);
    assertThat(offered("make said:Pack -said:윤하루")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"팩", "팍"})
  void aNameThatIsLikeOthersOnlyFindsWhoIsQuoted(String typed) throws IOException {
    indexPacks();

    assertThat(full("said:" + typed)).contains("a.md", "c.md", "d.md");
    assertThat(by(typed).speaker().name()).isEqualTo("Tom Pack");
    assertThat(by(typed).others()).extracting(SpeakerRef::name).containsExactly("Ann Pack");
  }

  @Test
  void explainTellsOfWordsInTheQuote() {
    Hit hit = search.search(SearchRequest.of("said:윤하루 기억")).hits().getFirst();
    var told = search.explain(SearchRequest.of("said:윤하루 기억"), hit.passages().getFirst().id());

    assertThat(told.rank()).isEqualTo(1);
    assertThat(told.query().understood()).contains("윤하루 is known by this name alone");
  }
}
