package munjip.quote;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads in the head of a note, or in its last lines, whose text the note is a translation of:
 * {@code 이 글은 X가 쓴 “…”의 번역입니다}, {@code 원저자: X}, {@code Translation of “…” by X}.
 */
final class Translations {
  /** Parts at the top that may say so. */
  static final int HEAD = 10;

  private static final int FOOT = 4;

  /** In UTF-16 units; a longer part is text. */
  private static final int LONGEST = 500;

  /** What every line has that says so. */
  private static final List<String> WORDS =
      List.of("번역", "옮긴", "옮겼", "옮깁", "원저자", "원작자", "원문", "ranslat", "riginal");

  /** In UTF-16 units, of a title without marks. */
  private static final int SHORTEST_TITLE = 6;

  /** Behind what says that a text is translated, where more may be said of how. */
  private static final int REMARK = 25;

  private static final String NAME = "(?<name>[\\p{L}][\\p{L}\\p{M} .'’-]{1,40}?)";

  private static final Pattern LABEL =
      Pattern.compile(
          "(?im)^[^\\p{L}\\n]{0,6}(?:원저자|원작자|원문 ?저자|원 ?글쓴이|원글|원문 ?작성자|original author)\\s*[:：]\\s*"
              + NAME
              + "(?=$|[,(/|<@]| https?:)");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i:translation of)\\s[^.\\n]{2,160}?\\s[Bb]y\\s"
              + "|(?i:translated from)\\s(?:(?:an?|the)\\s)?[^.\\n]{0,80}?(?:\\b[Bb]y\\s|(?=\\p{Lu}))"
              + "|(?i:original(?:ly)?)\\s?(?:\\w+\\s){0,3}[Bb]y\\s");

  private static final Pattern KOREAN =
      Pattern.compile(
          "(?:번역(?:한|했|하였|합니다|함|글|본|문|입니다|이다|이며|이고|해|하[는여]|을|를|의|\\s?$|[.)])|옮긴 (?:글|것|이야기)|옮겼|옮깁니다|옮겨)");

  /** What stands between who wrote something and that it is translated. */
  private static final Pattern TEXT =
      Pattern.compile(
          "글|에세이|포스트|포스팅|블로그|기사|강연|연설|스레드|트윗|칼럼|문서|회고|발표|선언문|편지|튜토리얼|가이드|연재|[『「“\"‘'《〈<]|\\b(?:article|post|essay|talk)\\b|[A-Z]\\w+ \\w+");

  private static final Pattern WRITES =
      Pattern.compile("\\]?\\s?(?:\\([^)]{0,160}\\))?\\s?(?:씨|님|교수|박사|선생)?(?:님)?(?:의|[이가]|께서)\\s");

  /** It is a summary, or about something. */
  private static final Pattern NOT_WHOLE =
      Pattern.compile(
          "요약|발췌|정리|읽고|소개|참고|보고 |내용을 (?:바탕|토대)|일부|문서다|기록이다|summar|notes on|excerpt|review|번역서|번역기|번역가|번역 (?:모델|도구|품질|서비스)");

  private static final Pattern SOURCE =
      Pattern.compile(
          "(?m)^[^\\p{L}\\n]{0,6}원(?:문|글|본)\\s?[:：].{0,200}?(?:\\b[Bb]y | [–—|-] ?|\\()");

  private static final Pattern TRANSLATOR =
      Pattern.compile(
          "(?im)^[^\\p{L}\\n]{0,6}(?:옮긴이|역자|번역자?|옮김|translat(?:or|ed by|ion))\\s?[:：]?\\s(?!http)\\p{L}");

  private static final Pattern WRITER =
      Pattern.compile(
          "(?im)^[^\\p{L}\\n]{0,6}(?:글쓴이|저자|지은이|작성자|글|원저자|author|written by|by)\\s?[:：]?\\s"
              + NAME
              + "(?=$|[,(/|<@]| https?:)");

  /** Notes on books name translators, too. */
  private static final Pattern PRINT =
      Pattern.compile("(?i)출판|isbn|펴냄|지음|쪽수|\\d쪽|페이지|publisher|pages|읽은 (?:날|기간)|별점|독서|서평");

  /** A note's last lines speak of the note, or go on with the text. */
  private static final Pattern OF_ITSELF =
      Pattern.compile(
          "(?i)[^\\p{L}]{0,6}(?:(?:이|본|위|해당) (?:글|문서|포스트|포스팅|기사|번역)|원저자|원작자|원문|원글|번역|옮긴이|original|translat|this (?:is|article|post))");

  private Translations() {}

  /**
   * @param as the name as the note has it
   * @param part index of the part that says it; -1 for the front matter
   * @param explicit whether it says that all of it is a translation
   */
  record Said(Person person, String as, String cue, int part, boolean explicit) {}

  static Optional<Said> of(Scene scene) {
    Optional<Said> front =
        scene
            .note
            .meta()
            .originalAuthor()
            .map(Authors::firstOf)
            .flatMap(name -> named(scene, name).map(p -> new Said(p, name, name, -1, true)));
    if (front.isPresent()) {
      return front;
    }
    int last = scene.parts.size() - 1;
    for (int i = 0; i <= last; i++) {
      boolean foot = i >= last - FOOT && Translated.isFoot(scene, i);
      if (foot ? !OF_ITSELF.matcher(scene.parts.get(i).text()).lookingAt() : i >= HEAD) {
        continue;
      }
      Optional<Said> said = in(scene, i);
      if (said.isPresent()) {
        return said;
      }
    }
    return Optional.empty();
  }

  private static Optional<Said> in(Scene scene, int index) {
    Part part = scene.parts.get(index);
    String text = part.text();
    if (text.length() > LONGEST
        || WORDS.stream().noneMatch(text::contains)
        || part.kind() == Part.Kind.FOOTNOTE) {
      return Optional.empty();
    }
    return label(scene, text, index)
        .or(() -> korean(scene, text, index))
        .or(() -> english(scene, text, index))
        .or(() -> byline(scene, text, index))
        .or(() -> source(scene, text, index));
  }

  /** 원저자: X. */
  private static Optional<Said> label(Scene scene, String text, int index) {
    Matcher label = LABEL.matcher(text);
    return label.find()
        ? named(scene, label.group("name").strip())
            .map(p -> new Said(p, label.group("name").strip(), label.group().strip(), index, true))
        : Optional.empty();
  }

  /** X의 글을 번역했다, X가 쓴 “…”의 번역입니다. */
  private static Optional<Said> korean(Scene scene, String text, int index) {
    for (NameAt name : names(scene, text)) {
      Matcher writes = WRITES.matcher(text).region(name.range().end(), text.length());
      if (!writes.lookingAt()) {
        continue;
      }
      Matcher done = KOREAN.matcher(text).region(writes.end(), text.length());
      if (done.find()) {
        String between = text.substring(writes.end(), done.start());
        boolean one = between.length() <= 300 && !between.contains("다. ");
        boolean titled =
            TEXT.matcher(between).find()
                || (between.length() >= SHORTEST_TITLE && OF_ITSELF.matcher(text).lookingAt());
        if (one && titled && isWhole(text, name.range().start(), done.end())) {
          String cue = text.substring(name.range().start(), done.end());
          return person(scene, name, cue, index, true);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a stretch and what stands before and behind it in its line speak of all of a text. */
  private static boolean isWhole(String text, int from, int to) {
    int start = text.lastIndexOf('\n', from) + 1;
    int line = text.indexOf('\n', to);
    int end = Math.min(line < 0 ? text.length() : line, to + REMARK);
    return !NOT_WHOLE.matcher(text).region(start, end).find();
  }

  private static Optional<Said> english(Scene scene, String text, int index) {
    Matcher m = ENGLISH.matcher(text);
    boolean translated = text.contains("ranslat");
    while (translated && m.find()) {
      for (NameAt name : names(scene, text)) {
        if (name.range().start() == m.end() && isWhole(text, m.start(), m.end())) {
          return person(scene, name, m.group(), index, true);
        }
      }
    }
    return Optional.empty();
  }

  /** A translator is named, a link leads to the text, and its writer stands beside. */
  private static Optional<Said> byline(Scene scene, String text, int index) {
    if (!TRANSLATOR.matcher(text).find() || scene.note.meta().bookAuthor().isPresent()) {
      return Optional.empty();
    }
    Optional<Said> writer = Optional.empty();
    boolean linked = false;
    for (Part part : scene.parts.subList(0, Math.min(HEAD, scene.parts.size()))) {
      if (PRINT.matcher(part.text()).find() && part.text().length() <= LONGEST) {
        return Optional.empty();
      }
      linked |= !part.links().isEmpty();
      Matcher m = WRITER.matcher(part.text());
      if (writer.isEmpty() && m.find()) {
        String name = m.group("name").strip();
        writer = named(scene, name).map(p -> new Said(p, name, m.group().strip(), index, true));
      }
    }
    return linked ? writer : Optional.empty();
  }

  /** 원문: … by X: what follows may be a summary as well. */
  private static Optional<Said> source(Scene scene, String text, int index) {
    Matcher m = SOURCE.matcher(text);
    while (m.find()) {
      for (NameAt name : names(scene, text)) {
        if (name.range().start() == m.end()) {
          return person(scene, name, m.group(), index, false);
        }
      }
    }
    return Optional.empty();
  }

  private static List<NameAt> names(Scene scene, String text) {
    List<NameAt> names = new java.util.ArrayList<>();
    scene
        .book
        .places(text)
        .forEach(
            place -> names.add(new NameAt(place.range(), place.range().of(text), NameAt.PERSON)));
    scene.book.candidates(text).stream().filter(name -> name.points() >= 1).forEach(names::add);
    return names;
  }

  private static Optional<Said> person(
      Scene scene, NameAt name, String cue, int index, boolean explicit) {
    return Optional.of(
        new Said(scene.book.named(name.form(), 3), name.form(), cue.strip(), index, explicit));
  }

  /** Whom a field for authors names; firms are nobody. */
  private static Optional<Person> named(Scene scene, String name) {
    Optional<Person> known = scene.book.known(name);
    boolean person =
        scene.lexicon.looksLikeName(name)
            || scene.book.candidates(name).stream()
                .anyMatch(at -> at.range().length() == name.length());
    return known.isPresent() || !person ? known : Optional.of(scene.book.named(name, 3));
  }
}
