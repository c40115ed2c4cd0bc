package munjip.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the people file keeps apart, however alike it is, and what only sounds like an account. */
class KeptApartTest {
  private static KnownPerson apart(String name, List<String> aliases, String... apart) {
    return new KnownPerson(name, aliases, List.of(), List.of(), List.of(apart));
  }

  private static List<String> found(NoteBook notes, String typed) {
    return notes.people().find(typed).stream().map(Speaker::name).toList();
  }

  @Test
  void aSurnameKeptApartIsAPersonOfItsOwn() {
    NoteBook notes =
        new NoteBook()
            .note("a", "안드레이 카파시; Andrej Karpathy")
            .note("b", "카파시")
            .told(apart("Andrej Karpathy", List.of("안드레이 카파시"), "카파시"));
    assertThat(found(notes, "카파시")).containsExactly("카파시");
    assertThat(notes.names()).containsExactly("Andrej Karpathy", "카파시");
  }

  @Test
  void aSurnameKeptApartThatNobodyUsesAloneIsNobody() {
    NoteBook notes =
        new NoteBook().note("a", "Kent Beck; Beck").told(apart("Kent Beck", List.of(), "Beck"));
    assertThat(found(notes, "Beck")).isEmpty();
    assertThat(found(notes, "벡")).isEmpty();
    assertThat(found(notes, "Kent Beck")).containsExactly("Kent Beck");
    assertThat(notes.people().apartFrom("beck"))
        .extracting(Speaker::name)
        .containsExactly("Kent Beck");
  }

  @Test
  void aNameKeptApartIsNotFoundByItsSound() {
    KnownPerson margaret = apart("Margaret Goldfarb", List.of(), "마거릿 골드파브");
    NoteBook tied = new NoteBook().note("a", "Margaret Goldfarb; 마거릿 골드파브").told(margaret);
    assertThat(found(tied, "마거릿 골드파브")).isEmpty();
    NoteBook first = new NoteBook().note("a", "마거릿 골드파브; Margaret Goldfarb").told(margaret);
    assertThat(found(first, "마거릿 골드파브")).containsExactly("마거릿 골드파브");
    NoteBook alone =
        new NoteBook().note("a", "Margaret Goldfarb").note("b", "마거릿 골드파브").told(margaret);
    assertThat(found(alone, "마거릿 골드파브")).containsExactly("마거릿 골드파브");
    assertThat(found(alone, "Margaret Goldfarb")).containsExactly("Margaret Goldfarb");
  }

  @Test
  void whoIsCalledJustSoComesBeforeThoseOfThatFirstName() {
    NoteBook notes =
        new NoteBook().note("a", "Andy Pavlo").note("b", "Andy Pavlo").note("c", "Andy");
    Called called = notes.people().called("Andy");
    assertThat(called.meant()).extracting(Speaker::name).containsExactly("Andy");
    assertThat(called.others()).extracting(Speaker::name).containsExactly("Andy Pavlo");
  }

  @Test
  void soundAloneTiesNobodyToAnAccount() {
    NoteBook written = new NoteBook().note("a", "베조스").note("b", "bearjaws").note("c", "@bearjaws");
    assertThat(found(written, "베조스")).containsExactly("베조스");
    NoteBook only = new NoteBook().note("b", "bearjaws");
    assertThat(found(only, "베조스")).isEmpty();
    NoteBook tied = new NoteBook().note("a", "베조스; @bearjaws").note("b", "@bearjaws");
    assertThat(found(tied, "베조스")).hasSize(1);
    assertThat(tied.persons()).isEqualTo(1);
    NoteBook names = new NoteBook().note("a", "베조스").note("b", "Bezos");
    assertThat(names.persons()).isEqualTo(1);
  }
}
