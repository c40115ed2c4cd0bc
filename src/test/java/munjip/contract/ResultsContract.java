package munjip.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import munjip.result.Explanation;
import munjip.result.Explanation.Kind;
import munjip.result.Hit;
import munjip.result.PassageHit;
import munjip.result.RelatedPassage;
import munjip.result.SearchResults;
import munjip.result.Snippet;
import munjip.search.RelatedRequest;
import munjip.search.SearchRequest;
import munjip.search.Sort;
import munjip.text.LineRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How every engine must tell what it found: marks, lines, order, counts, and what is related. */
abstract class ResultsContract extends WithContractNotes {
  @Test
  void explainSaysOfEachHitWhatSearchSays() {
    for (String typed : List.of("모델", "소형 garden", "\"언어 모델\"", "garden", "lang:ko")) {
      List<Hit> hits = search.search(SearchRequest.of(typed)).hits();
      for (int i = 0; i < hits.size(); i++) {
        Hit hit = hits.get(i);
        String passage = hit.passages().get(0).id();
        Explanation told = search.explain(SearchRequest.of(typed), passage);
        assertThat(told.rank()).as(typed).isEqualTo(i + 1);
        assertThat(told.hit()).isEqualTo(hit.partial() ? Kind.PARTIAL : Kind.FULL);
        assertThat(told.missing()).isEqualTo(hit.missing());
        assertThat(told.note().id()).isEqualTo(hit.note().id());
        Explanation lost = search.explain(SearchRequest.of("없는낱말"), passage);
        assertThat(lost.hit()).isEqualTo(Kind.NONE);
        assertThat(lost.rank()).isNull();
        assertThat(lost.said()).startsWith("Not found");
      }
    }
  }

  @Test
  void partialHitsFollowFullOnesAndSayWhatTheyLack() {
    SearchResults results = search.search(SearchRequest.of("소형 지능"));
    assertThat(results.hits()).isNotEmpty().allMatch(Hit::partial);
    Map<String, List<String>> missing =
        results.hits().stream().collect(Collectors.toMap(hit -> hit.note().path(), Hit::missing));
    assertThat(missing)
        .containsEntry("ko.md", List.of("소형"))
        .containsEntry("small.md", List.of("지능"));
    assertThat(results.total().notes()).isEqualTo(3);
    assertThat(results.total().partialNotes()).isEqualTo(3);
  }

  @Test
  void wordsInDifferentPassagesOfOneNoteMakeAFullHit() {
    SearchResults results = search.search(SearchRequest.of("지능 학습"));
    assertThat(results.hits().get(0).note().path()).isEqualTo("ko.md");
    assertThat(results.hits().get(0).partial()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"들쭉날쭉한 지능\"   | 들쭉날쭉한 지능",
        "\"소형 언어 모델\"    | 소형 언어 모델",
        "\"small garden forgets\" | small garden forgets",
        "forg*                 | forgets",
        "기억상실              | 기억상실",
        "\"arpath\"            | arpath",
        "C++                   | C++",
        "\"콩\"                | 콩",
      })
  void marksCoverWhatWasSearchedAndNothingElse(String query, String marked) {
    Hit hit = search.search(SearchRequest.of(query)).hits().get(0);
    Snippet snippet = hit.passages().get(0).snippet();
    assertThat(snippet.marks())
        .isNotEmpty()
        .allSatisfy(mark -> assertThat(mark.of(snippet.text())).isEqualToIgnoringCase(marked));
  }

  @Test
  void linesPointIntoTheSource() {
    PassageHit passage = search.search(SearchRequest.of("기억상실")).hits().get(0).passages().get(0);
    assertThat(passage.snippet().lines()).isEqualTo(new LineRange(9, 12));
    assertThat(passage.heading()).containsExactly("지능에 대하여", "학습과 기억");
  }

  @Test
  void headingAloneShowsThePassagesUnderIt() {
    SearchResults results = search.search(SearchRequest.of("heading:학습"));
    assertThat(results.total().passages()).isEqualTo(1);
    assertThat(results.hits().get(0).passages())
        .allSatisfy(p -> assertThat(p.heading()).contains("학습과 기억"));
  }

  @Test
  void pagesTileTheWholeList() {
    SearchRequest all = SearchRequest.of("").withLimit(100);
    List<String> whole = paths(search.search(all));
    List<String> paged = new java.util.ArrayList<>();
    for (int offset = 0; offset < whole.size(); offset += 2) {
      paged.addAll(paths(search.search(all.withLimit(2).withOffset(offset))));
    }
    assertThat(paged).isEqualTo(whole);
    assertThat(search.search(all.withOffset(1_000)).hits()).isEmpty();
  }

  @Test
  void datesSortBothWays() {
    SearchRequest tagged = SearchRequest.of("모델");
    assertThat(paths(search.search(tagged.withSort(Sort.NEWEST))))
        .containsExactly("mixed.md", "ko.md", "small.md");
    assertThat(paths(search.search(tagged.withSort(Sort.OLDEST))))
        .containsExactly("small.md", "ko.md", "mixed.md");
  }

  @Test
  void facetsCountTheNotesFound() {
    SearchResults results = search.search(SearchRequest.of("모델"));
    assertThat(results.facets().tag())
        .extracting(count -> count.value() + "=" + count.count())
        .contains("LLM=2", "검색/형태소=1");
    assertThat(results.facets().year())
        .extracting(count -> count.value() + "=" + count.count())
        .containsExactly("2026=1", "2025=1", "2024=1");
    assertThat(results.facets().kind())
        .extracting(count -> count.value() + "=" + count.count())
        .containsExactly("md=3");
  }

  @Test
  void copiesAreFolded() throws IOException {
    ContractNotes.put(engine.index(), "copy/small.md", ContractNotes.TEXTS.get("small.md"));
    engine.index().commit();
    SearchResults results = search.search(SearchRequest.of("소형 언어 모델"));
    Hit first =
        results.hits().stream().filter(h -> h.note().path().endsWith("small.md")).toList().get(0);
    assertThat(first.alsoIn()).hasSize(1);
    assertThat(search.search(SearchRequest.of("소형 언어 모델").withLimit(1)).hits().get(0).alsoIn())
        .hasSize(1);
    assertThat(search.search(SearchRequest.of("\"소형 언어 모델\"")).total().passages()).isEqualTo(1);
    assertThat(paths(results).stream().filter(path -> path.endsWith("small.md"))).hasSize(1);
  }

  @Test
  void relatedPassagesLeaveTheirOwnNoteOutAndSayWhy() {
    String id =
        search.search(SearchRequest.of("\"소형 언어 모델\"")).hits().get(0).passages().get(0).id();
    // Notes that share two words and no subject: faint ones are related enough for this.
    List<RelatedPassage> related =
        search.relatedToPassage(id, RelatedRequest.of("", 10).withFaint(true)).passages();
    assertThat(related).isNotEmpty();
    assertThat(related).noneMatch(passage -> passage.note().path().equals("small.md"));
    assertThat(related).allMatch(passage -> !passage.because().isEmpty());
    assertThat(
            search
                .relatedToPassage(id, RelatedRequest.of("lang:en", 10).withFaint(true))
                .passages())
        .noneMatch(passage -> passage.note().lang().equals("ko"));
  }

  @Test
  void postedCopyComesFirst() {
    String text = "A small garden forgets nothing: every bed keeps the weeds of ten years.";
    RelatedPassage first = search.relatedToText(text, RelatedRequest.of("", 10)).passages().get(0);
    assertThat(first.note().path()).isEqualTo("garden.md");
  }
}
