package munjip.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import munjip.index.IndexedFile;
import munjip.result.SearchResults;
import munjip.search.NoteSearch;
import munjip.search.SearchRequest;
import munjip.search.Thesaurus;
import munjip.search.Thesaurus.Group;
import munjip.search.Thesaurus.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What every engine must find, also after notes have changed; ranking is each engine's own affair.
 */
abstract class EngineContract extends WithContractNotes {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // words, particles, both languages
        "모델               | small.md ko.md mixed.md",
        "모델은             | small.md ko.md mixed.md",
        "모델이             | small.md ko.md mixed.md",
        "garden             | garden.md",
        "GARDEN             | garden.md",
        "들쭉날쭉한         | ko.md",
        "기억상실           | ko.md",
        "소형 모델          | small.md mixed.md",
        "없는낱말           | ''",
        // phrases, across markup and lines
        "\"소형 언어 모델\" | small.md",
        "\"들쭉날쭉한 지능\" | ko.md",
        "\"small garden forgets\" | garden.md",
        // boolean
        "모델 -소형         | ko.md",
        "모델 -\"언어 모델\" | ko.md mixed.md",
        "garden OR 들쭉날쭉 | garden.md ko.md",
        "모델 AND garden    | ''",
        "모델 AND (소형 OR 지능) | small.md ko.md mixed.md",
        "NOT 모델           | garden.md plain.txt sub/day.md signs.md vitamins.md",
        "\"arpath\"         | plain.txt signs.md",
        "\"Karpa\"          | plain.txt signs.md",
        "\"arden forg\"     | garden.md",
        "\"ictured\"        | ''",
        // names made of signs are not their letters
        "C++                | signs.md",
        "C++을              | signs.md",
        "\"C++\"            | signs.md",
        "C#                 | ''",
        ".NET               | signs.md",
        // what is excluded is excluded anywhere in the note
        "heading:학습 모델 -지능 | ''",
        // prefix and near
        "forg*              | garden.md",
        "gardin~            | garden.md",
        // filters
        "tag:LLM            | small.md ko.md",
        "tag:검색           | mixed.md",
        "tag:검색/형태소    | mixed.md",
        "tag:LLM tag:garden | small.md ko.md garden.md",
        "tag:LLM lang:ko    | small.md ko.md",
        "lang:en            | garden.md plain.txt mixed.md signs.md",
        "kind:txt           | plain.txt",
        "path:sub           | sub/day.md",
        "title:정원         | sub/day.md",
        "title:small        | small.md",
        "title:원           | sub/day.md",
        "date:2024          | small.md garden.md",
        "date:2024-03..2025 | small.md garden.md ko.md",
        "-tag:LLM kind:md   | garden.md mixed.md sub/day.md signs.md vitamins.md",
        "heading:학습 모델  | ko.md",
        "heading:학습 지능  | ''",
        // link targets count
        "karpathy           | plain.txt signs.md",
        // titles and tags are visible text
        "정원               | sub/day.md",
      })
  void queryFindsExactlyTheseFullHits(String query, String expected) {
    Set<String> full =
        search.search(SearchRequest.of(query).withLimit(100)).hits().stream()
            .filter(hit -> !hit.partial())
            .map(hit -> hit.note().path())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> wanted = new TreeSet<>(List.of(expected.split(" ")));
    wanted.remove("");
    assertThat(full).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "정원             | garden.md sub/day.md",
        "정원 beds        | garden.md",
        "정원 OR 없는낱말 | garden.md sub/day.md",
        "정원 AND beds    | garden.md",
        "\"정원\"          | sub/day.md",
        "모델 -정원       | small.md ko.md mixed.md",
      })
  void whatMeansTheSameIsFoundToo(String query, String expected) {
    Thesaurus garden = Thesaurus.of(List.of(Group.of(List.of("정원", "garden"), Source.GLOSSARY)));
    NoteSearch knowing =
        new NoteSearch(
            engine.searcher(), engine.analyzer(), () -> ContractNotes.RANKING, () -> garden);
    assertThat(
            knowing.search(SearchRequest.of(query)).hits().stream()
                .filter(hit -> !hit.partial())
                .map(hit -> hit.note().path()))
        .containsExactlyInAnyOrder(expected.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "톱니 지능       | 톱니 지능=들쭉날쭉한 지능     | ko.md jagged.md",
        "weeds           | weeds=잡초                    | garden.md herbs.md",
        "잡초            | 잡초=Weeds                    | garden.md herbs.md",
        "마늘밭          | 마늘밭=정원 일기              | sub/day.md",
        "context window  | context window=컨텍스트 윈도우 | gloss.md window.md",
      })
  void whatTheNotesTeachIsFoundTooUntilTheyAreGone(String query, String also, String expected)
      throws IOException {
    ContractNotes.put(
        engine.index(), "jagged.md", "---\ntitle: 톱니 지능\naliases: 들쭉날쭉한 지능\n---\n\n고르지 않다.");
    ContractNotes.put(engine.index(), "herbs.md", "# Weeds(잡초)\n\n뽑는다.");
    ContractNotes.put(engine.index(), "one.md", "A day, and [[정원 일기|마늘밭]].");
    ContractNotes.put(engine.index(), "two.md", "Another day, and [[정원 일기|마늘밭]].");
    ContractNotes.put(engine.index(), "gloss.md", "글.\n\n컨텍스트 윈도우(context window)는 좁다.");
    ContractNotes.put(engine.index(), "window.md", "창.\n\n컨텍스트 윈도우를 아껴 쓴다.");
    engine.index().commit();
    SearchResults results = search.search(SearchRequest.of(query));
    assertThat(results.query().expansions())
        .extracting(each -> each.term() + "=" + String.join(",", each.also()) + each.source())
        .containsExactly(also + "notes");
    assertThat(paths(results)).contains(expected.split(" "));
    assertThat(search.search(SearchRequest.of(query).withExpand(false)).query().expansions())
        .isEmpty();
    for (String gone : List.of("jagged.md", "herbs.md", "one.md", "gloss.md")) {
      engine.index().remove(ContractNotes.fileId(gone));
    }
    engine.index().commit();
    assertThat(search.search(SearchRequest.of(query)).query().expansions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ahepf        | 모델       | keyboard | small.md ko.md mixed.md",
        "ㅎㅁㄱㅇ두   | garden     | keyboard | garden.md",
        "ㄱㅇㅅㅅㅈ   | 기억상실증 | chosung  | ko.md",
        "기억상시     | 기억상실증 | jamo     | ko.md",
        "기역상실증은 | 기억상실증 | typo     | ko.md",
        "gardne       | garden     | typo     | garden.md",
      })
  void mistypedWordFindsWhatWasMeantAndSaysSo(
      String typed, String meant, String how, String expected) {
    SearchResults results = search.search(SearchRequest.of(typed));
    assertThat(results.query().rescued()).contains(new SearchResults.Rescue(typed, meant, how));
    assertThat(paths(results)).containsExactlyInAnyOrder(expected.split(" "));
    assertThat(search.search(SearchRequest.of(typed).withRescue(false)).hits()).isEmpty();
  }

  @Test
  void nothingIsMendedIntoWhatWasRemoved() throws IOException {
    engine.index().remove(ContractNotes.fileId("garden.md"));
    engine.index().commit();
    assertThat(search.search(SearchRequest.of("gardne")).query().rescued()).isEmpty();
  }

  @Test
  void quotedTextIsFoundAcrossTheCutsOfALongParagraph() throws IOException {
    StringBuilder paragraph = new StringBuilder("# 긴 글\n\n");
    for (int i = 0; i < 120; i++) {
      paragraph.append("문장 ").append(i).append("번은 앞의 말을 이어 간다.");
      paragraph.append(i % 3 == 0 ? "\n" : " ");
    }
    ContractNotes.put(engine.index(), "long.md", paragraph.toString());
    engine.index().commit();
    String text = paragraph.substring(paragraph.indexOf("문장"));
    for (int start = 0; start + 700 < text.length(); start += 97) {
      String slice = text.substring(start, start + 60 + start % 600).strip();
      assertThat(paths(search.search(SearchRequest.of("\"" + slice + "\""))))
          .as("“%s”", slice)
          .contains("long.md");
    }
  }

  @Test
  void clearedIndexHoldsNothingAndTakesNotesAnew() throws IOException {
    engine.index().clear();
    assertThat(engine.index().files()).isEmpty();
    assertThat(search.search(SearchRequest.of("기억")).hits()).isEmpty();
    ContractNotes.putAll(engine.index());
    engine.index().commit();
    assertThat(search.search(SearchRequest.of("기억상실")).hits()).hasSize(1);
  }

  @Test
  void removedNoteIsForgotten() throws IOException {
    engine.index().remove(ContractNotes.fileId("garden.md"));
    engine.index().commit();
    assertThat(search.search(SearchRequest.of("garden")).hits()).isEmpty();
    assertThat(engine.index().files()).doesNotContainKey(ContractNotes.fileId("garden.md"));
  }

  @Test
  void whatIsNotSearchedOfAFileIsKept() throws IOException {
    String id = ContractNotes.fileId("garden.md");
    IndexedFile whole = engine.index().files().get(id);
    IndexedFile inPart =
        new IndexedFile(
            id,
            whole.path(),
            whole.stamp(),
            true,
            "other",
            Optional.empty(),
            Optional.of("3쪽은 그림이다"));
    engine.index().put(inPart, List.of());
    engine.index().commit();
    assertThat(whole.inPart()).isEmpty();
    assertThat(engine.index().files().get(id)).isEqualTo(inPart);
  }

  @Test
  void indexThenRemoveEqualsNeverIndexed() throws IOException {
    List<String> before = paths(search.search(SearchRequest.of("모델")));
    ContractNotes.put(engine.index(), "extra.md", "# 새 모델\n\n모델 모델 모델 garden");
    engine.index().commit();
    assertThat(paths(search.search(SearchRequest.of("모델")))).contains("extra.md");
    engine.index().remove(ContractNotes.fileId("extra.md"));
    engine.index().commit();
    assertThat(paths(search.search(SearchRequest.of("모델"))))
        .containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  void changedNoteShowsOnlyItsNewText() throws IOException {
    ContractNotes.put(engine.index(), "garden.md", "# Garden\n\nNow it is about 콩나물.");
    engine.index().commit();
    assertThat(paths(search.search(SearchRequest.of("콩나물")))).containsExactly("garden.md");
    assertThat(search.search(SearchRequest.of("forgets")).hits()).isEmpty();
  }

  @Test
  void nfdIsFoundByNfcAndBack() {
    String nfd = java.text.Normalizer.normalize("기억상실", java.text.Normalizer.Form.NFD);
    assertThat(paths(search.search(SearchRequest.of(nfd))))
        .isEqualTo(paths(search.search(SearchRequest.of("기억상실"))))
        .isNotEmpty();
  }
}
