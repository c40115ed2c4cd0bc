package munjip.quote;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Books, talks and articles that a note names, and who wrote them where the note tells: in its list
 * of references, in a footnote, or beside the title.
 */
final class Works {
  /** Marks that Korean writes around titles. */
  static final Pattern TITLE = Pattern.compile("[『《〈「<]\\s?([^『』《》〈〉「」<>\\n]{2,80}?)\\s?[』》〉」>]");

  /** What stands around a title and is none of it. */
  private static final String OPENING = "『《〈「<\"“*_-";

  private static final String CLOSING = "』》〉」>\"”*_";

  private static final String TITLE_MARKS = "『《〈「<";

  private static final Anywhere LIST =
      new Anywhere(
          "(?i)참고\\s?문헌|참고\\s?자료|참고\\s?도서|참고한|출처|인용|읽은 책|references?|bibliography|sources?|further reading|works cited");

  /** {@code 맨먼스 미신 / 프레드릭 브룩스 저 / 인사이트 / 2015년}. */
  private static final Pattern SLASHED =
      Pattern.compile("^\\s*([^/\\n]{2,90}?)\\s+/\\s+([^/\\n]{2,60}?)\\s*(?:/.*)?$");

  /** Of a line of a list of works, in UTF-16 units. */
  private static final int LONGEST_LINE = 400;

  /** {@code 프레드릭 브룩스, 『맨먼스 미신』}, {@code 『맨먼스 미신』, 프레드릭 브룩스 지음}. */
  private static final Pattern AUTHOR_BEFORE =
      Pattern.compile("(?:^|[\\s(])([^,(\\n]{2,40}?)(?:,| 저,?| 지음,?|의|가 쓴|이 쓴|:| -| –| —)\\s*$");

  private static final Pattern AUTHOR_BEHIND =
      Pattern.compile(
          "^\\s*[,(/–—-]\\s*(?:저자\\s?[:：]?\\s?)?([^,(/\\n]{2,40}?)(?:\\s?(?:저|지음|글|씀|著))?\\s*(?:[,)/.–—-]|$)");

  private static final Pattern AUTHOR_WORD =
      Pattern.compile("\\s*(?:저자|지은이|글쓴이|저|지음|글|씀|공저|외|등|著|et al\\.?|\\d+인|옮김|역).*$");

  private static final Pattern KOREAN_NAME = Pattern.compile("[가-힣]{2,5}(?: [가-힣]{1,6}){0,3}");

  /** What behind a title says where in it: a page, a chapter. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?i)\\s*[,.(]?\\s*(?:\\d+\\s?(?:쪽|페이지|장|절|권|판)|p+\\.?\\s?\\d|\\d+장|chapter|제?\\d+|프롤로그|서문|머리말|에필로그).*$");

  /**
   * @param author who wrote it; null when the note does not tell
   */
  record Work(String title, Person author) {}

  private final NameBook book;
  private final Map<String, Work> known = new LinkedHashMap<>();
  private final Map<String, String> footnotes = new HashMap<>();

  Works(Scene scene) {
    this.book = scene.book;
    boolean list = false;
    for (Part part : scene.parts) {
      if (part.isHeading()) {
        list = isList(part.text());
      }
      boolean footnote = part.kind() == Part.Kind.FOOTNOTE;
      if (footnote) {
        footnotes.merge(part.footnote(), part.text(), (one, more) -> one + "\n" + more);
      }
      if (list || footnote) {
        part.text().lines().forEach(this::slashed);
      }
      if (!part.isHeading()) {
        marked(part.text());
      }
    }
  }

  /** Whether a heading says that works are listed below. */
  static boolean isList(String heading) {
    return LIST.isIn(heading) || heading.strip().equals("참고");
  }

  private void slashed(String line) {
    Matcher m = SLASHED.matcher(line);
    if (line.length() <= LONGEST_LINE && line.indexOf('/') > 0 && m.matches()) {
      String title = unmarked(m.group(1));
      author(m.group(2)).ifPresent(person -> add(title, person));
    }
  }

