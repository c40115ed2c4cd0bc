package munjip.quote;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.Blanks;
import munjip.text.TextRange;

/**
 * A note that as a whole is one person's text, translated: all of its body is one monologue, beside
 * which the quotations in it are kept. Summaries and reviews of a text are the note's own.
 */
final class Translated {
  /** Where a note that is a summary or a remark says so. */
  private static final Pattern SUMMARY =
      Pattern.compile(
          "(?i)(?:\\d+\\. ?)?(?:.*요약.*|.*정리|핵심.*|분석|비평|시사점|느낀 ?점|감상|후기|내 생각|생각|생각할 거리|의견|배경|.*반응|tl;?dr.*|summary|key (?:points|takeaways)|takeaways?|my (?:thoughts|notes|take)|notes|review)");

  /** The heading under which the text itself begins. */
  private static final Pattern OPENS =
      Pattern.compile("(?i)(?:전문|본문|원문|전체)?\\s?번역(?:본|문|글)?|(?:full )?translation");

  /** Lines of a head that are no text yet. */
  private static final Pattern HEAD_LINE =
      Pattern.compile(
          "(?i)(?:[\\p{So}\\p{Punct}\\s]*)(?:원문|출처|번역|옮긴이|역자|글쓴이|저자|글|원저자|작성|게시|날짜|일자|링크|감수|태그|원제|주의|이 글은|본 글은|date|source|original|translat|by|author|posted|published|updated|tags?|link|url)(?:일|자|된|한|본|가|는|일자)?(?:\\s?[:：|]|\\s).*",
          Pattern.DOTALL);

  /** What the translator or the note adds at the end. */
  private static final Pattern TAIL =
      Pattern.compile(
          "(?is)[\\s(\\[*]*(?:역주|역자 ?주|옮긴이|옮기고|번역 ?후기|번역을|참고|각주|주석|references?|footnotes?|translator|translation notes?|원문\\s?[:：]|출처\\s?[:：]).*");

  private static final Pattern I_KO =
      Pattern.compile("(?<![가-힣])(?:저는|제가|저의|저도|나는|내가|나의|나도|우리는|제 (?=[가-힣]))");
  private static final Pattern I_EN = Pattern.compile("\\b(?:I|I'm|I’m|I've|I’ve|my)\\b");

  private static final Pattern OF_AUTHOR =
      Pattern.compile("(?<![가-힣])(?:저자|글쓴이|필자|작성자|원저자)(?:는|가|의|에 따르면)|\\b[Tt]he author\\b");

  /** In UTF-16 units: what is shorter is no article. */
  private static final int SHORTEST = 200;

  /** Of a line of a head. */
  private static final int LONGEST_LINE = 300;

  /** How often somebody may be spoken of in a text of their own. */
  private static final int SPOKEN_OF = 2;

  private Translated() {}

  static void find(Scene scene, Consumer<Found> found) {
    Optional<Translations.Said> said = Translations.of(scene);
    if (said.isEmpty()) {
      return;
    }
    Optional<Integer> opened = opened(scene);
    int from = opened.orElseGet(() -> first(scene, said.get().part()));
    int to = last(scene, said.get().part());
    if (from < 0 || from > to || isSummary(scene, opened.isPresent() ? from : 0, to)) {
      return;
    }
    Person person = said.get().person();
    int start = scene.parts.get(from).range().start();
    TextRange words = Blanks.strip(scene.note.text(), start, scene.parts.get(to).range().end());
    boolean theirs = said.get().explicit() || speaksOfItself(scene, from, to);
    if (words.length() >= SHORTEST && theirs && !isAbout(scene, person, from, to)) {
      double sure = said.get().explicit() ? .92 : .85;
      found.accept(
          new Found(
              QuoteType.MONOLOGUE,
              words,
              person,
              said.get().as(),
              said.get().cue(),
              sure,
              "Translated"));
    }
  }

  /** Behind a heading that says that the translation follows. */
  private static Optional<Integer> opened(Scene scene) {
    for (int i = 0; i + 1 < scene.parts.size(); i++) {
      Part part = scene.parts.get(i);
      if (part.isHeading() && OPENS.matcher(part.text().strip()).matches()) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  /** Behind the head; a rule shortly below what says whose text it is ends the head. */
  private static int first(Scene scene, int said) {
    int last = scene.parts.size() - 1;
    if (isFoot(scene, said)) {
      said = -1;
    }
    int i = said + 1;
    while (i <= last
        && (isHead(scene.parts.get(i)) || (i == 0 && scene.parts.get(i).isHeading()))) {
      i++;
    }
    for (int r = i; said >= 0 && r <= Math.min(last, said + 4); r++) {
      Part part = scene.parts.get(r);
      boolean ruled = r > 0 && part.section() > scene.parts.get(r - 1).section();
      if (ruled && !part.isHeading()) {
        return r;
      }
    }
    return i <= last ? i : -1;
  }

  /** Whether no text follows what says whose text it is. */
  static boolean isFoot(Scene scene, int said) {
    return said > 0 && scene.note.text().length() - scene.parts.get(said).range().end() < SHORTEST;
  }

  private static boolean isHead(Part part) {
    return !part.isHeading()
        && part.text().length() <= LONGEST_LINE
        && HEAD_LINE.matcher(part.text()).matches();
  }

  private static int last(Scene scene, int said) {
    int last = scene.parts.size() - 1;
    if (isFoot(scene, said)) {
      last = said - 1;
    }
    for (int i = last; i >= 0; i--) {
      Part part = scene.parts.get(i);
      if (part.isHeading() && TAIL.matcher(part.text()).matches() && i > scene.parts.size() / 2) {
        last = i - 1;
      }
    }
    while (last > 0 && isTail(scene.parts.get(last))) {
      last--;
    }
    return last;
  }

  private static boolean isTail(Part part) {
    return part.kind() == Part.Kind.FOOTNOTE
        || part.isHeading()
        || (part.text().length() <= LONGEST_LINE && TAIL.matcher(part.text()).matches());
  }

  private static boolean isSummary(Scene scene, int from, int to) {
    return scene.parts.subList(from, to + 1).stream()
        .anyMatch(part -> part.isHeading() && SUMMARY.matcher(part.text().strip()).matches());
  }

  private static boolean speaksOfItself(Scene scene, int from, int to) {
    int korean = 0;
    int english = 0;
    for (Part part : scene.parts.subList(from, to + 1)) {
      if (!part.isQuoted()) {
        korean += count(I_KO, part.text());
        english += count(I_EN, part.text());
      }
    }
    return korean >= 2 || english >= 3;
  }

  /** Whether the body speaks of its author: then it is about the text. */
  private static boolean isAbout(Scene scene, Person person, int from, int to) {
    int author = 0;
    for (Part part : scene.parts.subList(from, to + 1)) {
      author += part.isQuoted() ? 0 : count(OF_AUTHOR, part.text());
    }
    long subject =
        scene.sentencesOf(from, to).stream()
            .filter(s -> !s.part().isQuoted())
            .flatMap(s -> SpokenOf.subject(s, s.range().start(), s.range().end()).stream())
            .filter(place -> place.person() == person)
            .count();
    return author > SPOKEN_OF || subject > SPOKEN_OF;
  }

  private static int count(Pattern pattern, String text) {
    Matcher m = pattern.matcher(text);
    int count = 0;
    while (m.find()) {
      count++;
    }
    return count;
  }
}
