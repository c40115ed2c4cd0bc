package munjip.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a verb may end in: stem, its letters as they stand there, and the rest of the word. */
class VerbEndingsTest {
  @ParameterizedTest
  @CsvSource({
    "짓, 짓, 는다", "짓, 지, 었던가요", "짓, 지, 은", "듣, 들, 으면서도", "하, 하, 겠습니다만", "하, 해, 서는", "하, 할, 까요",
    "가, 가, 면", "먹, 먹, 을지도", "먹, 먹, 기를", "아름답, 아름답, 다는", "만들, 만들, 어졌다고", "읽, 읽, 어보세요", "보, 봐, 야",
    "알, 앎, 이", "크, 크, 지만", "있, 있, 느냐는", "없, 없, 음으로써", "쓰, 쓰, 시는", "하, 하, ''",
  })
  void endingsFollow(String stem, String letters, String rest) {
    assertThat(VerbEndings.canFollow(stem, letters, rest)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "알, 알, 러지",
    "하, 하, 은",
    "가, 가, 은",
    "서, 서, 은",
    "크, 크, 로져",
    "살, 살, 구",
    "스, 스, 크린",
    "달, 달, 랩",
    "가, 가, 을",
    "하, 하, 음",
    "트, 트, 레이딩",
  })
  void otherLettersDoNot(String stem, String letters, String rest) {
    assertThat(VerbEndings.canFollow(stem, letters, rest)).isFalse();
  }
}
