package munjip.quote;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The one whose text, talk or channel the note is about, where a line of its head says so. */
final class Authors {
  private static final Pattern LINE =
      Pattern.compile(
          "(?i)^(?:원문|원글|영상|책|글|강연)?\\s?(?:저자|글쓴이|작성자|작가|지은이|채널|발표자|연사|강연자|강연|화자|진행자|진행|by|author|speaker|channel|writer|written by|글)\\s*(?:::|[:：])\\s*(.{2,60})");

  /** A row of a table that says nothing else: {@code | 작가 | 배수완 |}. */
  private static final Pattern ROW =
      Pattern.compile("(?i)^(?:저자|지은이|글쓴이|작가|author)\\t([^\\t]{2,40})$");

  /** Lines of a note's head, and of its foot. */
  private static final int LINES = 12;

  private static final String TEXTS =
      "글|에세이|논문|책|포스트|포스팅|강연|기사|뉴스레터|회고|회고록|선언문|칼럼|발표|노트|문서|튜토리얼|가이드|보고서|인터뷰|연재|후기|영상|메일|편지|트윗|스레드|이슈";

  /** Behind the name of who wrote what a note is about: {@code X가 2025년에 쓴 긴 글이다}. */
  static final Pattern WROTE =
      Pattern.compile(
          "\\s?(?:씨|님|교수|박사)?(?:\\s?\\([^)]{0,60}\\))?(?:[이가]\\s[^.!?]{0,80}?(?:쓴|발행한|작성한|올린|공개한|발표한|정리한|기고한|연재한|게재한|남긴|진행한|낸|펴낸|한)\\s[^.!?]{0,40}?|의\\s(?:이\\s)?(?:[가-힣]{1,4}\\s){0,2}|[은는]\\s[^.!?]{0,60}?)(?:"
              + TEXTS
              + ")(?:이다|이며|이고|다\\.|다$|로[ ,]|으로[ ,]|은 |는 |에서 |에서는 |\\()");

  /** Sentences from the top that say whose text the note is about. */
  private static final int SENTENCES = 10;

  /** And that speak first of somebody. */
  private static final int FIRST = 4;

  private Authors() {}

  /** Who wrote what the note is about, by a line of its head or by its first sentences. */
  static Optional<Person> of(Scene scene) {
    return in(scene).or(() -> written(scene)).or(() -> first(scene));
  }

  /** What a line of a text says of who wrote something: {@code 저자: …}. */
  static Optional<String> labelled(String text) {
    if (text.indexOf(':') < 0 && text.indexOf('：') < 0 && text.indexOf('\t') < 0) {
      return Optional.empty();
    }
    return text.lines()
        .map(line -> (line.indexOf('\t') < 0 ? LINE : ROW).matcher(line.strip()))
        .filter(Matcher::find)
        .map(m -> m.group(1))
        .findFirst();
  }

  /** A name in the order it is said, where the surname stands first: {@code Brick, Johanna}. */
  static String inOrder(String name) {
    Matcher reversed = SURNAME_FIRST.matcher(name.strip());
    return reversed.matches() ? reversed.group(2).strip() + " " + reversed.group(1) : name.strip();
  }

  private static final Pattern SURNAME_FIRST =
      Pattern.compile("(\\p{Lu}[\\p{L}'’-]+), (\\p{Lu}[\\p{L}'’. -]*)");

  /** The first of several authors, without what else stands there. */
  static String firstOf(String field) {
    return MORE.split(field.strip(), 2)[0].strip();
  }

  private static final Pattern MORE =
      Pattern.compile("\\s*(?:[,/|;(&·]| 및 | and | 외(?: |$)| 지음| 저(?= |$)| 글(?= |$))");

  private static Optional<Person> written(Scene scene) {
    return opening(scene, SENTENCES)
        .flatMap(
            s ->
                s.places().stream()
                    .filter(
                        place ->
                            WROTE
                                .matcher(s.masked().outer())
                                .region(place.range().end(), s.range().end())
                                .lookingAt()))
        .map(NameBook.Place::person)
        .findFirst();
  }

  private static Optional<Person> first(Scene scene) {
    return opening(scene, FIRST)
        .flatMap(s -> SpokenOf.subject(s, s.range().start(), s.range().end()).stream())
        .map(NameBook.Place::person)
        .findFirst();
  }

  private static Stream<Sentence> opening(Scene scene, int sentences) {
    return scene.sentences.stream()
        .filter(s -> !s.part().isHeading() && !s.part().isQuoted() && s.isKorean())
        .limit(sentences);
  }

  static Optional<Person> in(Scene scene) {
    List<Part> parts = scene.parts;
    for (int i = 0; i < parts.size(); i++) {
      if (i >= LINES && i < parts.size() - LINES) {
        continue;
      }
      Optional<String> field = labelled(parts.get(i).text());
      if (field.isPresent()) {
        List<NameBook.Place> places = scene.book.places(field.get());
        if (!places.isEmpty()) {
          return Optional.of(places.getFirst().person());
        }
        List<NameAt> names = scene.book.candidates(field.get());
        if (!names.isEmpty()) {
          return Optional.of(scene.book.named(names.getFirst().form(), NameAt.PERSON));
        }
      }
    }
    return Optional.empty();
  }
}
