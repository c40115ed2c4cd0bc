package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kr.dogfoot.hwpxlib.object.content.context_hpf.MetaData;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Run;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.Rectangle;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.Table;
import munjip.text.FilePlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of newer 한글. */
class HwpxReaderTest {
  private static final NoteConfig CONFIG =
      new NoteConfig(
          Map.of("hwp", "hwp", "hwpx", "hwpx", "txt", "txt"),
          1_000_000,
          10_000_000,
          Set.of(),
          false);

  private static Note read(byte[] content) throws UnreadableNoteException {
    Note note =
        Reading.by(clock -> new HwpxReader(CONFIG, clock), "문서/사업 계획.hwpx", content).getFirst();
    NoteInvariants.check(note);
    return note;
  }

  private static String text(String paragraph) throws Exception {
    return read(HwpxSample.withSection("<hp:p><hp:run>" + paragraph + "</hp:run></hp:p>")).text();
  }

  @Test
  void aDocumentIsItsTextInItsOrder() throws Exception {
    HwpxSample sample = new HwpxSample();
    sample.heading(1, "서론");
    HwpxSample.paragraph(sample.body(), "한글 문서도 검색된다.").addNewT().addText(" In English, too.");
    sample.heading(2, "배경 background");
    Run noted = HwpxSample.paragraph(sample.body(), "각주가 달린 문장");
    HwpxSample.paragraph(HwpxSample.footnote(noted), "각주 내용");
    Table table =
        HwpxSample.table(
            HwpxSample.paragraph(sample.body(), "표 앞"),
            new String[][] {{"이름", "나이"}, {"", "셋"}, {"Kim", "27"}});
    table.getTr(0).tcs().forEach(cell -> cell.header(true));
    table.createCaption();
    table.caption().createSubList();
    HwpxSample.paragraph(table.caption().subList(), "표 제목");
    Rectangle box = HwpxSample.paragraph(sample.body(), "").addNewRectangle();
    box.createDrawText();
    box.drawText().createSubList();
    HwpxSample.paragraph(box.drawText().subList(), "글상자 text box");

    Note note = read(sample.bytes());

    assertThat(note.kind()).isEqualTo("hwpx");
    assertThat(note.meta().title()).isEqualTo("1. 서론");
    assertThat(Reading.outline(note))
        .isEqualTo(
            """
            Heading 1-1: 1. 서론
            Paragraph 2-2: 한글 문서도 검색된다. In English, too.
            Heading 3-3: 가. 배경 background
            Paragraph 4-4: 각주가 달린 문장
            Paragraph 5-5: 각주 내용
            Paragraph 6-6: 표 앞
            Paragraph 7-7: 표 제목
            Table 8-10: 이름⇥나이⏎셋⏎Kim⇥27
            Paragraph 11-11: 글상자 text box
            """);
    assertThat(((Block.Table) note.blocks().get(7)).header()).hasSize(1);
    assertThat(note.places().at(note.blocks().getLast().lines()))
        .isEqualTo(new FilePlace.Part("paragraph 7"));
  }

  @Test
  void whatTheDocumentSaysOfItselfIsKept() throws Exception {
    HwpxSample sample = new HwpxSample();
    MetaData said = sample.file().contentHPFFile().metaData();
    said.title().addText("사업 계획");
    said.metas().forEach(meta -> say(meta.name(), meta::text));
    HwpxSample.paragraph(sample.body(), "2025년 사업 계획");
    Note note = read(sample.bytes());
    assertThat(note.meta().title()).isEqualTo("사업 계획");
    assertThat(note.meta().date().orElseThrow().day()).isEqualTo(LocalDate.of(2025, 3, 7));
    assertThat(note.meta().tags()).containsExactly("예산", "budget");
  }

