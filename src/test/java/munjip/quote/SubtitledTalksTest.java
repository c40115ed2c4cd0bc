package munjip.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import munjip.note.FileStamp;
import munjip.note.NoteConfig;
import munjip.note.NoteFile;
import munjip.note.NoteFolder;
import munjip.note.SubtitleReader;
import org.junit.jupiter.api.Test;

/** Who says what in the subtitles of a talk. */
class SubtitledTalksTest {
  private static HeardNote talk(String... cues) throws Exception {
    StringBuilder vtt = new StringBuilder("WEBVTT\n");
    for (int i = 0; i < cues.length; i++) {
      vtt.append("\n00:%02d:00.000 --> 00:%02d:05.000\n%s\n".formatted(i, i, cues[i]));
    }
    byte[] content = vtt.toString().getBytes(StandardCharsets.UTF_8);
    NoteFolder folder = new NoteFolder("notes", Path.of("/notes"));
    NoteFile file =
        new NoteFile(
            folder,
            "talk.vtt",
            folder.path().resolve("talk.vtt"),
            new FileStamp(content.length, 1_700_000_000_000L, 0));
    NoteConfig config = new NoteConfig(Map.of("vtt", SubtitleReader.KIND), 1_000_000, Set.of());
    return HeardNote.of(new SubtitleReader(config).read(file, content).getFirst());
  }

  private static List<String> heard(HeardNote talk) {
    return talk.sure().stream()
        .map(quote -> quote.speaker().name() + ": " + quote.words())
        .toList();
  }

  @Test
  void eachParagraphOfAVoiceIsWhoseItIs() throws Exception {
    assertThat(
            heard(
                talk(
                    "<v 김연수>매일 아침 두 시간씩 씁니다.",
                    "<v 김연수>저녁에는 호수를 두 바퀴 걷습니다.",
                    "<v Grace Hopper>Ask the clock, not the calendar.",
                    "(음악이 길게 흐른다)")))
        .containsExactly(
            "김연수: 매일 아침 두 시간씩 씁니다.",
            "김연수: 저녁에는 호수를 두 바퀴 걷습니다.",
            "Grace Hopper: Ask the clock, not the calendar.");
  }

  @Test
  void aNameAndAColonInATalkWithoutVoicesAreNobodysWords() throws Exception {
    HeardNote talk =
        talk(
            "오늘은 문집을 어떻게 엮는지 이야기합니다.",
            "먼저 볼 것은 이것입니다.",
            "김연수: 소설가이자 번역가로 오래 일한 사람",
            "다음으로 볼 것은 저것입니다.");
    assertThat(heard(talk)).isEmpty();
  }
}
