package munjip.quote;

import java.util.regex.Pattern;
import munjip.analysis.TextAnalyzer;

/** What the rules know of the languages; made once, and used for every note. */
record Lexicon(NameWords words, ReportVerbs verbs, LatinNames latin, HangulNames hangul) {
  /** All that a name may be. */
  static final String FORM =
      "(?:[가-힣]{1,6}(?: [가-힣]{1,6}){0,3}"
          + "|\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:(?:van|von|der|den|de|del|della|da|di|du|la|le|bin|ibn|al|el) ){0,3}\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,4})";

  /** Addresses, forms of verbs, words in capitals. */
  private static final Pattern NO_NAME =
      Pattern.compile("\\.\\p{Ll}|(?:다는|라는|하다|한다|하는|지만|는지|니다|에서|란)$|^\\p{Lu}{3,}$");

  private static final Pattern NAME = Pattern.compile(FORM);

  Lexicon(NameWords words, TextAnalyzer analyzer) {
    this(words, new ReportVerbs(analyzer), new LatinNames(words), new HangulNames(words));
  }

  /**
   * Whether words are surely somebody's name: of Latin ones, those that begin with a given name.
   */
  boolean isName(String form) {
    return Ko.isSyllable(form.charAt(0))
        ? looksLikeName(form)
        : latin.in(form).stream()
            .anyMatch(name -> name.form().equals(form) && name.points() >= NameAt.PERSON);
  }

  /**
   * Whether words may be somebody's name where nothing but names stands: no common noun, no word
   * for what somebody is, nothing that says nobody is known.
   */
  boolean mayBeName(String form) {
    String[] pieces = form.split(" ");
    int count = pieces.length;
    boolean titled = count > 1 && words.isRole(pieces[count - 1]);
    count -= titled ? 1 : 0;
    for (int i = 0; i < count; i++) {
      String bare =
          pieces[i].endsWith(".") ? pieces[i].substring(0, pieces[i].length() - 1) : pieces[i];
      if (words.isOther(pieces[i]) || words.isOther(bare) || words.isRole(pieces[i])) {
        return false;
      }
    }
    String last = pieces[count - 1];
    if (!hasFormOfName(form)) {
      return false;
    }
    if (!Ko.isHangul(last) || titled || words.isGiven(pieces[0])) {
      return count > 1 || last.length() > 1;
    }
    return count > 1
        ? !verbs.isCommonNoun(last) && !verbs.isVerb(last)
        : last.length() > 1
            && (KoreanName.isOne(last)
                || !(verbs.isCommonNoun(last) || verbs.isVerb(last) || isDerived(last)));
  }

  /** Whether words are none that surely make no name, whatever the dictionary has. */
  boolean hasFormOfName(String form) {
    String[] pieces = form.split(" ");
    return NAME.matcher(form).matches()
        && !NO_NAME.matcher(form).find()
        && !Ko.isParticle(pieces[0])
        && !words.isOther(pieces[0])
        && !isClause(pieces, pieces.length);
  }

  /** A noun and a syllable that makes another of it: 구매자, 확인창. */
  private boolean isDerived(String word) {
    int stem = word.length() - 1;
    return stem >= 2
        && "자원인장창집글판함실품처과소관서팀회사부".indexOf(word.charAt(stem)) >= 0
        && verbs.isCommonNoun(word.substring(0, stem));
  }

  /** Whether words before the last have particles: {@code 의도는 분명하지만}. */
  private boolean isClause(String[] pieces, int count) {
    for (int i = 0; i < count - 1; i++) {
      int end = pieces[i].length() - 1;
      boolean particle = end > 0 && "은는을를의에란고며면서".indexOf(pieces[i].charAt(end)) >= 0;
      if (particle && !words.isGiven(pieces[i])) {
        return true;
      }
    }
    return false;
  }

  /** Whether words are built like somebody's name, as far as that can be told from them alone. */
  boolean looksLikeName(String form) {
    if (!Ko.isSyllable(form.charAt(0))) {
      return latin.in(form).stream()
          .anyMatch(name -> name.form().equals(form) && name.points() >= 1);
    }
    return hangul.looksLikeName(form) && !verbs.isCommonNoun(form);
  }
}
