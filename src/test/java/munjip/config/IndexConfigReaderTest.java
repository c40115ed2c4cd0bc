package munjip.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import munjip.passage.PassageConfig;
import munjip.quote.NameWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexConfigReaderTest {
  private static final Path SHIPPED = Path.of("index-config");

  @TempDir Path dir;
  @TempDir Path userDir;

  @BeforeEach
  void emptyConfig() throws IOException {
    write("index-time/index.yaml", "");
    write("index-time/userdict_ko.txt", "");
    write("index-time/stoptags_ko.txt", "");
    for (String list :
        List.of(
            "given-names", "given-names-also-words", "no-persons", "no-persons-ko", "roles-ko")) {
      write("index-time/" + list + ".txt", "");
    }
    write("search-time/ranking.yaml", "");
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(dir.resolve(file).getParent());
    Files.writeString(dir.resolve(file), text);
  }

  private IndexConfig read() throws IOException {
    return IndexConfigReader.read(dir, Optional.of(userDir));
  }

  @Test
  void shippedFilesHaveNoProblemsAndSayWhatIsBuiltIn() throws IOException {
    IndexConfig shipped = IndexConfigReader.read(SHIPPED, Optional.empty());

    assertThat(shipped.problems()).isEmpty();
    assertThat(shipped.notes()).isEqualTo(BuiltIn.NOTES);
    assertThat(shipped.passages()).isEqualTo(BuiltIn.PASSAGES);
    assertThat(shipped.analysis().stopTags()).isEqualTo(BuiltIn.STOP_TAGS);
    assertThat(shipped.ranking())
        .usingRecursiveComparison()
        .ignoringFields("functionWords", "everydayWords")
        .isEqualTo(BuiltIn.RANKING);
    assertThat(shipped.ranking().functionWords()).contains("그리고", "the");
    assertThat(shipped.ranking().everydayWords()).contains("방법", "example");
    assertThat(shipped.analysis().userWords()).contains("카파시", "바이브코딩 바이브 코딩");
  }

  @Test
  void shippedListsTellPersonsFromAllElse() throws IOException {
    NameWords names = IndexConfigReader.read(SHIPPED, Optional.empty()).names();

    assertThat(names.given()).contains("andrej").noneMatch(name -> name.contains("#"));
    assertThat(names.others()).contains("openai");
    assertThat(names.othersKo()).contains("구글");
    assertThat(names.rolesKo()).contains("교수", "ceo");
  }

  @Test
  void namesThatAreWordsTellAccountsApartAndNoPersons() throws IOException {
    write("index-time/given-names-also-words.txt", "# 낱말\nWill mark # remark\n");
    write("index-time/given-names.txt", "Ada\n");

    IndexConfig config = read();

    assertThat(config.searchTime().people().firstNames())
        .containsExactlyInAnyOrder("ada", "mark", "will");
    assertThat(config.names().given()).containsExactly("ada");
    assertThat(IndexConfigReader.read(SHIPPED, Optional.empty()).searchTime().people().firstNames())
        .contains("will", "scarlett", "andrej");
  }

  @Test
  void shippedNamesThatAreWordsAreSortedAndEachOnce() throws IOException {
    List<String> words =
        Files.readAllLines(SHIPPED.resolve("index-time/given-names-also-words.txt")).stream()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .flatMap(line -> Stream.of(line.split(" ")))
            .toList();

    assertThat(words).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void ownNamesAreGivenNamesTooAndRebuildTheIndex() throws IOException {
    write("index-time/given-names.txt", "# 이름\nAda Grace # remark\n");
    IndexConfig without = read();
    Files.writeString(userDir.resolve("names.txt"), "하루 Wren\n");

    IndexConfig with = read();

    assertThat(without.names().given()).containsExactlyInAnyOrder("ada", "grace");
    assertThat(with.names().given()).containsExactlyInAnyOrder("ada", "grace", "하루", "wren");
    assertThat(with.indexTimeText()).isNotEqualTo(without.indexTimeText());
  }

  @Test
  void latinNumbersAndHanAreNeverLeftOut() throws IOException {
    assertThat(IndexConfigReader.read(SHIPPED, Optional.empty()).analysis().stopTags())
        .doesNotContain("SL", "SN", "SH", "NNG", "MAG", "XPN", "XSN", "IC");
  }

  @Test
  void missingFolderIsNamedWithWhatToDo() {
    assertThatThrownBy(() -> IndexConfigReader.read(dir.resolve("nowhere"), Optional.empty()))
        .isInstanceOf(ConfigMissingException.class)
        .hasMessageContaining(dir.resolve("nowhere").toString())
        .hasMessageContaining("--config");
  }

  @Test
  void missingFileCostsOnlyItself() throws IOException {
    Files.delete(dir.resolve("index-time/index.yaml"));

    IndexConfig config = read();

    assertThat(config.notes()).isEqualTo(BuiltIn.NOTES);
    assertThat(config.problems())
        .containsExactly(
            dir.resolve("index-time/index.yaml")
                + ": there is no such file; built-in values are used");
  }

  @Test
  void settingsAreRead() throws IOException {
    write(
        "index-time/index.yaml",
        """
        kinds:
          md: [MD, .markdown]
        maxBytes: 500 kB
        ignored: [archive]
        passages: {least: 10, target: 20, most: 30}
        """);
    write("index-time/stoptags_ko.txt", "EP EF  # 어미\nSP\n");
    write(
        "search-time/ranking.yaml",
        """
        functionWords:
          ko: [그리고]
          en: [The]
        literalWeight: 0.3
        nearnessSlop: 4
        """);

    IndexConfig config = read();

    assertThat(config.problems()).isEmpty();
    assertThat(config.notes().kinds()).isEqualTo(java.util.Map.of("md", "md", "markdown", "md"));
    assertThat(config.notes().maxBytes()).isEqualTo(500_000);
    assertThat(config.notes().ignored()).containsExactly("archive");
    assertThat(config.passages()).isEqualTo(new PassageConfig(10, 20, 30));
    assertThat(config.analysis().stopTags()).containsExactlyInAnyOrder("EP", "EF", "SP");
    assertThat(config.ranking().functionWords()).containsExactlyInAnyOrder("그리고", "the");
    assertThat(config.ranking().literalWeight()).isEqualTo(0.3);
    assertThat(config.ranking().nearnessSlop()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          index-time/index.yaml | maxByte: 20 MB              | :1: "maxByte" is no setting; did you mean "maxBytes"?
          index-time/index.yaml | colour: red                 | :1: "colour" is no setting; expected one of gitignore, ignored, kinds, maxBytes, maxBytesPictured, passages
          index-time/index.yaml | gitignore: perhaps          | :1: "gitignore" is "perhaps", expected yes or no; false is used
          index-time/index.yaml | maxBytes: 20 앵              | :1: "maxBytes" is "20 앵", expected a size such as 20 MB, up to 1000 MB; 20000000 is used
          index-time/index.yaml | maxBytes: -1                | :1: "maxBytes" is "-1", expected a size
          index-time/index.yaml | 'passages: {leest: 10}'     | :1: "passages.leest" is no setting; did you mean "least"?
          index-time/index.yaml | 'passages: {least: ten}'    | :1: "passages.least" is "ten", expected a whole number from 1 to 100000; 150 is used
          index-time/index.yaml | 'passages: {least: 2000}'   | :1: passage lengths are least 2000, target 500, most 1000, expected rising ones; 150, 500, 1000 are used
          index-time/index.yaml | 'kinds: {md: md}'           | :1: "kinds.md": expected a list such as [one, two]
          index-time/index.yaml | 'kinds: {md: [a], x: [a]}'  | :1: "a" is of kind md already; x counts
          index-time/index.yaml | 'ignored: [a, [b]]'         | :1: "ignored": expected a word; left out
          index-time/index.yaml | 'ignored: [a'               | not valid YAML
          index-time/index.yaml | just words                  | :1: expected lines of the form "name: value"
          search-time/ranking.yaml | literalWeight: much      | :1: "literalWeight" is "much", expected a number from 0.0 to 100.0; 0.2 is used
          search-time/ranking.yaml | literalWeight: NaN       | :1: "literalWeight" is "NaN", expected
          search-time/ranking.yaml | nearnessSlop: 1.5        | :1: "nearnessSlop" is "1.5", expected a whole number
          search-time/ranking.yaml | nearnesSlop: 3           | :1: "nearnesSlop" is no setting; did you mean "nearnessSlop"?
          index-time/stoptags_ko.txt | EQ                     | :1: "EQ" is no part of speech of the Korean analyzer; did you mean
          index-time/stoptags_ko.txt | jks                    | did you mean "JKS"?
          index-time/userdict_ko.txt | C#                     | :1: "C#" holds '#'
          index-time/userdict_ko.txt | .NET                   | :1: ".NET" begins with a sign
          index-time/userdict_ko.txt | 시                      | :1: "시" is a single letter
          index-time/userdict_ko.txt | 언어모델 언어 모형         | :1: "언어모델 언어 모형" has parts that make "언어모형"; expected parts that make "언어모델"
          """)
  void brokenLineIsReportedAndTheRestUsed(String file, String line, String problem)
      throws IOException {
    write(file, line);

    IndexConfig config = read();

    assertThat(config.problems()).hasSize(1);
    assertThat(config.problems().getFirst())
        .startsWith(dir.resolve(file).toString() + ":")
        .contains(problem);
    assertThat(config.notes().maxBytes()).isEqualTo(BuiltIn.NOTES.maxBytes());
    assertThat(config.passages()).isEqualTo(BuiltIn.PASSAGES);
    assertThat(config.ranking()).isEqualTo(BuiltIn.RANKING);
    assertThat(config.analysis().stopTags()).isEqualTo(BuiltIn.STOP_TAGS);
    assertThat(config.analysis().userWords()).isEmpty();
  }

  @Test
  void problemNamesTheLineItStandsOn() throws IOException {
    write("index-time/userdict_ko.txt", "# 사람\n카파시\n\nC#  # 언어\n르쿤\n");

    IndexConfig config = read();

    assertThat(config.analysis().userWords()).containsExactly("르쿤", "카파시");
    assertThat(config.problems()).singleElement().asString().contains("userdict_ko.txt:4: \"C#\"");
  }

  @Test
  void userWordsAreFoldedAsTextIsBeforeTheAnalyzerSeesIt() throws IOException {
    String decomposed = java.text.Normalizer.normalize("카파시", java.text.Normalizer.Form.NFD);
    write("index-time/userdict_ko.txt", "Node.js\nＬＬＭ\n" + decomposed + "\n카파시\n카파시 카파시\nllm\n");

    IndexConfig config = read();

    assertThat(config.problems()).isEmpty();
    assertThat(config.analysis().userWords()).containsExactly("llm", "node.js", "카파시");
  }

  @Test
  void usersOwnWordsOutrankTheShippedOnes() throws IOException {
    write("index-time/userdict_ko.txt", "언어모델\n카파시\n");
    Files.writeString(userDir.resolve("userdict_ko.txt"), "언어모델 언어 모델\n문집\n.NET\n");

    IndexConfig config = read();

    assertThat(config.analysis().userWords()).containsExactly("문집", "언어모델 언어 모델", "카파시");
    assertThat(config.problems())
        .singleElement()
        .asString()
        .startsWith(userDir.resolve("userdict_ko.txt") + ":3: ");
  }

  @Test
  void sameWordWithOtherPartsIsReported() throws IOException {
    write("index-time/userdict_ko.txt", "언어모델\n언어모델 언어 모델\n");

    assertThat(read().problems()).singleElement().asString().contains(":2: ", "언어모델");
    assertThat(read().analysis().userWords()).containsExactly("언어모델 언어 모델");
  }

  @Test
  void orderAndCommentsDoNotChangeTheFingerprintAndValuesDo() throws IOException {
    write("index-time/userdict_ko.txt", "카파시\n르쿤\n");
    write("index-time/stoptags_ko.txt", "EP EF\n");
    write("index-time/index.yaml", "ignored: [a, b]\nmaxBytes: 1 MB\n");
    String before = read().indexTimeText();
    write("index-time/userdict_ko.txt", "# 사람\n르쿤 # 얀\n카파시\n카파시\n");
    write("index-time/stoptags_ko.txt", "EF\nEP\n");
    write("index-time/index.yaml", "maxBytes: 1000000 # one\nignored: [b, a]\n");
    assertThat(read().indexTimeText()).isEqualTo(before);
    write("search-time/ranking.yaml", "literalWeight: 3\n");
    assertThat(read().indexTimeText()).isEqualTo(before);

    for (String changed : Set.of("kinds: {md: [md]}", "maxBytes: 2 MB", "passages: {least: 7}")) {
      write("index-time/index.yaml", changed);
      assertThat(read().indexTimeText()).as(changed).isNotEqualTo(before);
    }
  }

  @Test
  void changeOfTheRankingShowsInTheNextSearchAndBrokenValuesStayAsTheyWere() throws IOException {
    write("search-time/ranking.yaml", "literalWeight: 0.3\n");
    LiveSearchTime live = read().searchTime();
    assertThat(live.ranking().literalWeight()).isEqualTo(0.3);

    write("search-time/ranking.yaml", "literalWeight: 0.45\n");
    assertThat(live.ranking().literalWeight()).isEqualTo(0.45);
    assertThat(live.problems()).isEqualTo(List.of());

    write("search-time/ranking.yaml", "literalWeight: nonsense\nnearnessSlop: 3\n");
    assertThat(live.ranking().literalWeight()).isEqualTo(0.45);
    assertThat(live.ranking().nearnessSlop()).isEqualTo(3);
    assertThat(live.problems()).hasSize(1);
  }
}
