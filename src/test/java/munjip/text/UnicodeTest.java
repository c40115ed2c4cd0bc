package munjip.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class UnicodeTest {
  @Property
  void textIsWhatTheJdkCallsNfc(@ForAll("texts") String text) {
    assertThat(Unicode.nfcWithOffsets(text).text())
        .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  @Property
  void mapNeverGoesBackAndStaysInside(@ForAll("texts") String text) {
    Unicode.Normalized nfc = Unicode.nfcWithOffsets(text);
    int last = 0;
    for (int i = 0; i <= nfc.text().length(); i++) {
      int source = nfc.toSource().toSource(i);
      assertThat(source).isBetween(last, text.length());
      last = source;
    }
  }

  @Property
  void decomposedTextGivesTheSameTextAndLines(@ForAll("texts") String text) {
    String nfd = Normalizer.normalize(text, Normalizer.Form.NFD);
    Unicode.Normalized fromNfd = Unicode.nfcWithOffsets(nfd);
    assertThat(fromNfd.text()).isEqualTo(Unicode.nfc(text));
    LineMap derived = LineMap.of(fromNfd.text());
    LineMap source = LineMap.of(nfd);
    assertThat(source.count()).isEqualTo(derived.count());
    for (int i = 0; i < fromNfd.text().length(); i++) {
      assertThat(source.lineAt(fromNfd.toSource().toSource(i))).isEqualTo(derived.lineAt(i));
    }
  }

  @Test
  void syllablesOfMacHangulLeadToTheirJamo() {
    Unicode.Normalized nfc =
        Unicode.nfcWithOffsets(Normalizer.normalize("한 글 a", Normalizer.Form.NFD));
    assertThat(nfc.text()).isEqualTo("한 글 a");
    assertThat(nfc.toSource().toSource(2)).isEqualTo(4);
    assertThat(nfc.toSource().toSource(4)).isEqualTo(8);
  }

  @Test
  void everyCharacterThatComposesToTheLeftIsKnown() {
    for (int c = 0x300; c <= Character.MAX_CODE_POINT; c++) {
      if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        continue;
      }
      String alone = Character.toString(c);
      if (Unicode.startsAfresh(c)) {
        assertThat(Normalizer.normalize("a" + alone, Normalizer.Form.NFC))
            .as("U+%04X", c)
            .isEqualTo("a" + Normalizer.normalize(alone, Normalizer.Form.NFC));
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Character> near =
        Arbitraries.of(
            'a', 'e', ' ', '\n', '\r', '\u0301', '\u0323', '가', '각', 'ᄀ', 'ᅡ', 'ᆨ', '한', '漢', 'か',
            '\u3099', 'Å', '\u0958', '\u0344', '\uD83D', '\uDE00');
    return Arbitraries.oneOf(
        near.list().ofMaxSize(30).map(UnicodeTest::join), Arbitraries.strings().ofMaxLength(40));
  }

  private static String join(java.util.List<Character> chars) {
    StringBuilder out = new StringBuilder();
    chars.forEach(out::append);
    return out.toString();
  }
}
