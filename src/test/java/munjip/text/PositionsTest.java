package munjip.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class PositionsTest {
  @Test
  void rangeIsHalfOpen() {
    TextRange range = new TextRange(2, 4);
    assertThat(range.of("가나다라마")).isEqualTo("다라");
    assertThat(range.contains(2)).isTrue();
    assertThat(range.contains(4)).isFalse();
    assertThat(range.overlaps(new TextRange(4, 6))).isFalse();
    assertThat(range.overlaps(new TextRange(3, 6))).isTrue();
    assertThat(range.shift(-2)).isEqualTo(new TextRange(0, 2));
  }

  @Test
  void rangeThatEndsBeforeItStartsIsRefused() {
    assertThatThrownBy(() -> new TextRange(3, 2)).hasMessageContaining("[3, 2)");
    assertThatThrownBy(() -> new LineRange(0, 2)).hasMessageContaining("0-2");
  }

  @Test
  void everyKindOfLineEndCounts() {
    LineMap lines = LineMap.of("a\nb\r\nc\rd\n");
    assertThat(lines.count()).isEqualTo(5);
    assertThat(lines.lineAt(0)).isEqualTo(1);
    assertThat(lines.lineAt(4)).isEqualTo(2);
    assertThat(lines.lineAt(5)).isEqualTo(3);
    assertThat(lines.lineAt(7)).isEqualTo(4);
    assertThat(lines.lineAt(99)).isEqualTo(5);
    assertThat(lines.lines(new TextRange(2, 8))).isEqualTo(new LineRange(2, 4));
    assertThat(lines.lines(new TextRange(2, 2))).isEqualTo(new LineRange(2, 2));
  }

  @Property
  void eachLineBeginsWhereItSays(@ForAll @CharRange(from = '\n', to = '\r') String text) {
    LineMap lines = LineMap.of(text);
    for (int line = 1; line <= lines.count(); line++) {
      assertThat(lines.lineAt(lines.startOf(line))).isEqualTo(line);
    }
  }

  @Test
  void mapKeepsInsideItsRuns() {
    OffsetMap map = OffsetMap.builder().add(0, 2).add(3, 10).add(5, 11).build(20);
    assertThat(map.toSource(0)).isEqualTo(2);
    assertThat(map.toSource(2)).isEqualTo(4);
    assertThat(map.toSource(4)).isEqualTo(11);
    assertThat(map.toSource(6)).isEqualTo(12);
    assertThat(map.toSource(99)).isEqualTo(20);
  }

  @Test
  void mapThatWouldGoBackIsRefused() {
    OffsetMap.Builder builder = OffsetMap.builder().add(3, 10);
    assertThatThrownBy(() -> builder.add(4, 9)).hasMessageContaining("goes back");
  }
}
