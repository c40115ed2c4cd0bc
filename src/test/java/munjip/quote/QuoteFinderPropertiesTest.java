package munjip.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import munjip.note.Block;
import munjip.note.Note;
import munjip.text.TextRange;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any text, however odd. */
class QuoteFinderPropertiesTest {
  private static final List<String> PIECES =
      List.of(
          "켄트 벡은 “걸음을 줄이면 길이 보인다”라고 말했다. ",
          "Grace Hopper said, “ask the clock.” ",
          "“Tea is ready,” said Thich Nhat Hanh. ",
          "그는 ‘쉬자’고 덧붙였다. ",
          "She wrote that the tape did the work. ",
          "이수지 박사에 따르면 ",
          "앨런 케이의 말대로 ",
          "요슈아 벤지오(Yoshua Bengio)는 ",
          "김하나 교수님께서는 ",
          "according to Dan Luu, ",
          "@simonw",
          "@",
          "[@b0rk](https://x.com/b0rk)",
          "[글](https://x.com/antirez/status/1): 나는 ",
          "[",
          "](",
          "라고 말했다. ",
          "라는 것이다. ",
          "다는 X의 지적",
          "고 했다.",
          "말했다",
          "의 말:",
          "said ",
          ", he said.",
          "“",
          "”",
          "‘",
          "’",
          "\"",
          "'",
          "''",
          "「",
          "」",
          "『책』",
          "«",
          "»",
          "“‘「안」’”",
          "“” ",
          "“ ” ",
          "— ",
          " — Rich Hickey",
          ": ",
          "：",
          "…",
          "?!",
          ".",
          "[^1]",
          "[^simonw]",
          "\n\n[^1]: 제인 구달의 강연\n\n",
          "\n\n[^simonw]: https://example.org/1\n\n",
          "\n",
          "\n\n",
          "\r\n",
          "\r\n\r\n",
          "\n> ",
          "\n>\n> — ",
          "\n> > ",
          "\n- ",
          "\n1. “",
          "\n\n## ",
          "\n\n**앨런 케이**\n\n",
          "\n\n```\nKent Beck said, “no”\n```\n\n",
          "\n\n| 켄트 벡 | “좋다” |\n|---|---|\n| a | b |\n\n",
          "\n\n---\n\n",
          "`Kent Beck`",
          "*",
          "**",
          "<cite>",
          "</cite>",
          "<br>",
          "<!--",
          "-->",
          "\n\n<blockquote><p>Small notes</p>&mdash; Hillel Wayne (@hillel) <a href=\"https://twitter.com/h\">May 2, 2021</a></blockquote>\n\n",
          "&quot;",
          "😀",
          "👩‍👩‍👧‍👦",
          "🇰🇷",
          "\uD83D",
          "e\u0301",
          "\u0301",
          "\u200b",
          "\u00a0",
          "\u202e",
          "\ufeff",
          "□",
          "\t",
          "        ",
          Normalizer.normalize("마틴 파울러는 “길이다”라고 적었다. ", Normalizer.Form.NFD),
          "ㅋㅋㅋ",
          "가".repeat(200),
          "Ab".repeat(200),
          "Mrs. ",
          "J.R.R. ",
          "van der ",
          "O'Neil's ",
          "McKenzie",
          "()",
          "(",
          ")");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(0)
        .ofMaxSize(24)
        // A note without any text is not read at all.
        .map(pieces -> "글.\n\n" + String.join("", pieces));
  }

  @Property(tries = 500)
  void everythingFoundLiesInTheNote(@ForAll("texts") String text) {
    HeardNote heard = HeardNote.of(HeardNote.read(text));

    heard.holdsTogether();
    assertThat(heard.people()).allSatisfy(person -> assertThat(person.name()).isNotBlank());
    int lines = text.length() + 1;
    assertThat(heard.heard().quotes()).allMatch(quote -> quote.lines().last() <= lines);
  }

  @Property(tries = 200)
  void wordsAreNoBlanksAndNoHalfCharacters(@ForAll("texts") String text) {
    Note note = HeardNote.read(text);

    assertThat(ShippedFinder.FINDER.quotes(note).quotes())
        .extracting(quote -> quote.range().of(note.text()))
        .allSatisfy(
            words -> {
              assertThat(words).isNotBlank();
              assertThat(Character.isLowSurrogate(words.charAt(0))).isFalse();
              assertThat(Character.isHighSurrogate(words.charAt(words.length() - 1))).isFalse();
            });
  }

  @Property(tries = 200)
  void codeQuotesNobody(@ForAll("texts") String text) {
    Note note = HeardNote.read(text);
    List<TextRange> code =
        note.blocks().stream()
            .filter(block -> block instanceof Block.Code)
            .map(Block::range)
            .toList();

    assertThat(ShippedFinder.FINDER.quotes(note).quotes())
        .noneMatch(quote -> code.stream().anyMatch(range -> range.contains(quote.range().start())));
  }

  @Property(tries = 200)
  void sameNoteSaysTheSame(@ForAll("texts") String text, @ForAll("texts") String other) {
    Note note = HeardNote.read(text);
    NoteQuotes once = ShippedFinder.FINDER.quotes(note);
    ShippedFinder.FINDER.quotes(HeardNote.read(other));

    assertThat(ShippedFinder.FINDER.quotes(note)).isEqualTo(once);
    assertThat(ShippedFinder.FINDER.quotes(HeardNote.read(text))).isEqualTo(once);
  }

  @Property(tries = 200)
  void lineEndsOfWindowsChangeNothing(@ForAll("texts") String text) {
    String unix = text.replace("\r\n", "\n");
    NoteQuotes expected = ShippedFinder.FINDER.quotes(HeardNote.read(unix));

    assertThat(ShippedFinder.FINDER.quotes(HeardNote.read(unix.replace("\n", "\r\n"))))
        .isEqualTo(expected);
  }

  @Property(tries = 200)
  void decomposedHangulChangesNothing(@ForAll("texts") String text) {
    String nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
    NoteQuotes expected = ShippedFinder.FINDER.quotes(HeardNote.read(nfc));

    assertThat(
            ShippedFinder.FINDER.quotes(
                HeardNote.read(Normalizer.normalize(nfc, Normalizer.Form.NFD))))
        .isEqualTo(expected);
  }
}