  private static void say(String name, Consumer<String> text) {
    switch (name) {
      case "CreatedDate" -> text.accept("2025-03-07T01:00:00Z");
      case "ModifiedDate" -> text.accept("2025-05-07T01:00:00Z");
      case "keyword" -> text.accept("예산, budget");
      default -> {}
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<hp:t>줄<hp:lineBreak/>둘<hp:tab/>셋<hp:nbSpace/>넷<hp:hyphen/>다</hp:t>   | 줄⏎둘 셋 넷-다",
        "<hp:t>그대로<hp:markpenBegin/> 칠한 말<hp:markpenEnd/></hp:t>              | 그대로 칠한 말",
        "<hp:t>남는 <hp:deleteBegin/>지운<hp:deleteEnd/>말</hp:t>                   | 남는 말",
        "<hp:dutmal><hp:mainText>韓國</hp:mainText><hp:subText>한국</hp:subText></hp:dutmal> | 韓國(한국)",
        "<hp:compose composeText='12'/><hp:t>겹침</hp:t>                            | 12겹침",
        "<hp:equation><hp:script>a over b</hp:script></hp:equation>                 | a over b",
        "<hp:textart text='글맵시'/>                                                 | 글맵시",
        "<hp:ctrl><hp:autoNum num='3' numType='TABLE'/></hp:ctrl><hp:t> 표</hp:t>    | 3 표",
        "<hp:ctrl><hp:autoNum num='3' numType='FOOTNOTE'/></hp:ctrl><hp:t>주</hp:t>  | 주",
        "<hp:ctrl><hp:fieldBegin type='MEMO'><hp:subList><hp:p><hp:run><hp:t>메모</hp:t></hp:run></hp:p></hp:subList></hp:fieldBegin></hp:ctrl><hp:t>글</hp:t> | 글",
        "<hp:ctrl><hp:hiddenComment><hp:subList><hp:p><hp:run><hp:t>숨은</hp:t></hp:run></hp:p></hp:subList></hp:hiddenComment></hp:ctrl><hp:t>글</hp:t> | 글",
        "<hp:ctrl><hp:header><hp:subList><hp:p><hp:run><hp:t>머리말</hp:t></hp:run></hp:p></hp:subList></hp:header></hp:ctrl><hp:t>글</hp:t> | 글",
        "<hp:new><hp:inner>x</hp:inner></hp:new><hp:t>앞<hp:newer a='1'><hp:t>안</hp:t></hp:newer>뒤</hp:t> | 앞뒤",
        "<hp:t>가&amp;나&#x1112;&#x1161;&#x11AB;</hp:t>                              | 가&나한",
      })
  void whatStandsInTheLineIsText(String paragraph, String text) throws Exception {
    assertThat(text(paragraph).replace('\n', '⏎')).isEqualTo(text);
  }

  @Test
  void sectionsComeInTheOrderOfTheContents() throws Exception {
    Map<String, byte[]> parts = Documents.parts(HwpxSample.withSection(line("둘째")));
    parts.put(
        "Contents/section1.xml",
        Documents.parts(HwpxSample.withSection(line("첫째"))).get(HwpxSample.SECTION));
    String contents = new String(parts.get("Contents/content.hpf"), StandardCharsets.UTF_8);
    parts.put(
        "Contents/content.hpf",
        contents
            .replace(
                "<opf:item id=\"settings\"",
                "<opf:item id=\"s1\" href=\"Contents/section1.xml\"/><opf:item id=\"settings\"")
            .replace(
                "<opf:itemref idref=\"section0\"",
                "<opf:itemref idref=\"s1\"/><opf:itemref idref=\"section0\"")
            .getBytes(StandardCharsets.UTF_8));
    Note note = read(HwpxSample.zip(parts));
    assertThat(note.text()).isEqualTo("첫째\n둘째");
    assertThat(note.places().at(note.blocks().getLast().lines()))
        .isEqualTo(new FilePlace.Part("section 2, paragraph 1"));
    parts.remove("Contents/content.hpf");
    assertThat(read(HwpxSample.zip(parts)).text()).isEqualTo("둘째\n첫째");
  }

  private static String line(String text) {
    return "<hp:p><hp:run><hp:t>" + text + "</hp:t></hp:run></hp:p>";
  }

