package munjip.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import munjip.text.TextRange;

/** Lines that name a book and its author: the title of a note, the first lines of it. */
final class BookLines {
  /** {@code 다른 방식으로 보기 - 존 버거}, {@code Thinking in Systems (Donella Meadows)}. */
  private static final Pattern BEHIND_TITLE =
      Pattern.compile(
          ".{2,80}?(?:\\s[-–—|/]\\s|\\sby\\s|,\\s|\\s?[(（])([^()（）|/]{2,40}?)[)）]?\\s*(?:[(（][^()（）]{1,20}[)）])?\\s*");

  /** {@code 칵테일, 책상, 좀비 (조예은)}. */
  private static final Pattern BRACKETED =
      Pattern.compile(".{2,80}?\\s?[(（]([^()（）|/]{2,40})[)）]\\s*");

  /** {@code 최승자 『기억의 집』}. */
  private static final Pattern BEFORE_TITLE =
      Pattern.compile("([^『《〈「|/,:]{2,40}?)(?:,|의|\\s[-–—|/])?\\s[『《〈「].*");

  /** {@code 문태섭 - 유지보수의 기쁨}. */
  private static final Pattern NAME_FIRST =
      Pattern.compile("(" + Lexicon.FORM + ")\\s[-–—]\\s.{2,80}");

  /** {@code 소금집 (차은서 장편소설) 을 읽고}, {@code 차은서 소설집 『소금집』}. */
  private static final Pattern OF_GENRE =
      Pattern.compile(
          "(?:^|.*?[\\s(（,『《〈「』》〉」])("
              + Lexicon.FORM
              + ")\\s(?:(?:장편|단편|중편)\\s?소설|소설집|단편집|시집|산문집|에세이집?|수필집|지음|저|씀)(?![가-힣]).*");

  private static final Pattern LABEL =
      Pattern.compile("(?i)\\s*(?:책|도서|읽은 책|교재|원서|book)\\s*[:：].*", Pattern.DOTALL);

  /** {@code 책: 물건의 나이 (정하윤)}, {@code 교재: Plain Rooms, Marguerite Ostrander}. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?m)^\\s*(?:[이지]번 달 책|책|도서|읽은 책|교재|원서|(?i:book))\\s*[:：]\\s*[^\\n(（]{2,80}?(?:\\s?[(（]("
              + Lexicon.FORM
              + ")(?:\\s?(?:지음|저))?(?:,[^()（）\\n]{0,60})?[)）]|(?:,| by| /)\\s(?<apart>"
              + Lexicon.FORM
              + "))\\s*$");

  /** As reading devices name a book: {@code Bread and Entropy (Tamada, Ikuo)}. */
  private static final Pattern KINDLE =
      Pattern.compile(
          "(?s)[^\\n]{2,160}\\s[(（](\\p{Lu}[\\p{L}'’-]+, \\p{Lu}[\\p{L}'’. -]*)[)）]\\s*(?:\\n.*)?");

  private static final int FIRST = 4;

  private static final Pattern REVIEW =
      Pattern.compile("(?i)\\breview\\b|\\bnotes on\\b|\\breading\\b|서평|독후감|리뷰|읽고|읽은|후기");

  /** Between a name and a title. */
  private static final Pattern OWNS = Pattern.compile("['’]s?\\s|의\\s");

  /** In UTF-16 units. */
  private static final int SHORTEST_TITLE = 4;

  /** As lists of books have it: {@code Fontaine, Marguerite}. */
  private static final Pattern REVERSED =
      Pattern.compile(
          "[*_\\s]*(\\p{Lu}[\\p{L}'’-]+, \\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*)?)[*_\\s]*");

  /**
   * What reading devices write above what they export: {@code exported from … by Fennimore, Ada}.
   */
  private static final Pattern EXPORTED =
      Pattern.compile(
          "(?s).*\\bexported from\\b.*\\bby\\s+(\\p{Lu}[\\p{L}'’-]+, \\p{Lu}[\\p{L}'’. -]*?)\\s*");

  private final Scene scene;

  BookLines(Scene scene) {
    this.scene = scene;
  }

