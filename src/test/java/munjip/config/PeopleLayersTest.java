package munjip.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import munjip.people.KnownPerson;
import munjip.people.PeopleConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is told by the files of people, the user's own over the shipped ones. */
class PeopleLayersTest {
  @TempDir Path dir;
  @TempDir Path userDir;

  private void ship(String text) throws IOException {
    Files.createDirectories(dir.resolve("search-time"));
    Files.writeString(dir.resolve("search-time/ranking.yaml"), "");
    Files.writeString(dir.resolve("search-time/people.yaml"), text);
  }

  private void own(String text) throws IOException {
    Files.writeString(userDir.resolve("people.yaml"), text);
  }

  private LiveSearchTime live() {
    return new LiveSearchTime(dir, Optional.of(userDir));
  }

  @Test
  void aPersonIsToldWithAllThatTheFileSays() throws IOException {
    ship(
        """
        - name: Andrej Karpathy
          aliases: [안드레이 카파시, 카파시]
          handles: ['@karpathy']
          urls: [https://www.x.com/karpathy/]
          apart: [Andrew Karpathy]
        - name: Ada Lovelace
        """);
    assertThat(live().people().persons())
        .containsExactly(
            new KnownPerson(
                "Andrej Karpathy",
                List.of("안드레이 카파시", "카파시"),
                List.of("karpathy"),
                List.of("x.com/karpathy"),
                List.of("Andrew Karpathy")),
            new KnownPerson("Ada Lovelace", List.of(), List.of(), List.of(), List.of()));
  }

  @Test
  void theUsersPersonIsAddedToTheShippedOneOfThatName() throws IOException {
    ship(
        "- {name: Andrej Karpathy, aliases: [카파시, 카르파티, 안드레이 카파시], handles: [karpathy]}\n- {name: Yann LeCun, aliases: [르쿤]}\n");
    own(
        """
        - {name: andrej karpathy, aliases: [카르파티], apart: [카파시]}
        - {name: An Other, aliases: [안드레이 카파시]}
        """);
    assertThat(live().people().persons())
        .extracting(KnownPerson::name, KnownPerson::aliases)
        .containsExactly(
            tuple("andrej karpathy", List.of("카르파티")),
            tuple("An Other", List.of("안드레이 카파시")),
            tuple("Yann LeCun", List.of("르쿤")));
  }

  @Test
  void ofTheShippedPersonAllStaysThatIsNotTakenAway() throws IOException {
    ship("- {name: Andrej Karpathy, aliases: [카파시], handles: [karpathy], urls: [karpathy.ai]}\n");
    own("- {name: Andrej Karpathy, aliases: [안카], handles: [andrej_k]}\n");
    assertThat(live().people().persons())
        .containsExactly(
            new KnownPerson(
                "Andrej Karpathy",
                List.of("안카", "카파시"),
                List.of("andrej_k", "karpathy"),
                List.of("karpathy.ai"),
                List.of()));
  }

  @Test
  void whatIsKeptApartIsAddedToTheShippedPerson() throws IOException {
    ship("- {name: Andrej Karpathy, aliases: [카파시, 카르파티], handles: [karpathy]}\n");
    own("- {name: Andrej Karpathy, apart: [카르파티, 카파치]}\n");
    assertThat(live().people().persons())
        .containsExactly(
            new KnownPerson(
                "Andrej Karpathy",
                List.of("카파시"),
                List.of("karpathy"),
                List.of(),
                List.of("카르파티", "카파치")));
  }

  @Test
  void theSamePeopleAreTheSameObjectUntilAFileChanges() throws IOException {
    ship("- {name: Yann LeCun, aliases: [르쿤]}\n");
    LiveSearchTime live = live();
    PeopleConfig before = live.people();
    assertThat(live.people()).isSameAs(before);

    own("- {name: Ada Lovelace}\n");
    assertThat(live.people().persons())
        .extracting(KnownPerson::name)
        .containsExactly("Ada Lovelace", "Yann LeCun");

    own("- {name: Ada Lovelace, apart: [Ada]}\n- {name: [\n");
    assertThat(live.people().persons().getFirst().apart()).containsExactly("Ada");
    assertThat(live.problems())
        .singleElement()
        .asString()
        .contains("people.yaml:", "not valid YAML");

    Files.delete(userDir.resolve("people.yaml"));
    assertThat(live.people()).isEqualTo(before);
  }

