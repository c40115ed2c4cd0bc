package munjip.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.Hangul;

/**
 * Reads what a title says twice: a term, and in brackets behind it the same in another language, or
 * what it is short for. Most brackets in titles say something else (a year, a system, an author),
 * so only what looks like a gloss by its form counts; the forms were tried on the 2,923 titles of
 * ahastudio/til.
 */
final class TitleGloss {
  private static final Pattern BRACKETS = Pattern.compile("([^()（）]+?)(\\s*)[(（]([^()（）]+)[)）]");

  /** Longer titles, in UTF-16 units, are sentences or worse; each start would be tried in vain. */
  private static final int LONGEST = 200;

  /** Ahead of it a title begins anew: {@code Why: Server-Driven UI (SDUI)}. */
  private static final Pattern BREAK = Pattern.compile(".*[:,;—–|“”\"]");

  /** A title may go on behind what it names: {@code 루프 엔지니어링 (Loop Engineering) — 다음은?}. */
  private static final Pattern ENDS = Pattern.compile("(\\s*[:—–|]| - ).*|");

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N} .'’&-]+");

  /** A Korean word says about so many syllables for an English word. */
  private static final long SYLLABLES = 2;

  private TitleGloss() {}

  /** The title without the brackets it ends with. */
  static String outside(String title) {
    if (title.length() > LONGEST) {
      return title;
    }
    String text = Wording.singleSpaced(title);
    Matcher brackets = BRACKETS.matcher(text);
    return brackets.matches() ? brackets.group(1).strip() : text;
  }

  /** Pairs of wordings that mean the same. */
  static List<List<String>> of(String title) {
    List<List<String>> pairs = new ArrayList<>();
    if (title.length() > LONGEST) {
      return pairs;
    }
    String text = Wording.singleSpaced(title);
    Matcher brackets = BRACKETS.matcher(text);
    while (brackets.find()) {
      String before = BREAK.matcher(brackets.group(1)).replaceFirst("").strip();
      String inside = brackets.group(3).strip();
      if (!before.isEmpty() && PLAIN.matcher(before).matches() && PLAIN.matcher(inside).matches()) {
        boolean whole =
            brackets.start() == 0 && ENDS.matcher(text.substring(brackets.end())).matches();
        boolean glued = brackets.group(2).isEmpty();
        pair(before, inside, whole, glued)
            .filter(pair -> pair.stream().allMatch(Wording::isTerm))
            .ifPresent(pairs::add);
      }
    }
    return pairs;
  }

  private static Optional<List<String>> pair(
      String before, String inside, boolean whole, boolean glued) {
    String last = Wording.words(before).getLast();
    if (Abbreviation.standsFor(last, inside)) {
      return Optional.of(List.of(last, inside));
    }
    Optional<String> written = Abbreviation.longForm(inside, before);
    if (written.isPresent()) {
      return Optional.of(List.of(written.get(), inside));
    }
    if (whole && areOneTerm(before, inside, glued)) {
      return Optional.of(List.of(before, inside));
    }
    boolean oneWord = glued && Wording.isKorean(last) && !Abbreviation.isOne(inside);
    return oneWord && areOneTerm(last, inside, true)
        ? Optional.of(List.of(last, inside)).filter(pair -> !inside.contains(" "))
        : Optional.empty();
  }

  /** Whether they can be the same in two languages, by how long they are. */
  private static boolean areOneTerm(String before, String inside, boolean glued) {
    boolean korean = Wording.isKorean(before) && Wording.isLatin(inside);
    if (!korean && !(Wording.isLatin(before) && Wording.isKorean(inside))) {
      return false;
    }
    if (NoteKinds.end(korean ? before : inside)) {
      return false;
    }
    int own = Wording.words(korean ? before : inside).size();
    int foreign = Wording.words(korean ? inside : before).size();
    long syllables = (korean ? before : inside).chars().filter(Hangul::isSyllable).count();
    if (foreign == 1) {
      // A blank parts what is said of a word from it: 설치 (macOS).
      return own == 1 && glued && syllables >= SYLLABLES;
    }
    return syllables >= SYLLABLES * foreign || (own > 1 && Math.abs(own - foreign) <= 1);
  }
}
