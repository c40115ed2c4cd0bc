package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kr.dogfoot.hwplib.object.bodytext.ParagraphListInterface;
import kr.dogfoot.hwplib.object.bodytext.control.ControlAdditionalText;
import kr.dogfoot.hwplib.object.bodytext.control.ControlAutoNumber;
import kr.dogfoot.hwplib.object.bodytext.control.ControlEquation;
import kr.dogfoot.hwplib.object.bodytext.control.ControlField;
import kr.dogfoot.hwplib.object.bodytext.control.ControlHeader;
import kr.dogfoot.hwplib.object.bodytext.control.ControlHiddenComment;
import kr.dogfoot.hwplib.object.bodytext.control.ControlTable;
import kr.dogfoot.hwplib.object.bodytext.control.ControlType;
import kr.dogfoot.hwplib.object.bodytext.control.ctrlheader.additionaltext.AdditionalTextPosition;
import kr.dogfoot.hwplib.object.bodytext.control.ctrlheader.autonumber.NumberSort;
import kr.dogfoot.hwplib.object.bodytext.control.ctrlheader.header.HeaderFooterApplyPage;
import kr.dogfoot.hwplib.object.bodytext.paragraph.Paragraph;
import kr.dogfoot.hwplib.object.docinfo.parashape.Alignment;
import kr.dogfoot.hwplib.object.docinfo.parashape.ParaHeadShape;
import munjip.text.FilePlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents of 한글 in its format from 5.0 on. */
class HwpReaderTest {
  private static final NoteConfig CONFIG =
      new NoteConfig(
          Map.of("hwp", "hwp", "hwpx", "hwpx", "txt", "txt"),
          1_000_000,
          10_000_000,
          Set.of(),
          false);

  private static Note read(byte[] content) throws UnreadableNoteException {
    Note note =
        Reading.by(clock -> new HwpReader(CONFIG, clock), "문서/사업 계획.hwp", content).getFirst();
    NoteInvariants.check(note);
    return note;
  }

  private static boolean reads(String name, byte[] content) {
    return new HwpReader(CONFIG).reads(Reading.file(name, content), content);
  }

  @Test
  void aDocumentIsItsTextInItsOrder() throws Exception {
    HwpSample sample = new HwpSample();
    sample.heading(1, "서론");
    HwpSample.paragraph(sample.body(), "한글 문서도 검색된다.\nA second line, in English.");
    sample.heading(2, "배경 background");
    Paragraph noted = HwpSample.paragraph(sample.body(), "각주가 달린 문장");
    HwpSample.paragraph(HwpSample.footnote(noted), "각주 내용");
    HwpSample.paragraph(HwpSample.endnote(noted), "an endnote");
    HwpSample.table(
        HwpSample.paragraph(sample.body(), "표 앞"),
        new String[][] {{"이름", "나이"}, {"", "셋\n넷"}, {"Kim", "27"}});
    sample.heading(1, "결론");

    Note note = read(sample.bytes());

    assertThat(note.kind()).isEqualTo("hwp");
    assertThat(note.meta().title()).isEqualTo("1. 서론");
    assertThat(Reading.outline(note))
        .isEqualTo(
            """
            Heading 1-1: 1. 서론
            Paragraph 2-3: 한글 문서도 검색된다.⏎A second line, in English.
            Heading 4-4: 가. 배경 background
            Paragraph 5-5: 각주가 달린 문장
            Paragraph 6-6: 각주 내용
            Paragraph 7-7: an endnote
            Paragraph 8-8: 표 앞
            Table 9-11: 이름⇥나이⏎셋 넷⏎Kim⇥27
            Heading 12-12: 2. 결론
            """);
    assertThat(note.blocks().stream().map(block -> note.places().at(block.lines())))
        .containsExactly(
            new FilePlace.Part("paragraph 2"),
            new FilePlace.Part("paragraph 3"),
            new FilePlace.Part("paragraph 4"),
            new FilePlace.Part("paragraph 5"),
            new FilePlace.Part("paragraph 5"),
            new FilePlace.Part("paragraph 5"),
            new FilePlace.Part("paragraph 6"),
            new FilePlace.Part("paragraph 6"),
            new FilePlace.Part("paragraph 7"));
  }

