package munjip.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import munjip.glossary.TermKey;
import munjip.search.Thesaurus.Group;
import munjip.search.Thesaurus.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The glossary, synonyms and people that come with the program. */
class ShippedTermsTest {
  private static final Path SHIPPED = Path.of("index-config");

  private final LiveSearchTime shipped = new LiveSearchTime(SHIPPED, Optional.empty());

  private Stream<Group> groups(Source source) {
    return shipped.thesaurus().groups().stream().filter(group -> group.source() == source);
  }

  @Test
  void everyLineLoadsWithoutAProblem() {
    assertThat(shipped.problems()).isEmpty();
    assertThat(groups(Source.GLOSSARY)).hasSizeGreaterThan(700);
    assertThat(groups(Source.SYNONYMS)).hasSizeGreaterThan(100);
    assertThat(groups(Source.PEOPLE)).hasSizeGreaterThan(40);
  }

  @Test
  void noFunctionWordStandsForAnything() {
    Set<String> functionWords =
        shipped.ranking().functionWords().stream().map(TermKey::of).collect(Collectors.toSet());

    assertThat(shipped.thesaurus().groups())
        .allSatisfy(
            group ->
                assertThat(Stream.concat(group.typed().stream(), group.also().stream()))
                    .noneMatch(wording -> functionWords.contains(TermKey.of(wording))));
  }

  @Test
  void everyPairOfTheGlossaryHasBothLanguages() {
    assertThat(groups(Source.GLOSSARY))
        .allSatisfy(
            group -> {
              assertThat(group.also()).anyMatch(wording -> wording.matches(".*[가-힣].*"));
              assertThat(group.also()).anyMatch(wording -> wording.matches(".*[A-Za-z].*"));
            });
  }

  @Test
  void noWordingIsWrittenTwiceOnALine() throws IOException {
    for (String line : Files.readAllLines(SHIPPED.resolve("search-time/glossary-general.tsv"))) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      for (String side : line.split("\t")) {
        Map<String, List<String>> spellings =
            Stream.of(side.split("\\|")).collect(Collectors.groupingBy(TermKey::of));
        assertThat(spellings.values()).as(line).allMatch(same -> same.size() == 1);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"인가", "질의", "로그", "트리", "노트", "메모", "지라", "레딧", "애플", "자바"})
  void whatKoreanSpellsInsideOtherWordsIsNotSearchedBesideAnother(String word) {
    assertThat(shipped.thesaurus().groups()).noneMatch(group -> group.also().contains(word));
  }

  @Test
  void aFirstNameAloneNamesNobody() {
    assertThat(groups(Source.PEOPLE))
        .noneMatch(group -> group.typed().contains("Andrej"))
        .noneMatch(group -> group.typed().contains("안드레이"))
        .noneMatch(group -> group.typed().contains("Sam"))
        .noneMatch(group -> group.typed().contains("마틴"));
  }
}
