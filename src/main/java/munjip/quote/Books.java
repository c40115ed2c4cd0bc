package munjip.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import munjip.note.ClippingsReader;

/**
 * Who wrote the book that a note, or a section of it, is about: by the front matter, a line of the
 * head, the note's title or a heading.
 */
final class Books {
  /** What a reading device says that somebody marked in a book, as {@link Clippings} has it. */
  private static final double CLIPPED = .93;

  /** Lines that say that a note is about a book. */
  private static final Pattern BOOK_NOTE =
      Pattern.compile(
          "(?im)^\\s*(?:(?:저자|지은이|글쓴이|작가|author|by|출판사|publisher|isbn|발표자|연사|강연자|강연|speaker|presenter)\\s*(?:::|[:：])|(?:저자|지은이|글쓴이|작가|author|출판사|publisher|isbn)\\t).*");

  /** What is said of books alone. */
  private static final Pattern IN_PRINT =
      Pattern.compile("(?im)^\\s*(?:출판사|publisher|isbn)\\s*(?:::|[:：]|\\t).*");

  /** Headings over what somebody marked in a book. */
  private static final Anywhere MARKED =
      new Anywhere(
          "(?i)밑줄|발췌|하이라이트|인상 깊|기억에 남|기억하고 싶|구절|뽑은 (?:말|글|문장)|옮겨 ?적|기억할 (?:말|문장)|남은 (?:말|문장)|인상적|문장들|좋은 문장|좋았던 문장|인용|명언|어록|highlights?|quotes?|excerpts?|passages");

  /** {@code 데이비드 토머스, 앤드류 헌트 지음 / 정지용 옮김 / 인사이트}. */
  private static final Pattern IMPRINT =
      Pattern.compile("(?:지음|저|글)\\s*[/|,·]\\s*.{2,}|.{2,40}\\s옮김(?![가-힣]).*");

  private static final List<String> IMPRINT_WORDS = List.of("지음", "저", "글", "옮김");

  /** In UTF-16 units. */
  private static final int LONGEST_IMPRINT = 120;

  /** What opens the summary of a note on a book: {@code 하워드 린드그렌 저.} */
  private static final Pattern SUMMARY =
      Pattern.compile("(" + Lexicon.FORM + ")(?:\\s?지음|\\s저|\\s글)(?=[.,/]|\\s|$)");

  /** Before a title, what kind of note it is: {@code (책)}. */
  private static final Pattern BRACKETED = Pattern.compile("^[(\\[【][^)\\]】]{1,12}[)\\]】]\\s*");

  private static final Pattern SHOP =
      Pattern.compile(
          "(?i)^https?://[^/]*(?:aladin\\.|yes24\\.|kyobobook\\.|ridibooks\\.|book\\.naver|amazon\\.|goodreads\\.|books\\.google|bookshop\\.)");

  private static final Pattern SHOP_FIELDS =
      Pattern.compile("\\s+[|–—-]\\s+|\\s*[|·:]\\s*|\\s+by\\s+");

  private static final int HEAD = 15;

  private static final int FIRST = 4;

  private final Scene scene;
  private final Works works;
  private final BookLines lines;
  private final Optional<Person> ofNote;

  /** Whose talk the note is on. */
  private final Optional<Person> ofTalk;

  /** Whom the note is on. */
  private final Optional<Person> onPerson;

  /** What each heading names, once it was asked for. */
  private final IdentityHashMap<Part, Optional<Works.Work>> headedOf = new IdentityHashMap<>();

  /** What {@link #lineAbove(int)} found; null where nobody asked. */
  private final List<Optional<Works.Work>> lineAbove;

  /** What headings name with its author. */
  private final Set<Works.Work> headings;

  /** Null until it is asked for. */
  private Boolean pages;

  Books(Scene scene, Works works) {
    this.scene = scene;
    this.works = works;
    this.lines = new BookLines(scene);
    this.lineAbove = new ArrayList<>(Collections.nCopies(scene.parts.size() + 1, null));
    this.headings =
        scene.parts.stream()
            .filter(Part::isHeading)
            .flatMap(part -> headed(part).stream())
            .collect(Collectors.toSet());
    this.ofNote = author();
    this.onPerson =
        PersonPage.of(scene.note.meta().title(), scene.parts, scene.lexicon).stream()
            .flatMap(name -> scene.book.known(name).stream())
            .findFirst();
    this.ofTalk = talk();
  }

