package munjip.text;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Surnames of Koreans: the frequent ones of the census of 2015, and those of two syllables. The one
 * list for all who ask whether a word begins with a surname.
 */
public final class KoreanSurnames {
  private static final Set<String> SURNAMES =
      words(
          "김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 전 홍 고 문 양 손 배 백 허 유 남 심 노 하 곽 성 차 "
              + "주 우 구 나 민 진 지 엄 채 원 천 방 공 현 함 변 염 여 추 도 소 석 선 설 마 길 연 위 표 명 기 반 왕 금 옥 육 "
              + "인 맹 제 모 탁 국 은 편 용 남궁 황보 제갈 선우 독고 사공");

  /** Rarer ones, which begin many other words: a name has them, running text is not asked. */
  private static final Set<String> OF_NAMES = and(words("어 예 봉 경 사 부 서문 동방"));

  /** 라 begins names from abroad (라이언), which text tells by other signs. */
  private static final Set<String> OF_TEXT = and(Set.of("라"));

  private KoreanSurnames() {}

  private static Set<String> words(String words) {
    return Arrays.stream(words.split(" ")).collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> and(Set<String> more) {
    return Stream.concat(SURNAMES.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the beginning of what is known to be a name is a surname. */
  public static boolean inName(String word) {
    return OF_NAMES.contains(word);
  }

  /** Whether the beginning of a word of running text may be one. */
  public static boolean inText(String word) {
    return OF_TEXT.contains(word);
  }
}
