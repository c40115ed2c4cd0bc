package munjip.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import munjip.result.QuoteHit;
import munjip.result.QuoteResults;
import munjip.result.Speakers;
import munjip.search.QuoteQuery;
import munjip.search.QuoteQuery.Unattributed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every engine must do with quotes, whatever found them. */
abstract class QuotesContract extends WithSaidNotes {
  private static final QuoteQuery ALL =
      new QuoteQuery("", "", "", 100, 0, 100, QuoteQuery.DEFAULT_CONFIDENCE, Unattributed.NO);

  private static List<String> words(QuoteResults results) {
    return results.quotes().stream().map(QuoteHit::text).toList();
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
}