  /** Whom the title of a note or a line of its head names as an author. */
  static List<String> names(String title, List<Part> parts, Lexicon lexicon) {
    List<String> names = new ArrayList<>();
    genre(title).filter(name -> !lexicon.words().isOther(name)).ifPresent(names::add);
    for (Part part : parts.subList(0, Math.min(FIRST + 1, parts.size()))) {
      Matcher book = LABELLED.matcher(part.text());
      if (book.find()) {
        names.add(author(book));
      }
    }
    return names.stream().filter(lexicon::mayBeName).toList();
  }

  private static String author(Matcher labelled) {
    return labelled.group(1) == null ? labelled.group("apart") : labelled.group(1);
  }

  private static Optional<String> genre(String title) {
    Matcher m = OF_GENRE.matcher(title);
    return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
  }

  /** Who wrote the book that a line of the head says the note is on: {@code 책: 『…』 (X, 2019)}. */
  Optional<Person> labelled(Works works) {
    List<Part> head = scene.parts.subList(0, Math.min(FIRST + 1, scene.parts.size()));
    return head.stream()
        .filter(part -> LABEL.matcher(part.text()).lookingAt())
        .flatMap(part -> works.in(part.text()).stream())
        .flatMap(work -> Optional.ofNullable(work.author()).stream())
        .findFirst()
        .or(
            () ->
                head.stream()
                    .map(part -> LABELLED.matcher(part.text()))
                    .filter(Matcher::find)
                    .flatMap(m -> scene.book.known(author(m)).stream())
                    .findFirst());
  }

  /**
   * Whose book the first lines name that the title of the note names: {@code Korda's *The City*}.
   */
  Optional<Person> owned() {
    String title = scene.note.meta().title();
    for (Part part : scene.parts.subList(0, Math.min(FIRST, scene.parts.size()))) {
      for (TextRange work : part.isHeading() ? List.<TextRange>of() : part.stressed()) {
        if (work.length() >= SHORTEST_TITLE && isOn(title, work.of(part.text()))) {
          Optional<Person> owner = before(part, work);
          if (owner.isPresent()) {
            return owner;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the title of a note is that of a work, or says that it is a review of it. */
  private static boolean isOn(String title, String work) {
    return title.equals(work) || (title.contains(work) && REVIEW.matcher(title).find());
  }

  /** Whose name in the possessive stands before a title. */
  private Optional<Person> before(Part part, TextRange work) {
    return scene.book.places(part.text()).stream()
        .filter(place -> place.range().end() <= work.start())
        .filter(
            place ->
                OWNS.matcher(part.text().substring(place.range().end(), work.start())).matches())
        .map(NameBook.Place::person)
        .findFirst();
  }

  /** Whose novel, poems or essays a title says it is on. */
  Optional<Person> ofGenre(String title) {
    return genre(title).flatMap(scene.book::known);
  }

  /** Whose name with the surname first heads a note. */
  Optional<Person> reversed() {
    return scene.parts.stream()
        .limit(FIRST)
        .flatMap(
            part -> Stream.of(REVERSED, EXPORTED, KINDLE).map(each -> each.matcher(part.text())))
        .filter(Matcher::matches)
        .map(m -> scene.book.named(Authors.inOrder(m.group(1)), NameAt.SIGNED))
        .findFirst();
  }

  /**
   * Who is named beside the title of a book.
   *
   * @param paged whether pages of it are named, so that a word built like a name is one
   */
  Optional<Person> beside(String title, boolean paged) {
    for (Pattern pattern : List.of(BRACKETED, BEHIND_TITLE, BEFORE_TITLE)) {
      Matcher m = pattern.matcher(title);
      if (m.matches()) {
        String name = Authors.firstOf(m.group(1));
        Optional<Person> known = scene.book.known(name);
        if (known.isPresent()) {
          return known;
        }
        boolean surnamed = KoreanName.isSurnamed(name) && scene.lexicon.mayBeName(name);
        if (scene.lexicon.looksLikeName(name) || (surnamed && paged)) {
          return Optional.of(scene.book.named(name, NameAt.SIGNED));
        }
      }
    }
    Matcher first = NAME_FIRST.matcher(title);
    return paged && first.matches() && isName(first.group(1))
        ? scene.someone(first.group(1))
        : Optional.empty();
  }

  private boolean isName(String form) {
    return scene.book.known(form).isPresent()
        || KoreanName.isOne(form)
        || scene.lexicon.isName(form);
  }
}
