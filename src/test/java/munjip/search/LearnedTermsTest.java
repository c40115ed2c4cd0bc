package munjip.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import munjip.glossary.Gloss;
import munjip.glossary.NoteWordings;
import munjip.glossary.NoteWordings.LinkText;
import munjip.search.Thesaurus.Group;
import munjip.search.Thesaurus.Source;
import org.junit.jupiter.api.Test;

/** What the notes teach together, and how it stands behind what is told. */
class LearnedTermsTest {
  private static NoteWordings same(String... wordings) {
    return new NoteWordings(List.of(List.of(wordings)), List.of(), List.of());
  }

  private static NoteWordings link(String name, String text) {
    return new NoteWordings(List.of(), List.of(new LinkText(name, text)), List.of());
  }

  private static List<List<String>> learned(NoteWordings... notes) {
    return Taught.by(List.of(notes)).groups().stream().map(Group::typed).toList();
  }

  @Test
  void aTitleTeachesByItself() {
    assertThat(learned(same("CORS", "교차 출처 공유"))).containsExactly(List.of("CORS", "교차 출처 공유"));
  }

  @Test
  void aLinkTextTeachesWhenTwoNotesWriteIt() {
    assertThat(learned(link("Karpathy", "카파시"))).isEmpty();
    assertThat(learned(link("Karpathy", "카파시"), link("Karpathy", "카파시")))
        .containsExactly(List.of("Karpathy", "카파시"));
  }

  @Test
  void theNoteMayBeSpelledDifferently() {
    assertThat(learned(link("Foo Barbaz", "르콘"), link("foo-barbaz", "르콘")))
        .containsExactly(List.of("Foo Barbaz", "르콘"));
  }

  @Test
  void whatIsToldIsNotThinnedOutForWhatIsLearned() {
    Thesaurus thesaurus =
        Thesaurus.of(List.of(Group.of(List.of("짝코딩", "pair coding"), Source.GLOSSARY)))
            .with(Taught.by(List.of(same("짝코딩", "coding"))));
    assertThat(thesaurus.meanings("짝코딩"))
        .containsExactly(new Thesaurus.Meaning("pair coding", Source.GLOSSARY));
  }

  @Test
  void aLinkTextThatLeadsToSeveralNotesNamesNone() {
    assertThat(
            learned(
                link("Karpathy", "이 사람"),
                link("Karpathy", "이 사람"),
                link("LeCun", "이 사람"),
                link("LeCun", "르쿤"),
                link("LeCun", "르쿤")))
        .containsExactly(List.of("LeCun", "르쿤"));
  }

  @Test
  void whatMostNotesTeachComesFirstInWhateverOrderTheyCome() {
    List<NoteWordings> notes =
        new ArrayList<>(
            List.of(
                same("CORS", "교차 출처 공유"),
                same("CORS", "Cross-Origin Resource Sharing"),
                link("Karpathy", "카파시"),
                link("Karpathy", "카파시"),
                link("Karpathy", "카파시"),
                same("CORS", "Cross-Origin Resource Sharing")));
    LearnedTerms learned = Taught.by(notes);
    assertThat(learned.groups())
        .extracting(group -> group.typed().getLast())
        .containsExactly("카파시", "Cross-Origin Resource Sharing", "교차 출처 공유");
    Collections.reverse(notes);
    assertThat(Taught.by(notes)).isEqualTo(learned);
  }

  @Test
  void whatIsToldComesBeforeWhatIsLearned() {
    Thesaurus thesaurus =
        Thesaurus.of(List.of(Group.of(List.of("CORS", "교차 출처"), Source.GLOSSARY)))
            .with(Taught.by(List.of(same("CORS", "Cross-Origin Resource Sharing"))));
    assertThat(thesaurus.meanings("cors"))
        .containsExactly(
            new Thesaurus.Meaning("교차 출처", Source.GLOSSARY),
            new Thesaurus.Meaning("Cross-Origin Resource Sharing", Source.NOTES));
  }

  @Test
  void whatIsToldAndLearnedIsSaidOnce() {
    Thesaurus thesaurus =
        Thesaurus.of(List.of(Group.of(List.of("LLM", "언어 모델"), Source.GLOSSARY)))
            .with(Taught.by(List.of(same("LLM", "언어모델"))));
    assertThat(thesaurus.meanings("llm"))
        .containsExactly(new Thesaurus.Meaning("언어 모델", Source.GLOSSARY));
  }

  @Test
  void whatSomebodyKeepsApartIsNotLearned() {
    Thesaurus thesaurus =
        Thesaurus.of(
                List.of(),
                new TermsApart(
                    java.util.Set.of(
                        java.util.Set.of("ml", "metalanguage"), java.util.Set.of("엉망"))))
            .with(Taught.by(List.of(same("ML", "Meta Language", "메타 언어"), same("엉망", "mess"))));
    assertThat(thesaurus.meanings("ml"))
        .containsExactly(new Thesaurus.Meaning("메타 언어", Source.NOTES));
    assertThat(thesaurus.meanings("엉망")).isEmpty();
    assertThat(thesaurus.meanings("mess")).isEmpty();
  }

  @Test
  void aTitleIsNotMeantByAPartOfIt() {
    Thesaurus thesaurus =
        Thesaurus.EMPTY.with(Taught.by(List.of(same("검색 용어집", "용어집", "glossary"))));
    assertThat(thesaurus.meanings("검색용어집"))
        .containsExactly(new Thesaurus.Meaning("glossary", Source.NOTES));
    assertThat(thesaurus.meanings("glossary")).extracting(Thesaurus.Meaning::text).contains("용어집");
  }

  private static TaughtNote glossing(String id, int line, String... terms) {
    List<Gloss> glosses = new ArrayList<>();
    for (String term : terms) {
      String[] sides = term.split("=");
      glosses.add(new Gloss(sides[0], false, sides[1], "", line));
    }
    return new TaughtNote(id, new NoteWordings(List.of(), List.of(), glosses));
  }

  @Test
  void copiesOfANoteTellNoMoreThanIt() {
    String[] three = {"과적합=overfitting", "멱등성=idempotency", "재현율=recall"};
    LearnedTerms copied =
        LearnedTerms.of(List.of(glossing("a", 3, three), glossing("b", 5, three)), 2);
    assertThat(copied.glossary().pairs()).allMatch(pair -> pair.notes() == 1);
    LearnedTerms alike =
        LearnedTerms.of(List.of(glossing("a", 3, three[0]), glossing("b", 3, three[0])), 2);
    assertThat(alike.glossary().pairs()).allMatch(pair -> pair.notes() == 2);
  }
}
