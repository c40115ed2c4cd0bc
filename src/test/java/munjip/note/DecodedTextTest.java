package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import munjip.text.Hangul;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTextTest {
  @Test
  void eachEncodingGivesTheSameText() throws UnreadableNoteException {
    String text = "한글 text 뷁\n";
    for (byte[] bytes :
        new byte[][] {
          text.getBytes(StandardCharsets.UTF_8),
          ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
          ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
          ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE),
          text.getBytes(Charset.forName("MS949")),
        }) {
      assertThat(DecodedText.of(bytes).text()).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ",
    "UTF-8, \uFEFF",
    "EUC-KR, ",
    "x-windows-949, ",
    "x-Johab, ",
    "UTF-16LE, ",
    "UTF-16BE, ",
    "UTF-16LE, \uFEFF",
    "UTF-16BE, \uFEFF",
    "ISO-2022-KR, ",
  })
  void koreanIsReadRightInEachEncoding(String encoding, String mark) throws Exception {
    Written written = new Written(Charset.forName(encoding), mark == null ? "" : mark);
    List<String> notes = samples();
    List<String> lines =
        notes.stream().flatMap(String::lines).map(String::strip).distinct().toList();
    int shorter = readRight(lines.stream().flatMap(DecodedTextTest::pairs).toList(), written, 5);
    int longer = readRight(lines, written, 8);
    assertThat(shorter).isGreaterThan(200);
    assertThat(longer).isGreaterThan(200);
    assertThat(readRight(notes, written, 50)).isGreaterThan(10);
  }

  /**
   * How a text is written.
   *
   * @param mark what stands before it
   */
  private record Written(Charset charset, String mark) {
    byte[] bytes(String text) {
      return (mark + text).getBytes(charset);
    }
  }

  /** Two words of a line: of a single one of two syllables the bytes may be anything. */
  private static Stream<String> pairs(String line) {
    String[] words = line.split(" ");
    return IntStream.range(1, words.length).mapToObj(i -> words[i - 1] + " " + words[i]);
  }

  /** Notes that come with the program, Korean, English and mixed. */
  private static List<String> samples() throws IOException, UnreadableNoteException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("corpus"))) {
      for (Path file :
          files.filter(file -> file.toString().matches(".*\\.(md|txt)")).sorted().toList()) {
        texts.add(DecodedText.of(Files.readAllBytes(file)).text());
      }
    }
    return texts;
  }

  /** How many texts with so many syllables were written in an encoding, and read back the same. */
  private static int readRight(List<String> texts, Written written, int fewestSyllables) {
    int read = 0;
    for (String text : texts) {
      long syllables = text.chars().filter(Hangul::isSyllable).count();
      byte[] bytes = written.bytes(text);
      boolean whole = new String(bytes, written.charset()).equals(written.mark() + text);
      if (syllables >= fewestSyllables && whole) {
        assertThat(text(bytes)).as(text).isEqualTo(text);
        read++;
      }
    }
    return read;
  }

  private static String text(byte[] bytes) {
    try {
      return DecodedText.of(bytes).text();
    } catch (UnreadableNoteException e) {
      return e.getMessage();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EUC-JP        | 私たちは毎朝川のそばを歩いて、何も考えないことにしています。",
        "Shift_JIS     | 私たちは毎朝川のそばを歩いて、何も考えないことにしています。",
        "GB18030       | 我们每天早上沿着河边散步，什么也不想，然后回家写下今天的笔记。",
        "Big5          | 我們每天早上沿著河邊散步，什麼也不想，然後回家寫下今天的筆記。",
        "windows-1251  | Каждое утро мы гуляем вдоль реки и ни о чём не думаем.",
        "KOI8-R        | Каждое утро мы гуляем вдоль реки и ни о чём не думаем.",
        "ISO-8859-2    | W każdy ranek chodzę wzdłuż rzeki i o niczym nie myślę, a potem piszę.",
        "windows-1254  | Her sabah nehir boyunca yürüyorum ve hiçbir şey düşünmüyorum, değil mi.",
        "x-MacRoman    | I don’t know what you’re doing there.",
        "IBM850        | Le café était déjà fermé, et les élèves étaient là.",
        "windows-1253  | Κάθε πρωί περπατάμε δίπλα στο ποτάμι και δεν σκεφτόμαστε τίποτα.",
      })
  void otherEncodingsAreRefusedAndNotReadAsKorean(String encoding, String text) {
    assertThatThrownBy(() -> DecodedText.of(text.getBytes(Charset.forName(encoding))))
        .hasMessageContaining("save it as UTF-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It doesn’t matter, said the café owner.",
        "“Naïve” — and yet…",
        "He’s 50 years old • she’s not",
        "It’s late.",
        "She said “no” and left.",
      })
  void oldEnglishIsWindows1252(String text) throws Exception {
    DecodedText decoded = DecodedText.of(text.getBytes(Charset.forName("windows-1252")));
    assertThat(decoded.text()).isEqualTo(text);
    assertThat(decoded.encoding()).isEqualTo("Windows-1252");
  }

  /** Bytes of one or two letters may be anything; what they are is asked for, and not guessed. */
  @ParameterizedTest
  @CsvSource({
    "CP949, x-windows-949, 110회, UTF-8 (\"ȸ\") or CP949 (\"회\")",
    "CP949, x-windows-949, ## 11/2 (화), UTF-8 (\"ȭ\") or CP949 (\"화\")",
    "CP949, x-windows-949, #### 천, UTF-8 (\"õ\") or CP949 (\"천\")",
    "UTF-8, UTF-8, y = ŷ, UTF-8 (\"ŷ\") or CP949 (\"킹\")",
    "Johab, x-Johab, 4월, CP949",
    "a sign, x-windows-949, nact ⇒ actors, Johab (\"뭐\")",
  })
  void aShortTextThatMayBeTwoThingsIsRefusedWithBoth(
      String name, String encoding, String text, String readings) {
    assertThatThrownBy(() -> DecodedText.of(text.getBytes(Charset.forName(encoding))))
        .as(name)
        .hasMessageStartingWith("its encoding is not sure: it may be ")
        .hasMessageContaining(readings)
        .hasMessageContaining("save it as UTF-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "café",
        "Slavoj Žižek",
        "10 µs",
        "20 °C",
        "Mac·iOS",
        "α = β",
        "3 × 4",
        "Erdős",
        "§ 4",
        "¬A",
        "© 2020",
        "Łódź",
        "да",
        "à la carte",
        "¿Qué?",
        "½ cup",
        "naïve",
        "山",
        "λ",
        "été",
        "→",
        "✓",
        "über",
        "für",
        "x²",
        "a ± b",
        "№ 5",
        "ﬁ",
        "…",
        "–",
        "ĉu",
        "São Paulo",
        "Dvořák",
        "smörgåsbord"
      })
  void aFewLettersOfUtf8AreReadAsSuch(String text) throws Exception {
    assertThat(DecodedText.of(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
  }

  /**
   * A letter that stands alone looks odd, but nobody's few Korean syllables stand so in English.
   */
  @Test
  void oneLetterWithAnAccentLeavesEnglishInUtf8() throws Exception {
    for (char letter = '\u00A1'; letter <= '\u017F'; letter++) {
      for (String text :
          List.of(
              "# Café\n\nAbout " + letter + " and why.\n",
              "What the letter " + letter + " stands for.\n",
              "90" + letter + " to the left, and on to the river")) {
        assertThat(DecodedText.of(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"회의", "4월", "# 숙제\n", "title: 일기", "HTML을", "- 커피 2잔", "독서 모임"})
  void aFewLettersOfCp949AreReadAsSuch(String text) throws Exception {
    assertThat(DecodedText.of(text.getBytes(Charset.forName("x-windows-949"))).text())
        .isEqualTo(text);
  }

  @Test
  void aTextCutInTheMiddleOfALetterIsSaid() {
    assertThatThrownBy(() -> DecodedText.of(new byte[] {'c', 'a', 'f', (byte) 0xC3}))
        .hasMessageContaining("save it as UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"산책은 하루 가운데 유일하게 목록이 없는 시간이다", "A café and a 🌱", "It is a café"})
  void aNoteThatWasCutOffInALetterIsReadToThereAndTold(String text) throws Exception {
    byte[] whole = (text + "글").getBytes(StandardCharsets.UTF_8);
    for (int missing = 1; missing <= 2; missing++) {
      Note note = Reading.bytes("a.md", Arrays.copyOf(whole, whole.length - missing));
      assertThat(note.text()).isEqualTo(text);
      assertThat(note.unread().orElseThrow()).contains("breaks off");
    }
    assertThat(Reading.bytes("a.md", Arrays.copyOf(whole, whole.length - 3)).unread()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      value = {
        "enex ^ a.enex ^ <en-export><note><title>하나</title><content>걷는다</content></note><note><title>둘",
        "html ^ a.html ^ <p>걷는다</p><p>둘",
        "clippings ^ My Clippings.txt ^ 책 (가나)⏎- Your Highlight on page 3 | Added on Monday⏎⏎걷는다⏎==========⏎새 책",
        "org ^ a.org ^ 걷는다⏎둘",
        "chat ^ a.txt ^ 2024년 3월 1일 금요일⏎2024년 3월 1일 오후 2:30, 가람 : 걷는다⏎2024년 3월 1일 오후 2:31, 나래 : 둘",
        "subtitles ^ a.srt ^ 1⏎00:00:01,000 --> 00:00:02,000⏎걷는다.⏎⏎2⏎00:00:09,000 --> 00:00:12,000⏎둘",
      })
  void everyTextThatWasCutOffInALetterIsReadToThereAndTold(String kind, String name, String text)
      throws Exception {
    byte[] whole = (text.replace('⏎', '\n') + "글").getBytes(StandardCharsets.UTF_8);
    byte[] content = Arrays.copyOf(whole, whole.length - 1);
    List<Note> notes = Reading.any(name, content);
    assertThat(notes.getFirst().text()).as(kind).contains("걷는다");
    assertThat(notes.getLast().unread().orElseThrow()).as(kind).contains("breaks off");
  }

  @Test
  void anOldNoteThatWasCutOffInALetterIsNotTakenForUtf8() {
    byte[] korean = "산책은 하루 가운데".getBytes(Charset.forName("x-windows-949"));
    assertThatThrownBy(() -> Reading.bytes("a.md", Arrays.copyOf(korean, korean.length - 1)))
        .hasMessageContaining("no encoding fits it");
  }

  @Test
  void oneBrokenByteIsSaidAndNotGuessedAway() {
    byte[] good = "산책은 하루 가운데 유일하게 목록이 없는 시간이다.\n그래서 좋다.".getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at < good.length; at++) {
      byte[] broken = good.clone();
      broken[at] = (byte) 0xFF;
      assertThatThrownBy(() -> DecodedText.of(broken)).hasMessageContaining("save it as UTF-8");
    }
  }

  @Test
  void theEndOfADosFileIsNoText() throws Exception {
    assertThat(DecodedText.of("한글\r\n\u001A".getBytes(Charset.forName("MS949"))).text())
        .isEqualTo("한글\r\n");
    assertThat(DecodedText.of("글\r\n\u001A".getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo("글\r\n");
  }

  @Test
  void firstBadByteIsNamed() {
    byte[] bytes = {'a', '\n', 'b', (byte) 0xFF, (byte) 0xFF, 'c'};
    assertThatThrownBy(() -> DecodedText.of(bytes))
        .hasMessageContaining("byte 4 on line 2")
        .hasMessageContaining("0xFF");
  }

  @Test
  void binaryFileIsNoText() {
    assertThatThrownBy(() -> DecodedText.of(new byte[] {'P', 'K', 3, 4, 0, 0}))
        .hasMessageContaining("not a text file");
  }

  @Test
  void halfACharacterIsNoUtf16() {
    assertThatThrownBy(() -> DecodedText.of(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'}))
        .hasMessageContaining("UTF-16");
  }

  @Test
  void emptyAndTooLargeNotesSayWhy() {
    assertThatThrownBy(() -> Reading.bytes("a.md", new byte[0])).hasMessageStartingWith("empty");
    assertThatThrownBy(
            () -> Reading.bytes("a.md", " \n<!-- x -->\n".getBytes(StandardCharsets.UTF_8)))
        .hasMessageStartingWith("empty");
    assertThatThrownBy(() -> Reading.bytes("a.md", new byte[1_500_000]))
        .hasMessageStartingWith("too large: 1.5 MB, the limit is 1.0 MB: split it");
  }
}