  @Test
  void sectionsAreToldWhenThereAreSeveral() throws Exception {
    HwpSample sample = new HwpSample();
    HwpSample.paragraph(sample.body(), "첫 구역");
    HwpSample.paragraph(sample.anotherSection(), "둘째 구역");
    Note note = read(sample.bytes());
    assertThat(note.blocks().stream().map(block -> note.places().at(block.lines())))
        .containsExactly(
            new FilePlace.Part("section 1, paragraph 2"),
            new FilePlace.Part("section 2, paragraph 1"));
  }

  @Test
  void numbersAreTextAndBulletsAreItems() throws Exception {
    HwpSample sample = new HwpSample();
    sample.headed(ParaHeadShape.Numbering, 0, 1, "목적");
    sample.headed(ParaHeadShape.Numbering, 1, 1, "세부");
    sample.headed(ParaHeadShape.Numbering, 0, 1, "기간");
    sample.headed(ParaHeadShape.Bullet, 0, 0, "하나");
    sample.headed(ParaHeadShape.Bullet, 0, 0, "two");
    sample.headed(ParaHeadShape.Numbering, 0, 99, "번호가 없는 번호");
    assertThat(Reading.outline(read(sample.bytes())))
        .isEqualTo(
            """
            Paragraph 1-1: 1. 목적
            Paragraph 2-2: 가. 세부
            Paragraph 3-3: 2. 기간
            Bullets 4-5
              Paragraph 4-4: 하나
              Paragraph 5-5: two
            Paragraph 6-6: 번호가 없는 번호
            """);
  }

  @Test
  void whatStandsInTheLineIsText() throws Exception {
    HwpSample sample = new HwpSample();
    Paragraph line = HwpSample.paragraph(sample.body(), "줄\u0018바꿈\u001e없이 ");
    ControlAdditionalText read =
        HwpSample.control(line, 23, ControlType.AdditionalText, ControlAdditionalText.class);
    read.getHeader().getMainText().fromUTF16LEString("韓國");
    read.getHeader().getSubText().fromUTF16LEString("한국");
    read.getHeader().setPosition(AdditionalTextPosition.Top);
    read.getHeader().setAlignment(Alignment.Center);
    ControlEquation formula =
        HwpSample.control(line, 11, ControlType.Equation, ControlEquation.class);
    formula.getEQEdit().getScript().fromUTF16LEString("a over b");
    formula.getEQEdit().getVersionInfo().fromUTF16LEString("v");
    formula.getEQEdit().getFontName().fromUTF16LEString("f");
    HwpSample.control(line, 3, ControlType.FIELD_HYPERLINK, ControlField.class);
    HwpSample.paragraph(sample.body(), "\u1112\u1161\u11ab글 \ud83d\ude00 \ue1b0 \ud800끝");
    assertThat(read(sample.bytes()).text())
        .isEqualTo("줄-바꿈 없이 韓國(한국) a over b\n한글 \ud83d\ude00 \ue1b0 끝");
  }

  @Test
  void aCaptionComesBeforeItsTableWithItsNumber() throws Exception {
    HwpSample sample = new HwpSample();
    ControlTable table =
        HwpSample.table(
            HwpSample.paragraph(sample.body(), ""), new String[][] {{"가", "나"}, {"1", "2"}});
    table.createCaption();
    Paragraph caption = HwpSample.paragraph(table.getCaption().getParagraphList(), "표 ");
    ControlAutoNumber number =
        HwpSample.control(caption, 18, ControlType.AutoNumber, ControlAutoNumber.class);
    number.getHeader().getProperty().setNumberSort(NumberSort.Table);
    number.getHeader().setNumber(7);
    assertThat(read(sample.bytes()).text()).isEqualTo("표 7\n가\t나\n1\t2");
  }

  @Test
  void whatIsNotInTheTextIsLeftOut() throws Exception {
    HwpSample sample = new HwpSample();
    Paragraph line = HwpSample.paragraph(sample.body(), "본문");
    ControlHeader header = HwpSample.control(line, 16, ControlType.Header, ControlHeader.class);
    header.getHeader().setApplyPage(HeaderFooterApplyPage.BothPage);
    HwpSample.paragraph(header.getParagraphList(), "머리말");
    HwpSample.paragraph(
        HwpSample.control(line, 15, ControlType.HiddenComment, ControlHiddenComment.class)
            .getParagraphList(),
        "숨은 설명");
    HwpSample.paragraph(HwpSample.footnote(line), "각주");
    assertThat(read(sample.bytes()).text()).isEqualTo("본문\n각주");
  }

