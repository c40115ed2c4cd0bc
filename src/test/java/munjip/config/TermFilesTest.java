package munjip.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import munjip.glossary.NoteWordings;
import munjip.search.Taught;
import munjip.search.Thesaurus;
import munjip.search.Thesaurus.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Glossary, synonyms and people: what their lines say, and what a broken one costs. */
class TermFilesTest {
  @TempDir Path dir;
  @TempDir Path userDir;

  private void ship(String file, String text) throws IOException {
    Files.createDirectories(dir.resolve("search-time"));
    Files.writeString(dir.resolve("search-time/ranking.yaml"), "");
    Files.writeString(dir.resolve("search-time").resolve(file), text);
  }

  private void own(String file, String text) throws IOException {
    Files.writeString(userDir.resolve(file), text);
  }

  private LiveSearchTime live() {
    return new LiveSearchTime(dir, Optional.of(userDir));
  }

  /** Each group in one line: {@code typed, typed > also, also}, or the wordings alone. */
  private static List<String> groups(LiveSearchTime live) {
    return live.thesaurus().groups().stream().map(TermFilesTest::shown).toList();
  }

  private static String shown(Group group) {
    String also = String.join(", ", group.also());
    return group.typed().equals(group.also())
        ? also
        : String.join(", ", group.typed()) + " > " + also;
  }

  private List<String> groupsOf(String file, String text) throws IOException {
    ship("ranking.yaml", "");
    own(file, text);
    LiveSearchTime live = live();
    assertThat(live.problems()).isEmpty();
    return groups(live);
  }

  @ParameterizedTest
  @MethodSource
  void aGlossaryLineIsAPair(String line, String group) throws IOException {
    assertThat(groupsOf("glossary.txt", line)).containsExactly(group);
  }

