package munjip.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What three and more notes teach together, and what the people file says. */
class PersonResolverTest {
  @Test
  void aNoteThatTiesTwoScriptsTiesThemInAllNotes() {
    NoteBook book =
        new NoteBook().note("1", "시진핑").note("2", "Xi Jinping").note("3", "시진핑; Xi Jinping");
    assertThat(book.persons()).isEqualTo(1);
    assertThat(book.without("3").persons()).isEqualTo(2);
  }

  @Test
  void whatARemovedNoteTaughtIsForgotten() {
    NoteBook book = new NoteBook().note("1", "카파시; Karpathy").note("2", "Andrej Karpathy");
    List<Speaker> before = book.people().all();
    book.note("3", "안드레이; Andrej; @karpathy").note("4", "Bob Karpathy");
    assertThat(book.people().all()).isNotEqualTo(before);
    assertThat(book.without("3").without("4").people().all()).isEqualTo(before);
  }

  @Test
  void aSurnameThatTwoHaveIsNobodys() {
    NoteBook book = new NoteBook().note("1", "Andrew Ng").note("2", "Serena Ng").note("3", "Ng");
    assertThat(book.names()).containsExactly("Andrew Ng", "Serena Ng", "Ng");
    assertThat(book.without("2").names()).containsExactly("Andrew Ng", "Andrew Ng");
  }

  @Test
  void titlesTellHusbandAndWife() {
    NoteBook book =
        new NoteBook()
            .note("1", "Mr. Wilcox")
            .note("2", "Mrs. Wilcox")
            .note("3", "Mr Wilcox")
            .note("4", "mrs wilcox")
            .note("5", "Miss Wilcox");
    assertThat(book.names())
        .containsExactly("Mr. Wilcox", "Mrs. Wilcox", "Mr. Wilcox", "Mrs. Wilcox", "Miss Wilcox");
  }

  @Test
  void ofTwoWithOneSurnameTheInitialTells() {
    assertThat(
            new NoteBook().note("1", "Andrew Ng").note("2", "Serena Ng").note("3", "S. Ng").names())
        .containsExactly("Andrew Ng", "Serena Ng", "Serena Ng");
  }

  @Test
  void aSurnameThatIsAnothersFirstNameIsNobodys() {
    NoteBook book =
        new NoteBook().note("1", "Robert Martin").note("2", "Martin Fowler").note("3", "Martin");
    assertThat(book.persons()).isEqualTo(3);
    assertThat(book.without("2").persons()).isEqualTo(1);
  }

  @Test
  void firstNamesOfTwoNotesAreTwo() {
    NoteBook book = new NoteBook().note("1", "Boris Cherny").note("2", "Boris").note("3", "Boris");
    assertThat(book.persons()).isEqualTo(3);
    assertThat(book.people().all()).extracting(Speaker::id).doesNotHaveDuplicates();
  }

  @Test
  void twoAreNotJoinedByAChain() {
    NoteBook book =
        new NoteBook()
            .note("1", "Andrew Ng")
            .note("2", "Andrew Yang")
            .note("3", "Andrew; Ng; Yang")
            .note("4", "Andrew Ng; Andrew Yang")
            .note("5", "앤드류; Andrew Ng")
            .note("6", "앤드류; Andrew Yang");
    People people = book.people();
    assertThat(people.of("1", 0)).isNotEqualTo(people.of("2", 0));
    assertThat(people.of("5", 0)).isEqualTo(people.of("1", 0));
    assertThat(people.of("6", 0)).isEqualTo(people.of("2", 0));
  }

  @Test
  void spellingsMeetThroughTheOneBetween() {
    NoteBook book = new NoteBook().note("1", "귀도 판로쉼; Guido van Rossum").note("2", "귀도 반 로섬");
    assertThat(book.note("3", "귀도 반 로섬; Guido van Rossum").persons()).isEqualTo(1);
  }

  @Test
  void aShortFirstNameCountsOnlyWhereNobodyElseHasTheSurname() {
    NoteBook book = new NoteBook().note("1", "Geoff Hinton").note("2", "Geoffrey Hinton");
    assertThat(book.persons()).isEqualTo(1);
    assertThat(book.note("3", "Sean Hinton").persons()).isEqualTo(3);
  }

  @Test
  void peopleOfOneNoteStayTheirOwn() {
    People people = new NoteBook().note("1", "Andrew Ng", "Andrej Karpathy; 카파시", "김철수").people();
    assertThat(people.all()).hasSize(3);
    assertThat(people.of("1", 1).orElseThrow().aliases()).containsExactly("카파시");
    assertThat(people.of("1", 3)).isEmpty();
    assertThat(people.of("2", 0)).isEmpty();
  }

  @Test
  void aNoteThatIsThereTwiceIsAnError() {
    assertThatThrownBy(() -> new NoteBook().note("1", "Ada").note("1", "Ada").people())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 twice");
  }

