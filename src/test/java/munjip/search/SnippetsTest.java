package munjip.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import munjip.passage.Passage;
import munjip.passage.PassageId;
import munjip.result.Snippet;
import munjip.text.FilePlace;
import munjip.text.FilePlaces;
import munjip.text.LineRange;
import munjip.text.TextRange;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SnippetsTest {
  @Property(tries = 500)
  void marksLieInsideTheSnippetInOrderAndKeepTheirText(
      @ForAll @StringLength(min = 1, max = 900) @Chars({'가', '나', 'a', 'b', ' ', '\n', '.'})
          String text,
      @ForAll @Size(max = 8) List<@IntRange(max = 900) Integer> starts,
      @ForAll @IntRange(min = 1, max = 30) int length) {
    List<TextRange> found = new ArrayList<>();
    for (int start : starts) {
      int from = start % text.length();
      found.add(new TextRange(from, Math.min(text.length(), from + length)));
    }
    List<TextRange> marks =
        Marks.joined(text, found).stream().filter(m -> !m.of(text).isBlank()).toList();
    List<TextRange> trimmed = marks.stream().map(mark -> trimmed(text, mark)).toList();
    Snippet snippet = Snippets.of(passage(text), Marks.joined(text, trimmed));
    assertThat(snippet.text()).doesNotContain("\n").doesNotContain("  ");
    if (!trimmed.isEmpty()) {
      assertThat(snippet.marks()).isNotEmpty();
    }
    String collapsed = text.replaceAll("\\s+", " ");
    assertThat(collapsed).contains(snippet.text());
    for (TextRange mark : snippet.marks()) {
      String said = mark.of(snippet.text());
      assertThat(trimmed).anyMatch(range -> range.of(text).replaceAll("\\s+", " ").equals(said));
    }
  }

  @Test
  void placeIsWhereTheFirstMarkStands() {
    String text = "처음에 인사를 한다.\n한참 뒤에 정원을 말한다.";
    int second = text.indexOf("한참");
    SortedMap<Integer, FilePlace> times = new TreeMap<>();
    times.put(4, new FilePlace.Time(1_000, 3_000));
    times.put(8, new FilePlace.Time(3_723_000, 3_725_000));
    PassageEntry talk =
        new PassageEntry(
            new PassageId("a.b"),
            List.of(),
            text,
            new LineRange(4, 8),
            List.of(new Passage.LineStart(second, 8)),
            FilePlaces.of(true, times));
    int garden = text.indexOf("정원");

    Snippet marked = Snippets.of(talk, List.of(new TextRange(garden, garden + 2)));
    Snippet unmarked = Snippets.of(talk, List.of());

    assertThat(marked.place()).isEqualTo(new FilePlace.Time(3_723_000, 3_725_000));
    assertThat(unmarked.place()).isEqualTo(new FilePlace.Time(1_000, 3_725_000));
    assertThat(marked.lines()).isEqualTo(new LineRange(4, 8));
  }

  @Test
  void snippetShowsTheMarkInItsSentence() {
    String text = "앞말 ".repeat(200) + "들쭉날쭉한 지능이 여기 있다. " + "뒷말 ".repeat(200);
    int at = text.indexOf("들쭉");
    Snippet snippet = Snippets.of(passage(text), List.of(new TextRange(at, at + 8)));
    assertThat(snippet.marks()).hasSize(1);
    assertThat(snippet.marks().get(0).of(snippet.text())).isEqualTo("들쭉날쭉한 지능");
    assertThat(snippet.cutBefore()).isTrue();
    assertThat(snippet.cutAfter()).isTrue();
    assertThat(snippet.text().length()).isLessThanOrEqualTo(Snippets.LONGEST);
  }

  @Test
  void surrogatePairsStayWhole() {
    String text = "😀".repeat(600);
    Snippet snippet = Snippets.of(passage(text), List.of());
    assertThat(snippet.text().codePoints()).allMatch(c -> c == 0x1F600);
  }

  private static TextRange trimmed(String text, TextRange mark) {
    int start = mark.start();
    int end = mark.end();
    while (Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new TextRange(start, end);
  }

  private static PassageEntry passage(String text) {
    return new PassageEntry(
        new PassageId("n.p"), List.of(), text, new LineRange(1, 1), List.of(), FilePlaces.LINES);
  }
}
