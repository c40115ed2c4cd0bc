package munjip.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import munjip.people.PeopleConfig;
import munjip.result.NoteRef;
import munjip.result.RelatedPassage;
import munjip.search.Engine;
import munjip.search.NoteSearch;
import munjip.search.PassageEntry;
import munjip.search.RelatedRequest;
import munjip.search.Thesaurus;
import munjip.search.Thesaurus.Group;
import munjip.search.Thesaurus.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What moves related passages up, and what is said of it. */
class RelatedReasonsTest {
  @TempDir private Path folder;

  private Engine engine;
  private Thesaurus thesaurus = Thesaurus.EMPTY;
  private NoteSearch search;

  @BeforeEach
  void open() throws IOException {
    engine = TestLucene.in(folder);
    search =
        new NoteSearch(
            engine.searcher(),
            engine.analyzer(),
            () -> ContractNotes.RANKING,
            () -> thesaurus,
            () -> PeopleConfig.NONE);
  }

  @AfterEach
  void close() throws IOException {
    engine.close();
  }

  private SaidNote note(String path, String text) {
    return SaidNote.of(path, text);
  }

  private void index(SaidNote... notes) throws IOException {
    for (SaidNote note : notes) {
      note.putInto(engine.index());
    }
    engine.index().commit();
  }

  private List<RelatedPassage> to(String path) {
    String note = search.noteAt(path).orElseThrow().id();
    String passage = engine.searcher().passages(note).getFirst().id().value();
    return search.relatedToPassage(passage, RelatedRequest.of("", 10).withFaint(true)).passages();
  }

  private static List<String> reasons(RelatedPassage passage) {
    return passage.because().stream()
        .map(each -> each.kind().name().toLowerCase(Locale.ROOT) + " " + each.term())
        .toList();
  }

  private static List<String> paths(List<RelatedPassage> passages) {
    return passages.stream().map(each -> each.note().path()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "언어 모델을 줄이는 법을 적는다., A language model can be made small., 언어 모델 · language model",
    "A language model can be made small., 언어 모델을 줄이는 법을 적는다., language model · 언어 모델",
    "언어모델은 기억하지 않는다., The language models of today., 언어모델 · language model",
  })
  void termInAnotherLanguageIsAReasonInBoth(String asked, String found, String reason)
      throws IOException {
    thesaurus =
        Thesaurus.of(List.of(Group.of(List.of("언어 모델", "language model"), Source.GLOSSARY)));
    index(
        note("asked.md", asked),
        note("found.md", found),
        note("other.md", "정원에는 담이 없다. Nothing of it."));
    assertThat(paths(to("asked.md"))).containsExactly("found.md");
    assertThat(reasons(to("asked.md").getFirst())).containsExactly("term " + reason);
  }

  @Test
  void wordsThatStandSideBySideInBothAreOneReason() throws IOException {
    index(
        note("asked.md", "컨텍스트 윈도우를 넓혀도 기억은 늘지 않는다. Prompt caching helps."),
        note("found.md", "컨텍스트 윈도우는 책상이다. 기억 그리고 prompt caching."),
        note("other.md", "정원에는 담이 없다."));
    assertThat(reasons(to("asked.md").getFirst()))
        .containsExactlyInAnyOrder("term 컨텍스트 윈도우", "term 기억", "term Prompt caching");
  }

  @ParameterizedTest
  @CsvSource({
    "이네스 칼벨루라면 그건 놓아준 것이라 한다., 리스본에서 칼벨루의 책을 읽었다., 칼벨루, 칼벨루",
    "클라우드컴퓨팅을 배우는 날., 우리는 분산컴퓨팅을 쓴다., 컴퓨팅, 컴퓨팅",
    "심리학이론을 배우는 날., 우리는 물리학이론을 쓴다., 이론, 이론",
    "강아지사료를 산다., 우리는 송아지사료를 쓴다., 사료, 사료",
  })
  void nameThatTheAnalysisCutsIsToldAndMarkedWhole(
      String asked, String found, String reason, String marked) throws IOException {
    index(note("asked.md", asked), note("found.md", found), note("other.md", "정원에는 담이 없다."));
    RelatedPassage related = to("asked.md").getFirst();
    assertThat(reasons(related)).containsExactly("term " + reason);
    assertThat(related.snippet().marks().stream().map(each -> each.of(related.snippet().text())))
        .containsExactly(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"asked.md", "found.md"})
  void linkedNoteIsRelatedToTheWholeNoteThoughItSharesNothing(String asked) throws IOException {
    index(
        note("asked.md", "Something else entirely, see [[found]]."),
        note("found.md", "얼음이 얇게 남아 있다.\n\n## 오리\n\n오리는 얼음이 없는 쪽에 있다."),
        note("other.md", "빵을 굽는다."));
    String note = search.noteAt(asked).orElseThrow().id();
    assertThat(search.relatedToNote(note, RelatedRequest.of("", 10)).notes())
        .extracting(each -> each.note().path(), each -> each.passages().size())
        .containsExactly(tuple(asked.equals("asked.md") ? "found.md" : "asked.md", 1));
  }