  static Stream<String[]> aGlossaryLineIsAPair() {
    return Stream.of(
        new String[] {"임베딩\tembedding", "임베딩, embedding"},
        new String[] {"임베딩 = embedding", "임베딩, embedding"},
        new String[] {"  임베딩 \t\t embedding  ", "임베딩, embedding"},
        new String[] {"임베딩\u00A0=\u3000embedding", "임베딩, embedding"},
        new String[] {"미세 조정|파인튜닝\tfine-tuning", "미세 조정, 파인튜닝, fine-tuning"},
        new String[] {
          "거대  언어 모델 | LLM = LLM|large language model", "거대 언어 모델, LLM, large language model"
        },
        new String[] {"\"임베딩\" = “embedding”", "임베딩, embedding"},
        new String[] {"임베딩 = embedding  # 벡터", "임베딩, embedding"},
        new String[] {"씨샵 = C#", "씨샵, C#"},
        new String[] {"C++ = 씨플플", "C++, 씨플플"},
        new String[] {"\uFEFF임베딩\tembedding\r\n", "임베딩, embedding"},
        new String[] {
          Normalizer.normalize("임베딩", Normalizer.Form.NFD) + "\tembedding", "임베딩, embedding"
        },
        new String[] {"# 머리말\n\n임베딩\tembedding\n  # 꼬리말\n", "임베딩, embedding"});
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "깃허브, GitHub ; 깃허브, GitHub",
        "쿠버네티스, k8s,Kubernetes ; 쿠버네티스, k8s, Kubernetes",
        "깃허브，GitHub ; 깃허브, GitHub",
        "JS => JavaScript ; JS > JavaScript",
        "js, 자스 => JavaScript, 자바스크립트 ; js, 자스 > JavaScript, 자바스크립트",
        "웹 => web ; 웹 > web",
        "C# , 씨샵 # 언어 ; C#, 씨샵",
      })
  void aSynonymLineIsAGroupOrADirection(String line, String group) throws IOException {
    assertThat(groupsOf("synonyms.txt", line)).containsExactly(group);
  }

  @Test
  void aPersonIsCalledByNameAliasHandleAndAddress() throws IOException {
    String people =
        """
        # 사람
        - name: Andrej Karpathy
          aliases: [안드레이 카파시, 카파시, Karpathy]
          handles: [karpathy]
          urls: [https://www.x.com/karpathy/, karpathy.ai]
        - name: Sam Altman
          handles: ['@sama']
        """;
    assertThat(groupsOf("people.yaml", people))
        .containsExactly(
            "Andrej Karpathy, 안드레이 카파시, 카파시, Karpathy, @karpathy, x.com/karpathy,"
                + " https://x.com/karpathy, karpathy.ai, https://karpathy.ai"
                + " > Andrej Karpathy, 안드레이 카파시, 카파시, Karpathy",
            "Sam Altman, @sama");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "glossary.txt ; 임베딩            ; :2: \"임베딩\" has one side only; expected Korean, a tab or \" = \", English",
        "glossary.txt ; 임베딩   embedding ; did you mean \"임베딩 = embedding\"?",
        "glossary.txt ; 임베딩 embedding  ; did you mean \"임베딩 = embedding\"?",
        "glossary.txt ; 임베딩=embedding  ; did you mean \"임베딩 = embedding\"?",
        "glossary.txt ; 임베딩 => embedding ; did you mean \"임베딩 = embedding\"?",
        "glossary.txt ; 임베딩, embedding ; did you mean \"임베딩 = embedding\"?",
        "glossary.txt ; 임베딩 =          ; has nothing on the right",
        "glossary.txt ; = embedding       ; has nothing on the left",
        "glossary.txt ; 임베딩 = a = b    ; has 3 sides; expected two",
        "glossary.txt ; 임베딩 = a1||b1   ; has nothing between two dividers, or beside one",
        "glossary.txt ; 임베딩 = e        ; \"e\" is a single letter",
        "glossary.txt ; 웹 = web          ; or in synonyms.txt 웹 => …",
        "glossary.txt ; 임베딩 = \"embed  ; holds a quotation mark in \"\"embed\"; terms need none",
        "glossary.txt ; 임베딩 = ++       ; \"++\" has no letter",
        "glossary.txt ; LLM = llm         ; says the same on both sides",
        "glossary.txt ; - a1 = b1 = c1    ; has 3 sides; expected -term = term",
        "glossary.txt ; -                 ; has nothing on the left",
        "glossary.txt ; 가나다라마바사아자차 가나다라마바사아자차 가나다라마바사아자차 가나다라마바사아자차 가나다라마바사아자차 가나다라마바사아자차 = ten ; is longer than 60 characters",
        "synonyms.txt ; GitHub            ; has one term only; expected two or more with commas between",
        "synonyms.txt ; 깃허브、GitHub    ; did you mean \"깃허브, GitHub\"?",
        "synonyms.txt ; 깃허브 = GitHub   ; did you mean \"깃허브, GitHub\"?",
        "synonyms.txt ; JS -> JavaScript  ; did you mean \"JS => JavaScript\"?",
        "synonyms.txt ; JS → JavaScript   ; did you mean \"JS => JavaScript\"?",
        "synonyms.txt ; a1 => b1 => c1    ; has more than one =>",
        "synonyms.txt ; GitHub,,깃허브    ; has nothing between two dividers",
        "synonyms.txt ; JS =>             ; has nothing behind the =>",
        "synonyms.txt ; => 자스           ; has nothing before the =>",
        "synonyms.txt ; web => 웹         ; \"웹\" is a single letter",
        "synonyms.txt ; 웹, web           ; \"웹\" is a single letter",
        "people.yaml  ; - aliases: [카파시] ; a person without a name; expected \"name: …\"",
        "people.yaml  ; - {name: Andrej Karpathy, aliases: [Andrej]} ; \"Andrej\" is a first name alone",
        "people.yaml  ; - {name: Andrej Karpathy, alias: [카파시]} ; \"alias\" is no setting; did you mean \"aliases\"?",
        "people.yaml  ; - {name: Andrew Ng, aliases: [응]} ; \"응\" is a single letter",
        "people.yaml  ; - {name: Andrew Ng, handles: [Andrew Ng]} ; \"Andrew Ng\" is no handle",
        "people.yaml  ; - {name: Andrew Ng, urls: [here]} ; \"here\" is no address",
        "people.yaml  ; - {name: Andrew Ng, apart: [andrew-ng]} ; \"andrew-ng\" is a name of this person here, and cannot be kept apart",
        "people.yaml  ; - {name: Andrew Ng, apart: [응]} ; \"응\" is a single letter",
        "people.yaml  ; - {name: Andrew Ng, aparts: [Andrew Yang]} ; \"aparts\" is no setting; did you mean \"apart\"?",
        "people.yaml  ; - {name: Andrew Ng, aliases: [[a]]} ; \"aliases\": expected a word; left out",
        "people.yaml  ; - Andrew Ng ; expected lines of the form \"name: value\"",
      })
  void aBrokenLineIsReportedAndCostsOnlyItself(String file, String line, String problem)
      throws IOException {
    boolean yaml = file.endsWith("yaml");
    String before = yaml ? "- {name: Ada Lovelace, aliases: [에이다 러브레이스]}" : "프롬프트 = prompt";
    String after = yaml ? "- {name: Alan Turing, aliases: [앨런 튜링]}" : "토큰 = token";
    String text = String.join("\n", before, line, after, "");
    ship("ranking.yaml", "");
    own(file, file.startsWith("syn") ? text.replaceAll("(프롬프트|토큰) =", "$1,") : text);

    LiveSearchTime live = live();

    assertThat(live.problems()).isNotEmpty();
    assertThat(live.problems().getFirst())
        .startsWith(userDir.resolve(file) + ":2: ")
        .contains(problem);
    assertThat(groups(live)).hasSize(2);
  }

  @Test
  void aPersonThatIsNoYamlCostsOnlyThatPerson() throws IOException {
    ship("ranking.yaml", "");
    own(
        "people.yaml",
        """
        - name: Ada Lovelace
          aliases: [에이다 러브레이스]
        - name: Andrej Karpathy
          handles: [@karpathy]
        - name: Alan Turing
          aliases: [앨런 튜링
        - name: Grace Hopper
          aliases: [그레이스 호퍼]
        """);

    LiveSearchTime live = live();

    assertThat(groups(live)).containsExactly("Ada Lovelace, 에이다 러브레이스", "Grace Hopper, 그레이스 호퍼");
    assertThat(live.problems())
        .hasSize(2)
        .allSatisfy(problem -> assertThat(problem).contains("not valid YAML"))
        .satisfiesExactly(
            first -> assertThat(first).contains("people.yaml:4: "),
            second -> assertThat(second).containsPattern("people.yaml:[67]: "));
  }

  @Test
  void whatIsSaidTwiceIsReportedAndUsed() throws IOException {
    ship("ranking.yaml", "");
    own("glossary.txt", "임베딩 = embedding\n\n임베딩|매장 = Embedding\n");
    own("synonyms.txt", "깃허브, GitHub\ngithub, 깃허브\n");

    LiveSearchTime live = live();

    assertThat(live.problems())
        .containsExactly(
            userDir.resolve("synonyms.txt")
                + ":2: the same terms stand on line 1 already; once is enough",
            userDir.resolve("glossary.txt")
                + ":3: 임베딩 = Embedding stands on line 1 already; once is enough");
    assertThat(groups(live)).hasSize(4);
  }

  @Test
  void theUsersOwnComeFirst() throws IOException {
    ship("glossary-general.tsv", "토큰\ttoken\n");
    ship("synonyms.txt", "k8s, Kubernetes\n");
    own("glossary.txt", "토큰 = 코인\n");

    assertThat(groups(live())).containsExactly("토큰, 코인", "k8s, Kubernetes", "토큰, token");
  }

  @Test
  void theUsersPersonStandsForTheShippedOneOfThatName() throws IOException {
    ship(
        "people.yaml",
        "- {name: Andrej Karpathy, aliases: [카파시]}\n- {name: Yann LeCun, aliases: [르쿤]}\n");
    own("people.yaml", "- {name: andrej karpathy, aliases: [카르파티]}\n");

    assertThat(groups(live())).containsExactly("andrej karpathy, 카르파티", "Yann LeCun, 르쿤");
  }

  @Test
  void whatIsKeptApartIsSoInEveryFile() throws IOException {
    ship("glossary-general.tsv", "에이전트\tagent\n미세 조정|파인튜닝\tfine-tuning\n모델\tmodel\n");
    ship("synonyms.txt", "JS => JavaScript\nk8s, Kubernetes\n");
    own("glossary.txt", "-에이전트 = Agents|agent\n-미세조정\tfine tuning\n-모델\n");
    own("synonyms.txt", "-js, javascript\n");

    LiveSearchTime live = live();

    assertThat(live.problems()).isEmpty();
    assertThat(groups(live))
        .containsExactly(
            "k8s, Kubernetes", "미세 조정 > 파인튜닝", "파인튜닝 > 미세 조정, fine-tuning", "fine-tuning > 파인튜닝");
  }

  @Test
  void aChangeShowsInTheNextSearch() throws IOException {
    ship("glossary-general.tsv", "토큰\ttoken\n");
    LiveSearchTime live = live();
    List<String> told = new ArrayList<>();
    live.tellProblems(told::add);
    assertThat(groups(live)).containsExactly("토큰, token");
    assertThat(live.thesaurus()).isSameAs(live.thesaurus());

    own("glossary.txt", "문집 = munjip\n");
    assertThat(groups(live)).containsExactly("문집, munjip", "토큰, token");

    own("glossary.txt", "문집 = munjip\n임베딩\n");
    assertThat(groups(live)).containsExactly("문집, munjip", "토큰, token");
    assertThat(told).singleElement().asString().contains("glossary.txt:2: ");
    assertThat(live.problems()).isEqualTo(told);

    Files.delete(userDir.resolve("glossary.txt"));
    assertThat(groups(live)).containsExactly("토큰, token");
    assertThat(live.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"glossary.txt", "synonyms.txt", "people.yaml"})
  void aFileThatCannotBeReadStaysAsItWas(String file) throws IOException {
    ship("ranking.yaml", "");
    own("glossary.txt", "문집 = munjip\n");
    own("synonyms.txt", "깃허브, GitHub\n");
    own("people.yaml", "- {name: Yann LeCun, aliases: [르쿤]}\n");
    LiveSearchTime live = live();
    List<String> before = groups(live);
    assertThat(before).hasSize(3);

    Files.write(userDir.resolve(file), "코드, code\n".getBytes(StandardCharsets.UTF_16));
    assertThat(groups(live)).isEqualTo(before);
    assertThat(live.problems()).singleElement().asString().contains(file, "UTF-8");

    Files.delete(userDir.resolve(file));
    Files.createDirectory(userDir.resolve(file));
    assertThat(groups(live)).isEqualTo(before);
    assertThat(live.problems()).singleElement().asString().contains(file, "cannot be read");
  }

  @Test
  void peopleThatAreNoYamlAtAllStayAsTheyWere() throws IOException {
    ship("ranking.yaml", "");
    own("people.yaml", "- {name: Yann LeCun, aliases: [르쿤]}\n");
    LiveSearchTime live = live();
    assertThat(groups(live)).hasSize(1);

    own("people.yaml", "- {name: [\n");
    assertThat(groups(live)).containsExactly("Yann LeCun, 르쿤");
    assertThat(live.problems())
        .singleElement()
        .asString()
        .contains("people.yaml:", "not valid YAML");
  }

  @ParameterizedTest
  @CsvSource({"glossary.txt, -취향 = taste", "synonyms.txt, '-취향, taste'", "glossary.txt, -taste"})
  void whatIsKeptApartIsNotLearnedFromTheNotesEither(String file, String line) throws IOException {
    own(file, line + "\n");
    NoteWordings note =
        new NoteWordings(
            List.of(List.of("취향", "taste"), List.of("CORS", "교차 출처")), List.of(), List.of());

    Thesaurus thesaurus = live().thesaurus().with(Taught.by(List.of(note)));

    assertThat(thesaurus.groups().stream().map(TermFilesTest::shown))
        .containsExactly("CORS, 교차 출처");
  }

  @ParameterizedTest
  @CsvSource({
    "people.yml, people.yaml",
    "glossary.tsv, glossary.txt",
    "glossary-general.tsv, glossary.txt",
    "synonym.txt, synonyms.txt",
    "userdict.txt, userdict_ko.txt",
  })
  void aFileWithNearlyTheRightNameIsReported(String name, String right) throws IOException {
    ship("ranking.yaml", "");
    own(name, "");
    own("synonyms.txt~", "");
    own("notes.md", "");

    List<String> problems = IndexConfigReader.read(dir, Optional.of(userDir)).problems();

    assertThat(problems)
        .contains(userDir.resolve(name) + ": is not read; did you mean \"" + right + "\"?")
        .noneMatch(problem -> problem.contains("synonyms.txt~") || problem.contains("notes.md"));
  }
}
