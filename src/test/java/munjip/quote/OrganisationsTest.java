package munjip.quote;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Capitalised names of firms and products, which say things as persons do. A row is a note. */
class OrganisationsTest {
  private static final String KO = "는 “작은 모델이 먼저이고 큰 모델은 나중이다”라고 주장했다. ";

  private static final String EN = " argues, “Small models come first, and large ones later.” ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zorvane라는 도구를 써 보았다.",
        "Zorvane(회사)의 글이다.",
        "디자인 에이전시 Zorvane의 글이다.",
        "Zorvane 창업자 Dan Luu와 만났다.",
        "Zorvane의 API는 느리다.",
        "Zorvane을 설치하고 나서 느려졌다.",
        "김하나는 Zorvane에서 일한다.",
        "Zorvane 팀은 작다.",
        "[Zorvane](https://github.com/techs/zorvane)",
        "We met the firm Zorvane in May.",
        "Zorvane is a small company in Lisbon.",
        "He works at Zorvane.",
        "Zorvane's API is slow.",
        "Most of the Zorvane developers agree.",
        "It was bought by Zorvane Labs.",
      })
  void whatTheNoteCallsAFirmOrAToolIsNobody(String told) {
    HeardNote.of("Zorvane" + KO + "\n\n" + told).givesNothing();
    HeardNote.of("Zorvane" + EN + "\n\n" + told).givesNothing();
  }

  @Rows(
      """
      Zorvane는 “작은 모델이 먼저이고 큰 모델은 나중이다”라고 주장했다. Zorvane는 “그다음은 모른다”라고 말했다. | Zorvane | 작은 모델이 먼저이고 큰 모델은 나중이다
      Grace Hopper는 “작은 모델이 먼저이고 큰 모델은 나중이다”라고 말했다. 회사 Grace Hopper를 설립했다. | Grace Hopper | 작은 모델이 먼저이고 큰 모델은 나중이다
      Mardell Vexley said, “Small models come first.” Mardell Vexley works at Zorvane. | Mardell Vexley | Small models come first.
      """)
  void whomNothingSpeaksAgainstIsAPersonStill(String note, String speaker, String words) {
    HeardNote.of(note).gives(speaker, QuoteType.DIRECT, words);
  }
}