  @Test
  void whatAPassageItselfLinksToIsRelatedToIt() throws IOException {
    index(
        note("asked.md", "Something else entirely, see [[found]].\n\n# 둘째\n\n강가를 걷는다."),
        note("found.md", "얼음이 얇게 남아 있다."),
        note("other.md", "빵을 굽는다."));
    String note = search.noteAt("asked.md").orElseThrow().id();
    List<PassageEntry> passages = engine.searcher().passages(note);
    RelatedRequest request = RelatedRequest.of("", 10);
    assertThat(search.relatedToPassage(passages.getFirst().id().value(), request).passages())
        .singleElement()
        .satisfies(found -> assertThat(found.note().path()).isEqualTo("found.md"))
        .satisfies(found -> assertThat(found.faint()).isFalse())
        .satisfies(found -> assertThat(reasons(found)).containsExactly("link 둘째"));
    assertThat(search.relatedToPassage(passages.getLast().id().value(), request).passages())
        .isEmpty();
  }

  @Test
  void whatIsSurelyRelatedComesBeforeWhatIsFaint() throws IOException {
    index(
        note("asked.md", "정원과 서리와 마늘과 거름과 담장과 사다리와 물통. [[found]]"),
        note("found.md", "얼음이 얇게 남아 있다."),
        note("faint.md", "바다에서 배를 타고 정원과 거름을 생각했다."),
        note("other.md", "구름이 간다."));
    List<RelatedPassage> all = to("asked.md");
    assertThat(paths(all)).containsExactly("found.md", "faint.md");
    assertThat(all).extracting(RelatedPassage::faint).containsExactly(false, true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"기억", "기억과 학습", "memory", "How does memory work?"})
  void textOfAFewWordsFindsWhatHasThem(String text) throws IOException {
    index(
        note("found.md", "학습과 기억은 같은 자리에서 자란다. Memory and learning grow in one bed."),
        note("other.md", "구름이 간다."));
    assertThat(paths(search.relatedToText(text, RelatedRequest.of("", 10)).passages()))
        .containsExactly("found.md");
  }

  @Test
  void chanceWordIsNotAllThatATextInTheOtherLanguageIsAbout() throws IOException {
    thesaurus =
        Thesaurus.of(
            List.of(
                Group.of(List.of("노트북", "laptop"), Source.GLOSSARY),
                Group.of(List.of("인터넷", "internet"), Source.GLOSSARY),
                Group.of(List.of("언어 모델", "language model"), Source.GLOSSARY)));
    index(
        note("found.md", "인터넷이 없는 기차에서도 노트북의 언어 모델은 돈다."),
        note("chance.md", "She trains for a race."),
        note("other.md", "구름이 간다."));
    String text = "A language model on my laptop works on trains with no internet.";
    assertThat(paths(search.relatedToText(text, RelatedRequest.of("", 10)).passages()))
        .containsExactly("found.md");
  }

  @Test
  void wordsThatStandApartInOneAreTwoReasons() throws IOException {
    index(
        note("asked.md", "컨텍스트 윈도우를 넓혀도 기억은 늘지 않는다."),
        note("apart.md", "윈도우를 닫고 컨텍스트를 본다."),
        note("other.md", "정원에는 담이 없다."));
    assertThat(reasons(to("asked.md").getFirst()))
        .containsExactlyInAnyOrder("term 컨텍스트", "term 윈도우");
  }

  @Test
  void whoIsQuotedInBothIsAReason() throws IOException {
    index(
        note("asked.md", "오카포는 \"정원은 아무것도 잊지 않는다\"라고 말했다. 가을 이야기다.")
            .names("그레이스 오카포", "오카포")
            .says("정원은 아무것도 잊지 않는다"),
        note("found.md", "Grace: \"Walls come later.\" 가을에 적었다.")
            .names("그레이스 오카포", "Grace")
            .says("Walls come later."),
        note("other.md", "가을에 적었다. 담은 나중에 온다."));
    List<RelatedPassage> related = to("asked.md");
    assertThat(paths(related)).startsWith("found.md");
    assertThat(reasons(related.getFirst())).contains("person 그레이스 오카포");
  }

