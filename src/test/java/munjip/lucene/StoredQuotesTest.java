package munjip.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import munjip.passage.PassageId;
import munjip.quote.Named;
import munjip.quote.QuoteType;
import munjip.search.QuoteEntry;
import munjip.search.QuoteEntry.Place;
import munjip.search.QuotedNote;
import munjip.search.QuotedNote.MentionEntry;
import munjip.text.FilePlaces;
import munjip.text.LineRange;
import munjip.text.TextRange;
import org.junit.jupiter.api.Test;

class StoredQuotesTest {
  private static final PassageId FIRST = new PassageId("note.aaaa");
  private static final PassageId SECOND = new PassageId("note.bbbb");

  private static QuoteEntry quote(int number, int speaker, Optional<String> work) {
    return new QuoteEntry(
        "note~" + number,
        speaker,
        "그는",
        work,
        number % 2 == 0 ? QuoteType.BLOCK : QuoteType.DIRECT,
        "정원은 잊지 않는다 " + number,
        new LineRange(number + 1, number + 2),
        FilePlaces.LINES,
        "라고 말했다",
        number / 10_000.0,
        "rule",
        List.of(new Place(FIRST, new TextRange(3, 9)), new Place(SECOND, new TextRange(0, 4))));
  }

  @Test
  void whatWasWrittenIsReadAgainWhateverItsSize() {
    QuotedNote note =
        new QuotedNote(
            "note",
            "a/b.md",
            Optional.of("2025-03-07"),
            List.of(
                new Named("안드레이 카파시", List.of("카파시", "Karpathy"), List.of("karpathy")),
                new Named("Ada", List.of(), List.of())),
            IntStream.range(0, 2_000)
                .mapToObj(
                    i -> quote(i, i % 3 - 1, i % 3 == 0 ? Optional.of("책") : Optional.empty()))
                .toList(),
            List.of(new MentionEntry(1, new Place(SECOND, new TextRange(5, 7)))));

    assertThat(StoredQuotes.decode(StoredQuotes.encode(note))).isEqualTo(note);
  }

  @Test
  void noteWithoutDateOrQuotesIsReadAgain() {
    QuotedNote note =
        new QuotedNote(
            "note",
            "a.md",
            Optional.empty(),
            List.of(new Named("Ada", List.of(), List.of())),
            List.of(),
            List.of());

    assertThat(StoredQuotes.decode(StoredQuotes.encode(note))).isEqualTo(note);
    assertThat(note.isEmpty()).isFalse();
  }
}
