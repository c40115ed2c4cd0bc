package munjip.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import munjip.people.Called;
import munjip.people.Speaker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a typed name means in notes that quote some of those who are called so. */
class VoicesTest {
  private static List<String> names(List<Speaker> speakers) {
    return speakers.stream().map(Speaker::name).sorted().toList();
  }

  /** A short word in other letters is like many names, so that nobody is surely meant by it. */
  @ParameterizedTest
  @CsvSource({"팩", "팍"})
  void whereNobodyIsMeantThoseWhoAreQuotedAre(String typed) {
    QuotedNote tom = Sayings.note("a", "Tom Pack", "make it work");
    QuotedNote ann = Sayings.note("b", "Ann Pack", "risk is what is left over");
    QuotedNote unquoted = Sayings.note("c", "Joe Pack");

    Called both = Sayings.voices(tom, ann, unquoted).called(typed);
    assertThat(names(both.meant())).containsExactly("Ann Pack", "Tom Pack");
    assertThat(names(both.others())).containsExactly("Joe Pack");

    Called one = Sayings.voices(tom).called(typed);
    assertThat(names(one.meant())).containsExactly("Tom Pack");
    assertThat(one.others()).isEmpty();

    Called none = Sayings.voices(unquoted).called(typed);
    assertThat(none.meant()).isEmpty();
    assertThat(names(none.others())).containsExactly("Joe Pack");
  }
}