  /** Whether a heading says that what follows are words out of a book. */
  static boolean isMarked(Part heading) {
    return isMarkedText(heading.text());
  }

  /** The same of a note's title. */
  static boolean isMarkedText(String title) {
    return MARKED.isIn(title);
  }

  Optional<Person> ofNote() {
    return ofNote;
  }

  /** Whether the note is on a talk of somebody. */
  boolean isTalkOf(Person person) {
    return ofTalk.isPresent() && ofTalk.get() == person;
  }

  /** Whether the note is on somebody. */
  boolean isOn(Person person) {
    return onPerson.isPresent() && onPerson.get() == person;
  }

  /** Whether the note is on a person. */
  boolean isOnSomebody() {
    return onPerson.isPresent();
  }

  /** How sure it is that block quotes without a word of their own are out of the book. */
  double sure(Works.Work work) {
    if (scene.note.kind().equals(ClippingsReader.KIND)) {
      return CLIPPED;
    }
    boolean told = work.author() != null && headings.contains(work);
    if (told || (onPerson.isPresent() && onPerson.get() == work.author())) {
      return .84;
    }
    boolean print =
        !work.title().equals(scene.note.meta().title())
            || scene.note.meta().bookAuthor().isPresent()
            || lines.ofGenre(scene.note.meta().title()).isPresent()
            || lines.owned().isPresent()
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
              .anyMatch(
                  part ->
                      Pages.isOnly(part.text())
                          || (!part.isHeading() && Pages.of(part.text()).isPresent()));
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
        .or(this::summarised)
        .or(this::imprint)
        .or(() -> lines.labelled(works))
        .or(this::opening)
        .or(lines::owned)
        .or(this::linked)
        .or(this::listed)
        .or(() -> lines.ofGenre(scene.note.meta().title()))
        .or(() -> hasPages() ? lines.reversed() : Optional.empty())
        .or(() -> hasPages() ? lines.beside(scene.note.meta().title(), true) : Optional.empty());
  }

