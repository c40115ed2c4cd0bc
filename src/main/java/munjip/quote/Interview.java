package munjip.quote;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.note.SubtitleReader;
import munjip.text.TextRange;

/** Paragraphs that open with who speaks, in a note where several do: {@code 김연수: 매일 씁니다.} */
final class Interview {
  private static final Pattern LABEL =
      Pattern.compile(
          "(\\p{L}[\\p{L}\\p{M} .'’-]{0,30}?)(?:\\s?(?:씨|님|교수|작가|대표|박사))?\\s?[:：]\\s+(?=\\S)");

  /** Who asks. */
  private static final Pattern ASKS =
      Pattern.compile("(?i)Q|Q\\.?\\d*|질문|문|기자|인터뷰어|진행자|사회자|interviewer|host|question|moderator");

  /** In a heading over what was asked and answered. */
  private static final Pattern ANSWERS =
      Pattern.compile(
          "(?i)(?:\\d{1,2}[.)]\\s)?(?:Q\\s?&\\s?A|질의 ?응답|문답|대담|질문과 답변?|interview|인터뷰)(?: 내용| 전문)?");

  /** Turns of one speaker that make a talk of what is no question and answer. */
  private static final int TURNS = 2;

  private Interview() {}

  static void find(Scene scene, Consumer<Found> found) {
    Map<String, Integer> turns = new HashMap<>();
    for (Part part : scene.parts) {
      label(part).ifPresent(label -> turns.merge(label.group(1).strip(), 1, Integer::sum));
    }
    boolean asks = turns.keySet().stream().anyMatch(label -> ASKS.matcher(label).matches());
    long speakers =
        turns.entrySet().stream()
            .filter(each -> each.getValue() >= TURNS)
            .filter(each -> speaker(scene, each.getKey()).isPresent())
            .count();
    boolean headed =
        scene.parts.stream()
            .anyMatch(p -> p.isHeading() && ANSWERS.matcher(p.text().strip()).matches());
    boolean voices = hasVoices(scene, turns.values().stream().mapToInt(n -> n).sum());
    // Asked last: it takes names for somebody's that nothing else tells.
    boolean told =
        voices
            || asks
            || speakers > 1
            || (headed
                && turns.keySet().stream()
                        .filter(label -> speaker(scene, label).isPresent())
                        .count()
                    > 1);
    if (!told) {
      return;
    }
    Asked asked = Asked.NO;
    boolean asking = false;
    for (Part part : scene.parts) {
      asking = part.isHeading() ? ANSWERS.matcher(part.text().strip()).matches() : asking;
      Optional<Matcher> label = label(part);
      if (label.isEmpty()) {
        // What follows a question without a label is its answer; what follows an answer, more of
        // it.
        asked = part.isHeading() || asked == Asked.YES ? Asked.NO : asked;
        continue;
      }
      String name = label.get().group(1).strip();
      if (ASKS.matcher(name).matches()) {
        asked = Asked.YES;
        continue;
      }
      // Who speaks once answers somebody or is named in full; else it is a term and its meaning.
      boolean speaks =
          voices
              || turns.getOrDefault(name, 0) >= TURNS
              || asked != Asked.NO
              || (asking && scene.book.known(name).filter(person -> person.sure).isPresent())
              || name.indexOf(' ') > 0
              || KoreanName.isOne(name);
      asked = asked == Asked.YES ? Asked.ANSWERED : asked;
      if (speaks && (voices || asks || speakers >= 2 || asking) && !part.isHeading()) {
        speaker(scene, name).ifPresent(person -> add(part, label.get().end(), person, name, found));
      }
    }
  }

  /**
   * Whether a talk has the names of those who speak: subtitles put them before each paragraph then,
   * and one {@code Warning: …} in a talk is no name.
   */
  private static boolean hasVoices(Scene scene, int labelled) {
    return scene.note.kind().equals(SubtitleReader.KIND)
        && labelled > 0
        && labelled * 2L >= scene.parts.stream().filter(part -> !part.isHeading()).count();
  }

  /** How far a question and its answers have come. */
  private enum Asked {
    NO,
    YES,
    ANSWERED
  }

  private static Optional<Matcher> label(Part part) {
    boolean boldLine = part.level() == Part.BOLD_LINE;
    if ((part.kind() != Part.Kind.PARAGRAPH && !boldLine) || part.isQuoted()) {
      return Optional.empty();
    }
    if (part.text().indexOf(':') < 0 && part.text().indexOf('：') < 0) {
      return Optional.empty();
    }
    Matcher label = LABEL.matcher(part.text());
    // The label of a link is the title of what it leads to.
    return label.lookingAt()
            && part.links().stream().noneMatch(link -> link.label().contains(label.end() - 1))
        ? Optional.of(label)
        : Optional.empty();
  }

  private static Optional<Person> speaker(Scene scene, String name) {
    Optional<Person> known = scene.book.known(name);
    return known.isEmpty() && scene.lexicon.isName(name)
        ? Optional.of(scene.book.named(name, 2.5))
        : known;
  }

  private static void add(Part part, int from, Person person, String as, Consumer<Found> found) {
    TextRange words = new TextRange(part.range().start() + from, part.range().end());
    if (words.length() >= 8 && !part.text().startsWith("http", from)) {
      found.accept(new Found(QuoteType.MONOLOGUE, words, person, as, ":", .9, "Interview"));
    }
  }
}
