package munjip.quote;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import munjip.note.Block;
import munjip.note.Inlines;
import munjip.text.Blanks;
import munjip.text.TextRange;

/** Tables of sentences with a column that says whose each is: {@code | 문장 | 책 | 저자 |}. */
final class QuoteTables {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)(?:좋은 |인상 깊은 |명)?(?:말|말씀|한 말|대사|문장|인용|인용문|구절|명언|어록|글귀|발췌)|quotes?|quotations?|sentences?|passages?|excerpts?|highlights?|sayings?|original|원문");

  private static final Pattern SPEAKER =
      Pattern.compile(
          "(?i)저자|지은이|글쓴이|작가|인물|화자|누가|누구|말한 (?:사람|이)|authors?|speakers?|who|by|writer|person|said by");

  private static final Pattern DEFINITION = Pattern.compile("(?i)정의|definitions?");

  private static final Pattern WORK =
      Pattern.compile("(?i)책|책 제목|제목|작품|출처|도서|books?|titles?|works?|source");

  /** Columns that may keep a line of a book, or a remark on it. */
  private static final Pattern LINES =
      Pattern.compile("(?i)one[- ]?line|한 ?줄|lines?|(?:best|favou?rite) (?:line|sentence)|기억.*");

  /** What is said: beside a column for authors it may be a meaning. */
  private static final Pattern SAID = Pattern.compile("말|말씀|대사");

  private static final Pattern WHO = Pattern.compile("(?i)누가|누구|인물|화자|말한 .*|who|speaker|person");

  /** A sentence in quotation marks; shorter ones are terms. */
  private static final Pattern KEPT = Pattern.compile("[\"“「][^\"“”「」]{14,400}[\"”」]");

  /** In UTF-16 units. */
  private static final int SHORTEST = 6;

  private QuoteTables() {}

  static void find(Scene scene, Consumer<Found> found) {
    for (Block block : scene.note.blocks()) {
      if (block instanceof Block.Table table && !table.header().isEmpty()) {
        Block.Row header = table.header().getFirst();
        int quoted = column(header, WORDS);
        boolean meaning =
            quoted >= 0 && SAID.matcher(cell(header, quoted)).matches() && column(header, WHO) < 0;
        if (meaning) {
          continue;
        }
        int words = quoted >= 0 ? quoted : column(header, DEFINITION);
        int speaker = column(header, SPEAKER);
        if (words < 0 && speaker >= 0 && column(header, WORK) >= 0) {
          table
              .rows()
              .forEach(row -> kept(scene, header, row, speaker, column(header, WORK), found));
        }
        if (words >= 0 && speaker >= 0 && words != speaker) {
          int work = column(header, WORK);
          table.rows().stream()
              // A definition is somebody's words only in quotation marks.
              .filter(row -> quoted >= 0 || "“\"「".indexOf((cell(row, words) + " ").charAt(0)) >= 0)
              .forEach(row -> row(scene, row, words, speaker, work, found));
        }
      }
    }
  }

  /** Of a list of books, what stands in quotation marks beside one. */
  private static void kept(
      Scene scene, Block.Row header, Block.Row row, int speaker, int work, Consumer<Found> found) {
    for (int i = 0; i < row.cells().size(); i++) {
      boolean words = i != speaker && i != work && LINES.matcher(cell(header, i)).matches();
      if (words && KEPT.matcher(cell(row, i)).matches()) {
        row(scene, row, i, speaker, work, found);
      }
    }
  }

  private static int column(Block.Row header, Pattern title) {
    for (int i = 0; i < header.cells().size(); i++) {
      if (title.matcher(cell(header, i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  private static String cell(Block.Row row, int column) {
    return column >= 0 && column < row.cells().size()
        ? Blanks.single(Inlines.text(row.cells().get(column)))
        : "";
  }

  private static void row(
      Scene scene, Block.Row row, int words, int speaker, int work, Consumer<Found> found) {
    String name = Authors.firstOf(cell(row, speaker));
    Optional<TextRange> range = range(scene.note.text(), row, words);
    Optional<Person> person = name.isEmpty() ? Optional.empty() : scene.someone(name);
    if (person.isPresent() && range.isPresent() && range.get().length() >= SHORTEST) {
      found.accept(
          new Found(QuoteType.DIRECT, range.get(), person.get(), name, "", .88, "QuoteTable")
              .from(cell(row, work)));
    }
  }

  /** Where a cell stands; cells follow each other in the row's text. */
  private static Optional<TextRange> range(String text, Block.Row row, int column) {
    int at = row.range().start();
    for (int i = 0; i <= column && i < row.cells().size(); i++) {
      String cell = Inlines.text(row.cells().get(i)).strip();
      int found = text.indexOf(cell, at);
      if (found < 0 || found + cell.length() > row.range().end()) {
        return Optional.empty();
      }
      if (i == column) {
        return Optional.of(new TextRange(found, found + cell.length()));
      }
      at = found + cell.length();
    }
    return Optional.empty();
  }
}
