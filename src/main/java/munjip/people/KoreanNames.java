package munjip.people;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells Koreans' own names from names of other languages in Hangul: {@code 김철수} and {@code 김 철수}
 * begin with one of few surnames, and go on with syllables that given names are made of.
 *
 * <p>The surnames are the fifty most frequent of the census of 2015 and those of two syllables; the
 * syllables are those that a Chinese character used in names is read as, and those of the usual
 * names from Korean words (슬기, 아름, 한별).
 */
final class KoreanNames {
  private static final Set<String> SURNAMES =
      words(
          "김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 전 홍 고 문 양 손 배 백 허 유 남 심 노 하 곽 성 차 주"
              + " 우 구 나 민 진 지 엄 채 원 천 방 공 현 함 변 염 여 추 도 소 석 선 설 마 길 연 위 표 명 기 반 왕 금 옥"
              + " 육 인 맹 제 모 탁 국 어 은 편 용 예 봉 경 사 부 남궁 황보 제갈 선우 독고 사공 서문 동방");

  private static final String GIVEN =
      "가강건결겸경고관광교구국군권귀규균근금기길나난남내노누다단달담대덕도돈동두라란람래려련령록루리린림마만명모무문미민"
          + "박방배백범별병보복봄봉부분비빈빛사산삼상새샘서석선설섭성세소솔송수숙순슬숭승식신심아안애양언업엄여연열염영예오옥온완"
          + "용우욱운웅원월위유윤율으은을음의이익인일임자작장재전정제조종주준중지진차찬창채천철청초춘충치태택평표필하학한함해향허헌"
          + "혁현형혜호홍화환황회효후훈휘휴흔희";

  private KoreanNames() {}

  private static Set<String> words(String words) {
    return Arrays.stream(words.split(" ")).collect(Collectors.toUnmodifiableSet());
  }

  static boolean isSurname(String word) {
    return SURNAMES.contains(word);
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
