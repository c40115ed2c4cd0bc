package munjip.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import munjip.analysis.Folding.Folded;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "ＬＬＭ　２０２６ | llm 2026",
        "ﬁne eﬃcient | fine efficient",
        "Café naïve Müller | cafe naive muller",
        "Søren Łukasz Æsop þing | soren lukasz aesop thing",
        "Straße STRASSE | strasse strasse",
        "Ελλάς ЁЖ й | ελλασ еж и",
        "İstanbul ISPARTA ısı | istanbul isparta isi",
        "don’t don‘t donʼt don't | don't don't don't don't",
        "GPT‑4o – GPT−4o | gpt-4o - gpt-4o",
        "문학ㆍ역사・철학•예술·음악 | 문학·역사·철학·예술·음악",
        "ガ ｶﾞ が | ガ ガ が",
        "ㅋㅍㅅ ᄏᄑᄉ ﾷ | ㅋㅍㅅ ㅋㅍㅅ ㅇ",
        "㎏ ℃ Ⅷ ㈜ | kg °c viii (주)",
        "CO₂ 각주¹ ① ½ Claude™ | co2 각주¹ ① ½ claude™",
        "豈 ⼀ | 豈 一",
      })
  void whatLooksAlikeIsAlike(String text, String folded) {
    assertThat(Folding.of(text)).isEqualTo(folded.replace('\uF900', '\u8C48'));
  }

  @Test
  void whatNobodySeesIsNotThere() {
    assertThat(Folding.of("co\u00ADoperate 모\u200B델 \uFEFF글 👨\u200D👩 ❤\uFE0F"))
        .isEqualTo("cooperate 모델 글 👨👩 ❤");
  }

  @Test
  void partsOfOneCharacterLeadBehindIt() {
    Folded folded = Folding.withOffsets("Ａﬁb");
    assertThat(folded.text()).isEqualTo("afib");
    assertThat(folded.toSource().toSource(1)).isEqualTo(1);
    assertThat(folded.toSource().toSource(2)).isEqualTo(2);
    assertThat(folded.toSource().toSource(3)).isEqualTo(2);
    assertThat(folded.toSource().toSource(4)).isEqualTo(3);
  }

  @Test
  void decomposedTextLeadsBackToAllItsMarks() {
    String nfd = Normalizer.normalize("é한 x", Normalizer.Form.NFD);
    Folded folded = Folding.withOffsets(nfd);
    assertThat(folded.text()).isEqualTo("e한 x");
    assertThat(folded.toSource().toSource(1)).isEqualTo(2);
    assertThat(folded.toSource().toSource(2)).isEqualTo(5);
    assertThat(folded.toSource().toSource(4)).isEqualTo(nfd.length());
  }

  @Property(tries = 500)
  void foldingTwiceIsFoldingOnce(@ForAll @StringLength(max = 12) String text) {
    String once = Folding.of(text);
    assertThat(Folding.of(once)).isEqualTo(once);
  }

  @Property(tries = 500)
  void offsetsNeverGoBackAndStayInside(@ForAll @StringLength(max = 12) String text) {
    Folded folded = Folding.withOffsets(text);
    int last = 0;
    for (int i = 0; i <= folded.text().length(); i++) {
      int source = folded.toSource().toSource(i);
      assertThat(source).isBetween(last, text.length());
      last = source;
    }
    assertThat(last).isEqualTo(folded.text().isEmpty() ? last : text.length());
  }
}