  private void marked(String text) {
    if (!hasTitleMark(text)) {
      return;
    }
    Matcher m = TITLE.matcher(text);
    while (m.find()) {
      Matcher behind =
          AUTHOR_BEHIND.matcher(text).region(m.end(), Math.min(text.length(), m.end() + 60));
      Matcher before =
          AUTHOR_BEFORE.matcher(text.substring(Math.max(0, m.start() - 50), m.start()));
      Optional<Person> person = before.find() ? author(before.group(1)) : Optional.empty();
      if (person.isEmpty() && behind.lookingAt()) {
        person = author(behind.group(1));
      }
      add(m.group(1), person.orElse(null));
    }
  }

  /** Few texts have one; a pattern takes longer to tell. */
  private static boolean hasTitleMark(String text) {
    return TITLE_MARKS.chars().anyMatch(mark -> text.indexOf(mark) >= 0);
  }

  private void add(String title, Person author) {
    String key = key(title);
    Work old = known.get(key);
    if (key.length() >= 2 && (old == null || old.author() == null)) {
      known.put(key, new Work(title.strip(), author));
    }
  }

  /** Whom a field for authors names first. */
  private Optional<Person> author(String field) {
    String first = AUTHOR_WORD.matcher(field.split("[,·&]| 및 | and ")[0]).replaceFirst("").strip();
    boolean told = first.length() < field.strip().length();
    List<NameBook.Place> places = book.places(field);
    // Of several authors the first is meant, also where only a later one is known elsewhere.
    boolean known =
        !places.isEmpty()
            && (places.getFirst().range().start() <= field.indexOf(first) + first.length()
                || !KOREAN_NAME.matcher(first).matches());
    if (known) {
      return Optional.of(places.getFirst().person());
    }
    List<NameAt> names = book.candidates(first);
    boolean whole = names.size() == 1 && names.getFirst().form().length() >= first.length() - 1;
    if (whole && (told || names.getFirst().points() >= 1)) {
      return Optional.of(book.named(names.getFirst().form(), 2.5));
    }
    return told && KOREAN_NAME.matcher(first).matches()
        ? Optional.of(book.named(first, 2.5))
        : Optional.empty();
  }

  /** What a footnote cites: a work of the list, or one named in the footnote alone. */
  Optional<Work> cited(String label) {
    String text = footnotes.get(label);
    return text == null ? Optional.empty() : in(text);
  }

  /** Whom a footnote names. */
  Optional<NameBook.Place> person(String label) {
    String text = footnotes.get(label);
    return text == null ? Optional.empty() : book.places(text).stream().findFirst();
  }

  String footnote(String label) {
    return footnotes.getOrDefault(label, "");
  }

  /** The work that a line names: by its marks, or as it stands in the list. */
  Optional<Work> in(String line) {
    Matcher m = TITLE.matcher(line);
    if (m.find()) {
      return Optional.of(known.getOrDefault(key(m.group(1)), new Work(m.group(1).strip(), null)));
    }
    String whole = key(PLACE.matcher(unmarked(line)).replaceFirst(""));
    Work exact = known.get(whole);
    if (exact != null) {
      return Optional.of(exact);
    }
    String key = key(line);
    return known.entrySet().stream()
        .filter(entry -> entry.getKey().length() >= 4 && key.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static String unmarked(String title) {
    int start = 0;
    int end = title.length();
    while (start < end && isAny(OPENING, title.charAt(start))) {
      start++;
    }
    while (end > start && isAny(CLOSING, title.charAt(end - 1))) {
      end--;
    }
    return title.substring(start, end);
  }

  private static boolean isAny(String marks, char c) {
    return Character.isWhitespace(c) || marks.indexOf(c) >= 0;
  }

  private static String key(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