  @Test
  void someoneToldIsCalledAsTold() {
    NoteBook book =
        new NoteBook()
            .told("Andrej Karpathy", "안드레이 카파시", "카파시", "카르파티")
            .note("1", "안드레 카파시")
            .note("2", "카르파티")
            .note("3", "카파씨")
            .note("4", "A. Karpathy");
    assertThat(book.names()).containsOnly("Andrej Karpathy");
    Speaker karpathy = book.people().all().getFirst();
    assertThat(karpathy.id()).isEqualTo("andrej-karpathy");
    assertThat(karpathy.aliases())
        .containsExactly("A. Karpathy", "안드레 카파시", "카르파티", "카파씨", "안드레이 카파시", "카파시");
  }

  @Test
  void aWordThatIsToldMeansThatPersonAlone() {
    NoteBook book = new NoteBook().note("1", "Maye Musk").note("2", "Musk").note("3", "Elon Musk");
    assertThat(book.names()).containsExactly("Maye Musk", "Musk", "Elon Musk");
    assertThat(book.told("Elon Musk", "Musk").names())
        .containsExactly("Maye Musk", "Elon Musk", "Elon Musk");
  }

  @Test
  void someoneToldCountsWhereSurnamesAreCounted() {
    NoteBook book = new NoteBook().note("1", "Chris Evans").note("2", "Evans");
    assertThat(book.persons()).isEqualTo(1);
    assertThat(book.told("Eric Evans").persons()).isEqualTo(2);
  }

  @Test
  void handlesAndAddressesThatAreToldAreNames() {
    KnownPerson sam =
        new KnownPerson(
            "Sam Altman",
            List.of(),
            List.of("sama"),
            List.of("x.com/sama", "blog.samaltman.com", "samaltman.substack.com"),
            List.of());
    NoteBook book =
        new NoteBook()
            .told(sam)
            .note("1", "@sama")
            .note("2", "https://x.com/sama/status/1")
            .note("3", "blog.samaltman.com")
            .note("4", "Sam; @sama");
    assertThat(book.names()).containsOnly("Sam Altman");
    assertThat(book.people().all().getFirst().handles()).containsExactly("sama", "samaltman");
    assertThat(book.people().find("https://blog.samaltman.com/")).hasSize(1);
  }

  @Test
  void whatNotesTieAgainstTheFileStaysTwo() {
    NoteBook book = new NoteBook().told("Andrej Karpathy").told("Andrew Ng");
    book.note("1", "Andrej Karpathy; Andrew Ng").note("2", "Andrew Ng");
    assertThat(book.names()).containsExactly("Andrej Karpathy", "Andrew Ng");
  }

  @Test
  void twoNamesOfSomeoneToldMayBeQuiteDifferent() {
    NoteBook book = new NoteBook().told("Robert C. Martin", "Uncle Bob", "로버트 마틴", "엉클 밥");
    book.note("1", "Uncle Bob").note("2", "Robert Martin").note("3", "엉클 밥").note("4", "로버트 C. 마틴");
    assertThat(book.names()).containsOnly("Robert C. Martin");
  }

  @Test
  void everyMergeCanBeUndone() {
    assertUndone("안드레이 카파시", "안드레 카파시");
    assertUndone("Andrej Karpathy", "카파시");
    assertUndone("Andrej Karpathy", "안드레이 카파시");
    assertUndone("Geoff Hinton", "Geoffrey Hinton");
    assertUndone("Fei-Fei Li", "Li Feifei");
    assertUndone("Andrej Karpathy; @karpathy", "Karpathy; @karpathy");
    assertUndone("시진핑; Xi Jinping", "Xi Jinping");
    assertUndone("Andrej Karpathy", "Andrej Karpathy; 카파시");
  }

  private static void assertUndone(String one, String other) {
    String name = NoteBook.named(one).name();
    String apart = NoteBook.named(other).name();
    if (apart.equals(name)) {
      apart = NoteBook.named(other).aliases().getFirst();
    }
    KnownPerson person = new KnownPerson(name, List.of(), List.of(), List.of(), List.of(apart));
    NoteBook book = new NoteBook().note("1", one).note("2", other).note("3", apart);
    assertThat(book.people().of("1", 0)).isEqualTo(book.people().of("3", 0));
    assertThat(book.told(person).people().of("1", 0)).isNotEqualTo(book.people().of("3", 0));
  }

  @Test
  void theFullestNameThatMostNotesUseIsShown() {
    NoteBook book =
        new NoteBook()
            .note("1", "카파시")
            .note("2", "카파시")
            .note("3", "카파시")
            .note("4", "안드레이 카파시")
            .note("5", "안드레 카파시")
            .note("6", "안드레이 카파시; 카파시");
    Speaker speaker = book.people().all().getFirst();
    assertThat(speaker.name()).isEqualTo("안드레이 카파시");
    assertThat(speaker.aliases()).containsExactly("카파시", "안드레 카파시");
    assertThat(speaker.members()).hasSize(6);
    assertThat(speaker.id()).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void anIdStaysWhileTheNameDoes() {
    NoteBook book = new NoteBook().note("5", "안드레이 카파시");
    String id = book.people().all().getFirst().id();
    book.note("1", "김철수").note("2", "Andrew Ng").note("3", "카파시");
    assertThat(book.people().of("5", 0).orElseThrow().id()).isEqualTo(id);
    assertThat(book.people().of("2", 0).orElseThrow().id()).isEqualTo("andrew-ng");
  }
}
