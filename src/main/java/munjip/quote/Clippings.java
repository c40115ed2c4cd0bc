package munjip.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.Blanks;
import munjip.text.TextRange;

/**
 * What a reading device keeps of all books in one file: a line with the title and its author in
 * brackets, one that says that it is a highlight and where, the words. Notes and bookmarks stand
 * there in the same way and are the reader's own.
 */
final class Clippings {
  /** {@code Bread and Entropy (Tamada, Ikuo)}, {@code - Your Highlight on page 12 | Added on …}. */
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?m)^(?<title>[^\\n]{1,200}?)\\s[(（](?<author>[^()（）\\n]{2,100})[)）][ \\t]*\\n[-–*•\\s]*(?<kind>[^\\n]{0,40}?(?:[Hh]ighlight|하이라이트|[Nn]ote|메모|[Bb]ookmark|책갈피)[^\\n|]{0,60})\\|[^\\n]*(?:\\n|$)");

  private static final Pattern HIGHLIGHT = Pattern.compile("[Hh]ighlight|하이라이트");

  /** Between two entries. */
  private static final Pattern RULE = Pattern.compile("\\n?={6,}\\s*$");

  /** {@code Brick, Johanna}. */
  private static final Pattern REVERSED =
      Pattern.compile("(\\p{Lu}[\\p{L}'’-]+), (\\p{Lu}[\\p{L}'’. -]*)");

  /** Before an author and the next: {@code Gamma, Erich;Helm, Richard}. */
  private static final Pattern MORE = Pattern.compile("\\s*[;&].*");

  private static final int SHORTEST = 8;

  private Clippings() {}

  static void find(Scene scene, Consumer<Found> found) {
    String text = scene.note.text();
    if (text.indexOf('|') < 0) {
      return;
    }
    List<Integer> starts = new ArrayList<>();
    Matcher entry = ENTRY.matcher(text);
    while (entry.find()) {
      starts.add(entry.start());
    }
    entry.reset();
    for (int i = 0; entry.find(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      if (HIGHLIGHT.matcher(entry.group("kind")).find()) {
        TextRange words = words(text, entry.end(), end);
        String title = entry.group("title").strip();
        author(scene, entry.group("author"))
            .filter(person -> words.length() >= SHORTEST)
            .ifPresent(
                person ->
                    found.accept(
                        new Found(QuoteType.BLOCK, words, person, person.name, "", .93, "Clippings")
                            .from(title)));
      }
    }
  }

  private static TextRange words(String text, int from, int to) {
    TextRange all = Blanks.strip(text, from, Math.max(from, to));
    Matcher rule = RULE.matcher(all.of(text));
    return rule.find() ? Blanks.strip(text, from, all.start() + rule.start()) : all;
  }

  private static Optional<Person> author(Scene scene, String field) {
    String first = MORE.matcher(field.strip()).replaceFirst("");
    Matcher reversed = REVERSED.matcher(first);
    return scene.someone(
        reversed.matches() ? reversed.group(2).strip() + " " + reversed.group(1) : first);
  }
}