  @Test
  void sharedTagsAndLinksMoveUpWhatSharesWords() throws IOException {
    index(
        note("a/asked.md", "---\ntags: [정원]\n---\n고양이 이야기. [담](../b/wall.md)을 보라."),
        note("b/wall.md", "# 담\n\n고양이 한 마리."),
        note("b/tagged.md", "---\ntags: [정원]\n---\n고양이 한 마리."),
        note("b/plain.md", "고양이 한 마리 더."),
        note("b/back.md", "고양이 [[asked]] 두 마리."),
        note("b/far.md", "바다와 배와 [[asked]]"),
        note("b/x.md", "하늘"),
        note("b/y.md", "구름"),
        note("b/z.md", "비"),
        note("b/w.md", "바람"));
    List<RelatedPassage> related = to("a/asked.md");
    assertThat(paths(related).subList(0, 2)).containsExactlyInAnyOrder("b/wall.md", "b/back.md");
    assertThat(related.subList(0, 2)).allMatch(each -> reasons(each).contains("link asked"));
    assertThat(paths(related).subList(2, 3)).containsExactly("b/tagged.md");
    assertThat(reasons(related.get(2))).contains("tag #정원");
    assertThat(paths(related)).as("a link alone says nothing").doesNotContain("b/far.md");
  }

  @Test
  void linkOfTheSameNameElsewhereIsNotMeant() throws IOException {
    index(
        note("a/asked.md", "고양이 이야기. [차례](README.md)"),
        note("a/README.md", "고양이 차례."),
        note("b/README.md", "고양이 차례 둘."));
    assertThat(to("a/asked.md"))
        .filteredOn(each -> reasons(each).stream().anyMatch(reason -> reason.startsWith("link")))
        .extracting(each -> each.note().path())
        .containsExactly("a/README.md");
  }

