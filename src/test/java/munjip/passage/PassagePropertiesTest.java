package munjip.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import munjip.note.Block;
import munjip.note.Note;
import munjip.text.Blanks;
import munjip.text.TextRange;
import munjip.text.Unicode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PassagePropertiesTest {
  private static final PassageConfig CONFIG = new PassageConfig(30, 60, 90);
  private static final List<String> FRAGMENTS =
      List.of(
          "모델은 언어를 배운다. ",
          "그는 “좋다. 정말이다.”라고 말했다. ",
          "했다.그리고",
          "음… ",
          "\"",
          "“",
          "”",
          "‘",
          "’",
          "「글」",
          "『",
          "»",
          "Dr. Kim said so. ",
          "2026. 2. 12. 에 ",
          "https://x.com/karpathy ",
          "👩‍👩‍👧‍👦",
          "🇰🇷",
          "😀",
          "각".repeat(40),
          "e\u0301",
          " \u0301",
          "가\u0323\u0301",
          "\n",
          "  ",
          "C++ ",
          "\"첫째다. 둘째다. 셋째다. 넷째다. 다섯째다. 여섯째다. 일곱째다.\"",
          "끝이다.",
          "!️ ",
          "“" + "아주 긴 인용이다. ".repeat(8) + "”",
          "“" + "끝없는 인용. ".repeat(30) + "”",
          "가",
          "(정말?) ");

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(FRAGMENTS)
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(all -> Unicode.nfc(String.join("", all)));
  }

  @Provide
  Arbitrary<NoteFixture> notes() {
    Arbitrary<Consumer<NoteFixture>> heading =
        words().flatMap(w -> Arbitraries.integers().between(1, 3).map(l -> n -> n.heading(l, w)));
    return Arbitraries.<Consumer<NoteFixture>>oneOf(
            List.of(
                words().map(w -> n -> n.paragraph(w)),
                words().map(w -> n -> n.paragraph(w)),
                heading,
                words().map(w -> n -> n.bold(w)),
                words().map(w -> n -> n.code(w.repeat(3))),
                words()
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(4)
                    .map(w -> n -> n.table(w.toArray(String[]::new))),
                words()
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(5)
                    .map(w -> n -> n.bullets(w.toArray(String[]::new))),
                words()
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(3)
                    .map(w -> n -> n.quote(w.toArray(String[]::new))),
                Arbitraries.just(n -> n.rule())))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(
            blocks -> {
              NoteFixture note = NoteFixture.note();
              blocks.forEach(block -> block.accept(note));
              return note;
            });
  }

  @Property(tries = 600)
  void passagesTileTheTextAndTheSource(@ForAll("notes") NoteFixture fixture) {
    Note note = fixture.build();
    int at = 0;
    int from = 0;
    for (Passage passage : split(note)) {
      assertThat(passage.range().start()).isEqualTo(at);
      assertThat(passage.source().start()).isEqualTo(from);
      assertThat(passage.text()).isEqualTo(passage.range().of(note.text())).isNotEmpty();
      assertThat(passage.lines()).isEqualTo(visibleLines(note, passage));
      assertThat(passage.lineStarts())
          .allSatisfy(
              start -> {
                int offset = passage.range().start() + start.offset();
                assertThat(note.lines(new TextRange(offset, offset + 1)).first())
                    .isEqualTo(start.line());
              });
      at = passage.range().end();
      from = passage.source().end();
    }
    assertThat(at).isEqualTo(note.text().length());
    assertThat(from).isEqualTo(note.text().isEmpty() ? 0 : note.sourceLength());
  }

  @Property(tries = 600)
  void nonePassesItsBound(@ForAll("notes") NoteFixture fixture) {
    Note note = fixture.build();
    for (Passage passage : split(note)) {
      int length = Blanks.strip(note.text(), passage.range()).length();
      assertThat(length).isLessThanOrEqualTo(bound(note, passage));
    }
  }

  @Property(tries = 600)
  void noCharacterAndNoQuotationIsCut(@ForAll("notes") NoteFixture fixture) {
    Note note = fixture.build();
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(note.text());
    for (Passage passage : split(note)) {
      int cut = passage.range().start();
      assertThat(characters.isBoundary(cut)).as(note.text().substring(0, cut)).isTrue();
      assertThat(quotations(note)).noneMatch(q -> q.start() < cut && cut < q.end());
    }
  }

  @Property(tries = 300)
  void idsAreUniqueInTheNote(@ForAll("notes") NoteFixture fixture) {
    Note note = fixture.build();
    List<String> ids = split(note).stream().map(p -> p.id().value()).toList();
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Za-z0-9._-]+"));
  }

  @Property(tries = 300)
  void paragraphAboveKeepsTheIdsUnderOtherHeadings(
      @ForAll("words") String above, @ForAll("words") String added, @ForAll("words") String below) {
    List<Passage> before = split(twoSections(Optional.empty(), above, below));
    List<Passage> after = split(twoSections(Optional.of(added), above, below));
    assertThat(idsUnder(after, "아래")).isEqualTo(idsUnder(before, "아래"));
  }

  private static Note twoSections(Optional<String> added, String above, String below) {
    NoteFixture note = NoteFixture.note().heading(1, "위");
    added.ifPresent(note::paragraph);
    return note.paragraph(above).heading(1, "아래").paragraph(below).build();
  }

  private static List<PassageId> idsUnder(List<Passage> passages, String heading) {
    return passages.stream().filter(p -> p.heading().contains(heading)).map(Passage::id).toList();
  }

  private static List<Passage> split(Note note) {
    return new PassageSplitter(CONFIG).split(note);
  }

  private static munjip.text.LineRange visibleLines(Note note, Passage passage) {
    return note.lines(Blanks.strip(note.text(), passage.range()));
  }

  private static int bound(Note note, Passage passage) {
    boolean code =
        note.blocks().stream()
            .filter(b -> b instanceof Block.Code || b instanceof Block.Table)
            .anyMatch(b -> b.range().overlaps(passage.range()));
    boolean quotation =
        quotations(note).stream()
            .anyMatch(q -> q.overlaps(passage.range()) && q.length() > CONFIG.most());
    return code ? 4 * CONFIG.most() : quotation ? 2 * CONFIG.most() : CONFIG.most();
  }

  /** Those short enough to be kept whole. */
  private static List<TextRange> quotations(Note note) {
    return note.blocks().stream()
        .flatMap(PassagePropertiesTest::leaves)
        .flatMap(
            range ->
                Quotations.find(range.of(note.text())).stream().map(q -> q.shift(range.start())))
        .filter(q -> q.length() <= 2 * CONFIG.most())
        .toList();
  }

  private static Stream<TextRange> leaves(Block block) {
    return switch (block) {
      case Block.Paragraph p -> Stream.of(p.range());
      case Block.Heading h -> Stream.of(h.range());
      case Block.Bullets b ->
          b.items().stream()
              .flatMap(i -> i.blocks().stream().flatMap(PassagePropertiesTest::leaves));
      case Block.Quote q -> q.blocks().stream().flatMap(PassagePropertiesTest::leaves);
      default -> Stream.empty();
    };
  }
}
