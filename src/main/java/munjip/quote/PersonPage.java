package munjip.quote;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A note on a person: its title is a name and nothing else, and it begins with a life. */
final class PersonPage {
  /** {@code 하임 로젠탈 (Chaim Rosenthal)}. */
  private static final Pattern TITLE =
      Pattern.compile("(" + Lexicon.FORM + ")(?:\\s?[(（](" + Lexicon.FORM + ")?[^)）]{0,20}[)）])?");

  private static final Pattern LIFE =
      Pattern.compile(
          "\\d{4}년\\s?(?:생|\\d{1,2}월|에 태어)|태어[나났난]|출생|\\(\\s?\\d{3,4}\\.?[^)]{0,12}[-–~]|(?i:\\bwas born\\b|\\bborn (?:in|on)\\b)"
              + "|(?:작가|시인|소설가|학자|철학자|프로그래머|개발자|엔지니어|디자이너|교육자|사상가|화가|건축가|교수)(?:이다|이자|였다|\\.)"
              + "|(?i:\\b(?:is|was) an? (?:[\\w-]+ ){0,3}(?:writer|poet|novelist|philosopher|programmer|engineer|designer|professor|essayist|scientist)\\b)");

  /** A gloss that is no name: {@code 함수호출(function call)}. */
  private static final Pattern SMALL = Pattern.compile("[(（]\\p{Ll}");

  /** From birth to death. */
  private static final Pattern YEARS =
      Pattern.compile(
          "\\(\\s?(?:born |b\\. )?\\d{4}\\s?[-–—~]\\s?(?:\\d{4})?\\s?\\)|(?i:\\bborn (?:in|on)\\b)");

  /** Parts of the head, and the longest of them in UTF-16 units: a life begins shortly. */
  private static final int HEAD = 4;

  private static final int LONGEST = 400;

  private PersonPage() {}

  /** Every form of the name that a note's title gives, when the note is on a person. */
  static List<String> of(String title, List<Part> parts, Lexicon lexicon) {
    Matcher m = TITLE.matcher(title.strip());
    String bracket = m.matches() ? title.strip().substring(m.end(1)).strip() : "";
    boolean term = m.matches() && m.group(2) == null && SMALL.matcher(bracket).lookingAt();
    if (!m.matches() || term) {
      return List.of();
    }
    boolean word =
        lexicon.verbs().isCommonNoun(m.group(1)) || lexicon.verbs().isCompound(m.group(1));
    boolean sure = !word && (m.group(2) != null || lexicon.isName(m.group(1)));
    boolean life =
        parts.stream()
            .limit(HEAD)
            .filter(part -> !part.isQuoted() && part.text().length() <= LONGEST)
            .filter(part -> !part.text().equals(title))
            .anyMatch(part -> (sure ? LIFE : YEARS).matcher(part.text()).find());
    return life && lexicon.mayBeName(m.group(1))
        ? Optional.ofNullable(m.group(2))
            .map(gloss -> List.of(m.group(1), gloss))
            .orElse(List.of(m.group(1)))
        : List.of();
  }
}
