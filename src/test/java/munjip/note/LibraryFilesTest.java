package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Files that the formats' own libraries wrote, beside those whose parts the tests write. */
class LibraryFilesTest {
  private static final String WORDS = "걷는 동안 떠오른 것. What comes while walking.";

  @Test
  void odtOfTheOdfToolkit() throws Exception {
    Note note = Documents.read("note.odt", LibraryFiles.odt(WORDS));
    assertThat(Documents.told(note))
        .isEqualTo(
            """
            paragraph 1 | Heading 2 | 걷기
            paragraph 2 | Paragraph | 걷는 동안 떠오른 것. What comes while walking.
            paragraph 2 | Paragraph | 김훈, 42쪽
            paragraph 3 | Bullets | 하나⏎two
            paragraph 5 | Table 0+2 | 날⇥걸음⏎월⇥7,000
            """);
    assertThat(note.meta().title()).isEqualTo("산책과 기억");
    assertThat(note.meta().tags()).containsExactly("산책", "memory");
  }

  @Test
  void rtfOfOpenRtf() throws Exception {
    Note note = Documents.read("note.rtf", LibraryFiles.rtf(WORDS));
    assertThat(Documents.told(note))
        .isEqualTo(
            """
            paragraph 1 | Heading 2 | 걷기
            paragraph 2 | Paragraph | 걷는 동안 떠오른 것. What comes while walking.
            paragraph 2 | Paragraph | 김훈, 42쪽
            paragraph 3 | Numbers from 1 | 하나⏎two
            paragraph 5 | Table 0+2 | 날⇥걸음⏎월⇥7,000
            """);
    assertThat(note.meta().title()).isEqualTo("산책과 기억");
    assertThat(note.meta().tags()).containsExactly("산책", "memory");
  }

  @Test
  void epubOfEpub4j() throws Exception {
    Note note = Documents.read("note.epub", LibraryFiles.epub(WORDS));
    assertThat(Documents.told(note))
        .isEqualTo(
            """
            첫째 마당 | Heading 1 | 첫째 마당
            첫째 마당 | Paragraph | 걷는 동안 떠오른 것. What comes while walking.
            둘째 길 | Heading 2 | 둘째 길
            둘째 길 | Bullets | 하나⏎two
            둘째 길 | Table 1+1 | 날⇥걸음⏎월⇥7,000
            """);
    assertThat(note.meta().title()).isEqualTo("산책과 기억");
    assertThat(note.meta().bookAuthor()).contains("훈 김");
    assertThat(note.meta().tags()).containsExactly("산책", "memory");
  }
}