  @Test
  void aTableThatFramesOrLaysOutIsReadCellByCell() throws Exception {
    HwpSample sample = new HwpSample();
    HwpSample.table(
        HwpSample.paragraph(sample.body(), ""),
        new String[][] {{"틀"}},
        (cell, text) -> {
          HwpSample.paragraph(cell.getParagraphList(), "첫 문단");
          HwpSample.paragraph(cell.getParagraphList(), "둘째 문단");
        });
    HwpSample.table(
        HwpSample.paragraph(sample.body(), ""),
        new String[][] {{"왼쪽", "오른쪽"}},
        (cell, text) ->
            HwpSample.table(
                HwpSample.paragraph(cell.getParagraphList(), text),
                new String[][] {{text + " 1", "2"}}));
    assertThat(Reading.outline(read(sample.bytes())))
        .isEqualTo(
            """
            Paragraph 1-1: 첫 문단
            Paragraph 2-2: 둘째 문단
            Paragraph 3-3: 왼쪽
            Table 4-4: 왼쪽 1⇥2
            Paragraph 5-5: 오른쪽
            Table 6-6: 오른쪽 1⇥2
            """);
  }

  @Test
  void documentsAreKnownByWhatTheyHold() throws Exception {
    byte[] document = HwpSample.of(sample -> HwpSample.paragraph(sample.body(), "글"));
    byte[] page = "<html><p>한글".getBytes(StandardCharsets.UTF_8);
    byte[] zip = {'P', 'K', 3, 4};
    assertThat(reads("a.hwp", document)).isTrue();
    assertThat(reads("a.txt", document)).isTrue();
    assertThat(reads("a.doc", document)).isFalse();
    assertThat(reads("a.hwp", page)).isFalse();
    assertThat(reads("a.hwp", zip)).isFalse();
    assertThat(reads("a.hwp", new byte[0])).isTrue();
    assertThat(reads("a.txt", page)).isFalse();
  }

  static Stream<Arguments> refused() throws Exception {
    byte[] old = "HWP Document File V3.00 \u001a\1\2\3\4\5".getBytes(StandardCharsets.ISO_8859_1);
    return Stream.of(
        Arguments.of(new byte[0], "empty"),
        Arguments.of(old, "한글 3.0 or older: open it in 한글 and save it as .hwpx"),
        Arguments.of("<?xml?><HWPML>".getBytes(StandardCharsets.UTF_8), "HWPML"),
        Arguments.of("한글".getBytes(StandardCharsets.UTF_8), "not a file of 한글"),
        Arguments.of(HwpSample.compound(Map.of("WordDocument", new byte[9])), "not a file of 한글"),
        Arguments.of(flagged(1 << 1), "protected by a password"),
        Arguments.of(flagged(1 << 2), "distribution document (배포용 문서)"),
        Arguments.of(flagged(1 << 4), "encrypted"),
        Arguments.of(flagged(1 << 8), "encrypted"),
        Arguments.of(flagged(0), "damaged"),
        Arguments.of(HwpSample.of(sample -> {}), "empty: there is no text in it"));
  }

  private static byte[] flagged(int flags) throws Exception {
    return HwpSample.compound(Map.of("FileHeader", HwpSample.header(flags)));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatCannotBeReadSaysWhy(byte[] content, String reason) {
    assertThatThrownBy(() -> read(content))
        .isInstanceOf(UnreadableNoteException.class)
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @CsvSource({"개요 1, 1", "개요10, 10", "제목 2, 2", "Heading 3, 3", "outline 4, 4"})
  void stylesOfHeadingsHaveALevel(String style, int level) {
    assertThat(HwpHead.headingLevel(style)).contains(level);
    assertThat(HwpHead.headingLevel(style + " 본문")).isEmpty();
  }

  @Test
  void aPlaceOfAControlThatIsNotReadTakesNoOther() throws Exception {
    HwpSample sample = new HwpSample();
    Paragraph line = HwpSample.paragraph(sample.body(), "앞");
    HwpSample.place(line, 3, ControlType.FIELD_DATE);
    ParagraphListInterface note = HwpSample.footnote(line);
    HwpSample.paragraph(note, "주");
    assertThat(read(sample.bytes()).text()).isEqualTo("앞\n주");
  }
}
