package munjip.note;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Opens a PDF, damaged ones too, and says what is wrong with those it cannot open. */
final class PdfFile {
  private static final byte[] MARK = {'%', 'P', 'D', 'F', '-'};

  /** Where readers look for it; mail programs and scanners write lines before it. */
  private static final int MARK_WITHIN = 1_024;

  /**
   * PDFBox warns of damaged files by the hundred lines. Held here, because the logging framework
   * forgets loggers nobody holds, and their levels.
   */
  private static final List<Logger> SILENT =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    SILENT.forEach(logger -> logger.setLevel(Level.OFF));
    // PDFBox's own looks through the machine's fonts and leaves a list of them in the user's
    // folder.
    FontMappers.set(new PdfFonts());
  }

  private PdfFile() {}

  /** Whether the first bytes say so. */
  static boolean isMarked(byte[] content) {
    int last = Math.min(content.length, MARK_WITHIN) - MARK.length;
    for (int i = 0; i <= last; i++) {
      if (isMarkedAt(content, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the mark stands before everything else. */
  static boolean begins(byte[] content) {
    return content.length >= MARK.length && isMarkedAt(content, 0);
  }

  /**
   * Whether a file was cut off: behind its last object stands where its list of objects begins, or
   * at least a mark for its end. Of 1,222 PDFs, odd and damaged ones too, four have neither, all of
   * less than 800 bytes.
   */
  static boolean breaksOff(byte[] content) {
    String bytes = new String(content, StandardCharsets.ISO_8859_1);
    int object = Math.max(bytes.lastIndexOf("endobj"), bytes.lastIndexOf("endstream"));
    return Math.max(bytes.lastIndexOf("startxref"), bytes.lastIndexOf("%%EOF")) <= object;
  }

  private static boolean isMarkedAt(byte[] content, int at) {
    return Arrays.equals(content, at, at + MARK.length, MARK, 0, MARK.length);
  }

  static PDDocument open(byte[] content) throws UnreadableNoteException {
    try {
      return new Parser(new RandomAccessReadBuffer(content)).parse();
    } catch (InvalidPasswordException e) {
      throw new UnreadableNoteException("protected by a password: save it without one");
    } catch (IOException | RuntimeException e) {
      throw new UnreadableNoteException(
          isMarked(content)
              ? "a damaged PDF: open it in a PDF program, and save or print it anew"
              : "not a PDF, though its name says so");
    }
  }

  /** PDFBox's, with streams that are bounded. */
  private static final class Parser extends PDFParser {
    Parser(RandomAccessRead source) throws IOException {
      super(source, "", null, null, IOUtils.createMemoryOnlyStreamCache());
      document = new PdfStreams(this);
    }
  }
}
