package munjip.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.TextRange;

/**
 * Sections that are collections of sayings, by their habit: nearly every paragraph ends with a
 * hyphen and whose words it is, without a full stop before it. {@code 늦게 온 사람이 문을 닫는다 - 김수돌
 * (라디오에서)}.
 */
final class Sayings {
  /** Fewer are no habit. */
  private static final int FEWEST = 3;

  /** In UTF-16 units. */
  private static final int SHORTEST = 10;

  private static final int LONGEST = 400;

  private static final Pattern SIGNED =
      Pattern.compile("(?s)(.*\\S)\\s+(?:--?|–|—|~)\\s?(\\S[^\\n]{0,60})");

  /** The same with its dash and blank. */
  private static final int LONGEST_SIGNATURE = 64;

  private static final Pattern NAMED =
      Pattern.compile("(" + Lexicon.FORM + ")[*_]*(?:\\s?[,(（『《〈「<].*)?");

  private static final Pattern LAST_LINE =
      Pattern.compile(
          "\\s*(?:--?|–|—|―|~)\\s?(" + Lexicon.FORM + ")[*_]*((?:\\s?[,(（『《〈「<].{0,60})?)\\s*");

  private static final Pattern LABELLED =
      Pattern.compile("(?s)(" + Lexicon.FORM + ")\\s?[:：]\\s+(.{10,300})");

  private static final Pattern DOUBT =
      Pattern.compile(
          "(?i).*(?:아닐|아닌 듯|추정|불확실|미상|아마|글쎄|\\?|attributed|apocryphal|supposedly|probably|anon).*");

  /**
   * Titles and tasks end otherwise; English sentences have a verb, which only their length tells.
   */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?s).*(?:[.!?…][\"”'’」』)]?|[가-힣]*[다라요까오자지네니게죠][\"”'’」』]?)$|(?:[^\\s가-힣]+\\s+){6,}\\S+");

  private Sayings() {}

  /** A paragraph and how it is signed. */
  private record Saying(Part part, TextRange words, String signature) {}

  static void find(Scene scene, Consumer<Found> found) {
    boolean all = Collected.isCollection(scene.note.meta());
    boolean marked = all;
    List<Saying> signed = new ArrayList<>();
    List<Part> others = new ArrayList<>();
    int texts = 0;
    int section = 0;
    for (Part part : scene.parts) {
      if (part.section() != section) {
        tell(scene, signed, others, texts, marked, found);
        signed.clear();
        others.clear();
        texts = 0;
        section = part.section();
      }
      if (part.isHeading()) {
        marked = all || Books.isMarked(part);
      } else if (part.kind() == Part.Kind.PARAGRAPH
          && !part.isQuoted()
          && part.text().length() >= SHORTEST) {
        texts++;
        if (!lastLine(scene, part, found)) {
          saying(part).ifPresentOrElse(signed::add, () -> others.add(part));
        }
      }
    }
    tell(scene, signed, others, texts, marked, found);
  }

  /** A paragraph whose last line is a hyphen and a name: {@code -파블로 카잘스}. */
  private static boolean lastLine(Scene scene, Part part, Consumer<Found> found) {
    int line = part.text().lastIndexOf('\n');
    Matcher m = line < SHORTEST ? null : LAST_LINE.matcher(part.text().substring(line + 1));
    if (m == null || !m.matches()) {
      return false;
    }
    boolean sentence = SENTENCE.matcher(part.text().substring(0, line)).matches();
    if (sentence && !DOUBT.matcher(m.group(2)).matches()) {
      TextRange words = new TextRange(0, line).shift(part.range().start());
      take(scene, words, m.group(1), "-", .9, found);
    }
    return true;
  }

  /** {@code 유채린 : 시계는 시간을 재지 않는다.} among sayings that are signed. */
  private static void labelled(Scene scene, Part part, Consumer<Found> found) {
    Matcher m = LABELLED.matcher(part.text());
    if (m.matches() && Masked.of(part).spans().isEmpty()) {
      TextRange words = new TextRange(m.start(2), m.end(2)).shift(part.range().start());
      take(scene, words, m.group(1), ":", .84, found);
    }
  }

  /** Most paragraphs have none, which is told sooner than by the pattern. */
  private static boolean hasDashNearEnd(String text) {
    for (int i = text.length() - 1; i >= Math.max(0, text.length() - LONGEST_SIGNATURE); i--) {
      if ("-–—~".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Saying> saying(Part part) {
    boolean may =
        part.text().length() <= LONGEST && part.links().isEmpty() && hasDashNearEnd(part.text());
    Matcher m = may ? SIGNED.matcher(part.text()) : null;
    if (m == null || !m.matches() || m.end(1) < SHORTEST) {
      return Optional.empty();
    }
    TextRange words = new TextRange(0, m.end(1));
    boolean sentence =
        SENTENCE.matcher(words.of(part.text())).matches() && Masked.of(part).spans().isEmpty();
    return sentence ? Optional.of(new Saying(part, words, m.group(2))) : Optional.empty();
  }

  private static void tell(
      Scene scene,
      List<Saying> signed,
      List<Part> others,
      int texts,
      boolean marked,
      Consumer<Found> found) {
    if (signed.size() < FEWEST || signed.size() * 2 < texts) {
      return;
    }
    others.forEach(part -> labelled(scene, part, found));
    for (Saying each : signed) {
      Matcher named = NAMED.matcher(each.signature());
      if (named.matches() && !DOUBT.matcher(each.signature()).matches()) {
        TextRange words = each.words().shift(each.part().range().start());
        take(scene, words, named.group(1), "-", marked ? .88 : .84, found);
      }
    }
  }

  private static void take(
      Scene scene,
      TextRange words,
      String name,
      String cue,
      double confidence,
      Consumer<Found> found) {
    scene
        .someone(name)
        .ifPresent(
            person ->
                found.accept(
                    new Found(QuoteType.DIRECT, words, person, name, cue, confidence, "Sayings")));
  }
}