  @Test
  void shippedPeopleAreTold() {
    PeopleConfig people = new LiveSearchTime(Path.of("index-config"), Optional.empty()).people();
    assertThat(people.persons()).hasSizeGreaterThan(40);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // what is wrong | line | what is said | who is told
        "- {name: Ada Lovelace, aliases: [에이다]}\\n- {name: Ada Yonath, aliases: [에이다, 요나트]} | 2"
            + " | \"에이다\" is a name of Ada Lovelace already (line 1), expected a name of one person only"
            + " | Ada Lovelace[에이다] Ada Yonath[요나트]",
        "- {name: Ada Lovelace, handles: [ada]}\\n- {name: Ada Yonath, handles: ['@Ada']} | 2"
            + " | \"@Ada\" is a name of Ada Lovelace already (line 1) | Ada Lovelace[] Ada Yonath[]",
        "- {name: Ada Lovelace, urls: [ada.dev]}\\n- {name: Ada Yonath, urls: [https://ada.dev/]} | 2"
            + " | \"ada.dev\" is a name of Ada Lovelace already | Ada Lovelace[] Ada Yonath[]",
        "- {name: Ada Lovelace, aliases: [Ada King]}\\n- {name: Ada King} | 2"
            + " | \"Ada King\" is a name of Ada Lovelace already | Ada Lovelace[Ada King]",
        "- name: [Ada Lovelace, 에이다 러브레이스] | 1"
            + " | \"name\" is a list, expected one name; \"Ada Lovelace\" is taken for the name, \"에이다 러브레이스\" for aliases; did you mean \"aliases: [에이다 러브레이스]\"?"
            + " | Ada Lovelace[에이다 러브레이스]",
        "- name: Ada Lovelace\\n  aliases: [러브레이스]\\n  apart: [러브레이스] | 3"
            + " | \"러브레이스\" is a name of this person here, and cannot be kept apart; take it out of name and aliases"
            + " | Ada Lovelace[러브레이스]",
        "- name: Ada Lovelace\\n  alias: [러브레이스] | 2"
            + " | \"alias\" is no setting; did you mean \"aliases\"? | Ada Lovelace[]",
        "- name: Ada Lovelace\\n- Ada | 2"
            + " | expected lines of the form \"name: value\" | Ada Lovelace[]",
        "- name: Ada Lovelace\\n- name: Ada Yonath\\n  handles: @ay | 3"
            + " | not valid YAML: a value cannot begin with @; write it without @ or in quotes; this item is not used"
            + " | Ada Lovelace[]",
        "- name: Ada Lovelace\\n  aliases: 벡, 에이다 러브레이스, 러브레이스, 러브레이스 | 2"
            + " | \"벡\" is a single letter | Ada Lovelace[에이다 러브레이스, 러브레이스]",
        "- name: Ada Lovelace\\n  born: 1815 | 2"
            + " | \"born\" is no setting; expected one of aliases, apart, handles, name, urls"
            + " | Ada Lovelace[]",
        "- name: Ada Lovelace\\n  aliases: [러브레이스]\\n- name: ada lovelace\\n  aliases: [에이다 러브레이스] | 3"
            + " | \"ada lovelace\" stands above already (line 1), expected each person once; both are taken together"
            + " | Ada Lovelace[러브레이스, 에이다 러브레이스]",
      })
  void whatCannotBeIsReportedWithItsLineAndCostsOnlyItself(
      String text, int line, String said, String told) throws IOException {
    ship("");
    own(text.replace("\\n", "\n") + "\n- {name: Alan Turing, aliases: [앨런 튜링]}\n");
    LiveSearchTime live = live();

    assertThat(live.problems())
        .filteredOn(problem -> problem.contains("people.yaml"))
        .singleElement()
        .asString()
        .contains("people.yaml:" + line + ": " + said);
    assertThat(live.people().persons())
        .extracting(person -> person.name() + person.aliases())
        .isEqualTo(java.util.List.of((told + " Alan Turing[앨런 튜링]").split("(?<=\\]) ")));
  }
}
