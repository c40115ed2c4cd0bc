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
  void theUsersPersonStandsForTheShippedOneOfThatName() throws IOException {
    ship("- {name: Andrej Karpathy, aliases: [카파시]}\n- {name: Yann LeCun, aliases: [르쿤]}\n");
    own("- {name: andrej karpathy, aliases: [카르파티]}\n");
    assertThat(live().people().persons())
        .extracting(KnownPerson::name, KnownPerson::aliases)
        .containsExactly(
            tuple("andrej karpathy", List.of("카르파티")), tuple("Yann LeCun", List.of("르쿤")));
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
}
