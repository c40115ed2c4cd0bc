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
          "(?m)^\\uFEFF?(?<title>[^\\n]{1,200}?)\\s[(（](?<author>[^()（）\\n]{2,80}(?:[(（][^()（）\\n]{2,60}[)）])?)[)）][ \\t]*\\n[-–*•\\s]*(?<kind>[^\\n|]{3,80})\\|[^\\n]*\\d[^\\n]*(?:\\n|$)");

  /** The same of any book, with an author or without. */
  private static final Pattern ANY =
      Pattern.compile("(?m)^[^\\n]{1,300}\\n[-–*•\\s]*[^\\n|]{3,80}\\|[^\\n]*\\d[^\\n]*$");

  /**
   * What is the reader's own; the other kinds are highlights, whatever a device's language calls
   * them.
   */
  private static final Pattern OWN =
      Pattern.compile(
          "(?i)\\b(?:note|bookmark|notiz|lesezeichen|nota|marcador|signet)\\b|메모|노트|책갈피|북마크|メモ|ブックマーク|笔记|书签");

  /** Where in a book a clipping is, in the languages of these devices. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?i)(?:location|loc\\.|page|위치|position|posición|posizione|emplacement|seite|página|位置)\\s?(?:no\\.?\\s?)?\\d|\\d\\s?(?:페이지|쪽|ページ|页)");

  /** What these devices call a highlight; a note without such a word has no clippings. */
  private static final List<String> KINDS =
      List.of("ighlight", "하이라이트", "ハイライト", "标注", "Markierung", "subrayado", "urlignement");

  /** Between two entries. */
  private static final Pattern RULE = Pattern.compile("(?m)^={6,}\\s*$");

  /** Before an author and the next: {@code Gamma, Erich;Helm, Richard}. */
  private static final Pattern MORE = Pattern.compile("\\s*[;&].*");

  /** {@code 생텍쥐페리 (Antoine de Saint-Exupéry)}. */
  private static final Pattern GLOSS = Pattern.compile("\\s?[(（][^()（）]*[)）]?$");

  private static final int SHORTEST = 8;

  private Clippings() {}

  static void find(Scene scene, Consumer<Found> found) {
    String text = scene.note.text();
    if (text.indexOf('|') < 0 || KINDS.stream().noneMatch(text::contains)) {
      return;
    }
    List<Integer> starts = new ArrayList<>();
    Matcher any = ANY.matcher(text);
    while (any.find()) {
      starts.add(any.start());
    }
    Matcher entry = ENTRY.matcher(text);
    while (entry.find()) {
      int from = entry.end();
      int end = starts.stream().filter(start -> start >= from).findFirst().orElse(text.length());
      if (PLACE.matcher(entry.group()).find() && !OWN.matcher(entry.group("kind")).find()) {
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
    return rule.find() ? Blanks.strip(text, from, Math.max(from, all.start() + rule.start())) : all;
  }

  private static Optional<Person> author(Scene scene, String field) {
    String first = MORE.matcher(GLOSS.matcher(field.strip()).replaceFirst("")).replaceFirst("");
    return scene.someone(Authors.inOrder(first));
  }
}
