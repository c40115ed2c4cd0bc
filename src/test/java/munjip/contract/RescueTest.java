package munjip.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import munjip.result.Explanation;
import munjip.result.Hit;
import munjip.result.SearchResults;
import munjip.result.SearchResults.Rescue;
import munjip.search.SearchRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When words are mended, when they are left alone, and what the answer says. */
class RescueTest {
  private static MendedNotes notes;

  @BeforeAll
  static void index() throws IOException {
    notes = new MendedNotes();
  }

  @AfterAll
  static void close() throws IOException {
    notes.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // found as typed, also when another word is spelled nearly so
        "카파시",
        "카파시가",
        "모델",
        "모델은",
        "소형 모델",
        "모델 소형",
        "model",
        "models",
        "agent prompt",
        "떡볶이",
        "프롬포트",
        "기억상실",
        "기억",
        // said exactly
        "\"zkvktl\"",
        "\"카피시\"",
        "카피시~",
        "카피*",
        "zkvk*",
        "모델 -카피시",
        "모델 NOT zkvktl",
        "title:카피시",
        "tag:zkvktl 모델",
        // found, but for a filter
        "카파시 date:1999",
        "agent lang:ko kind:pdf",
        // words that ask for nothing, laughter, signs, numbers
        "the",
        "of",
        "ㅋㅋㅋ",
        "ㅎㅎ",
        "C++",
        "3.0",
        "2025",
        "",
        // far from everything
        "콘트라베이스",
        "xylophone",
        "qqqqqq",
      })
  void wordsThatAreMeantAsTheyStandAreLeftAlone(String typed) {
    assertThat(search(typed).query().rescued()).as(typed).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zkvktl", "ㅡㅐㅇ디", "ㅋㅍㅅ", "카파ㅅ", "카피시", "promt", "zkvktl promt"})
  void nothingIsMendedWhereThatIsNotWanted(String typed) {
    SearchResults plain = notes.search.search(SearchRequest.of(typed).withRescue(false));
    assertThat(plain.query().rescued()).isEmpty();
    assertThat(plain.suggestions()).isEmpty();
    assertThat(plain.total().notes()).isLessThan(search(typed).total().notes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zkvktl ㅡㅐㅇ디       | zkvktl→카파시 keyboard, ㅡㅐㅇ디→model keyboard",
        "ㅋㅍㅅ promt          | ㅋㅍㅅ→카파시 chosung, promt→prompt typo",
        "카피시 소프트우        | 카피시→카파시 typo, 소프트우→소프트웨어 jamo",
        "카피시 -떡볶이         | 카피시→카파시 typo",
        "카피시 AND 소프트웨여  | 카피시→카파시 typo, 소프트웨여→소프트웨어 typo",
        "카피시 OR 짜쟝면       | 카피시→카파시 typo, 짜쟝면→짜장면 typo",
        "zkvktl lang:ko         | zkvktl→카파시 keyboard",
      })
  void eachWordIsMendedInItsOwnWay(String typed, String mended) {
    SearchResults results = search(typed);
    assertThat(results.query().rescued())
        .extracting(r -> r.from() + "→" + r.to() + " " + r.how())
        .containsExactlyInAnyOrder(mended.split(", "));
    assertThat(results.hits()).isNotEmpty();
  }

  @Test
  void literalHitsStandAboveMendedOnes() {
    // 모데 stands in 모데라토; on the way to 모델 it finds that, too, but after it.
    SearchResults results = search("모데");
    assertThat(results.query().rescued()).contains(new Rescue("모데", "모델", "jamo"));
    List<Hit> hits = results.hits();
    assertThat(hits.getFirst().note().path()).isEqualTo("food.md");
    assertThat(hits.getFirst().literal()).isTrue();
    assertThat(hits.stream().skip(1)).isNotEmpty().noneMatch(Hit::literal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zkvktl 강연", "ㅋㅍㅅ 강연", "promt agent"})
  void mendedHitIsNotCalledLiteralAndIsExplainedSo(String typed) {
    Hit hit = search(typed).hits().getFirst();
    assertThat(hit.partial()).isFalse();
    assertThat(hit.literal()).isFalse();
    String passage = hit.passages().getFirst().id();
    Explanation why = notes.search.explain(SearchRequest.of(typed), passage);
    assertThat(why.hit()).isEqualTo(Explanation.Kind.RESCUED);
    assertThat(why.literal()).isFalse();
    assertThat(why.parts()).anyMatch(part -> typed.split(" ")[0].equals(part.asked()));
  }

  @Test
  void partialHitLacksWhatWasTyped() {
    List<Hit> partial = search("zkvktl 없는낱말").hits();
    assertThat(partial).isNotEmpty().allMatch(Hit::partial);
    assertThat(partial).allMatch(hit -> hit.missing().equals(List.of("없는낱말")));
    assertThat(search("zkvktl 떡볶이").hits())
        .anyMatch(hit -> hit.missing().equals(List.of("zkvktl")));
  }

  /** Whatever is typed, and however much of it: what stands there as typed is never below. */
  @Test
  void noLiteralHitStandsBelowAMendedOne() {
    Random random = new Random(3);
    String[] words = {
      "모데라토로 걷는다",
      "프롬포트라고 적었다",
      "langauge of its own",
      "소형 언어 모델",
      "카피시 소프트우",
      "까치가 우는 아침에 떡볶이와",
      "소프트웨여 3.0을",
      "promt and inference",
      "닭가 먹고",
      "zkvktl vmfhrmfoa",
      "빵집에서 찹쌀ㄸ"
    };
    int mended = 0;
    for (int i = 0; i < 400; i++) {
      String text = words[random.nextInt(words.length)];
      String typed = text.substring(0, 2 + random.nextInt(text.length() - 1));
      SearchResults results = search(typed);
      mended += results.query().rescued().isEmpty() ? 0 : 1;
      boolean literalOver = false;
      for (Hit hit : results.hits()) {
        assertThat(hit.literal() && literalOver).as(typed + ": " + hit.note().path()).isFalse();
        literalOver |= !hit.literal() && !results.query().rescued().isEmpty();
      }
    }
    assertThat(mended).isGreaterThan(50);
  }

  @Test
  void wordThatStandsOnceOffersTheCommonOneItMayMean() {
    SearchResults results = search("langauge");
    assertThat(results.query().rescued()).isEmpty();
    assertThat(paths(results)).containsExactly("slip.md");
    assertThat(results.suggestions())
        .singleElement()
        .satisfies(
            suggestion -> {
              assertThat(suggestion.text()).isEqualTo("language");
              assertThat(suggestion.how()).isEqualTo("typo");
              assertThat(suggestion.passages()).isPositive();
            });
    assertThat(search("small langauge").suggestions())
        .extracting(SearchResults.Suggestion::text)
        .containsExactly("small language");
  }

  @ParameterizedTest
  @ValueSource(strings = {"모델", "language", "기억", "사람", "나무", "the", "카파시 모델", "회의 기록 노트"})
  void everydayWordsOfferNothing(String typed) {
    assertThat(search(typed).suggestions()).as(typed).isEmpty();
  }

  @Test
  void realSlipsFindWhatWasMeant() throws IOException {
    List<String> lost = new ArrayList<>();
    int typed = 0;
    for (String line : Files.readAllLines(Path.of("src/test/resources/typos.tsv"))) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] slip = line.split("\t");
      typed++;
      Set<String> full =
          search(slip[0]).hits().stream()
              .filter(hit -> !hit.partial())
              .map(hit -> hit.note().id())
              .collect(Collectors.toSet());
      Set<String> meant =
          search('"' + slip[1] + '"').hits().stream()
              .map(hit -> hit.note().id())
              .collect(Collectors.toSet());
      assertThat(meant).as(slip[1]).isNotEmpty();
      if (!full.containsAll(meant)) {
        lost.add(slip[0] + " for " + slip[1]);
      }
    }
    assertThat(typed).isGreaterThan(150);
    assertThat(lost).hasSizeLessThan(typed / 20);
  }

  @Test
  void whatIsMendedStandsInTheNotes() {
    Random random = new Random(7);
    String[] parts = {
      "카", "파", "시", "ㅋ", "ㅅ", "ㅏ", "소", "프트", "모", "델", "pro", "mpt", "zk", "vk", "tl"
    };
    Set<String> checked = new HashSet<>();
    for (int i = 0; i < 300; i++) {
      StringBuilder typed = new StringBuilder();
      for (int n = 1 + random.nextInt(4); n > 0; n--) {
        typed.append(parts[random.nextInt(parts.length)]);
      }
      for (Rescue rescue : search(typed.toString()).query().rescued()) {
        if (checked.add(rescue.to())) {
          assertThat(search('"' + rescue.to() + '"').hits())
              .as(typed + " → " + rescue)
              .isNotEmpty();
        }
      }
    }
    assertThat(checked).hasSizeGreaterThan(5);
  }

  @Test
  void anyTypedTextIsAnswered() {
    Random random = new Random(11);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = new byte[random.nextInt(24)];
      random.nextBytes(bytes);
      String typed = new String(bytes, StandardCharsets.UTF_16BE);
      assertThat(search(typed).query().text()).isEqualTo(typed);
      String jamo =
          random
              .ints(6, 0x1100, 0x1200)
              .mapToObj(Character::toString)
              .collect(Collectors.joining());
      assertThat(search(jamo + "카파").query().text()).isNotEmpty();
      String compat =
          random
              .ints(5, 0x3131, 0x3190)
              .mapToObj(Character::toString)
              .collect(Collectors.joining());
      assertThat(search(compat).query().text()).isEqualTo(compat);
    }
  }

  private static SearchResults search(String typed) {
    return notes.search.search(SearchRequest.of(typed).withLimit(100));
  }

  private static List<String> paths(SearchResults results) {
    return results.hits().stream().map(hit -> hit.note().path()).toList();
  }
}
