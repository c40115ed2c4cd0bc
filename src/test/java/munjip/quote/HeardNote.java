package munjip.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import munjip.note.FileStamp;
import munjip.note.MarkdownReader;
import munjip.note.Note;
import munjip.note.NoteConfig;
import munjip.note.NoteFile;
import munjip.note.NoteFolder;
import munjip.note.UnreadableNoteException;

/** A note out of Markdown, and what the shipped finder hears in it. */
record HeardNote(Note note, NoteQuotes heard) {
  private static final NoteConfig CONFIG = new NoteConfig(Map.of("md", "md"), 10_000_000, Set.of());

  /**
   * @param markdown in which {@code ⏎} is a line end, so that a note fits into a row of a table
   */
  static HeardNote of(String markdown) {
    return of(read(markdown.replace('⏎', '\n')));
  }

  static HeardNote of(Note note) {
    return new HeardNote(note, ShippedFinder.FINDER.quotes(note));
  }

  static Note read(String markdown) {
    byte[] content = markdown.getBytes(StandardCharsets.UTF_8);
    NoteFolder folder = new NoteFolder("notes", Path.of("/notes"));
    NoteFile file =
        new NoteFile(
            folder,
            "note.md",
            folder.path().resolve("note.md"),
            new FileStamp(content.length, 1_700_000_000_000L, 0));
    try {
      return new MarkdownReader(CONFIG).read(file, content).getFirst();
    } catch (UnreadableNoteException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  List<HeardQuote> quotes() {
    return heard.quotes().stream().map(quote -> HeardQuote.of(quote, this)).toList();
  }

  List<HeardQuote> sure() {
    return quotes().stream().filter(HeardQuote::isSure).toList();
  }

  /** Names of the people, each with its other forms and accounts. */
  List<Named> people() {
    return heard.people();
  }

  /** What each mention reads, in order. */
  List<String> mentions() {
    return heard.mentions().stream().map(mention -> mention.range().of(note.text())).toList();
  }

  /** The words are found as that person's, and surely so; nobody else surely says anything. */
  void gives(String speaker, QuoteType type, String words) {
    assertThat(sure())
        .as(() -> note.text() + "\nall: " + quotes() + "\npeople: " + people())
        .anyMatch(quote -> quote.isBy(speaker) && quote.type() == type && quote.gives(words))
        .allMatch(quote -> quote.isBy(speaker));
  }

  /** Else it would be no wonder that nobody says anything. */
  HeardNote namesSomebody() {
    assertThat(people()).as(() -> note.text()).isNotEmpty();
    return this;
  }

  void givesNothing() {
    assertThat(sure()).as(() -> note.text() + "\npeople: " + people()).isEmpty();
  }

  /** Nothing of one type is taken for sure. */
  void givesNothing(QuoteType type) {
    assertThat(sure())
        .as(() -> note.text() + "\npeople: " + people())
        .noneMatch(quote -> quote.type() == type);
  }

  /** Each quote and mention has words, within the note and in order, and a person it names. */
  void holdsTogether() {
    int length = note.text().length();
    int last = people().size() - 1;
    assertThat(heard.quotes())
        .allSatisfy(
            quote -> {
              assertThat(quote.range().end()).isLessThanOrEqualTo(length);
              assertThat(quote.range().of(note.text())).isNotBlank();
              assertThat(quote.lines()).isEqualTo(note.lines(quote.range()));
              assertThat(quote.speaker()).isBetween(Quote.NOBODY, last);
              assertThat(quote.confidence()).isBetween(0.0, 1.0);
            })
        .isSortedAccordingTo(Comparator.comparing(Quote::range));
    assertThat(heard.mentions())
        .allSatisfy(
            mention -> {
              assertThat(mention.range().isEmpty()).isFalse();
              assertThat(mention.range().end()).isLessThanOrEqualTo(length);
              assertThat(mention.person()).isBetween(0, last);
            })
        .isSortedAccordingTo(Comparator.comparing(Mention::range));
  }
}
