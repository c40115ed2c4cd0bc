package munjip.quote;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings over what is kept out of one work, with its author: {@code *Bread and Entropy* by Ikuo
 * Tamada}, {@code 『물건의 목소리』 - 마르코 벨리니 지음}, {@code 1. 레거시와 늙어 가기 / 문태호}.
 */
final class Headed {
  private static final String TAIL = "(?:\\s?(?:지음|저|글|씀|著))?(?:\\s?[(（,\\[|/].{0,80})?\\s*";

  /** A title in marks or in italics: what stands behind it names the author. */
  private static final Pattern MARKED =
      Pattern.compile(
          ".{0,12}?[『《〈「].{1,80}?[』》〉」]\\s?(?:[,:—–|/-]|\\sby)\\s?(" + Lexicon.FORM + ")" + TAIL);

  private static final Pattern BY =
      Pattern.compile("(.{2,80}?)(?:,)?\\s(?:by|By)\\s(" + Lexicon.FORM + ")" + TAIL);

  private static final Pattern PARTED =
      Pattern.compile("(.{2,80}?)\\s(?:[—–|/]|-|·)\\s(" + Lexicon.FORM + ")" + TAIL);

  /** {@code Odile Ferrand — *Letters to a Lazy Reader*}, {@code 나희준, 「번역이라는 이사」}. */
  private static final Pattern NAME_FIRST =
      Pattern.compile("(" + Lexicon.FORM + ")(?:\\s?[—–:,]|\\s-)\\s(.{2,80})");

  /** {@code 새벽 세 시의 부엌 (임소하, 달그림, 2016)}: a year, a translator or the word for authors tells. */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "([^()（）\\n]{2,60}?)\\s?[(（]("
              + Lexicon.FORM
              + ")(?:(?:\\s?(?:지음|저|글))(?:,[^()（）]{0,60})?|,(?:[^()（）]{0,60}?옮김)?[^()（）]{0,40}?,?\\s?(?:1[5-9]|20)\\d\\d년?|,[^()（）]{0,40}옮김[^()（）]{0,40})[)）]\\s*");

  private static final Pattern BULLETED =
      Pattern.compile(
          "[■□◆◇●○▶▷▪◎★☆※]\\s?([^/|\\n]{2,60}?)\\s?[/|]\\s?("
              + Lexicon.FORM
              + ")(?:\\s?[/|].{0,60})?\\s*");

  private static final Pattern NUMBER =
      Pattern.compile("^[\\p{So}\\p{Sk}\\uFE0F\\s*_]*(?:\\d{1,3}[.)]\\s)?[*_]*");

  /** In UTF-16 units. */
  private static final int LONGEST = 120;

  private Headed() {}

  /**
   * A title, and the name behind it.
   *
   * @param sure whether marks, italics or a word say that it is a title; else the heading may be of
   *     a talk, below which people keep remarks of their own
   */
  record Title(String title, String author, boolean sure) {}

  private static final Pattern WROTE = Pattern.compile("\\s?(?:지음|저|글|씀)$");

  private static String author(String name) {
    return WROTE.matcher(name).replaceFirst("");
  }

  /** What a heading names, if it names a work and an author. */
  static Optional<Title> of(Part heading, Lexicon lexicon) {
    String text = heading.text().strip();
    Matcher marked = MARKED.matcher(text);
    if (marked.matches() && lexicon.mayBeName(author(marked.group(1)))) {
      Matcher title = Works.TITLE.matcher(text);
      return Optional.of(
          new Title(title.find() ? title.group(1) : text, author(marked.group(1)), true));
    }
    Matcher first = NAME_FIRST.matcher(text);
    if (first.matches()
        && lexicon.mayBeName(first.group(1))
        && isMarkedAt(heading, first.start(2))) {
      return Optional.of(new Title(unmarked(first.group(2)), first.group(1), true));
    }
    Optional<Title> bracketed = bracketed(text, lexicon);
    if (bracketed.isPresent()) {
      return bracketed;
    }
    Matcher by = BY.matcher(text);
    if (by.matches() && lexicon.mayBeName(by.group(2))) {
      return Optional.of(new Title(plain(by.group(1)), by.group(2), true));
    }
    Matcher parted = PARTED.matcher(text);
    boolean titled = isTitled(heading, text);
    boolean names = parted.matches() && (titled || lexicon.isName(parted.group(2)));
    // A page of its own has who is meant, whatever the name is built like.
    boolean page =
        names && isPage(heading, parted.group(2)) && lexicon.hasFormOfName(parted.group(2));
    return names && (page || lexicon.mayBeName(parted.group(2)))
        ? Optional.of(new Title(plain(parted.group(1)), parted.group(2), titled))
        : Optional.empty();
  }

  /** Whether title marks or italics open at an offset. */
  private static boolean isMarkedAt(Part heading, int at) {
    return "『《〈「".indexOf(heading.text().strip().charAt(at)) >= 0
        || heading.stressed().stream().anyMatch(range -> Math.abs(range.start() - at) <= 1);
  }

  /** What a line that stands over excerpts like a heading names. */
  static Optional<Title> line(Part part, Lexicon lexicon) {
    boolean line =
        part.kind() == Part.Kind.PARAGRAPH && !part.isQuoted() && part.text().indexOf('\n') < 0;
    String text = part.text().strip();
    return line ? bracketed(text, lexicon).or(() -> bulleted(text, lexicon)) : Optional.empty();
  }

  /** {@code ■ 유리의 문법 / 진서라 / 창가}. */
  private static Optional<Title> bulleted(String text, Lexicon lexicon) {
    Matcher m = BULLETED.matcher(text);
    return m.matches() && lexicon.mayBeName(author(m.group(2)))
        ? Optional.of(new Title(unmarked(plain(m.group(1))), author(m.group(2)), true))
        : Optional.empty();
  }

  private static Optional<Title> bracketed(String text, Lexicon lexicon) {
    if (text.isEmpty()
        || text.length() > LONGEST
        || ")）".indexOf(text.charAt(text.length() - 1)) < 0) {
      return Optional.empty();
    }
    Matcher m = BRACKETED.matcher(text);
    return m.matches() && lexicon.mayBeName(author(m.group(2)))
        ? Optional.of(new Title(unmarked(plain(m.group(1))), author(m.group(2)), true))
        : Optional.empty();
  }

  private static String unmarked(String title) {
    Matcher marked = Works.TITLE.matcher(title);
    return marked.find() ? marked.group(1) : title;
  }

  /** Whether what opens the heading is in italics or a link, as titles are. */
  private static boolean isTitled(Part heading, String text) {
    Matcher number = NUMBER.matcher(text);
    int start = number.find() ? number.end() : 0;
    return heading.stressed().stream().anyMatch(range -> range.start() <= start + 1)
        || heading.links().stream()
            .anyMatch(link -> link.label().start() <= start + 1 && link.isPage(heading.text()));
  }

  /** Whether a name links to a page of the notes that is called so. */
  private static boolean isPage(Part heading, String name) {
    return heading.links().stream()
        .anyMatch(
            link ->
                link.label().of(heading.text()).equals(name)
                    && (link.href().equals(name) || link.href().endsWith("/" + name)));
  }

  private static String plain(String title) {
    return NUMBER.matcher(title).replaceFirst("").replaceAll("[*_]+$", "").strip();
  }

  /** The names of all headings of a note, and of all lines that stand like these. */
  static List<String> names(List<Part> parts, Lexicon lexicon) {
    return parts.stream()
        .flatMap(part -> (part.isHeading() ? of(part, lexicon) : line(part, lexicon)).stream())
        .map(Title::author)
        .toList();
  }
}
