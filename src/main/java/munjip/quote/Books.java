package munjip.quote;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who wrote the book that a note, or a section of it, is about: by the front matter, a line of the
 * head, the note's title or a heading.
 */
final class Books {
  /** Lines that say that a note is about a book. */
  private static final Pattern BOOK_NOTE =
      Pattern.compile("(?im)^\\s*(?:저자|지은이|글쓴이|author|by|출판사|publisher|isbn)\\s*[:：].*");

  /** What is said of books alone. */
  private static final Pattern IN_PRINT =
      Pattern.compile("(?im)^\\s*(?:출판사|publisher|isbn)\\s*[:：].*");

  /** Headings over what somebody marked in a book. */
  private static final Pattern MARKED =
      Pattern.compile(
          "(?i).*(?:밑줄|발췌|하이라이트|인상 깊|기억에 남|기억하고 싶|좋은 문장|좋았던 문장|인용|명언|어록|highlights?|quotes?|excerpts?|passages).*");

  /** {@code 다른 방식으로 보기 - 존 버거}, {@code Thinking in Systems (Donella Meadows)}. */
  private static final Pattern BEHIND_TITLE =
      Pattern.compile(
          ".{2,80}?(?:\\s[-–—|/]\\s|\\sby\\s|,\\s|\\s?[(（])([^()（）|/]{2,40}?)[)）]?\\s*");

  /** {@code 최승자 『기억의 집』}. */
  private static final Pattern BEFORE_TITLE =
      Pattern.compile("([^『《〈「|/,:]{2,40}?)(?:,|의|\\s[-–—|/])?\\s[『《〈「].*");

  /** {@code 데이비드 토머스, 앤드류 헌트 지음 / 정지용 옮김 / 인사이트}. */
  private static final Pattern IMPRINT =
      Pattern.compile("(?:지음|저|글)\\s*[/|,·]\\s*.{2,}|.{2,40}\\s옮김(?![가-힣]).*");

  private static final List<String> IMPRINT_WORDS = List.of("지음", "저", "글", "옮김");

  /** In UTF-16 units. */
  private static final int LONGEST_IMPRINT = 120;

  private static final int HEAD = 15;

  private final Scene scene;
  private final Works works;
  private final Optional<Person> ofNote;

  /** Null until it is asked for. */
  private Boolean pages;

  Books(Scene scene, Works works) {
    this.scene = scene;
    this.works = works;
    this.ofNote = author();
  }

  /** Whether a heading says that what follows are words out of a book. */
  static boolean isMarked(Part heading) {
    return isMarkedText(heading.text());
  }

  /** The same of a note's title. */
  static boolean isMarkedText(String title) {
    return MARKED.matcher(title).matches();
  }

  Optional<Person> ofNote() {
    return ofNote;
  }

  /** How sure it is that block quotes without a word of their own are out of the book. */
  double sure(Works.Work work) {
    boolean print =
        !work.title().equals(scene.note.meta().title())
            || scene.note.meta().bookAuthor().isPresent()
            || scene.parts.stream()
                .limit(HEAD)
                .anyMatch(part -> IN_PRINT.matcher(part.text()).find() || isImprint(part))
            || hasPages();
    return print ? .82 : .72;
  }

  private boolean hasPages() {
    if (pages == null) {
      pages =
          scene.parts.stream()
              .anyMatch(part -> !part.isHeading() && Pages.of(part.text()).isPresent());
    }
    return pages;
  }

  private Optional<Person> author() {
    Optional<Person> said =
        scene.note.meta().bookAuthor().map(Authors::firstOf).flatMap(scene.book::known);
    if (said.isPresent()) {
      return said;
    }
    boolean book =
        scene.parts.stream().limit(HEAD).anyMatch(part -> BOOK_NOTE.matcher(part.text()).find());
    return (book ? Authors.in(scene) : Optional.<Person>empty())
        .or(this::imprint)
        .or(() -> hasPages() ? named(scene.note.meta().title()) : Optional.empty());
  }

  /** A line of its own that opens with the author. */
  private Optional<Person> imprint() {
    return scene.parts.stream()
        .limit(HEAD)
        .filter(Books::isImprint)
        .flatMap(part -> scene.book.places(part.text()).stream().limit(1))
        .filter(place -> place.range().start() == 0)
        .map(NameBook.Place::person)
        .findFirst();
  }

  private static boolean isImprint(Part part) {
    return !part.isQuoted()
        && part.text().length() <= LONGEST_IMPRINT
        && IMPRINT_WORDS.stream().anyMatch(part.text()::contains)
        && IMPRINT.matcher(part.text()).find();
  }

  /** Who is named beside the title of a book. */
  private Optional<Person> named(String title) {
    for (Pattern pattern : List.of(BEHIND_TITLE, BEFORE_TITLE)) {
      Matcher m = pattern.matcher(title);
      if (m.matches()) {
        String name = Authors.firstOf(m.group(1));
        Optional<Person> known = scene.book.known(name);
        if (known.isPresent()) {
          return known;
        }
        if (scene.lexicon.looksLikeName(name)) {
          return Optional.of(scene.book.named(name, 2.5));
        }
      }
    }
    return Optional.empty();
  }

  /** The book of the nearest heading above a part that names one, else that of the note. */
  Optional<Works.Work> at(int index) {
    int level = 9;
    for (int i = index - 1; i >= 0; i--) {
      Part part = scene.parts.get(i);
      if (part.isHeading() && part.level() < level) {
        level = part.level();
        Optional<Works.Work> work = works.in(part.text());
        if (work.isPresent()
            && (work.get().author() != null || Works.TITLE.matcher(part.text()).find())) {
          return work.get().author() != null
              ? work
              : Optional.of(new Works.Work(work.get().title(), named(part.text()).orElse(null)));
        }
      }
    }
    return ofNote.map(person -> new Works.Work(scene.note.meta().title(), person));
  }
}
