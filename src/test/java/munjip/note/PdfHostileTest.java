package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import munjip.text.FilePlace;
import munjip.text.FilePlaces;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

/** PDFs that are damaged, locked, empty, or made to do harm. */
class PdfHostileTest {
  private static byte[] sample() throws Exception {
    return new PdfPaper()
        .text(50, 50, 20, "산책의 기록")
        .lines(50, 90, "오래 걷는 사람은 많은 것을 보게 된다고", "한다. So they say, and so it is.")
        .nextPage()
        .lines(50, 90, "둘째 쪽의 글.")
        .bytes();
  }

  private static byte[] locked(String user) throws Exception {
    try (PDDocument document = Loader.loadPDF(sample())) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", user, new AccessPermission());
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** Either a sound note or a reason. */
  private static boolean isRead(byte[] content) {
    try {
      PdfReaderTest.read(content);
      return true;
    } catch (UnreadableNoteException e) {
      assertThat(e.getMessage()).isNotBlank();
      return false;
    }
  }

  @Test
  void aPasswordIsSaidAndNoneNeeded() throws Exception {
    assertThatThrownBy(() -> PdfReaderTest.read(locked("secret")))
        .isInstanceOf(UnreadableNoteException.class)
        .hasMessageContaining("password");
    assertThat(PdfReaderTest.read(locked("")).text()).contains("둘째 쪽의 글.");
  }

  @Test
  void aBeginningWithoutItsPagesIsCalledDamagedAndNotEmpty() throws Exception {
    byte[] cut = Arrays.copyOf(sample(), 300);
    assertThatThrownBy(() -> PdfReaderTest.read(cut))
        .isInstanceOf(UnreadableNoteException.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void whatIsNoPdfSaysSo() {
    assertThatThrownBy(() -> PdfReaderTest.read(new byte[0]))
        .isInstanceOf(UnreadableNoteException.class)
        .hasMessageContaining("not a PDF");
    assertThatThrownBy(
            () -> PdfReaderTest.read("%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII)))
        .isInstanceOf(UnreadableNoteException.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void everyBeginningIsReadOrRefused() throws Exception {
    byte[] whole = sample();
    for (int end = 1; end < whole.length; end += 61) {
      isRead(Arrays.copyOf(whole, end));
    }
    assertThat(isRead(Arrays.copyOf(whole, whole.length - 40))).isTrue();
  }

  @Test
  void damagedBytesAreReadOrRefused() throws Exception {
    byte[] whole = sample();
    long seed = 20_261_123;
    Random random = new Random(seed);
    int read = 0;
    for (int round = 0; round < 150; round++) {
      byte[] damaged = whole.clone();
      for (int i = 0; i <= round % 12; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      read += isRead(damaged) ? 1 : 0;
    }
    // 41 of these very bytes; most damage meets the packed text, which then cannot be unpacked.
    assertThat(read).as("read of 150, seed %d", seed).isGreaterThan(30);
  }

  @Test
  void pagesThatGoInCirclesEnd() throws Exception {
    try (PDDocument document = Loader.loadPDF(sample())) {
      COSDictionary pages =
          document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
      COSArray kids = pages.getCOSArray(COSName.KIDS);
      kids.add(pages);
      COSDictionary branch = pages;
      for (int depth = 0; depth < 12; depth++) {
        // Each has the one below ten times: a million million pages.
        COSDictionary above = new COSDictionary();
        above.setItem(COSName.TYPE, COSName.PAGES);
        COSArray same = new COSArray();
        for (int i = 0; i < 10; i++) {
          same.add(branch);
        }
        above.setItem(COSName.KIDS, same);
        above.setItem(COSName.COUNT, COSInteger.get(10));
        branch = above;
      }
      document.getDocumentCatalog().getCOSObject().setItem(COSName.PAGES, branch);
      PdfPages all = new PdfPages(document);
      int count = 0;
      while (all.hasNext()) {
        all.next();
        count++;
      }
      assertThat(count).isEqualTo(2);
    }
  }

  @Test
  void aPageThatDrawsItselfAgainAndAgainEnds() throws Exception {
    try (PDDocument document = Loader.loadPDF(sample())) {
      PDPage page = document.getPage(0);
      COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
      COSStream inner = null;
      for (int depth = 0; depth < 9; depth++) {
        COSStream form = document.getDocument().createCOSStream();
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        COSDictionary forms = new COSDictionary();
        forms.setItem(COSName.getPDFName("X"), inner == null ? form : inner);
        resources.setItem(COSName.XOBJECT, forms);
        form.setItem(COSName.RESOURCES, resources);
        try (OutputStream out = form.createOutputStream()) {
          String draw = inner == null ? "BT /F1 9 Tf <AC00AC01> Tj ET " : "/X Do ";
          out.write(draw.repeat(20).getBytes(StandardCharsets.US_ASCII));
        }
        inner = form;
      }
      COSDictionary forms = new COSDictionary();
      forms.setItem(COSName.getPDFName("X"), inner);
      page.getResources().getCOSObject().setItem(COSName.XOBJECT, forms);
      try (PDPageContentStream out =
          new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
        out.drawForm(new PDFormXObject(inner));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      assertThatThrownBy(() -> PdfReaderTest.read(out.toByteArray()))
          .isInstanceOf(UnreadableNoteException.class)
          .hasMessageContaining("more than 400000 letters");
    }
  }

  @Test
  void whatUnpacksToTooMuchIsUnpackedInPart() throws Exception {
    PdfPaper paper = new PdfPaper().lines(50, 60, "글이 있다.");
    byte[] blanks = new byte[1_000_000];
    Arrays.fill(blanks, (byte) ' ');
    paper.nextPage();
    COSStream bomb = paper.document().getPage(0).getCOSObject().getCOSStream(COSName.CONTENTS);
    byte[] text = bomb.createInputStream().readAllBytes();
    try (OutputStream out = bomb.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(text);
      for (int i = 0; i < 300; i++) {
        out.write(blanks);
      }
    }
    byte[] pdf = paper.bytes();
    assertThat(pdf.length).isLessThan(1_000_000);
    assertThat(PdfReaderTest.read(pdf).text()).isEqualTo("글이 있다.");
    assertThat(PdfReaderTest.read(pdf).unread().orElseThrow()).contains("more than 96 MB");
    try (PDDocument document = PdfFile.open(pdf)) {
      COSStream stream =
          new PdfPages(document).next().getCOSObject().getCOSStream(COSName.CONTENTS);
      assertThat(stream.createView().length()).isEqualTo(PdfStreams.MOST);
      assertThatThrownBy(stream::createInputStream).isInstanceOf(IOException.class);
    }
  }

  @Test
  void rangesOfLettersWithoutEndAreNotCounted() {
    String table =
        "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange"
            + " 3 beginbfrange <00000000> <FFFFFFFF> <0000> <AC00> <AC10> <AC00>"
            + " <0020> <0021> [<0041> <0042>] endbfrange"
            + " 1 beginbfchar <0001> <AC00> endbfchar endcmap";
    assertThat(PdfLetterTable.sound(table))
        .isEqualTo(
            """
            begincmap
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            1 beginbfrange <AC00> <AC10> <AC00> endbfrange
            1 beginbfrange <0020> <0021> [<0041><0042>] endbfrange
            1 beginbfchar <0001> <AC00> endbfchar
            endcmap
            """);
  }

  @Test
  void moreTextThanNotesMayHaveIsRefused() throws Exception {
    byte[] pdf = sample();
    NoteConfig narrow = new NoteConfig(Map.of("pdf", "pdf"), 20, 1_000_000, Set.of(), false);
    assertThatThrownBy(() -> Reading.by(clock -> new PdfReader(narrow, clock), "a.pdf", pdf))
        .isInstanceOf(UnreadableNoteException.class)
        .hasMessageContaining("too large");
  }

  @Test
  void lettersThatSayNothingAreNoText() throws Exception {
    byte[] untold = new PdfPaper(false).lines(50, 60, "아무도 모르는 글이 여기에 있다.").bytes();
    byte[] secret = new PdfPaper().lines(50, 60, "\uE001\uE002\uE003 \uE004 가").bytes();
    for (byte[] pdf : new byte[][] {untold, secret}) {
      assertThatThrownBy(() -> PdfReaderTest.read(pdf))
          .isInstanceOf(UnreadableNoteException.class)
          .hasMessageContaining("fonts");
    }
  }

  private static PdfPaper picture(PdfPaper paper) throws Exception {
    paper.draw("q Q").nextPage();
    PDDocument document = paper.document();
    int last = document.getNumberOfPages() - 1;
    try (PDPageContentStream out = new PDPageContentStream(document, document.getPage(last))) {
      out.drawImage(
          LosslessFactory.createFromImage(
              document, new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB)),
          0,
          0);
    }
    return paper;
  }

  @Test
  void pagesThatArePicturesAreToldOf() throws Exception {
    PdfPaper paper = new PdfPaper().lines(50, 60, "글자로 된 쪽이다.").nextPage();
    Note note = PdfReaderTest.read(picture(paper).lines(50, 60, "A page of letters.").bytes());
    assertThat(note.text()).isEqualTo("글자로 된 쪽이다.\nA page of letters.");
    assertThat(note.unread().orElseThrow()).startsWith("page 2 is pictures: ").contains("OCR");
    byte[] inline =
        new PdfPaper()
            .lines(50, 60, "글")
            .nextPage()
            .lines(50, 60, " ")
            .draw("BI /W 1 /H 1 /BPC 8 /CS /G ID \u0001 EI")
            .bytes();
    assertThat(PdfReaderTest.read(inline).unread().orElseThrow()).startsWith("page 2 is pictures");
  }

  @Test
  void aPageThatIsBlankIsNoPictureThoughItMayDrawOne() throws Exception {
    PdfPaper paper = picture(new PdfPaper().lines(50, 60, "글").nextPage());
    PDDocument document = paper.document();
    COSDictionary second = document.getPage(1).getCOSObject();
    COSStream drawn = second.getCOSStream(COSName.CONTENTS);
    try (OutputStream out = drawn.createOutputStream()) {
      out.write("q Q".getBytes(StandardCharsets.US_ASCII));
    }
    assertThat(PdfReaderTest.read(paper.bytes()).unread()).isEmpty();
  }

  @Test
  void lettersThatSayNothingOnSomePagesAreToldOf() throws Exception {
    byte[] pdf =
        new PdfPaper()
            .lines(50, 60, "글자로 된 쪽이 이렇게 길게 있고 다른 쪽에는 뜻 모를 글자가 조금 있다.")
            .lines(50, 90, "그래서 이 파일은 검색되지만 모두 검색되지는 않는다고 알려야 한다.")
            .nextPage()
            .lines(50, 60, "\uE001\uE002\uE003\uE004\uE005".repeat(5) + "가")
            .bytes();
    assertThat(PdfReaderTest.read(pdf).unread().orElseThrow()).startsWith("page 2 is in fonts");
  }

  @Test
  void aPageThatBreaksOffAndOneThatIsLostAreToldOf() throws Exception {
    PdfPaper paper = new PdfPaper().lines(50, 60, "첫 쪽이다.").draw("BT <").nextPage();
    paper.lines(50, 60, "둘째 쪽이다.").nextPage();
    COSDictionary root = paper.document().getDocumentCatalog().getCOSObject();
    root.getCOSDictionary(COSName.PAGES).getCOSArray(COSName.KIDS).set(1, COSInteger.ONE);
    Note note = PdfReaderTest.read(paper.bytes());
    assertThat(note.text()).isEqualTo("첫 쪽이다.");
    assertThat(note.unread().orElseThrow()).contains("1 page is missing");
  }

  @Test
  void aFileThatWasCutOffIsToldOfWhateverIsLeftOfIt() throws Exception {
    PdfPaper paper = new PdfPaper();
    for (int page = 1; page <= 20; page++) {
      paper.lines(50, 60, "글 " + page).nextPage();
    }
    byte[] whole = paper.bytes();
    assertThat(PdfReaderTest.read(whole).unread()).isEmpty();
    int told = 0;
    for (int percent = 2; percent < 98; percent += 2) {
      byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);
      try {
        assertThat(PdfReaderTest.read(cut).unread().orElseThrow()).startsWith("it breaks off");
        told++;
      } catch (UnreadableNoteException e) {
        assertThat(e.getMessage()).contains("damaged");
      }
    }
    assertThat(told).isPositive();
  }

  @Test
  void pagesBehindABranchThatIsLostKeepTheirNumbers() throws Exception {
    PdfPaper paper = new PdfPaper().lines(50, 60, "첫 쪽이다.").nextPage();
    paper.lines(50, 60, "둘째 쪽이다.").nextPage();
    COSDictionary root =
        paper.document().getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
    COSArray kids = root.getCOSArray(COSName.KIDS);
    kids.add(1, COSInteger.ONE);
    root.setInt(COSName.COUNT, 7);
    Note note = PdfReaderTest.read(paper.bytes());
    assertThat(note.places().starts())
        .extracting(FilePlaces.Start::place)
        .containsExactly(page(1), page(7));
    assertThat(note.unread().orElseThrow()).contains("5 pages are missing");
  }

  @Test
  void aPageThatIsThereTwiceIsReadOnceAndCountsTwice() throws Exception {
    PdfPaper paper = new PdfPaper().lines(50, 60, "첫 쪽이다.").nextPage();
    paper.lines(50, 60, "셋째 쪽이다.").nextPage();
    COSArray kids =
        paper
            .document()
            .getDocumentCatalog()
            .getCOSObject()
            .getCOSDictionary(COSName.PAGES)
            .getCOSArray(COSName.KIDS);
    kids.add(1, kids.get(0));
    Note note = PdfReaderTest.read(paper.bytes());
    assertThat(note.places().starts())
        .extracting(FilePlaces.Start::place)
        .containsExactly(page(1), page(3));
    assertThat(note.unread()).isEmpty();
  }

  private static FilePlace page(int number) {
    return new FilePlace.Page(number);
  }

  /** Packed by us, so that the damage is where we want it. */
  private static byte[] packed(UnaryOperator<byte[]> damage, int pages) throws Exception {
    PdfPaper paper = new PdfPaper();
    for (int i = 1; i <= pages; i++) {
      paper.lines(50, 60, "쪽마다 다른 글이 있다 " + i).nextPage();
    }
    COSStream first = paper.document().getPage(0).getCOSObject().getCOSStream(COSName.CONTENTS);
    byte[] text = first.createInputStream().readAllBytes();
    Deflater deflater = new Deflater();
    deflater.setInput(text);
    deflater.finish();
    byte[] room = new byte[text.length + 100];
    int length = deflater.deflate(room);
    deflater.end();
    try (OutputStream out = first.createRawOutputStream()) {
      out.write(damage.apply(Arrays.copyOf(room, length)));
    }
    first.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return paper.bytes();
  }

  private static byte[] changed(byte[] bytes, int at) {
    byte[] changed = bytes.clone();
    changed[at] ^= 0x40;
    return changed;
  }

  @Test
  void damageInThePackedTextOfAPageIsToldOf() throws Exception {
    for (UnaryOperator<byte[]> damage :
        List.<UnaryOperator<byte[]>>of(
            bytes -> Arrays.copyOf(bytes, bytes.length / 2),
            bytes -> changed(bytes, bytes.length / 3),
            bytes -> changed(bytes, bytes.length / 2),
            bytes -> changed(bytes, bytes.length - 10))) {
      Note note = PdfReaderTest.read(packed(damage, 2));
      assertThat(note.unread().orElseThrow()).startsWith("page 1 is damaged");
      assertThat(note.text()).contains("쪽마다 다른 글이 있다 2");
    }
    for (UnaryOperator<byte[]> sound :
        List.<UnaryOperator<byte[]>>of(
            bytes -> bytes,
            bytes -> Arrays.copyOf(bytes, bytes.length - 4),
            bytes -> Arrays.copyOf(bytes, bytes.length + 7))) {
      Note note = PdfReaderTest.read(packed(sound, 2));
      assertThat(note.unread()).isEmpty();
      assertThat(note.text()).contains("쪽마다 다른 글이 있다 1");
    }
    assertThatThrownBy(() -> PdfReaderTest.read(packed(bytes -> Arrays.copyOf(bytes, 9), 1)))
        .isInstanceOf(UnreadableNoteException.class)
        .hasMessageStartingWith("damaged");
  }

  @Test
  void picturesOfTextNeedToBeRecognized() throws Exception {
    byte[] scanned = picture(new PdfPaper()).bytes();
    assertThatThrownBy(() -> PdfReaderTest.read(scanned))
        .isInstanceOf(UnreadableNoteException.class)
        .hasMessageContaining("OCR");
    byte[] blank = new PdfPaper().draw("q Q").bytes();
    assertThatThrownBy(() -> PdfReaderTest.read(blank))
        .isInstanceOf(UnreadableNoteException.class)
        .hasMessageContaining("no text");
  }
}
