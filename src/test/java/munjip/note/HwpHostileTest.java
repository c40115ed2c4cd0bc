package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import kr.dogfoot.hwplib.object.bodytext.control.ControlType;
import kr.dogfoot.hwplib.object.bodytext.control.gso.GsoControlType;
import kr.dogfoot.hwplib.object.bodytext.paragraph.Paragraph;
import kr.dogfoot.hwplib.object.etc.HWPTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files named {@code .hwp} that are broken, or made to break who reads them. */
class HwpHostileTest {
  private static final NoteConfig CONFIG =
      new NoteConfig(Map.of("hwp", "hwp"), 1_000_000, 10_000_000, Set.of(), false);

  private static Note read(byte[] content) throws UnreadableNoteException {
    return Reading.by(clock -> new HwpReader(CONFIG, clock), "a.hwp", content).getFirst();
  }

  /** Whatever comes out is a sound note, or a reason. */
  private static void survive(byte[] content) {
    try {
      NoteInvariants.check(read(content));
    } catch (UnreadableNoteException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  private static byte[] sample() throws Exception {
    HwpSample sample = new HwpSample();
    sample.heading(1, "제목");
    Paragraph noted = HwpSample.paragraph(sample.body(), "본문 text");
    HwpSample.paragraph(HwpSample.footnote(noted), "각주");
    HwpSample.table(
        HwpSample.paragraph(sample.body(), "표"), new String[][] {{"가", "나"}, {"1", "2"}});
    return sample.bytes();
  }

  private static byte[] document(byte[] section) throws Exception {
    HwpStreams streams = new HwpStreams(sample(), 1_000_000, new ReadingTime());
    return HwpSample.compound(
        Map.of(
            "FileHeader", HwpSample.header(HwpSample.COMPRESSED),
            "DocInfo", HwpSample.deflated(streams.definitions()),
            "BodyText/Section0", HwpSample.deflated(section)));
  }

  private static byte[] records(byte[]... records) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] record : records) {
      out.writeBytes(record);
    }
    return out.toByteArray();
  }

  private static byte[] paragraph(int level) {
    return HwpSample.record(HWPTag.PARA_HEADER, level, 1, 0, 3, 0, 0, 0);
  }

  private static byte[] control(int level, ControlType type, int... body) {
    int[] all = new int[body.length + 1];
    all[0] = (int) type.getCtrlId();
    System.arraycopy(body, 0, all, 1, body.length);
    return HwpSample.record(HWPTag.CTRL_HEADER, level, all);
  }

  @Test
  void aFileThatWasCutIsToldOrRead() throws Exception {
    byte[] whole = sample();
    for (int length = 0; length < whole.length; length += 97) {
      survive(Arrays.copyOf(whole, length));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20260501, 99})
  void bytesFlippedAtRandomBreakNothing(long seed) throws Exception {
    Random random = new Random(seed);
    byte[] whole = sample();
    HwpStreams streams = new HwpStreams(whole, 1_000_000, new ReadingTime());
    Map<String, byte[]> parts = new HashMap<>();
    parts.put("FileHeader", HwpSample.header(0));
    parts.put("DocInfo", streams.definitions());
    parts.put("BodyText/Section0", streams.section(0));
    for (int i = 0; i < 300; i++) {
      survive(flipped(whole, random));
      Map<String, byte[]> broken = new HashMap<>(parts);
      broken.computeIfPresent(
          i % 3 == 0 ? "DocInfo" : "BodyText/Section0", (name, part) -> flipped(part, random));
      survive(HwpSample.compound(broken));
    }
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    byte[] flipped = bytes.clone();
    for (int i = 0; i <= random.nextInt(6); i++) {
      flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
    }
    return flipped;
  }

  @Test
  void recordsMadeByHandAreRead() throws Exception {
    byte[] text = HwpSample.record(HWPTag.PARA_TEXT, 1, 'h' | 'i' << 16);
    assertThat(read(document(records(paragraph(0), text))).text()).isEqualTo("hi");
  }

  @Test
  void whatGrowsWithoutEndIsStopped() throws Exception {
    byte[] bomb = document(new byte[50_000_000]);
    assertThat(bomb.length).isLessThan(200_000);
    assertThatThrownBy(() -> read(bomb)).hasMessageContaining("too large when unpacked");
  }

  @Test
  void aTextThatIsTooLongIsTold() throws Exception {
    int[] letters = new int[1_000];
    Arrays.fill(letters, '가' | '나' << 16);
    byte[] line = HwpSample.record(HWPTag.PARA_TEXT, 1, letters);
    byte[][] all = new byte[1_200][];
    Arrays.setAll(all, i -> i % 2 == 0 ? paragraph(0) : line);
    assertThatThrownBy(() -> read(document(records(all))))
        .hasMessageContaining("its text is too large");
  }

  /** The library would look for the shape forever. */
  @Test
  void aShapeThatIsNoneIsDamage() throws Exception {
    byte[] section =
        records(
            paragraph(0),
            control(1, ControlType.Gso, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
            HwpSample.record(HWPTag.TABLE, 2, 0));
    assertThatThrownBy(() -> read(document(section))).hasMessageContaining("damaged");
  }

  /** The library would make two thousand million points of it. */
  @Test
  void numbersOfThingsAreNotBelieved() throws Exception {
    int[] shape = new int[60];
    shape[0] = (int) GsoControlType.Polygon.getId();
    byte[] section =
        records(
            paragraph(0),
            control(1, ControlType.Gso, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
            HwpSample.record(HWPTag.SHAPE_COMPONENT, 2, shape),
            HwpSample.record(HWPTag.SHAPE_COMPONENT_POLYGON, 3, Integer.MAX_VALUE));
    assertThatThrownBy(() -> read(document(section))).hasMessageContaining("damaged");
  }

  @Test
  void lengthsAreNotBelieved() throws Exception {
    byte[] endless = HwpSample.record(HWPTag.PARA_TEXT, 1, 0x7fffffff, 0);
    endless[2] |= (byte) 0xf0;
    endless[3] = (byte) 0xff;
    assertThatThrownBy(() -> read(document(records(paragraph(0), endless))))
        .hasMessageContaining("damaged");
  }

  @Test
  void notesInNotesWithoutEndAreTold() throws Exception {
    byte[] note =
        records(
            paragraph(0),
            control(1, ControlType.Footnote, 1, 0, 0, 0),
            HwpSample.record(HWPTag.LIST_HEADER, 2, 1, 0));
    byte[][] all = new byte[20_000][];
    Arrays.fill(all, note);
    byte[] file = document(records(all));
    Throwable[] thrown = new Throwable[1];
    Thread small = new Thread(null, () -> thrown[0] = thrownBy(file), "small", 512 * 1_024);
    small.start();
    small.join();
    assertThat(thrown[0]).hasMessageContaining("too deeply");
  }

  private static Throwable thrownBy(byte[] file) {
    try {
      read(file);
      return new AssertionError("read");
    } catch (UnreadableNoteException e) {
      return e;
    }
  }
}
