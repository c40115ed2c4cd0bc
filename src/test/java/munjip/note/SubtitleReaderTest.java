package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import munjip.text.FilePlace;
import munjip.text.LineRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubtitleReaderTest {
  private static Note read(String path, String text) throws UnreadableNoteException {
    List<Note> notes = Reading.text(clock -> new SubtitleReader(Reading.CONFIG, clock), path, text);
    assertThat(notes).hasSize(1);
    return notes.getFirst();
  }

  private static boolean reads(String path, String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return new SubtitleReader(Reading.CONFIG).reads(Reading.file(path, content), content);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2\n00:00:05,000 --> 00:0",
        "2\n00:00:05,000 -->",
        "00:05.000 --",
        "2\n00:00:05,000 ",
        "2\n00:00:05,",
        "2\n00:0",
        "2\n00",
        "2",
        "00:05",
        "2\n00:00:05,000 --> 00:00:07"
      })
  void whatWasCutOffInTheTimesIsNoWordAndTold(String rest) throws Exception {
    String whole = "1\n00:00:01,000 --> 00:00:03,000\n여기까지 말했다\n\n";
    assertThat(read("a.srt", whole).unread()).isEmpty();
    Note note = read("a.srt", whole + rest);
    assertThat(note.text()).isEqualTo("여기까지 말했다");
    assertThat(note.unread().orElseThrow()).contains("breaks off");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12:30", "3", "1\n2\n3", "그래서\n12:30", "12:30 --> 내일", "둘\n\n40"})
  void numbersAndTimesOfDayThatAreSaidAreWords(String words) throws Exception {
    Note note = read("a.srt", "1\n00:00:01,000 --> 00:00:03,000\n" + words + "\n");
    assertThat(note.text()).isEqualTo(words.replaceAll("\n+", " "));
    assertThat(note.unread()).isEmpty();
  }

  @Test
  void cuesOfATalkBecomeParagraphsWithTheirTimes() throws Exception {
    Note note =
        read(
            "소프트웨어 3.0.vtt",
            """
            WEBVTT - 소프트웨어는 다시 바뀐다

            NOTE 자막: 자원봉사자

            STYLE
            ::cue { color: white }

            1
            00:00:01.000 --> 00:00:03.500 align:start
            <v 김하나>안녕하세요 &amp; 반갑습니다

            00:00:03.500 --> 00:00:05.000
            <i>오늘은</i> 언어 모델을

            00:00:05.000 --> 00:01:02.250
            이야기합니다.

            01:02:03.000 --> 01:02:05.000
            <v Terry Okafor>What is next?
            """);

    assertThat(Reading.outline(note))
        .isEqualTo(
            """
            Paragraph 10-16: 김하나: 안녕하세요 & 반갑습니다 오늘은 언어 모델을 이야기합니다.
            Paragraph 19-19: Terry Okafor: What is next?
            """);
    assertThat(note.kind()).isEqualTo("subtitles");
    assertThat(note.meta().title()).isEqualTo("소프트웨어는 다시 바뀐다");
    assertThat(note.places().told(new LineRange(10, 10))).isEqualTo(new LineRange(10, 10));
    assertThat(note.places().at(new LineRange(10, 16)))
        .isEqualTo(new FilePlace.Time(1_000, 62_250));
    assertThat(note.places().at(new LineRange(13, 13))).isEqualTo(new FilePlace.Time(3_500, 5_000));
    assertThat(note.places().at(new LineRange(19, 19)))
        .isEqualTo(new FilePlace.Time(3_723_000, 3_725_000));
  }

  @Test
  void srtIsReadWithCommasNumbersAndWithoutEmptyLines() throws Exception {
    Note note =
        read(
            "talk.srt",
            """
            1
            00:00:01,5 --> 00:00:02,000
            {\\an8}<font color="red">첫째</font>

            2
            00:00:02,000 --> 00:00:03,000
            둘째
            3
            00:00:09,000 --> 00:00:10,000
            after a pause"""
                .replace("\n", "\r\n"));
    assertThat(Reading.outline(note))
        .isEqualTo(
            """
            Paragraph 3-7: 첫째 둘째
            Paragraph 10-10: after a pause
            """);
    assertThat(note.meta().title()).isEqualTo("talk");
    assertThat(note.places().at(new LineRange(3, 3))).isEqualTo(new FilePlace.Time(1_500, 2_000));
  }

  @Test
  void captionsThatScrollAreReadOnce() throws Exception {
    Note note =
        read(
            "auto.vtt",
            """
            WEBVTT

            00:00.000 --> 00:02.000
            so the model

            00:02.000 --> 00:04.000
            so the model
            <00:02.100><c>is</c> small

            00:04.000 --> 00:04.010
            is small

            00:04.010 --> 00:06.000
            is small
            and <c.colorE5E5E5>cheap</c>
            """);
    assertThat(note.text()).isEqualTo("so the model is small and cheap");
  }

  @Test
  void aParagraphEndsWithASentenceAndNeverGrowsWithoutEnd() throws Exception {
    StringBuilder vtt = new StringBuilder("WEBVTT\n\n");
    for (int i = 0; i < 100; i++) {
      vtt.append(
              "00:%02d:%02d.000 --> 00:%02d:%02d.900\n".formatted(i / 60, i % 60, i / 60, i % 60))
          .append("이것은 자막의 한 줄이고 번호는 " + i + (i % 5 == 4 ? "번이다.\n\n" : "번이며\n\n"));
    }
    Note note = read("long.vtt", vtt.toString());
    assertThat(note.blocks()).hasSizeBetween(6, 9);
    assertThat(note.blocks())
        .allSatisfy(
            block -> assertThat(block.range().of(note.text())).endsWith(".").hasSizeLessThan(620));
  }

  @Test
  void whatStandsBelowAnEmptyLineIsNotLost() throws Exception {
    Note note =
        read(
            "a.srt",
            "1\n00:00:01,000 --> 00:00:02,000\n첫 줄\n\n둘째 줄\n\n2\n00:00:02,000 --> 00:00:03,000\n끝");
    assertThat(note.text()).isEqualTo("첫 줄 둘째 줄 끝");
  }

  @Test
  void subtitlesAreKnownByTheirTimes() {
    assertThat(reads("a.vtt", "whatever")).isTrue();
    String two = "00:00:01,000 --> 00:00:02,000\nhi\n\n00:00:02,000 --> 00:00:03,000\nyou\n";
    assertThat(reads("a.txt", "1\n" + two)).isTrue();
    assertThat(reads("a.txt", "WEBVTT\n\n" + two)).isTrue();
    assertThat(reads("a.txt", "자막 싱크 문제\n00:00:01,000 --> 00:00:02,000\n안녕\n\n긴 메모다")).isFalse();
    assertThat(reads("a.md", "1\n00:00:01,000 --> 00:00:02,000\nhi")).isFalse();
    assertThat(reads("a.txt", "자막 쓰는 법\n\n첫째\n둘째\n셋째\n00:00:01,000 --> 00:00:02,000")).isFalse();
    assertThatThrownBy(() -> read("a.srt", "no times"))
        .isInstanceOf(UnreadableNoteException.class)
        .hasMessageContaining("-->");
  }

  @Test
  void twoWhoSpeakInOneCueAreToldApart() throws Exception {
    Note note =
        read(
            "a.vtt",
            """
            WEBVTT

            00:01.000 --> 00:03.000
            <v 김하나>시작할까요?</v> <v Terry>Yes,
            let us.

            00:03.000 --> 00:05.000
            <v Terry>I am ready.
            """);
    assertThat(Reading.outline(note))
        .isEqualTo(
            """
            Paragraph 4-4: 김하나: 시작할까요?
            Paragraph 4-8: Terry: Yes, let us. I am ready.
            """);
  }

  @Test
  void whoGoesOnAfterAPauseIsNamedAgain() throws Exception {
    Note note =
        read(
            "a.vtt",
            """
            WEBVTT

            00:01.000 --> 00:03.000
            <v 김하나>시작할까요?

            00:03.000 --> 00:04.000
            <v 김하나>그럼요.

            00:30.000 --> 00:35.000
            <v 김하나>다시 시작할까요?

            00:50.000 --> 00:55.000
            (박수)
            """);
    assertThat(note.text()).isEqualTo("김하나: 시작할까요? 그럼요.\n김하나: 다시 시작할까요?\n(박수)");
  }

  @Test
  void theSameWordByAnotherVoiceIsNoRepeat() throws Exception {
    Note note =
        read(
            "a.vtt",
            """
            WEBVTT

            00:01.000 --> 00:03.000
            <v A>좋아요.</v> <v B>네.

            00:03.000 --> 00:05.000
            <v A>네.
            """);
    assertThat(note.text()).isEqualTo("A: 좋아요.\nB: 네.\nA: 네.");
  }
}
