package munjip.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import munjip.glossary.NoteWordings;
import munjip.index.IndexedNote;
import munjip.note.FileStamp;
import munjip.note.MarkdownReader;
import munjip.note.Note;
import munjip.note.NoteConfig;
import munjip.note.NoteFile;
import munjip.note.NoteFolder;
import munjip.note.UnreadableNoteException;
import munjip.passage.Passage;
import munjip.passage.PassageConfig;
import munjip.passage.PassageSplitter;
import munjip.quote.Mention;
import munjip.quote.Named;
import munjip.quote.NoteQuotes;
import munjip.quote.Quote;
import munjip.quote.QuoteType;
import munjip.text.TextRange;
import org.junit.jupiter.api.Test;

class QuotedNoteTest {
  private static final String TEXT =
      """
      # 말

      오카포는 "정원은 잊지 않는다"라고 말했다.

      ## 다시

      오카포는 "정원은 잊지 않는다"라고 거듭 말했다. 그리고 아주 길게 이어서 많은 이야기를 했다.
      """;

  private static QuotedNote quoted(String text, String... quotes) throws UnreadableNoteException {
    NoteFolder folder = new NoteFolder("notes", Path.of("/notes"));
    NoteConfig config = new NoteConfig(Map.of("md", "md"), 1_000_000, Set.of());
    NoteFile file =
        new NoteFile(folder, "a.md", folder.path().resolve("a.md"), new FileStamp(1, 1, 0));
    Note note =
        new MarkdownReader(config).read(file, text.getBytes(StandardCharsets.UTF_8)).getFirst();
    List<Passage> passages = new PassageSplitter(new PassageConfig(5, 20, 40)).split(note);
    java.util.ArrayList<Quote> found = new java.util.ArrayList<>();
    int from = 0;
    for (String words : quotes) {
      int at = note.text().indexOf(words, from);
      TextRange range = new TextRange(at, at + words.length());
      from = range.end();
      found.add(
          new Quote(
              0,
              "오카포는",
              Optional.empty(),
              QuoteType.DIRECT,
              range,
              note.lines(range),
              "",
              .9,
              "test"));
    }
    TextRange name = new TextRange(note.text().indexOf("오카포"), note.text().indexOf("오카포") + 3);
    NoteQuotes all =
        new NoteQuotes(
            List.of(new Named("오카포", List.of(), List.of())), found, List.of(new Mention(0, name)));
    return QuotedNote.of(new IndexedNote(note, file.file(), passages, all, NoteWordings.NONE));
  }

  @Test
  void quoteIsNamedByItsWordsAndNotByWhereItStands() throws Exception {
    QuotedNote note = quoted(TEXT, "정원은 잊지 않는다", "정원은 잊지 않는다");
    QuotedNote later = quoted("앞에 한 줄.\n\n" + TEXT, "정원은 잊지 않는다");

    String first = note.quotes().get(0).id();
    assertThat(first).matches("[A-Za-z0-9_-]{12}\\.q\\.[A-Za-z0-9_-]{8}");
    assertThat(note.quotes().get(1).id()).isEqualTo(first + "-2");
    assertThat(later.quotes().get(0).id()).isEqualTo(first);
  }

  @Test
  void quoteKnowsThePassagesItLiesInAndWhatOfThemItIs() throws Exception {
    String words = "거듭 말했다. 그리고 아주 길게 이어서 많은 이야기를";
    QuoteEntry quote = quoted(TEXT, words).quotes().getFirst();

    assertThat(quote.places()).hasSizeGreaterThan(1);
    assertThat(quote.places().stream().mapToInt(place -> place.range().length()).sum())
        .isEqualTo(words.length());
    assertThat(quote.text()).isEqualTo(words);
    assertThat(quote.lines().first()).isEqualTo(7);
  }

  @Test
  void mentionKnowsItsPassage() throws Exception {
    QuotedNote note = quoted(TEXT);

    assertThat(note.mentions()).hasSize(1);
    assertThat(note.mentions().getFirst().place().range().length()).isEqualTo(3);
  }

  @Test
  void theTimeOfTheFileIsNoDateOfAQuote() throws UnreadableNoteException {
    assertThat(quoted(TEXT, "정원은 잊지 않는다").date()).isEmpty();
    assertThat(quoted("---\ndate: 2024-03-09\n---\n" + TEXT, "정원은 잊지 않는다").date())
        .contains("2024-03-09");
  }
}
