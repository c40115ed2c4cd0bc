package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Documents of Word, written by Apache POI, or part by part where it cannot write them. */
class DocxReaderTest {
  private static void style(XWPFDocument document, String id, String name) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(name);
    document.createStyles().addStyle(new XWPFStyle(style));
  }

  private static BigInteger list(XWPFDocument document, long id, STNumberFormat.Enum format) {
    CTAbstractNum list = CTAbstractNum.Factory.newInstance();
    list.setAbstractNumId(BigInteger.valueOf(id));
    CTLvl level = list.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewNumFmt().setVal(format);
    level.addNewStart().setVal(BigInteger.valueOf(3));
    return document
        .createNumbering()
        .addNum(document.createNumbering().addAbstractNum(new XWPFAbstractNum(list)));
  }

  private static XWPFParagraph paragraph(XWPFDocument document, String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    if (!style.isEmpty()) {
      paragraph.setStyle(style);
    }
    paragraph.createRun().setText(text);
    return paragraph;
  }

  private static XWPFDocument sample() {
    XWPFDocument document = new XWPFDocument();
    style(document, "1", "heading 1");
    style(document, "a7", "제목 2");
    style(document, "TOC1", "toc 1");
    document.getProperties().getCoreProperties().setTitle("산책과 기억");
    document.getProperties().getCoreProperties().setKeywords("산책, memory; 걷기");
    document
        .getProperties()
        .getCoreProperties()
        .setCreated(Optional.of(Date.from(Instant.parse("2025-03-07T09:00:00Z"))));
    document.createFootnotes();
    document.createEndnotes();
    paragraph(document, "TOC1", "첫째 마당\t1");
    paragraph(document, "1", "첫째 마당");
    XWPFParagraph noted = paragraph(document, "", "걷는 동안 떠오른 것");
    noted.addFootnoteReference(noted(document));
    noted.createRun().setText("은 남는다.");
    var endnote = document.createEndnote();
    endnote.createParagraph().createRun().setText("미주는 맨 뒤에");
    noted.addFootnoteReference(endnote);
    paragraph(document, "a7", "Second level");
    BigInteger numbers = list(document, 5, STNumberFormat.DECIMAL);
    paragraph(document, "", "하나").setNumID(numbers);
    paragraph(document, "", "two").setNumID(numbers);
    BigInteger bullets = list(document, 6, STNumberFormat.BULLET);
    paragraph(document, "", "점").setNumID(bullets);
    XWPFTable table = document.createTable(2, 2);
    table.getRow(0).setRepeatHeader(true);
    table.getRow(0).getCell(0).setText("날");
    table.getRow(0).getCell(1).setText("걸음");
    table.getRow(1).getCell(0).setText("월");
    table.getRow(1).getCell(1).setText("7,000");
    paragraph(document, "", "Last words.");
    document
        .createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
        .createParagraph()
        .createRun()
        .setText("머리글");
    return document;
  }

  private static org.apache.poi.xwpf.usermodel.XWPFFootnote noted(XWPFDocument document) {
    var footnote = document.createFootnote();
    footnote.createParagraph().createRun().setText("김훈, 『자전거 여행』, 42쪽");
    return footnote;
  }

  private static byte[] bytes(XWPFDocument document) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.write(bytes);
    document.close();
    return bytes.toByteArray();
  }

  private static String told(String body, String... more) throws UnreadableNoteException {
    return Documents.told(Documents.read("a.docx", Documents.docx(body, more)));
  }

  private static String text(String body) throws UnreadableNoteException {
    return Documents.read("a.docx", Documents.docx(body)).text().replace('\n', '⏎');
  }

  static byte[] sampleBytes() throws Exception {
    return bytes(sample());
  }

  @Test
  void headingsListsTablesAndNotesAreWhatTheyAre() throws Exception {
    Note note = Documents.read("note.docx", sampleBytes());
    assertThat(Documents.told(note))
        .isEqualTo(
            """
            paragraph 1 | Heading 1 | 첫째 마당
            paragraph 2 | Paragraph | 걷는 동안 떠오른 것은 남는다.
            paragraph 2 | Paragraph | 김훈, 『자전거 여행』, 42쪽
            paragraph 3 | Heading 2 | Second level
            paragraph 4 | Numbers from 3 | 하나⏎two
            paragraph 6 | Bullets | 점
            paragraph 7 | Table 1+1 | 날⇥걸음⏎월⇥7,000
            paragraph 11 | Paragraph | Last words.
            endnotes | Paragraph | 미주는 맨 뒤에
            """);
    assertThat(note.kind()).isEqualTo("docx");
    assertThat(note.meta().title()).isEqualTo("산책과 기억");
    assertThat(note.meta().tags()).containsExactly("산책", "memory", "걷기");
    assertThat(note.meta().date().orElseThrow().day()).isEqualTo(LocalDate.of(2025, 3, 7));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // deleted, inserted, moved
        "<w:p><w:r><w:t>산</w:t></w:r><w:del><w:r><w:delText>지움</w:delText></w:r></w:del>"
            + "<w:ins><w:r><w:t>책</w:t></w:r></w:ins></w:p> | 산책",
        "<w:p><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom>"
            + "<w:moveTo><w:r><w:t>here</w:t></w:r></w:moveTo></w:p> | here",
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>앞</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>뒤</w:t></w:r></w:p> | 앞뒤",
        "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>"
            + "<w:tr><w:tc><w:p><w:r><w:t>남음</w:t></w:r></w:p></w:tc></w:tr></w:tbl> | 남음",
        // hidden, fields, breaks, how a word is said
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>h</w:t></w:r><w:r><w:t>보임</w:t></w:r></w:p> | 보임",
        "<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>PAGE</w:instrText><w:t>x</w:t>"
            + "<w:fldChar w:fldCharType='separate'/><w:t>7</w:t><w:fldChar w:fldCharType='end'/>"
            + "<w:t>쪽</w:t></w:r></w:p> | 7쪽",
        "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r></w:p><w:p><w:r><w:t>next</w:t></w:r></w:p> | next",
        "<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c&#173;d</w:t></w:r></w:p> | a⏎b cd",
        "<w:p><w:r><w:ruby><w:rt><w:r><w:t>とう</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東</w:t></w:r>"
            + "</w:rubyBase></w:ruby></w:r></w:p> | 東",
        // text boxes come once, behind their paragraph
        "<w:p><w:r><w:t>앞</w:t><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent><w:p><w:r>"
            + "<w:t>상자</w:t></w:r></w:p></w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><v:textbox>"
            + "<w:txbxContent><w:p><w:r><w:t>상자</w:t></w:r></w:p></w:txbxContent></v:textbox></mc:Fallback>"
            + "</mc:AlternateContent><w:t>뒤</w:t></w:r></w:p> | 앞뒤⏎상자",
      })
  void whatIsReadIsWhatAReaderSees(String body, String text) throws Exception {
    assertThat(text(body)).isEqualTo(text);
  }

  @Test
  void headingsAreKnownByStyleOutlineAndWhatTheyAreMadeFrom() throws Exception {
    String styles =
        """
        <w:styles xmlns:w='w'><w:style w:type='paragraph' w:styleId='x'><w:name w:val='Chapter'/>
        <w:basedOn w:val='y'/></w:style><w:style w:type='paragraph' w:styleId='y'>
        <w:name w:val='Other'/><w:pPr><w:outlineLvl w:val='2'/></w:pPr></w:style>
        <w:style w:type='paragraph' w:styleId='c1'><w:name w:val='A'/><w:basedOn w:val='c2'/></w:style>
        <w:style w:type='paragraph' w:styleId='c2'><w:name w:val='B'/><w:basedOn w:val='c1'/></w:style>
        </w:styles>""";
    String body =
        styled("x", "만든 것")
            + styled("제목1", "이름만")
            + styled("c1", "돌고 돌아")
            + "<w:p><w:pPr><w:outlineLvl w:val='7'/></w:pPr><w:r><w:t>Deep</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:pStyle w:val='x'/><w:outlineLvl w:val='9'/></w:pPr><w:r><w:t>9</w:t></w:r></w:p>";
    assertThat(told(body, "word/styles.xml", styles, "word/_rels/document.xml.rels", RELATIONS))
        .isEqualTo(
            """
            paragraph 1 | Heading 3 | 만든 것
            paragraph 2 | Heading 1 | 이름만
            paragraph 3 | Paragraph | 돌고 돌아
            paragraph 4 | Heading 6 | Deep
            paragraph 5 | Heading 3 | 9
            """);
  }

  private static final String RELATIONS =
      "<Relationships><Relationship Type='http://x/styles' Target='styles.xml'/></Relationships>";

  private static String styled(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val='%s'/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(style, text);
  }

  @Test
  void tablesThatLayOutATextAreReadAsText() throws Exception {
    String cell = "<w:tc>%s</w:tc>";
    String body =
        "<w:tbl><w:tr>"
            + cell.formatted(styled("heading1", "제목") + styled("", "글"))
            + cell.formatted(styled("", "옆"))
            + "</w:tr></w:tbl><w:tbl><w:tr>"
            + cell.formatted(
                "<w:tbl><w:tr>"
                    + cell.formatted(styled("", "a"))
                    + cell.formatted(styled("", "b"))
                    + "</w:tr></w:tbl>")
            + "</w:tr></w:tbl>";
    assertThat(told(body))
        .isEqualTo(
            """
            paragraph 1 | Heading 1 | 제목
            paragraph 2 | Paragraph | 글
            paragraph 3 | Paragraph | 옆
            paragraph 4 | Table 0+1 | a⇥b
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "Microsoft Word - 문서1",
    "Untitled",
    "(제목 없음)",
    "문서1",
    "note.docx",
    "' '",
    "Document 3"
  })
  void titlesThatNobodyGaveAreNone(String title) throws Exception {
    XWPFDocument document = new XWPFDocument();
    document.getProperties().getCoreProperties().setTitle(title);
    paragraph(document, "", "글");
    assertThat(Documents.read("산책.docx", bytes(document)).meta().title()).isEqualTo("산책");
  }

  @Test
  void aPasswordAndOldWordAreToldOf() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(container)) {
        out.write(sampleBytes());
      }
      container.writeFilesystem(bytes);
    }
    assertThatThrownBy(() -> Documents.read("a.docx", bytes.toByteArray()))
        .hasMessageContaining("protected by a password");
    ByteArrayOutputStream old = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(java.io.InputStream.nullInputStream(), "WordDocument");
      container.writeFilesystem(old);
    }
    assertThatThrownBy(() -> Documents.read("a.docx", old.toByteArray()))
        .hasMessage("an old Word file (.doc): save it as .docx");
  }
}
