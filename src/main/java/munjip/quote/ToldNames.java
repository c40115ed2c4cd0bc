package munjip.quote;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that their sentence tells as somebody's, whatever they look like: whose sentence goes on
 * with 그는, who is cited with a year, whose title follows in italics.
 */
final class ToldNames {
  /** {@code 러셀은 훨씬 낙관적이었다. 그는 …}. */
  private static final Pattern HE =
      Pattern.compile(
          "(?:^|[.!?]\\s)(?:[가-힣]{1,4},? )?([가-힣]{2,6}(?: [가-힣]{2,6})?)(?:은|는|이|가)\\s[^.!?\\n]{2,120}[.!?]\\s(?:그는|그녀는|그가|그녀가)\\s");

  /** {@code Pereira(2011)는}, {@code 김태완(2004)입니다}. */
  private static final Pattern CITED =
      Pattern.compile(
          "(?<![가-힣A-Za-z])([가-힣]{2,4}|\\p{Lu}[\\p{L}’'-]{2,20})\\s?\\((?:19|20)\\d\\d[a-z]?\\)\\s?(?:은|는|이|가|의|도|에 따르면|에 의하면|입니다|이다|(?=argues?|shows?|found|finds?|notes?|claims?|wrote|writes|suggests?))");

  /** {@code Ludmila Haas's *Upkeep*}: the title stands in italics. */
  private static final Pattern OWNS =
      Pattern.compile("(\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}.’-]*){1,3}?)['’]s?\\s$");

  /** In the line that leads to a block quote: {@code 문태섭은 이 둘을 이렇게 구분한다.} */
  private static final Pattern LEADS =
      Pattern.compile(
          "(?:^|[.!?]\\s|[가-힣]\\s)([가-힣]{2,6}(?: [가-힣]{2,6})?)(?:(?:\\s?님|\\s?씨)?(?:은|는|이|가)\\s(?:[^.!?\\n]{0,80}\\s)?(?:이렇게|다음과 같이|아래와 같이|이런 [말글]|댓글|답장)[^.!?\\n]{1,40}(?:[.!?]\\s[^.!?\\n]{0,20}옮[긴깁겨][^.!?\\n]{0,12})?[.:]?"
              + "|의\\s(?:[가-힣]{2,4}\\s)?[『《〈「][^』》〉」\\n]{1,60}[』》〉」][^.!?\\n]{0,40}(?:구절|문장|대목|[말글]|부분)[이가]\\s[^.!?\\n]{1,20}[.:]?)\\s*$");

  /** {@code And here is Vesterholm, on varnish:}. */
  private static final Pattern HERE_IS =
      Pattern.compile(
          "\\b[Hh]ere(?:'s|’s| is| are)\\s(\\p{Lu}[\\p{L}’-]{2,}(?:\\s\\p{Lu}[\\p{L}.’-]*){0,2})(?:,?\\s(?:again|on|in|from|writing)\\b[^.!?:\\n]{0,60})?:\\s*$");

  /** How far before a title its author stands, in UTF-16 units. */
  private static final int FAR = 60;

  private static final double TOLD = 2.3;

  /** Of whoever the line before a block quote says speaks in it, and of whose a title is. */
  private static final double LED = 2.5;

  private final NameEvidence evidence;
  private final Lexicon lexicon;

  ToldNames(NameEvidence evidence, Lexicon lexicon) {
    this.evidence = evidence;
    this.lexicon = lexicon;
  }

  /**
   * @param led whether a block quote follows directly
   */
  void read(Part part, boolean led) {
    String text = part.text();
    if (text.contains("그는 ") || text.contains("그녀") || text.contains("그가 ")) {
      tell(HE.matcher(text), TOLD);
    }
    if (text.contains("(1") || text.contains("(2")) {
      tell(CITED.matcher(text), TOLD);
    }
    if (led) {
      Matcher leads = LEADS.matcher(text);
      if (leads.find() && looksLikeName(leads.group(1), text.charAt(leads.end(1)) == '의')) {
        tell(leads.group(1), LED);
      }
      tell(HERE_IS.matcher(text), LED);
    }
    for (var stressed : part.stressed()) {
      int from = Math.max(0, stressed.start() - FAR);
      Matcher owns = OWNS.matcher(text).region(from, stressed.start());
      if (stressed.length() >= 3 && owns.find()) {
        tell(owns.group(1), LED);
      }
    }
  }

  /**
   * @param owns whether a title is said to be theirs
   */
  private boolean looksLikeName(String name, boolean owns) {
    return (owns && KoreanName.isSurnamed(name)) || KoreanName.isOne(name) || lexicon.isName(name);
  }

  private void tell(Matcher names, double points) {
    int from = 0;
    while (names.find(from)) {
      tell(names.group(1), points);
      from = names.end(1);
    }
  }

  private void tell(String name, double points) {
    boolean word =
        !lexicon.words().isGiven(name)
            && (lexicon.verbs().isCommonNoun(name)
                || lexicon.verbs().isCompound(name)
                || lexicon.verbs().isVerb(name));
    if (!word && lexicon.mayBeName(name)) {
      evidence.tell(name, points);
    }
  }
}
