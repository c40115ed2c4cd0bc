package munjip.people;

import munjip.text.KoreanSurnames;

/**
 * Tells Koreans' own names from names of other languages in Hangul: {@code 김철수} and {@code 김 철수}
 * begin with one of few surnames, and go on with syllables that given names are made of.
 *
 * <p>The surnames are {@link KoreanSurnames}; the syllables are those that a Chinese character used
 * in names is read as, and those of the usual names from Korean words (슬기, 아름, 한별).
 */
final class KoreanNames {
  private static final String GIVEN =
      "가강건결겸경고관광교구국군권귀규균근금기길나난남내노누다단달담대덕도돈동두라란람래려련령록루리린림마만명모무문미민"
          + "박방배백범별병보복봄봉부분비빈빛사산삼상새샘서석선설섭성세소솔송수숙순슬숭승식신심아안애양언업엄여연열염영예오옥온완"
          + "용우욱운웅원월위유윤율으은을음의이익인일임자작장재전정제조종주준중지진차찬창채천철청초춘충치태택평표필하학한함해향허헌"
          + "혁현형혜호홍화환황회효후훈휘휴흔희";

  private KoreanNames() {}

  static boolean isSurname(String word) {
    return KoreanSurnames.inName(word);
  }

  /** One or two syllables, each one that given names are made of. */
  private static boolean isGiven(String word) {
    return !word.isEmpty()
        && word.length() <= 2
        && word.chars().allMatch(syllable -> GIVEN.indexOf(syllable) >= 0);
  }

  /** {@code 김}, {@code 철수}. */
  static boolean isName(String surname, String given) {
    return isSurname(surname) && isGiven(given);
  }

  /**
   * Length of the surname that a name without a space begins with, 0 when it is no such name. Two
   * syllables are too few to tell ({@code 유진} is a given name).
   */
  static int surnameLength(String word) {
    if (word.length() == 3 && isName(word.substring(0, 1), word.substring(1))) {
      return 1;
    }
    return word.length() == 4 && isName(word.substring(0, 2), word.substring(2)) ? 2 : 0;
  }
}
