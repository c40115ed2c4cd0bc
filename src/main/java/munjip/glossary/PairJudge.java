package munjip.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import munjip.glossary.GlossReading.Sound;
import munjip.glossary.TermPair.Place;
import munjip.text.Hangul;

/**
 * Tells how likely each pair is a term and its translation, by all that was read. Its numbers were
 * set by hand, by looking at pairs of ahastudio/til of each kind; docs/glossary.md has what readers
 * judged of what they give.
 */
final class PairJudge {
  private final Map<List<String>, List<GlossReading>> readings;
  private final Map<String, Set<String>> foreignOf;
  private final KnownWords known;

  /**
   * @param readings by the keys of the Korean and the foreign term
   */
  PairJudge(Map<List<String>, List<GlossReading>> readings, KnownWords known) {
    this.known = known;
    this.readings = readings;
    this.foreignOf = foreignOf(readings.keySet());
  }

  /** How many different terms each Korean one is glossed with. */
  private static Map<String, Set<String>> foreignOf(Set<List<String>> pairs) {
    Map<String, Set<String>> of = new HashMap<>();
    pairs.forEach(pair -> of.computeIfAbsent(pair.get(0), any -> new HashSet<>()).add(pair.get(1)));
    return of;
  }

  /** The surest first. */
  List<TermPair> pairs() {
    List<TermPair> pairs = unordered();
    pairs.sort(
        Comparator.comparingDouble(TermPair::confidence)
            .reversed()
            .thenComparing(Comparator.comparingInt(TermPair::notes).reversed())
            .thenComparing(TermPair::foreign)
            .thenComparing(TermPair::korean));
    return pairs;
  }

  List<TermPair> unordered() {
    List<TermPair> pairs = new ArrayList<>(readings.size());
    Set<List<String>> written = new HashSet<>();
    readings.forEach(
        (key, own) -> {
          TermPair pair = pair(key, own);
          pairs.add(pair);
          if (!pair.abbreviation().isEmpty()) {
            written.add(List.of(key.getFirst(), TermKey.of(pair.abbreviation())));
          }
        });
    // 언어 모델 = LM says nothing beside 언어 모델 = language model, LM.
    pairs.removeIf(
        pair -> written.contains(List.of(TermKey.of(pair.korean()), TermKey.of(pair.foreign()))));
    return pairs;
  }

  private TermPair pair(List<String> key, List<GlossReading> own) {
    String korean = mostOften(own, GlossReading::korean);
    String foreign = mostOften(own, each -> each.gloss().foreign());
    String abbreviation = mostOften(own, each -> each.gloss().abbreviation());
    List<Place> places =
        own.stream().map(each -> new Place(each.noted().note(), each.gloss().line())).toList();
    int notes =
        own.size() == 1
            ? 1
            : (int) own.stream().map(each -> each.noted().note()).distinct().count();
    return new TermPair(
        korean, foreign, abbreviation, confidence(key, korean, foreign, notes, own), notes, places);
  }

  private double confidence(
      List<String> key, String korean, String foreign, int notes, List<GlossReading> own) {
    if (korean.isEmpty()) {
      return .97;
    }
    int syllables = (int) korean.chars().filter(Hangul::isSyllable).count();
    String first = Wording.words(korean).getFirst();
    if (syllables < 2 || KoreanWords.isHanging(first) || KoreanWords.isFunction(first)) {
      return .3;
    }
    if (own.stream().anyMatch(each -> each.sound() == Sound.WHOLE)) {
      return .98;
    }
    boolean written = own.stream().anyMatch(each -> !each.gloss().abbreviation().isEmpty());
    boolean abbreviation = Abbreviation.isOne(foreign) && !written;
    int words = abbreviation ? foreign.length() : ForeignTerm.contentWords(foreign).size();
    int koreanWords = KoreanWords.count(korean);
    if (written && (syllables >= 2 * words || koreanWords >= words)) {
      // Its letters are those of the term, which nothing else would have.
      return notes > 1 ? .98 : .96;
    }
    double doubt =
        written
            ? .04
            : abbreviation ? (words == koreanWords ? .2 : .4) : doubt(korean, foreign, own);
    if (own.stream().noneMatch(GlossReading::sure)) {
      doubt = 1 - (1 - doubt) * .75;
    }
    // A syllable or two say an English word; with fewer the term began further ahead.
    if (syllables < 2 * words && koreanWords < words) {
      doubt = 1 - (1 - doubt) * .94;
    } else if (words == 1 && koreanWords > 1) {
      doubt = 1 - (1 - doubt) * (koreanWords > 2 ? .6 : .85);
    }
    doubt *= notes == 1 ? 1 : notes == 2 ? .5 : .25;
    int others = foreignOf.get(key.get(0)).size() - 1;
    if (others >= 3 && notes * 3 < others) {
      doubt = 1 - (1 - doubt) * .6;
    }
    boolean tooShort =
        (syllables < 1.5 * words && koreanWords < words)
            || own.stream().anyMatch(GlossReading::tooShort);
    boolean tooLong = words > 1 && !abbreviation && koreanWords > words && notes == 1;
    double most = tooShort ? .6 : tooLong ? .8 : 1;
    return Math.min(most, Math.round((1 - doubt) * 100) / 100.0);
  }

  /** By how the foreign term looks: names of persons and products are written with capitals. */
  private double doubt(String korean, String foreign, List<GlossReading> own) {
    boolean part = own.stream().anyMatch(each -> each.sound() == Sound.PART);
    // "of" stands in no name of a person, and in few of products.
    boolean phrase = ForeignTerm.hasJoint(foreign);
    boolean lower =
        phrase
            || known.isOrdinary(foreign)
            || own.stream().anyMatch(each -> isLower(each.gloss().foreign()));
    if (foreign.indexOf(' ') < 0) {
      if (NoteKinds.isOfThings(korean)) {
        return .5;
      }
      return lower ? .15 : .4;
    }
    return lower ? (part ? .06 : .1) : (part ? .1 : .25);
  }

  private static boolean isLower(String foreign) {
    return foreign.chars().noneMatch(Character::isUpperCase);
  }

  /** Of equally many the shorter, and small letters before capitals. */
  private static String mostOften(List<GlossReading> own, Function<GlossReading, String> what) {
    if (own.size() == 1) {
      return what.apply(own.getFirst());
    }
    Map<String, Long> counts =
        own.stream()
            .map(what)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.groupingBy(text -> text, HashMap::new, Collectors.counting()));
    Comparator<String> best =
        Comparator.comparingLong((String text) -> -counts.get(text))
            .thenComparingInt(String::length)
            .thenComparingLong(text -> text.chars().filter(Character::isUpperCase).count())
            .thenComparing(Comparator.naturalOrder());
    return counts.keySet().stream().min(best).orElse("");
  }
}
