package munjip.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FilePlacesTest {
  private static final FilePlaces PAGES =
      FilePlaces.of(
          false,
          new TreeMap<>(java.util.Map.of(1, new FilePlace.Page(1), 4, new FilePlace.Page(2))));

  private static final FilePlaces TIMES =
      new FilePlaces(
          true,
          List.of(
              new FilePlaces.Start(3, new FilePlace.Time(0, 1_500)),
              new FilePlaces.Start(6, new FilePlace.Time(1_500, 4_000))));

  @Test
  void pagesAreToldAndLinesAreNotWhereTheFileIsNoText() {
    assertThat(PAGES.told(new LineRange(4, 5))).isNull();
    assertThat(PAGES.at(new LineRange(3, 5))).isEqualTo(new FilePlace.Page(1));
    assertThat(PAGES.at(new LineRange(4, 5))).isEqualTo(new FilePlace.Page(2));
  }

  @Test
  void timesReachFromTheFirstToTheLastAndLinesAreToldToo() {
    assertThat(TIMES.told(new LineRange(4, 7))).isEqualTo(new LineRange(4, 7));
    assertThat(TIMES.at(new LineRange(4, 7))).isEqualTo(new FilePlace.Time(0, 4_000));
    assertThat(TIMES.at(new LineRange(1, 1))).isNull();
  }

  @Test
  void aPartKeepsWhatHoldsInItAndNoMore() {
    FilePlaces within = TIMES.within(new LineRange(7, 9));
    assertThat(within.starts()).hasSize(1);
    assertThat(within.at(new LineRange(8, 8))).isEqualTo(new FilePlace.Time(1_500, 4_000));
    assertThat(FilePlaces.LINES.within(new LineRange(7, 9))).isSameAs(FilePlaces.LINES);
    assertThat(FilePlaces.LINES.at(new LineRange(7, 9))).isNull();
  }

  @Test
  void placesRise() {
    List<FilePlaces.Start> falling =
        List.of(
            new FilePlaces.Start(3, new FilePlace.Page(1)),
            new FilePlaces.Start(3, new FilePlace.Page(2)));
    assertThatThrownBy(() -> new FilePlaces(true, falling))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new FilePlace.Page(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new FilePlace.Time(2, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new FilePlace.Part(" ")).isInstanceOf(IllegalArgumentException.class);
  }
}