  @Test
  void documentsAreKnownByWhatTheyHold() throws Exception {
    HwpxReader reader = new HwpxReader(CONFIG);
    byte[] stored =
        "PK\3\4..........................mimetypeapplication/hwp+zipPK"
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] zip = new HwpxSample().bytes();
    byte[] page = "<p>".getBytes(StandardCharsets.UTF_8);
    assertThat(reader.reads(Reading.file("a.hwpx", zip), zip)).isTrue();
    assertThat(reader.reads(Reading.file("a.hwp", zip), zip)).isTrue();
    assertThat(reader.reads(Reading.file("a.txt", stored), stored)).isTrue();
    assertThat(reader.reads(Reading.file("a.txt", page), page)).isFalse();
    assertThat(reader.reads(Reading.file("a.docx", zip), zip)).isFalse();
  }

  static Stream<Arguments> refused() throws Exception {
    String laughs =
        "<!DOCTYPE x [<!ENTITY a \"하하하하하하하하\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><x>&b;</x>";
    String outside = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><x>&a;</x>";
    String locked = "<manifest><file-entry><encryption-data/></file-entry></manifest>";
    byte[] whole = new HwpxSample().bytes();
    return Stream.of(
        Arguments.of(new byte[0], "empty"),
        Arguments.of("한글".getBytes(StandardCharsets.UTF_8), "not a file of 한글"),
        Arguments.of(HwpxSample.zip(Map.of("word/document.xml", new byte[3])), "not a file of 한글"),
        Arguments.of(whole, "empty: there is no text in it"),
        Arguments.of(Arrays.copyOf(whole, whole.length - 30), "it was not copied whole"),
        Arguments.of(HwpxSample.with("META-INF/manifest.xml", locked), "protected by a password"),
        Arguments.of(HwpxSample.with(HwpxSample.SECTION, laughs), "damaged"),
        Arguments.of(HwpxSample.with(HwpxSample.SECTION, outside), "damaged"),
        Arguments.of(HwpxSample.with("Contents/content.hpf", outside), "damaged"),
        Arguments.of(HwpxSample.withSection("<hp:p><hp:run>"), "damaged"),
        Arguments.of(HwpxSample.withSection("<hp:p/>".repeat(300_000)), "too large when unpacked"),
        Arguments.of(HwpxSample.withSection(" ".repeat(20_000_000)), "too large when unpacked"),
        Arguments.of(HwpxSample.withSection(line("글".repeat(1_100_000))), "its text is too large"),
        Arguments.of(
            HwpxSample.withSection(
                "<hp:p><hp:run><hp:tbl><hp:tr><hp:tc><hp:subList>".repeat(20_000)),
            "too deeply"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatCannotBeReadSaysWhy(byte[] content, String reason) {
    assertThatThrownBy(() -> read(content))
        .isInstanceOf(UnreadableNoteException.class)
        .hasMessageContaining(reason);
  }

  private static void survive(byte[] content) {
    try {
      read(content);
    } catch (UnreadableNoteException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  @Test
  void aFileThatWasCutIsTold() throws Exception {
    byte[] whole = new HwpxSample().bytes();
    for (int length = 0; length < whole.length; length += 53) {
      survive(Arrays.copyOf(whole, length));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20260501, 99})
  void bytesFlippedAtRandomBreakNothing(long seed) throws Exception {
    Random random = new Random(seed);
    HwpxSample sample = new HwpxSample();
    sample.heading(1, "제목");
    HwpxSample.table(
        HwpxSample.paragraph(sample.body(), "표"), new String[][] {{"가", "나"}, {"1", "2"}});
    byte[] whole = sample.bytes();
    Map<String, byte[]> parts = Documents.parts(whole);
    for (int i = 0; i < 150; i++) {
      survive(flipped(whole, random));
      Map<String, byte[]> broken = new LinkedHashMap<>(parts);
      broken.computeIfPresent(HwpxSample.SECTION, (name, part) -> flipped(part, random));
      survive(HwpxSample.zip(broken));
    }
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    byte[] flipped = bytes.clone();
    for (int i = 0; i <= random.nextInt(4); i++) {
      flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
    }
    return flipped;
  }
}