  @Test
  void whatNotesThatAreAlikeLinkToMovesUpAndSaysSo() throws IOException {
    index(
        note("asked.md", "고양이와 마늘과 서리 이야기."),
        note("one.md", "# 첫째\n\n고양이와 마늘과 서리를 본다. [담](wall.md)"),
        note("two.md", "마늘과 서리가 온다. [[wall]]"),
        note("bare.md", "고양이와 마늘을 그린다."),
        note("wall.md", "벽 위의 고양이와 마늘, 그리고 저녁 바람과 배추."),
        note("far.md", "바다와 배와 [[one]]"),
        note("x.md", "하늘"),
        note("y.md", "구름"));
    List<RelatedPassage> related = to("asked.md");
    assertThat(paths(related)).containsSubsequence("wall.md", "bare.md").doesNotContain("far.md");
    assertThat(related)
        .filteredOn(each -> reasons(each).stream().anyMatch(reason -> reason.startsWith("via")))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.note().path()).isEqualTo("wall.md");
              assertThat(reasons(each)).contains("term 고양이", "via 첫째");
            });
  }

  @Test
  void linkToWhatIsAskedForIsNoVoteForIt() throws IOException {
    index(
        note("asked.md", "고양이와 마늘과 서리 이야기."),
        note("one.md", "고양이와 마늘과 서리를 본다. [처음](asked.md)"),
        note("x.md", "하늘"));
    assertThat(to("asked.md")).allMatch(each -> !reasons(each).toString().contains("via"));
    assertThat(paths(to("asked.md"))).containsExactly("one.md");
  }

  @Test
  void linkByAnAliasIsSeenFromBothEnds() throws IOException {
    index(
        note("asked.md", "---\naliases: [고양이집]\n---\n고양이 이야기."),
        note("other.md", "고양이 한 마리, [[고양이집]]에."));
    assertThat(reasons(to("asked.md").getFirst())).contains("link asked");
    assertThat(reasons(to("other.md").getFirst())).contains("link other");
  }

  @Test
  void nearCopiesAreFoldedAndTold() throws IOException {
    String text = "기억은 자주 꺼내 볼수록 오래 남는다. 그래서 한 주에 한 번은 지난 노트를 다시 읽는다. 정원을 돌보듯 한다.";
    index(
        note("asked.md", "기억과 정원과 노트에 대하여."),
        note("one.md", text),
        note("two.md", text.replace("자주", "가끔")),
        note("three.md", "기억은 정원과 다르다. 노트는 남는다."));
    List<RelatedPassage> related = to("asked.md");
    assertThat(related).hasSize(2);
    RelatedPassage folded =
        related.stream().filter(each -> !each.alsoIn().isEmpty()).findFirst().orElseThrow();
    assertThat(folded.note().path()).isIn("one.md", "two.md");
    assertThat(folded.alsoIn())
        .extracting(NoteRef::path)
        .containsExactly(folded.note().path().equals("one.md") ? "two.md" : "one.md");
  }

  @Test
  void theNoteAroundTellsWhichMeaningIsMeant() throws IOException {
    index(
        note(
            "asked.md",
            """
            # 뱀

            파이썬은 길다.

            ## 사는 곳

            정글의 나무와 강가에 산다. 비늘이 있다.
            """),
        note("code.md", "파이썬은 함수와 클래스로 짠다."),
        note("zoo.md", "파이썬은 정글에서 왔다."));
    assertThat(paths(to("asked.md"))).startsWith("zoo.md");
  }

  @ParameterizedTest
  @CsvSource({
    "정원과 서리와 마늘과 거름과 담장과 사다리와 물통과 호미에 대하여 적는다., 바다에서 배를 타고 정원을 생각했다.",
    "'Of hedges, frost, garlic, compost, ladders, buckets, spades and walls.', A ladder leads to the attic.",
  })
  void whatSharesOneWordOfManyIsFaint(String asked, String found) throws IOException {
    index(note("asked.md", asked), note("found.md", found), note("other.md", "구름이 간다."));
    String note = search.noteAt("asked.md").orElseThrow().id();
    String passage = engine.searcher().passages(note).getFirst().id().value();
    RelatedRequest request = RelatedRequest.of("", 10);
    assertThat(search.relatedToPassage(passage, request).passages()).isEmpty();
    List<RelatedPassage> all = search.relatedToPassage(passage, request.withFaint(true)).passages();
    assertThat(paths(all)).containsExactly("found.md");
    assertThat(all).allMatch(RelatedPassage::faint);
  }

  @Test
  void passageThatIsNoMoreThanItsHeadingsIsNotShown() throws IOException {
    index(
        note("asked.md", "천연발효종으로 호밀빵을 굽는 법."),
        note("bare.md", "# 빵\n\n첫 문단은 딴 이야기다.\n\n## 천연발효종 호밀빵\n"),
        note("found.md", "천연발효종 호밀빵은 느리게 부푼다."));
    assertThat(paths(to("asked.md"))).containsExactly("found.md");
  }

  @ParameterizedTest
  @CsvSource({
    "마늘을 심고 서리를 기다린다., 서리가 내린 아침 마늘 밭에 섰다.",
    "Garlic before the frost., The frost came and the garlic slept.",
    "마늘, 마늘은 가을에 심는다.",
  })
  void whatSharesMuchOfAShortTextIsNotFaint(String asked, String found) throws IOException {
    index(note("found.md", found), note("other.md", "구름이 간다."));
    assertThat(search.relatedToText(asked, RelatedRequest.of("", 10)).passages())
        .extracting(each -> each.note().path())
        .containsExactly("found.md");
  }

  @Test
  void longTextWithThousandsOfTermsIsAnswered() throws IOException {
    List<Group> groups = new ArrayList<>();
    StringBuilder text = new StringBuilder("마늘을 심는다. ");
    StringBuilder other = new StringBuilder("마늘. ");
    for (int i = 0; i < 3_000; i++) {
      String korean = "" + (char) ('가' + i * 3) + (char) ('나' + i * 2) + "말";
      groups.add(Group.of(List.of(korean, "word" + i + "x"), Source.GLOSSARY));
      text.append(korean).append(' ');
      other.append("word").append(i).append("x ");
    }
    thesaurus = Thesaurus.of(groups);
    index(note("found.md", other.toString()), note("other.md", "구름이 간다."));
    assertThat(search.relatedToText(text.toString(), RelatedRequest.of("", 5)).passages())
        .isNotEmpty();
  }

  @Test
  void linkMeansTheNoteAtItsPathAndNoPicture() throws IOException {
    index(
        note("asked.md", "고양이 이야기. [차례](README.md) ![그림](diagram.png) [담장](a%20b.md#끝)"),
        note("b/README.md", "차례 둘."),
        note("README.md", "고양이 차례."),
        note("diagram.md", "그림."),
        note("a.md", "고양이 하나."),
        note("a b.md", "고양이 둘."));
    assertThat(to("asked.md"))
        .filteredOn(each -> reasons(each).stream().anyMatch(reason -> reason.startsWith("link")))
        .extracting(each -> each.note().path())
        .containsExactlyInAnyOrder("README.md", "a b.md");
  }

  @Test
  void tagsOfANoteThatWasSavedAgainAreCounted() throws IOException {
    String text = "---\ntags: [정원]\n---\n마늘과 서리 ";
    for (int i = 0; i < 3; i++) {
      index(note("a.md", text + i), note("b.md", text + "둘"));
    }
    assertThat(reasons(to("a.md").getFirst())).contains("tag #정원");
  }

  @Test
  void blockWithoutSpacesIsReadQuickly() throws IOException {
    index(note("found.md", "마늘을 심는다."), note("other.md", "구름이 간다."));
    String text = "마늘 " + "가".repeat(300_000) + " " + "{{< ".repeat(50_000);
    assertThat(search.relatedToText(text, RelatedRequest.of("", 5).withFaint(true)).passages())
        .extracting(each -> each.note().path())
        .containsExactly("found.md");
  }
}
