package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecodedTextTest {
  @Test
  void eachEncodingGivesTheSameText() throws UnreadableNoteException {
    String text = "한글 text 뷁\n";
    for (byte[] bytes :
        new byte[][] {
          text.getBytes(StandardCharsets.UTF_8),
          ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
          ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
          ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE),
          text.getBytes(Charset.forName("MS949")),
        }) {
      assertThat(DecodedText.of(bytes).text()).isEqualTo(text);
    }
  }

  @Test
  void firstBadByteIsNamed() {
    byte[] bytes = {'a', '\n', 'b', (byte) 0xFF, (byte) 0xFF, 'c'};
    assertThatThrownBy(() -> DecodedText.of(bytes))
        .hasMessageContaining("byte 4 on line 2")
        .hasMessageContaining("0xFF");
  }

  @Test
  void binaryFileIsNoText() {
    assertThatThrownBy(() -> DecodedText.of(new byte[] {'P', 'K', 3, 4, 0, 0}))
        .hasMessageContaining("not a text file");
  }

  @Test
  void halfACharacterIsNoUtf16() {
    assertThatThrownBy(() -> DecodedText.of(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'}))
        .hasMessageContaining("UTF-16");
  }

  @Test
  void emptyAndTooLargeNotesSayWhy() {
    assertThatThrownBy(() -> Reading.bytes("a.md", new byte[0])).hasMessageStartingWith("empty");
    assertThatThrownBy(
            () -> Reading.bytes("a.md", " \n<!-- x -->\n".getBytes(StandardCharsets.UTF_8)))
        .hasMessageStartingWith("empty");
    assertThatThrownBy(() -> Reading.bytes("a.md", new byte[1_500_000]))
        .hasMessage("too large: 1.5 MB, the limit is 1.0 MB");
  }
}
