package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import munjip.text.FilePlace;
import org.junit.jupiter.api.Test;

class ExtractedTextTest {
  private static Note note(ExtractedText text) throws UnreadableNoteException {
    Note note =
        text.note(
            Reading.file("책.pdf", new byte[0]),
            "pdf",
            Stated.NOTHING,
            new NoteDating(Clock.systemUTC()));
    NoteInvariants.check(note);
    return note;
  }

  @Test
  void blocksComeInTheirOrderEachWithItsPlace() throws Exception {
    ExtractedText text = new ExtractedText();
    text.place(new FilePlace.Page(1));
    text.heading(1, " 기억의\n 정원 ");
    text.paragraph("첫 줄\n\n  둘째   줄\n");
    text.items(true, 3, List.of("하나", " ", "two\nlines"));
    text.place(new FilePlace.Page(2));
    text.table(1, List.of(List.of("이름", "나이"), List.of("", ""), List.of("김", "")));
    text.quote("그는 말했다");
    text.code("java", "int a;\r\n  int b;\n\n");
    text.place(new FilePlace.Page(3));

    Note note = note(text);

    assertThat(Reading.outline(note))
        .isEqualTo(
            """
            Heading 1-1: 기억의 정원
            Paragraph 2-3: 첫 줄⏎둘째 줄
            Bullets 4-6
              Paragraph 4-4: 하나
              Paragraph 5-6: two⏎lines
            Table 7-8: 이름⇥나이⏎김
            Quote 9-9
              Paragraph 9-9: 그는 말했다
            Code 10-11: int a;⏎  int b;
            """);
    assertThat(note.meta().title()).isEqualTo("기억의 정원");
    assertThat(note.places().text()).isFalse();
    assertThat(note.blocks().stream().map(block -> note.places().at(block.lines())))
        .containsExactly(
            new FilePlace.Page(1),
            new FilePlace.Page(1),
            new FilePlace.Page(1),
            new FilePlace.Page(2),
            new FilePlace.Page(2),
            new FilePlace.Page(2));
  }

  @Test
  void textOnMacsIsComposed() throws Exception {
    ExtractedText text = new ExtractedText();
    text.paragraph("\u1112\u1161\u11ab글");
    assertThat(note(text).text()).isEqualTo("한글");
  }

  @Test
  void nothingIsNoNote() {
    ExtractedText text = new ExtractedText();
    text.paragraph(" \n ");
    text.heading(1, "");
    text.code("", "\n");
    text.table(0, List.of(List.of(" ")));
    text.items(false, 1, List.of());
    assertThatThrownBy(() -> note(text))
        .isInstanceOf(UnreadableNoteException.class)
        .hasMessageContaining("no text");
  }
}
