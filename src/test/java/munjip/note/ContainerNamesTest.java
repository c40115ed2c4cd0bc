package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContainerNamesTest {
  private static ContainerNames names() {
    return new ContainerNames(Reading.file("책/clippings.txt", new byte[0]));
  }

  @Test
  void aNoteInAFileIsNamedBehindIt() {
    ContainerNames names = names();
    assertThat(names.next("깊은 일/ 하기 #1", "a").path()).isEqualTo("책/clippings.txt#1-깊은-일-하기-1");
    assertThat(names.next("Deep\nWork", "b").path()).isEqualTo("책/clippings.txt#2-Deep-Work");
    assertThat(names.next("가".repeat(100), "c").path()).hasSize("책/clippings.txt#3-".length() + 60);
  }

  @Test
  void aNoteKeepsItsIdWhereverItStands() {
    ContainerNames names = names();
    String first = names.next("a", "first").id();
    String again = names.next("a", "first").id();
    ContainerNames later = names();
    later.next("new", "new");

    assertThat(later.next("a", "first").id()).isEqualTo(first);
    assertThat(later.next("a", "first").id()).isEqualTo(again).isNotEqualTo(first);
  }
}
