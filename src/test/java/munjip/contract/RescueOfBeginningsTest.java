package munjip.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import munjip.result.Hit;
import munjip.words.Notebook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Latin words are found as beginnings of longer ones: by chance, or on the way to them. */
class RescueOfBeginningsTest {
  private static Notebook notes;

  @BeforeAll
  static void index() throws IOException {
    List<String> texts = new ArrayList<>();
    add(texts, 1, "Promtail ships the logs, AGNTCY names the bots.");
    add(texts, 7, "A prompt for an agent.");
    add(texts, 6, "Karpathy writes TypeScript for Kubernetes.");
    add(texts, 40, "We sort what was made.");
    add(texts, 9, "All of this software is a model of that.");
    // Rare words, each with a common one that is spelled nearly as its beginning.
    add(texts, 1, "A storehouse in Promptfoo.");
    add(texts, 8, "The stork");
    notes = Notebook.of(texts.toArray(String[]::new));
  }

  private static void add(List<String> texts, int copies, String text) {
    // Copies would be folded into one.
    Collections.nCopies(copies, text).forEach(each -> texts.add(each + " " + texts.size()));
  }

  @AfterAll
  static void close() throws IOException {
    notes.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "promt        | promt→prompt",
        "Promt        | Promt→prompt",
        "promt를      | promt를→prompt",
        "agnt         | agnt→agent",
        "agnt promt   | agnt→agent, promt→prompt",
        "promt agent  | promt→prompt",
      })
  void wordThatOnlyBeginsARareOneIsMended(String typed, String mended) {
    assertThat(mended(typed)).containsExactly(mended.split(", "));
    assertThat(notes.search(typed).total().notes()).isGreaterThanOrEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"promt", "agnt"})
  void whatItBeginsIsStillFoundAndComesFirst(String typed) {
    List<Hit> hits = notes.search(typed).hits();
    assertThat(hits.getFirst().note().path()).startsWith("Promtail");
    assertThat(hits.getFirst().partial()).isFalse();
    assertThat(hits).hasSize(8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "karp",
        "karpa",
        "typescrip",
        "kuberne",
        "agen",
        "promp",
        // made and sort are commoner, but what these begin is not rare
        "mode",
        "soft",
        // the longer word goes on from a common one
        "promptf",
        "promptfo",
        // stork is commoner, but the slip would be no slight one
        "store",
        "storeh",
        // on the way to the rare word, and past what may be a slip
        "promta",
        "promtai",
      })
  void halfTypedWordIsNotMendedIntoAnother(String typed) {
    assertThat(mended(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 4, false",
    "1, 5, true",
    "2, 9, false",
    "2, 10, true",
    "3, 59, false",
    "3, 60, true"
  })
  void onlyAFarCommonerWordIsMeant(int longer, int common, boolean meant) throws IOException {
    List<String> texts = new ArrayList<>();
    add(texts, longer, "Promtail ships logs.");
    add(texts, common, "A prompt.");
    try (Notebook some = Notebook.of(texts.toArray(String[]::new))) {
      assertThat(some.search("promt").query().rescued()).hasSize(meant ? 1 : 0);
    }
  }

  private static List<String> mended(String typed) {
    return notes.search(typed).query().rescued().stream()
        .map(rescue -> rescue.from() + "→" + rescue.to())
        .toList();
  }
}
