package munjip.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
  @ParameterizedTest
  @CsvSource({
    "Mr. Wilcox, MAN",
    "mr wilcox, MAN",
    "Sir Tim, MAN",
    "Mrs. Wilcox, MRS",
    "Miss Marple, MISS",
    "Captain Wentworth, MAN",
    "Ms Hopper, WOMAN",
  })
  void titleTells(String name, Address address) {
    assertThat(Address.of(name)).contains(address);
  }

  @ParameterizedTest
  @CsvSource({"Mira Wilcox", "Dr. Knuth", "Missy Elliott", "Sirhan", "Mr.", "카파시"})
  void nameAloneTellsNothing(String name) {
    assertThat(Address.of(name)).isEmpty();
  }

  @Test
  void onlyTitlesDiffer() {
    assertThat(Address.differ("Mr. Wilcox", "Mrs. Wilcox")).isTrue();
    assertThat(Address.differ("Mrs. Bennet", "Miss Bennet")).isTrue();
    assertThat(Address.differ("Ms. Bennet", "Miss Bennet")).isFalse();
    assertThat(Address.differ("Mr. Wilcox", "Mr. Wilcox")).isFalse();
    assertThat(Address.differ("Mr. Wilcox", "Ruth Wilcox")).isFalse();
  }
}
