package munjip.passage;

import static munjip.passage.NoteFixture.note;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassageIdTest {
  private static final String LONG = "긴 문단이다. ".repeat(14).strip();

  private final PassageSplitter splitter = new PassageSplitter(new PassageConfig(40, 120, 160));

  @Test
  void idsAreUrlSafeAndNameTheNote() {
    PassageId id = ids(note().heading(1, "가").paragraph("나")).getFirst();
    assertThat(id.value()).matches("note1\\.[A-Za-z0-9_-]{12}");
    assertThat(id.noteId()).isEqualTo("note1");
    assertThat(id.underSameHeading()).isEqualTo(id.value().substring(0, "note1.".length() + 4));
  }

  @Test
  void paragraphAddedAboveLeavesTheIdAlone() {
    PassageId before = ids(note().heading(1, "가").paragraph(LONG)).getLast();
    List<PassageId> after = ids(note().heading(1, "가").paragraph("새 글이다. " + LONG).paragraph(LONG));
    assertThat(after).hasSize(2);
    assertThat(after.getLast()).isEqualTo(before);
  }

  @Test
  void changedEndLeavesTheIdAlone() {
    PassageId before = ids(note().paragraph(LONG + LONG)).getFirst();
    PassageId after = ids(note().paragraph(LONG + LONG + " 더 썼다.").paragraph("또 썼다.")).getFirst();
    assertThat(after).isEqualTo(before);
  }

  @Test
  void otherHeadingOrOpeningMakesAnotherId() {
    PassageId id = ids(note().heading(1, "가").paragraph("글")).getFirst();
    assertThat(ids(note().heading(1, "나").paragraph("글")).getFirst()).isNotEqualTo(id);
    assertThat(ids(note().heading(1, "가").paragraph("말")).getFirst()).isNotEqualTo(id);
  }

  @Test
  void repeatsAreCounted() {
    List<PassageId> ids = ids(note().heading(1, "가").paragraph("글").heading(1, "가").paragraph("글"));
    assertThat(ids.getLast().value()).isEqualTo(ids.getFirst().value() + "-2");
  }

  private List<PassageId> ids(NoteFixture note) {
    return splitter.split(note.build()).stream().map(Passage::id).toList();
  }
}
