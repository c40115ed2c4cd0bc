package munjip.glossary;

import java.util.Set;
import java.util.regex.Pattern;
import munjip.analysis.TextAnalyzer;
import munjip.text.Hangul;
import munjip.text.Syllables;

/**
 * Tells which words Korean terms are made of: nouns and what stands before them. Particles and
 * endings are what the analyzer leaves out at the end of a word.
 */
final class KoreanWords {
  /** Nouns by their form that join clauses, point or count. */
  private static final Set<String> FUNCTION =
      Set.of(
          "및", "또는", "특정", "최신", "주요", "각종", "일부", "전체", "실제", "새로운", "소위", "혹은", "그리고", "등", "즉",
          "예", "예시", "이", "그", "저", "각", "모든", "여러", "다른", "같은", "이런", "그런", "어떤", "해당", "본", "위",
          "아래", "다음", "이후", "이전", "현재", "오늘", "당시", "최근", "통해", "대한", "위한", "관련", "바로", "흔히", "보통",
          "주로", "특히", "일명", "이른바", "이름", "역시", "모두", "함께", "때문", "경우", "정도", "이하", "약", "기존", "이번",
          "우리", "여기", "거기", "지금", "먼저", "다시", "더", "가장", "매우", "아주", "잘", "안", "못", "꼭", "이를테면",
          "예컨대", "가령", "혹시", "만약", "반면", "대신", "물론", "사실", "결국", "또", "단", "만", "수", "것", "때", "중",
          "간", "후", "전", "내", "외", "과", "와", "의", "은", "는", "가", "을", "를", "도", "로", "에", "라는",
          "이라는", "에서", "로서", "이미", "한편", "번째", "첫", "두", "세", "네", "한", "몇", "첫번째", "두번째", "세번째",
          "첫째", "둘째", "셋째", "방법인", "기법인", "요즘", "올해", "작년", "어제", "내일", "가지", "번의", "사실상");

  /** Particles and endings that the analyzer takes for a part of words it does not know. */
  private static final Pattern INFLECTED =
      Pattern.compile(
          "[A-Za-z0-9](?:의|은|는|이|가|을|를|와|과|로|에|도)$|[가-힣]{2}(?<!주|정|회|합|논|강|동|토|결|심|문|예)의$"
              + "|(?:지만|면서|는데|아서|어서|해서|으며|하며|하고|되고|거나|도록|려고|다가)$");

  private static final Set<String> HANGING =
      Set.of(
          "가능한", "불가능한", "가능", "불가능", "있는", "없는", "않은", "않는", "못한", "의한", "따른", "위한", "대한", "관한",
          "통한");

  /** An adverb for the analyzer: 로컬 우선. */
  private static final String FIRST = "우선";

  private final TextAnalyzer analyzer;

  KoreanWords(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** Whether a term may end with a word: it has no particle, and is no verb but as a noun. */
  boolean mayEnd(String word) {
    CutWord cut = CutWord.of(word, analyzer);
    return !FUNCTION.contains(word)
        && (cut.isWhole() || cut.isDegree() || isVerbAsNoun(word) || FIRST.equals(word));
  }

  /**
   * Whether a term may end with a word whose bracket has a particle behind it: {@code
   * 락인(lock-in)을}, {@code 친밀함(intimacy)이}. The word has none of its own then.
   */
  boolean mayEndBeforeParticle(String word) {
    CutWord cut = CutWord.of(word, analyzer);
    return mayEnd(word) || (!FUNCTION.contains(word) && (cut.isNoParticle() || cut.isNominal()));
  }

  /** Whether a word may stand in a term before its last. */
  boolean mayLead(String word) {
    return !FUNCTION.contains(word)
        && !INFLECTED.matcher(word).find()
        && CutWord.of(word, analyzer).mayLead();
  }

  /** Whether a word says of what kind the next one is, and may open a term: 느슨한, 구조화된, 깊은. */
  boolean mayQualify(String word) {
    char last = word.charAt(word.length() - 1);
    if (HANGING.contains(word)) {
      return true;
    }
    boolean ends = Hangul.isSyllable(last) && Syllables.jamo(last).endsWith("ㄴ") && last != '는';
    if (!ends || word.length() < 2 || FUNCTION.contains(word)) {
      return false;
    }
    return "된한인".indexOf(last) >= 0 || CutWord.of(word, analyzer).hasVerb();
  }

  /** Whether a word needs the one before it: 이식 가능한, 책임 있는. */
  static boolean isHanging(String word) {
    return HANGING.contains(word);
  }

  /** How many words of a term say something: 이식 가능한 is one. */
  static int count(String term) {
    return (int) Wording.words(term).stream().filter(word -> !HANGING.contains(word)).count();
  }

  /** Whether a word joins, points or counts, and begins no term. */
  static boolean isFunction(String word) {
    return FUNCTION.contains(word);
  }

  /** 가져오기, 되먹임. */
  private static boolean isVerbAsNoun(String word) {
    return word.length() > 2 && (word.endsWith("기") || word.endsWith("김") || word.endsWith("림"));
  }
}
