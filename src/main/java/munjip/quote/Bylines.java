package munjip.quote;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that stand where authors stand: {@code 최승자 지음}, {@code 저자: 존 버거}, beside the title of a
 * work, in the line that signs a quote.
 */
final class Bylines {
  private static final String KOREAN =
      "[가-힣]{2,5}(?:[ ·][가-힣]{1,6}){0,2}|[가-힣](?:[ ·][가-힣]{1,6}){1,2}";
  private static final String LATIN = "\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){1,3}";
  private static final String NAME = "((?:" + KOREAN + ")|" + LATIN + ")";

  /** Where only authors are named. */
  private static final Pattern EXPLICIT =
      Pattern.compile(
          "(?<![가-힣A-Za-z])" + NAME + "(?:\\s?(?:지음|著|씀)(?![가-힣])|\\s저(?=\\s*[/,)|.]|\\s*$))",
          Pattern.MULTILINE);

  private static final String APPOSED_NAME =
      "인 ([가-힣]{2,5}(?: [가-힣]{2,6}){0,2})(?=(?:은|는|이|가|께서)\\s)";

  private static final Pattern NAMED = Pattern.compile(APPOSED_NAME);

  /** Whom a role is said of: {@code 대학교 교수인 세예드 에마디는}. */
  private static final Pattern APPOSED =
      Pattern.compile("([가-힣]{2,8})(?:이자 [가-힣 ]{2,20})?" + APPOSED_NAME);

  /** The most that stands before 인 in it, in UTF-16 units. */
  private static final int LONGEST_ROLE = 31;

  /** A line that begins with whose book it is on: {@code 정서안의 책. 2020년 출간.} */
  static final Pattern OF_BOOK =
      Pattern.compile(
          "("
              + Lexicon.FORM
              + ")의 (?:[가-힣]+ )?(?:책|소설|소설집|시집|산문집|에세이|에세이집|회고록|자서전|평전|논문|강연록|저서)(?:이다|\\.|,|이며|을 읽|으로)");

  /** Where authors are named, and other things. */
  private static final Pattern BESIDE_TITLE =
      Pattern.compile(
          "(?m)(?:^(?:\\s*[—–―-]{1,2})?\\s*[(]?|[(（])"
              + NAME
              + "(?:,\\s?|(?<![의은는을를])\\s|의\\s)(?:(?:장편|단편)?(?:소설집?|시집|산문집?|에세이집?|수필집|평론집|회고록|자서전|그림책|만화|책|저서|논문|칼럼)\\s)?[*_]*[『《〈「]|[』》〉」][*_]*(?:,\\s?|\\s?[(（])"
              + NAME
              + "(?=[,)]|\\s*$)");

  /** Few parts have one of these; the others need not be looked at closely. */
  private static final List<String> AUTHOR_WORDS = List.of("지음", "著", "씀");

  private static final String TITLE_MARKS = "『《〈「";

  /** Between two authors; a comma may stand behind a surname. */
  private static final Pattern AND = Pattern.compile("\\s*(?:[&;·]|\\sand\\s|\\s및\\s)\\s*");

  /** Whether what is read stands in a list of references. */
  private boolean listed;

  private final NameEvidence evidence;
  private final NameWords words;
  private final Lexicon lexicon;

  Bylines(NameEvidence evidence, Lexicon lexicon) {
    this.evidence = evidence;
    this.words = lexicon.words();
    this.lexicon = lexicon;
  }

  void read(Part part) {
    String text = part.text();
    if (part.isHeading()) {
      listed = Works.isList(text);
    }
    if (AUTHOR_WORDS.stream().anyMatch(text::contains) || hasLoneWord(text)) {
      Matcher explicit = EXPLICIT.matcher(text);
      while (explicit.find()) {
        tell(explicit.group(1), true);
      }
    }
    apposed(text);
    if (TITLE_MARKS.chars().anyMatch(mark -> text.indexOf(mark) >= 0)) {
      Matcher beside = BESIDE_TITLE.matcher(text);
      while (beside.find()) {
        String name = beside.group(1) != null ? beside.group(1) : beside.group(2);
        boolean heads =
            part.isHeading() && beside.group(2) != null && beside.end() == text.length();
        beside(name, heads || listed || part.kind() == Part.Kind.FOOTNOTE);
      }
    }
    Matcher book = OF_BOOK.matcher(text);
    if (book.lookingAt() && lexicon.mayBeName(book.group(1))) {
      evidence.tell(book.group(1), 2.5);
    }
    Authors.labelled(part.text()).ifPresent(this::author);
  }

  /** {@code 켄트 벡 저}: the syllable as a word of its own. */
  private static boolean hasLoneWord(String text) {
    for (int at = text.indexOf('저', 1); at > 0; at = text.indexOf('저', at + 1)) {
      boolean ends = at + 1 == text.length() || !Ko.isSyllable(text.charAt(at + 1));
      if (ends && Character.isWhitespace(text.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  private void apposed(String text) {
    int next = 0;
    for (int at = text.indexOf("인 "); at >= 0; at = text.indexOf("인 ", at + 1)) {
      if (at >= next && NAMED.matcher(text).region(at, text.length()).lookingAt()) {
        int from = Math.max(next, at - LONGEST_ROLE);
        Matcher apposed = APPOSED.matcher(text).region(from, text.length());
        if (apposed.find()) {
          next = apposed.end();
          tellRole(apposed.group(1), apposed.group(2));
        }
      }
    }
  }

  private void tellRole(String role, String name) {
    boolean is = words.isRole(role) || words.isRole(lastTwo(role));
    if (is && !words.isOther(name) && !words.isRole(name)) {
      evidence.tell(name, 2.3);
    }
  }

  /** 환경운동가: the end of a word says what somebody is. */
  private static String lastTwo(String word) {
    return word.substring(Math.max(0, word.length() - 2));
  }

  /** What the head of the note says of it as a whole. */
  void summary(String text) {
    Matcher explicit = EXPLICIT.matcher(text);
    while (explicit.find()) {
      tell(explicit.group(1), true);
    }
  }

  /** Whom a field for authors names. */
  void author(String field) {
    tell(Authors.firstOf(field), true);
    String[] all = AND.split(field.strip());
    for (int i = 1; i < all.length; i++) {
      String name = Authors.firstOf(all[i]);
      if (lexicon.mayBeName(name)) {
        tell(name, true);
      }
    }
  }

  /**
   * @param cited whether it stands in a footnote or a list of references, where only authors do
   */
  private void beside(String name, boolean cited) {
    ReportVerbs verbs = lexicon.verbs();
    boolean surnamed =
        KoreanName.isSurnamed(name)
            && !words.isOther(name)
            && !verbs.isCommonNoun(name)
            && !verbs.isCompound(name)
            && !verbs.isVerb(name);
    if (surnamed || (cited ? lexicon.mayBeName(name) : lexicon.looksLikeName(name))) {
      evidence.tell(name, 2.5);
    }
  }

  private void tell(String name, boolean explicit) {
    boolean person =
        explicit
            ? name.length() >= 2 && !words.isOther(name) && !Ko.isParticle(name)
            : lexicon.looksLikeName(name);
    if (person) {
      evidence.tell(name, 2.5);
    }
  }
}
