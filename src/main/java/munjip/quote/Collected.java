package munjip.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.note.NoteMeta;
import munjip.text.TextRange;

/**
 * Collections of quotations that are parted by who said them: the note's title or a tag says what
 * it is, and headings are names. What stands below one is that person's.
 */
final class Collected {
  private static final Set<String> TAGS =
      Set.of(
          "quote", "quotes", "quotation", "quotations", "명언", "어록", "인용", "인용구", "인용문", "글귀", "필사");

  /** Collections of words and phrases to learn. */
  private static final Pattern WORDBOOK =
      Pattern.compile("(?i)용어|단어|영어|일본어|회화|표현|vocabulary|glossary|phrases");

  private static final Pattern TITLE =
      Pattern.compile(
          "(?:좋은 |좋아하는 )?(?:[말글]|말들|글귀|문장|말과 글|글과 말)(?: 모음)?|.*(?:말|글|문장)(?:들|과 글|과 말)? 모음");

  /** {@code 노먼 헤이스팅스 (건축가)}, {@code Ursula Haas: on bridges}. */
  private static final Pattern NAME =
      Pattern.compile(
          "(" + Lexicon.FORM + ")(?:\\s?[(（][^()（）]{0,60}[)）])?(?:\\s?[:：—–]\\s.{1,60})?");

  /** One heading that is a name may be a note of somebody else's life. */
  private static final int FEWEST = 2;

  /** In UTF-16 units. */
  private static final int SHORTEST = 12;

  private static final Pattern OTHERS =
      Pattern.compile(
          "(?i)기타|그 ?외|그 밖에|미분류|작자 ?미상|출처.*|메모|misc(?:ellaneous)?|others?|unknown|anonymous");

  /** Who somebody is, and not what they said. */
  private static final Pattern LIFE =
      Pattern.compile(
          "^(?:He|She|They|The|An?) |^(?:그는|그녀는|[가-힣]{2,6}의 )|\\b(?:1[5-9]|20)\\d\\d\\b|\\d{4}년|사람이다|(?:창업자|작가|시인|소설가|학자|철학자|개발자)(?:이|다|였|\\.)|세웠|태어");

  private static final Pattern LABELLED = Pattern.compile("[^\\n]{0,12}[:：]\\s");

  private static final Pattern SENTENCE =
      Pattern.compile("(?s).*(?:[.!?…][\"”'’」』)]*|[다라요까오자죠][\"”'’」』]?)");

  private Collected() {}

  /** Who is named by the headings of a collection. */
  static List<String> names(NoteMeta meta, List<Part> parts, Lexicon lexicon) {
    if (!isCollection(meta)) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    int sure = 0;
    for (int i = 0; i + 1 < parts.size(); i++) {
      Optional<String> name = name(parts.get(i));
      boolean holds = !parts.get(i + 1).isHeading();
      if (holds && name.isPresent() && lexicon.mayBeName(name.get())) {
        names.add(name.get());
        sure += lexicon.isName(name.get()) ? 1 : 0;
      }
    }
    // Titles of books are headings, too, and some of them look like names.
    return names.size() >= FEWEST && sure * 2 >= names.size() ? names : List.of();
  }

  static void find(Scene scene, Consumer<Found> found) {
    Set<String> names = Set.copyOf(names(scene.note.meta(), scene.parts, scene.lexicon));
    // Beside block quotes, other paragraphs are remarks on them.
    if (names.isEmpty() || scene.parts.stream().anyMatch(Part::isQuoted)) {
      return;
    }
    Person of = null;
    String as = "";
    int level = 9;
    for (int i = 0; i < scene.parts.size(); i++) {
      Part part = scene.parts.get(i);
      if (part.isHeading()) {
        Optional<String> name = name(part).filter(names::contains);
        boolean other = isOfOthers(part);
        if (name.isPresent() || other || part.level() <= level) {
          of = name.flatMap(scene.book::known).orElse(null);
          as = name.orElse("");
          level = part.level();
        }
      } else if (of != null && !scene.namesAnother(i, of)) {
        add(part, of, as, found);
      }
    }
  }

  /** Plain paragraphs; in block quotes words are found by what stands around them. */
  private static void add(Part part, Person of, String as, Consumer<Found> found) {
    String text = part.text().strip();
    Masked masked = Masked.of(part);
    List<TextRange> spans = masked.spans();
    boolean words =
        part.kind() == Part.Kind.PARAGRAPH
            && text.length() >= SHORTEST
            && part.links().isEmpty()
            && SENTENCE.matcher(text).matches()
            && !Remarks.isOne(text)
            && !LABELLED.matcher(text).lookingAt()
            && !LIFE.matcher(text).find()
            && !Signatures.isByUnknown(part)
            && !BlockQuotes.isSource(text)
            && spans.isEmpty();
    boolean quotation =
        part.kind() == Part.Kind.PARAGRAPH
            && spans.size() == 1
            && spans.getFirst().length() >= text.length() - 1;
    if (words || quotation) {
      TextRange range =
          quotation ? masked.words(spans.getFirst()).shift(part.range().start()) : part.range();
      found.accept(
          new Found(QuoteType.DIRECT, range, of, as, as, quotation ? .86 : .82, "Collected"));
    }
  }

  /** The headings that are names, of a collection. */
  static List<Part> headings(Scene scene) {
    Set<String> names = Set.copyOf(names(scene.note.meta(), scene.parts, scene.lexicon));
    return names.isEmpty()
        ? List.of()
        : scene.parts.stream()
            .filter(part -> name(part).filter(names::contains).isPresent())
            .toList();
  }

  /** Whether a heading says that what follows is nobody's of those above. */
  static boolean isOfOthers(Part heading) {
    return OTHERS.matcher(heading.text().strip()).matches();
  }

  private static Optional<String> name(Part part) {
    Matcher name = NAME.matcher(part.text().strip());
    return part.isHeading() && name.matches() ? Optional.of(name.group(1)) : Optional.empty();
  }

  /** Whether the title or a tag says that a note keeps quotations. */
  static boolean isCollection(NoteMeta meta) {
    if (WORDBOOK.matcher(meta.title()).find()) {
      return false;
    }
    return Books.isMarkedText(meta.title())
        || TITLE.matcher(meta.title().strip()).matches()
        || meta.tags().stream().anyMatch(tag -> TAGS.contains(tag.toLowerCase(Locale.ROOT)));
  }
}
