package munjip.note;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import munjip.text.FilePlace;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Reads the text of PDFs: letters into lines ({@link PdfLayout}), lines into paragraphs ({@link
 * PdfBlocks}), and words that line ends cut together again ({@link PdfWords}). Places are pages.
 */
public final class PdfReader implements NoteReader {
  private static final String KIND = "pdf";

  private final NoteConfig config;
  private final NoteDating dating;

  public PdfReader(NoteConfig config) {
    this(config, Clock.system(ZoneId.systemDefault()));
  }

  PdfReader(NoteConfig config, Clock clock) {
    this.config = config;
    this.dating = new NoteDating(clock);
  }

  /**
   * By its very first bytes, whatever its name, where PDFs are read: a note may speak of them
   * further on. By its name, to say what is wrong.
   */
  @Override
  public boolean reads(NoteFile file, byte[] content) {
    boolean named =
        config.kindOf(file.file().getFileName().toString()).filter(KIND::equals).isPresent();
    return named || (config.kinds().containsValue(KIND) && PdfFile.begins(content));
  }

  @Override
  public List<Note> read(NoteFile file, byte[] content) throws UnreadableNoteException {
    ReadingTime time = new ReadingTime();
    try (PDDocument document = PdfFile.open(content)) {
      IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();
      PdfGaps gaps = new PdfGaps();
      gaps.breaksOff(PdfFile.breaksOff(content));
      List<List<PdfLine>> pages = pages(document, time, numbers, gaps);
      Stated stated = PdfInfo.of(document, dating.dates());
      gaps.cutShort(document.getDocument() instanceof PdfStreams streams && streams.isCutShort());
      PdfOutline outline = PdfOutline.of(document, time, numbers);
      Note note = text(pages, outline).note(file, KIND, stated, dating);
      return List.of(gaps.told().map(note::without).orElse(note));
    } catch (IOException e) {
      throw new UnreadableNoteException("cannot be read: " + e.getMessage());
    }
  }

  private List<List<PdfLine>> pages(
      PDDocument document,
      ReadingTime time,
      IdentityHashMap<COSDictionary, Integer> numbers,
      PdfGaps gaps)
      throws UnreadableNoteException {
    List<List<PdfLine>> pages = new ArrayList<>();
    PdfGlyphs glyphs = new PdfGlyphs(time);
    PdfSense sense = new PdfSense(gaps);
    long length = 0;
    PdfPages all = new PdfPages(document);
    int damaged = damaged(document);
    gaps.damaged(damaged > 0);
    while (all.hasNext()) {
      time.check();
      PDPage page = all.next();
      List<PdfGlyph> drawn = sense.sensible(glyphs.of(page), glyphs.untold());
      int number = all.number();
      sense.look(number, glyphs, drawn);
      if (glyphs.isBroken() || damaged(document) > damaged) {
        gaps.broken(number);
      }
      damaged = damaged(document);
      numbers.put(page.getCOSObject(), number);
      List<PdfLine> lines = PdfLayout.lines(number, drawn);
      pages.add(lines);
      length += lines.stream().mapToLong(line -> line.text().length()).sum();
      if (length > config.maxBytes()) {
        throw new UnreadableNoteException(
            "its text is too large: more than " + config.maxBytes() + " letters");
      }
    }
    if (pages.isEmpty()) {
      throw new UnreadableNoteException("damaged: there are no pages in it");
    }
    sense.require();
    gaps.lost(all.lost());
    return pages;
  }

  private static int damaged(PDDocument document) {
    return document.getDocument() instanceof PdfStreams streams ? streams.damaged() : 0;
  }

  private static ExtractedText text(List<List<PdfLine>> all, PdfOutline outline) {
    float bodySize = PdfHeadings.bodySize(all);
    List<List<PdfLine>> pages = PdfFurniture.without(all, bodySize);
    PdfBreaks breaks = new PdfBreaks(pages, new PdfMargins(pages));
    List<PdfBlock> blocks =
        new PdfBlocks(new PdfHeadings(pages, outline, bodySize), breaks, PdfCode.isSetApart(pages))
            .of(pages);
    PdfWords words = new PdfWords(blocks, breaks, KoreanBreaks.shipped());
    ExtractedText text = new ExtractedText();
    int page = 0;
    for (PdfBlock block : blocks) {
      if (block.page() != page) {
        page = block.page();
        text.place(new FilePlace.Page(page));
      }
      write(block, words, text);
    }
    return text;
  }

  private static void write(PdfBlock block, PdfWords words, ExtractedText text) {
    switch (block) {
      case PdfBlock.Heading heading ->
          text.heading(heading.level(), words.heading(heading.lines()));
      case PdfBlock.Paragraph paragraph ->
          text.paragraph(String.join("\n", paragraph.lines().stream().map(words::joined).toList()));
      case PdfBlock.Code code -> text.code("", PdfCode.text(code.lines()));
      case PdfBlock.Rows rows -> {
        List<List<String>> cells =
            rows.rows().stream().map(row -> row.stream().map(PdfLine::text).toList()).toList();
        if (cells.size() == 1) {
          text.paragraph(String.join(" ", cells.getFirst()));
        } else {
          text.table(0, cells);
        }
      }
    }
  }
}
