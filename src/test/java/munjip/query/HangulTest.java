package munjip.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import munjip.text.Hangul;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HangulTest {
  @Provide
  Arbitrary<String> syllables() {
    return Arbitraries.strings().withCharRange('가', '힣').ofMinLength(1).ofMaxLength(12);
  }

  @Provide
  Arbitrary<String> keys() {
    return Arbitraries.strings()
        .withChars("qwertyuiopasdfghjklzxcvbnmQWERTOP")
        .ofMinLength(1)
        .ofMaxLength(20);
  }

  @Property
  void takenApartAndPutTogetherAWordIsTheSame(@ForAll("syllables") String word) {
    assertThat(Hangul.composed(Hangul.jamo(word))).isEqualTo(word);
  }

  @Property
  void decomposedTextHasTheSameJamo(@ForAll("syllables") String word) {
    assertThat(Hangul.jamo(Normalizer.normalize(word, Normalizer.Form.NFD)))
        .isEqualTo(Hangul.jamo(word));
  }

  @Property
  void koreanThroughTheEnglishKeyboardComesBack(@ForAll("syllables") String word) {
    assertThat(Keyboard.hangul(Keyboard.latin(word))).isEqualTo(word);
  }

  @Property
  void keysThroughTheKoreanKeyboardComeBack(@ForAll("keys") String keys) {
    assertThat(Keyboard.latin(Keyboard.hangul(keys))).isEqualTo(keys);
  }

  @Property
  void whatIsTypedSoFarBeginsWhatIsMeant(@ForAll("syllables") String word) {
    String keys = Keyboard.latin(word);
    for (int typed = 1; typed < keys.length(); typed++) {
      String halfTyped = Keyboard.hangul(keys.substring(0, typed));
      assertThat(Hangul.jamo(word)).startsWith(Hangul.jamo(halfTyped));
    }
  }

  @Property
  void anyTextIsTakenApart(@ForAll @StringLength(max = 20) String text) {
    assertThat(Hangul.composed(Hangul.jamo(text))).isNotNull();
    assertThat(Keyboard.hangul(text)).isNotNull();
    assertThat(Keyboard.latin(text)).isNotNull();
    assertThat(Hangul.withBareConsonants(text)).isNotNull();
  }

  @Property
  void neighboursAreNeighboursBothWays(@ForAll char one, @ForAll char other) {
    assertThat(Keyboard.areNeighbours(one, other)).isEqualTo(Keyboard.areNeighbours(other, one));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "카파시   | ㅋㅏㅍㅏㅅㅣ",
        "카팟     | ㅋㅏㅍㅏㅅ",
        "과       | ㄱㅗㅏ",
        "닭값     | ㄷㅏㄹㄱㄱㅏㅂㅅ",
        "까ㅋㅋ   | ㄲㅏㅋㅋ",
        "ㄳ       | ㄱㅅ",
        "ㅘ       | ㅗㅏ",
        "ᄏᄑᄉ   | ㅋㅍㅅ",
        "ﾻﾽﾵ    | ㅋㅍㅅ",
        "GPT는    | GPTㄴㅡㄴ",
      })
  void jamoAreThoseStruck(String text, String jamo) {
    assertThat(Hangul.jamo(text)).isEqualTo(jamo);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zkvktl    | 카파시",
        "Rkcl      | 까치",
        "ZKVKtl    | 카파시",
        "zkvㅏ시   | 카파시",
        "rkt       | 갓",
        "rkte      | 갓ㄷ",
        "dkssud gktpdy! | 안녕 하세요!",
      })
  void englishKeysReadAsKorean(String typed, String korean) {
    assertThat(Keyboard.hangul(typed)).isEqualTo(korean);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ㅡㅐㅇ디  | model",
        "햐소ㅕㅠ  | github",
        "ㅔ개ㅡㅔㅅ | prompt",
        "mod디     | model",
      })
  void koreanKeysReadAsEnglish(String typed, String english) {
    assertThat(Keyboard.latin(typed)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({"카ㅍ, true", "카, true", "캎, false", "model, false", "'', false"})
  void openEndsAreKnown(String text, boolean open) {
    assertThat(Hangul.endsOpen(text)).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({"ㅂ,ㅈ", "ㅁ,ㄴ", "ㅁ,ㅂ", "ㅏ,ㅣ", "ㅗ,ㅜ", "a,s", "s,z", "g,v", "ㄲ,ㅅ"})
  void keysSideBySideAreNeighbours(char one, char other) {
    assertThat(Keyboard.areNeighbours(one, other)).isTrue();
  }

  @Test
  void farKeysAreNoNeighbours() {
    assertThat(Keyboard.areNeighbours('ㅂ', 'ㅋ')).isFalse();
    assertThat(Keyboard.areNeighbours('a', 'l')).isFalse();
    assertThat(Keyboard.areNeighbours('a', 'a')).isFalse();
  }
}