  /** Who the summary of the head says wrote it: {@code 하워드 린드그렌 저. 읽으며 남긴 메모}. */
  private Optional<Person> summarised() {
    return scene
        .note
        .meta()
        .description()
        .map(SUMMARY::matcher)
        .filter(Matcher::lookingAt)
        .flatMap(m -> scene.someone(m.group(1)));
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

  /** Whose talk the title says it is: {@code Naomi Brandt: Small Queues}. */
  private Optional<Person> talk() {
    String title = scene.note.meta().title();
    int colon = title.indexOf(": ");
    return colon < 0
        ? Optional.empty()
        : scene.book.known(title.substring(0, colon)).filter(person -> person.sure);
  }

  /** The work and the author that a heading surely names. */
  Optional<Works.Work> headed(Part heading) {
    return headedOf.computeIfAbsent(heading, this::readHeading);
  }

  private Optional<Works.Work> readHeading(Part heading) {
    return (heading.isHeading()
            ? Headed.of(heading, scene.lexicon)
            : Headed.line(heading, scene.lexicon))
        .filter(Headed.Title::sure)
        .flatMap(
            titled ->
                scene
                    .book
                    .known(titled.author())
                    .map(person -> new Works.Work(titled.title(), person)));
  }

  /** By the nearest heading above that names both; above it no other of its level stands. */
  Optional<Works.Work> headedAt(int index) {
    for (int i = scene.layout.before(index); i >= 0; i = scene.layout.above(i)) {
      Optional<Works.Work> headed = headed(scene.parts.get(i));
      if (headed.isPresent()) {
        return headed;
      }
    }
    return Optional.empty();
  }

  /** What the nearest line like a heading names, between a part and the heading above it. */
  private Optional<Works.Work> lineAbove(int index) {
    int from = index;
    while (from > 0 && lineAbove.get(from) == null && !scene.parts.get(from - 1).isHeading()) {
      from--;
    }
    Optional<Works.Work> line = Optional.ofNullable(lineAbove.get(from)).flatMap(known -> known);
    lineAbove.set(from, line);
    for (int i = from + 1; i <= index; i++) {
      Optional<Works.Work> here = headed(scene.parts.get(i - 1));
      line = here.isPresent() ? here : line;
      lineAbove.set(i, line);
    }
    return line;
  }

  /** Who the line of an imprint directly below a heading says wrote it. */
  private Optional<Person> below(int heading) {
    return heading + 1 < scene.parts.size() && isImprint(scene.parts.get(heading + 1))
        ? scene.book.places(scene.parts.get(heading + 1).text()).stream()
            .filter(place -> place.range().start() == 0)
            .map(NameBook.Place::person)
            .findFirst()
        : Optional.empty();
  }

  /** Whom alone a heading names beside a title. */
  private Optional<Person> beside(Part heading) {
    List<Person> people =
        scene.book.places(heading.text()).stream().map(NameBook.Place::person).distinct().toList();
    return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
  }

  /** Whose book the first lines say it is. */
  private Optional<Person> opening() {
    return scene.parts.stream()
        .limit(FIRST)
        .map(part -> Bylines.OF_BOOK.matcher(part.text()))
        .filter(Matcher::lookingAt)
        .flatMap(m -> scene.book.known(m.group(1)).stream())
        .findFirst();
  }

  /** A work that a heading names, with whoever its surroundings say wrote it. */
  private Works.Work completed(Works.Work work, int heading) {
    Part part = scene.parts.get(heading);
    return new Works.Work(
        work.title(),
        lines
            .beside(part.text(), false)
            .or(() -> beside(part))
            .or(() -> below(heading))
            .or(() -> part.level() == Part.BOLD_LINE ? Optional.empty() : ofNote)
            .or(() -> part.level() == Part.BOLD_LINE ? Optional.empty() : onPerson)
            .orElse(null));
  }

  /** Who stands beside the title in the label of a link to a book shop. */
  private Optional<Person> linked() {
    String title = scene.note.meta().title();
    for (Part part : scene.parts.subList(0, Math.min(HEAD, scene.parts.size()))) {
      for (Part.Link link : part.links()) {
        if (SHOP.matcher(link.href()).find()) {
          for (String piece : SHOP_FIELDS.split(link.label().of(part.text()))) {
            String name = Authors.firstOf(piece);
            if (!name.isEmpty() && !piece.contains(title) && scene.lexicon.mayBeName(name)) {
              return Optional.of(scene.book.named(name, 2.5));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Who wrote the work of the list of references that the note's title names. */
  private Optional<Person> listed() {
    return works
        .in(BRACKETED.matcher(scene.note.meta().title()).replaceFirst(""))
        .flatMap(work -> Optional.ofNullable(work.author()));
  }

  private static boolean isImprint(Part part) {
    return !part.isQuoted()
        && part.text().length() <= LONGEST_IMPRINT
        && IMPRINT_WORDS.stream().anyMatch(part.text()::contains)
        && IMPRINT.matcher(part.text()).find();
  }

  /**
   * The book of the nearest heading, or line like one, above a part that names one, else that of
   * the note.
   */
  Optional<Works.Work> at(int index) {
    Optional<Works.Work> line = lineAbove(index);
    if (line.isPresent()) {
      return line;
    }
    String title = "";
    for (int i = scene.layout.before(index); i >= 0; i = scene.layout.above(i)) {
      Part part = scene.parts.get(i);
      Optional<Works.Work> headed = headed(part);
      if (headed.isPresent()) {
        // A line in bold above may name the poem or the chapter only.
        return title.isEmpty() ? headed : Optional.of(new Works.Work(title, headed.get().author()));
      }
      Optional<Works.Work> work = works.in(part.text());
      if (work.isPresent()
          && (work.get().author() != null || Works.TITLE.matcher(part.text()).find())) {
        Works.Work named = work.get().author() != null ? work.get() : completed(work.get(), i);
        boolean goesOn = named.author() == null && part.level() == Part.BOLD_LINE;
        if (!goesOn) {
          return Optional.of(named);
        }
        title = named.title();
      }
    }
    String named = title;
    return ofNote
        .map(person -> new Works.Work(named.isEmpty() ? scene.note.meta().title() : named, person))
        .or(() -> onPerson.map(person -> new Works.Work(named, person)));
  }
}
