package munjip.quote;

import java.util.BitSet;
import munjip.text.KoreanSurnames;

/**
 * How Koreans' own names are built, a surname and mostly two more syllables, as far as that tells.
 */
final class KoreanName {
  /** Syllables of Korean given names. */
  private static final BitSet GIVEN_KO = new BitSet();

  static {
    "가강건겸결경계고관광교구국권규균근금기길나남노다단달담대덕도동두라란랑람래량려령례로록루리린림마만명모무문미민백범별병보복봉부빈빛사산삼상샘서석선설섭성세소솔송수숙순슬승시신아안애양언여연열영예오옥온완용우욱운웅원월위유윤율은을의이익인일자장재전정제조종주준중지진찬창채천철청초춘충치태택평표학한해향혁현형혜호홍화환효후훈휘흠희늘봄울름롱륜"
        .chars()
        .forEach(GIVEN_KO::set);
  }

  private KoreanName() {}

  /** Whether a word is built like a Korean's surname and given name. */
  static boolean isOne(String word) {
    return isSurnamed(word) && mayBe(word) && hasGiven(word);
  }

  /** Whether a word ends like an office, a place, a thing or a verb: 국방부, 서울시, 소개문, 설명하(는). */
  static boolean endsAsThing(String word) {
    return BODIES.indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  private static final String BODIES = "부청원처시도군구당위회사측팀단대실국과소점관행자들것인적성력론학하되문팅링션글서표법제안형식판본란집기화권층계";

  static boolean hasGiven(String word) {
    return GIVEN_KO.get(word.charAt(word.length() - 1))
        && GIVEN_KO.get(word.charAt(word.length() - 2));
  }

  static boolean mayBe(String word) {
    return word.charAt(word.length() - 1) != '당' && isSurnamed(word);
  }

  /** Whether a word may be a surname and two more syllables. */
  static boolean isSurnamed(String word) {
    return (word.length() == 3 && KoreanSurnames.inText(word.substring(0, 1)))
        || (word.length() == 4 && KoreanSurnames.inText(word.substring(0, 2)));
  }
}
