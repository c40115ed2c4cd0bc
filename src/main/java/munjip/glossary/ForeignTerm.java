package munjip.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import munjip.text.Hangul;

/**
 * A term in Latin letters, with what is short for it, as brackets have them: {@code large language
 * model, LLM}.
 *
 * @param term the long form where both are given
 * @param abbreviation may be empty
 */
record ForeignTerm(String term, String abbreviation) {
  /** In UTF-16 units. */
  static final int LONGEST = 60;

  private static final int MOST_WORDS = 6;

  /** Between the terms in one pair of brackets. */
  static final Pattern DIVIDER = Pattern.compile("\\s*[,;:，；：]\\s*|\\s+[/|=]\\s+|\\s+or\\s+");

  /** {@code 이하 LLM}, {@code 영어: recall}. */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)^(?:이하|약칭|약어|줄여서|줄임말|흔히|또는|혹은|영어로|영어|영문|영|英|원어|원문|en|eng|english|abbr\\.?|a\\.k\\.a\\.?|aka|or|the|a|an)[:：]?\\s+");

  private static final Pattern WORDS =
      Pattern.compile("[A-Za-z][A-Za-z0-9'’&+-]*(?:\\.js)?(?: [A-Za-z0-9][A-Za-z0-9'’&+-]*)*");

  /** Another Korean word for it: {@code (node, 꼭지점)}. */
  private static final Pattern KOREAN = Pattern.compile("[가-힣]+(?: [가-힣]+){0,2}");

  /** What names in programs look like. */
  private static final Pattern CODE =
      Pattern.compile("\\b[a-z]+[A-Z]\\w*|\\w*\\d\\w*\\d\\w*|(?<![A-Za-z0-9])-|-(?![A-Za-z0-9])");

  /** With these, brackets go on with the sentence. */
  private static final Set<String> NO_TERMS =
      Set.of(
          ("see eg ie vs by from in to at for with via on and or as if when is are it this"
                  + " that etc ex cf feat ft ver version new beta cm mm km kg mb gb tb kb ms px em rem"
                  + " hz ghz ns usd krw alpha draft todo tbd wip ko kr en us uk yes no not also only"
                  + " optional required deprecated i you we he she they my your like")
              .split(" "));

  private static final Pattern BLANKS = Pattern.compile("[ -]+");

  /** Words that join others, and begin or end no term. */
  private static final Set<String> JOINTS =
      Set.of("of", "the", "a", "an", "and", "or", "to", "in", "for", "with", "by", "on");

  /** Terms that a text names and nothing else; nothing when it is no such text. */
  static Optional<ForeignTerm> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    List<String> terms = new ArrayList<>();
    for (String part : DIVIDER.split(text.strip())) {
      String term = LEAD.matcher(part.strip()).replaceFirst("");
      if (isTerm(term)) {
        terms.add(term);
      } else if (terms.isEmpty() || !KOREAN.matcher(term).matches()) {
        return Optional.empty();
      }
    }
    return switch (terms.size()) {
      case 1 -> Optional.of(new ForeignTerm(terms.getFirst(), ""));
      case 2 ->
          pair(terms.get(0), terms.get(1))
              .or(() -> pair(terms.get(1), terms.get(0)))
              .or(() -> beside(terms.get(0), terms.get(1)));
      default -> Optional.empty();
    };
  }

  /** {@code 정규화(normalization, NFC)}: an ordinary word, and what is no translation. */
  private static Optional<ForeignTerm> beside(String term, String other) {
    boolean ordinary = term.chars().noneMatch(Character::isUpperCase);
    return ordinary && Abbreviation.isOne(other)
        ? Optional.of(new ForeignTerm(term, ""))
        : Optional.empty();
  }

  private static Optional<ForeignTerm> pair(String term, String abbreviation) {
    return stands(abbreviation, term)
        ? Optional.of(new ForeignTerm(term, abbreviation))
        : Optional.empty();
  }

  /** Whether an abbreviation, or its plural, is short for a term. */
  static boolean stands(String abbreviation, String term) {
    String one =
        abbreviation.endsWith("s")
            ? abbreviation.substring(0, abbreviation.length() - 1)
            : abbreviation;
    return Abbreviation.standsFor(one, term)
        || Abbreviation.longForm(one, term).filter(term::equals).isPresent();
  }

  /** The words that say something: Chain of Thought has two. */
  static List<String> contentWords(String text) {
    if (text.indexOf(' ') < 0 && text.indexOf('-') < 0) {
      return List.of(text);
    }
    return BLANKS
        .splitAsStream(text)
        .filter(word -> !JOINTS.contains(word.toLowerCase(Locale.ROOT)))
        .toList();
  }

  /**
   * The term that a run of Latin words ends with: in an English sentence the words with capitals,
   * else about as many as its gloss has.
   *
   * @param gloss what stands in the brackets behind it
   */
  static String atEnd(String run, String gloss) {
    List<String> words = Wording.words(run);
    int from = words.size();
    while (from > 0 && isCapital(words.get(from - 1), words, from - 1)) {
      from--;
    }
    if (from < words.size()) {
      return from > 0 && JOINTS.contains(words.get(from)) ? "" : joined(words, from);
    }
    int syllables = (int) gloss.chars().filter(Hangul::isSyllable).count();
    int most = Math.max(KoreanWords.count(gloss), syllables / 2) + 1;
    return words.size() <= most ? run : joined(words, words.size() - most + 1);
  }

  private static boolean isCapital(String word, List<String> words, int at) {
    boolean between = at > 0 && at + 1 < words.size() && JOINTS.contains(word);
    return Character.isUpperCase(word.charAt(0))
        || Character.isDigit(word.charAt(0))
        || (between && Character.isUpperCase(words.get(at - 1).charAt(0)));
  }

  private static String joined(List<String> words, int from) {
    return String.join(" ", words.subList(from, words.size()));
  }

  static boolean hasJoint(String text) {
    return Stream.of(text.split(" ")).anyMatch(JOINTS::contains);
  }

  static boolean isTerm(String text) {
    List<String> words = Wording.words(text);
    if (text.length() > LONGEST
        || words.isEmpty()
        || words.size() > MOST_WORDS
        || !WORDS.matcher(text).matches()
        || CODE.matcher(text).find()) {
      return false;
    }
    String first = words.getFirst().toLowerCase(Locale.ROOT);
    String last = words.getLast().toLowerCase(Locale.ROOT);
    return text.length() > 1
        && !NO_TERMS.contains(first)
        && !JOINTS.contains(first)
        && !JOINTS.contains(last)
        && (last.length() > 1 || !Character.isLowerCase(text.charAt(text.length() - 1)));
  }
}
