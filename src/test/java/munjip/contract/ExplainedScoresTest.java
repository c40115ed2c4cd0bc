package munjip.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import munjip.passage.Passage;
import munjip.result.Explanation;
import munjip.result.Explanation.Kind;
import munjip.result.Explanation.Part;
import munjip.result.Hit;
import munjip.result.PassageHit;
import munjip.search.NoteSearch;
import munjip.search.SearchRequest;
import munjip.words.Notebook;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What is told of a score is the score, whatever was asked. */
class ExplainedScoresTest {
  /** Parts are added up in single precision. */
  private static final double EXACT = 1e-3;

  private static final String[] ASKED = {
    "기억",
    "모델은",
    "언어 모델",
    "memory",
    "learning curve",
    "prompt",
    "지었다",
    "\"기억\"",
    "mem*",
    "modle~",
    "-모델",
    "title:기억",
    "lang:ko",
    "heading:기억",
    "기억 OR memory",
    "(학습 AND 기억)",
    "C++",
    "3.0",
    "LLM"
  };

  private static Notebook samples;
  private static NoteSearch search;

  @BeforeContainer
  static void indexTheSamples() throws IOException {
    samples = Notebook.ofFolders(Path.of("corpus"), Path.of("src/test/resources/strange"));
    search = samples.expanding();
  }

  @AfterContainer
  static void close() throws IOException {
    samples.close();
  }

  @Property(tries = 60)
  void partsOfANoteAndOfItsPassagesAddUpToTheirScores(@ForAll Random random) {
    SearchRequest request = SearchRequest.of(typed(random)).withLimit(200);
    List<Hit> hits = search.search(request).hits();
    for (int rank = 0; rank < hits.size(); rank += 1 + random.nextInt(4)) {
      proper(search, request, hits.get(rank), rank + 1);
    }
  }

  @Example
  void notesBehindThoseLookedAtCloselyAreToldAsTheyAreScored() throws IOException {
    String[] texts = new String[120];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = "기억 %d\n\n%s 언어 모델은 memory %s".formatted(i, "말 ".repeat(i), "기억 ".repeat(i % 7));
    }
    try (Notebook many = Notebook.of(texts)) {
      SearchRequest request = SearchRequest.of("기억 모델 학습").withLimit(200);
      List<Hit> hits = many.expanding().search(request).hits();
      assertThat(hits).hasSize(texts.length);
      int closely = 0;
      for (int i = 0; i < hits.size(); i++) {
        proper(many.expanding(), request, hits.get(i), i + 1);
        String passage = hits.get(i).passages().get(0).id();
        closely += many.expanding().explain(request, passage).closely() ? 1 : 0;
      }
      assertThat(closely).isBetween(1, hits.size() - 1);
    }
  }

  private static void proper(NoteSearch asked, SearchRequest request, Hit hit, int rank) {
    for (PassageHit passage : hit.passages()) {
      Explanation told = asked.explain(request, passage.id());
      String what = "%s: %s".formatted(request.text(), told);
      assertThat(told.note().id()).as(what).isEqualTo(hit.note().id());
      assertThat(told.rank()).as(what).isEqualTo(rank);
      assertThat(told.hit() == Kind.PARTIAL).as(what).isEqualTo(hit.partial());
      assertThat(told.hit()).as(what).isNotEqualTo(Kind.NONE);
      assertThat(told.missing()).as(what).isEqualTo(hit.missing());
      assertThat(told.literal()).as(what).isEqualTo(hit.literal());
      assertThat(told.score()).as(what).isEqualTo(hit.score(), within(EXACT));
      assertThat(sum(told.parts())).as(what).isEqualTo(hit.score(), within(EXACT));
      assertThat(told.passage().score()).as(what).isEqualTo(passage.score(), within(EXACT));
      assertThat(sum(told.passage().parts())).as(what).isEqualTo(passage.score(), within(EXACT));
    }
  }

  /** A stretch of some note, or some of what people ask. */
  private static String typed(Random random) {
    if (random.nextBoolean()) {
      return random
          .ints(1 + random.nextInt(5), 0, ASKED.length)
          .mapToObj(i -> ASKED[i])
          .collect(Collectors.joining(" "));
    }
    List<Passage> passages = samples.notes().get(random.nextInt(samples.notes().size())).passages();
    String text = passages.get(random.nextInt(passages.size())).text();
    int from = random.nextInt(text.length());
    return text.substring(from, Math.min(text.length(), from + 2 + random.nextInt(40)));
  }

  private static double sum(List<Part> parts) {
    return parts.stream().mapToDouble(Part::points).sum();
  }
}
