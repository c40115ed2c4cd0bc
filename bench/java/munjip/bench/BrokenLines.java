package munjip.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import munjip.note.FileStamp;
import munjip.note.Note;
import munjip.note.NoteConfig;
import munjip.note.NoteFile;
import munjip.note.NoteFolder;
import munjip.note.PdfReader;
import munjip.note.UnreadableNoteException;
import munjip.text.Hangul;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Lays Korean texts out as PDFs in the ways programs do, reads them, and counts at how many line
 * ends between Korean letters a blank came back where there was one, and none where there was none.
 */
public final class BrokenLines {
  private static final String USAGE = "usage: bench/run BrokenLines FOLDER-OF-TEXTS FONT.ttf";

  private static final int PARAGRAPHS = 12;
  private static final int MOST = 150;
  private static final float SIZE = 10;
  private static final int LINES = 40;

  private final Path font;
  private int documents;
  private int changed;
  private int inWords;
  private int inWordsRight;
  private int between;
  private int betweenRight;

  private BrokenLines(Path font) {
    this.font = font;
  }

  /** A way to lay a text out. */
  private record Layout(boolean words, boolean justified, boolean blanks, int width) {}

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      Progress.say(USAGE);
      System.exit(2);
      return;
    }
    List<List<String>> texts = texts(Path.of(args[0]));
    System.out.printf(
        "%-8s %-10s %-7s %5s %9s %9s %9s %9s %8s%n",
        "cut", "margin", "blanks", "width", "in words", "right", "between", "right", "all");
    for (int width : new int[] {22, 36}) {
      for (boolean words : new boolean[] {false, true}) {
        for (boolean justified : new boolean[] {false, true}) {
          for (boolean blanks : new boolean[] {false, true}) {
            new BrokenLines(Path.of(args[1]))
                .measure(texts, new Layout(words, justified, blanks, width));
          }
        }
      }
    }
  }

  private static List<List<String>> texts(Path folder) throws IOException {
    List<String> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.addAll(Files.readAllLines(file));
      }
    }
    List<List<String>> texts = new ArrayList<>();
    for (int i = 0; i + PARAGRAPHS <= all.size() && texts.size() < MOST; i += PARAGRAPHS) {
      texts.add(
          all.subList(i, i + PARAGRAPHS).stream()
              .map(line -> line.replaceAll("[^가-힣A-Za-z0-9 .,!?()'\"%~:-]", "").strip())
              .map(line -> line.replaceAll("\\s+", " "))
              .filter(line -> !line.isEmpty())
              .toList());
    }
    return texts;
  }

  private void measure(List<List<String>> texts, Layout layout) throws IOException {
    for (List<String> paragraphs : texts) {
      StringBuilder letters = new StringBuilder();
      List<boolean[]> ends = new ArrayList<>();
      byte[] pdf = pdf(paragraphs, layout, letters, ends);
      count(pdf, letters.toString(), ends);
    }
    System.out.printf(
        Locale.ROOT,
        "%-8s %-10s %-7s %5d %9d %9.4f %9d %9.4f %8.4f  (%d of %d texts came back changed)%n",
        layout.words() ? "words" : "anywhere",
        layout.justified() ? "justified" : "ragged",
        layout.blanks() ? "drawn" : "not",
        layout.width(),
        inWords,
        (double) inWordsRight / Math.max(1, inWords),
        between,
        (double) betweenRight / Math.max(1, between),
        (double) (inWordsRight + betweenRight) / Math.max(1, inWords + between),
        changed,
        documents);
  }

  /**
   * @param letters gets all that is written, without blanks
   * @param ends gets, for each place in {@code letters} where a line ends between Korean letters,
   *     whether a blank stands there; null elsewhere
   */
  private byte[] pdf(
      List<String> paragraphs, Layout layout, StringBuilder letters, List<boolean[]> ends)
      throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDFont face = PDType0Font.load(document, font.toFile());
      PDPageContentStream out = null;
      int line = LINES;
      for (String paragraph : paragraphs) {
        int start = 0;
        while (start < paragraph.length()) {
          int end = end(paragraph, start, layout, face);
          int next = end;
          while (next < paragraph.length() && paragraph.charAt(next) == ' ') {
            next++;
          }
          String written = paragraph.substring(start, end).stripTrailing();
          if (line == LINES) {
            if (out != null) {
              out.close();
            }
            PDPage page = new PDPage(new PDRectangle(500, 700));
            document.addPage(page);
            out = new PDPageContentStream(document, page);
            line = 0;
          }
          boolean last = next == paragraph.length();
          boolean blank = next > written.length() + start;
          write(out, face, written, layout, line++, last, blank);
          mark(letters, ends, paragraph, written, next, blank);
          start = next;
        }
        line = Math.min(LINES, line + 1);
      }
      if (out != null) {
        out.close();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static void mark(
      StringBuilder letters,
      List<boolean[]> ends,
      String paragraph,
      String written,
      int next,
      boolean blank) {
    String bare = written.replace(" ", "");
    letters.append(bare);
    while (ends.size() < letters.length()) {
      ends.add(null);
    }
    boolean korean =
        next < paragraph.length()
            && (Hangul.isSyllable(written.charAt(written.length() - 1))
                || Hangul.isSyllable(paragraph.charAt(next)));
    if (korean) {
      ends.set(letters.length() - 1, new boolean[] {blank});
    }
  }

  private static int end(String text, int start, Layout layout, PDFont face) throws IOException {
    float width = 0;
    int end = start;
    while (end < text.length()) {
      width += face.getStringWidth(text.substring(end, end + 1)) / 1000;
      if (width > layout.width() && text.charAt(end) != ' ') {
        break;
      }
      end++;
    }
    if (layout.words() && end < text.length()) {
      int blank = text.lastIndexOf(' ', end);
      return blank > start ? blank : end;
    }
    return end;
  }

  private static void write(
      PDPageContentStream out,
      PDFont face,
      String written,
      Layout layout,
      int line,
      boolean last,
      boolean blank)
      throws IOException {
    float room = layout.width() - face.getStringWidth(written) / 1000;
    long blanks = written.chars().filter(c -> c == ' ').count();
    float stretch = layout.justified() && !last && blanks > 0 ? room / blanks * SIZE : 0;
    float x = 50;
    for (String word : written.split(" ")) {
      out.beginText();
      out.setFont(face, SIZE);
      out.newLineAtOffset(x, 650 - 15 * line);
      boolean drawn = x > 50 + layout.width() * SIZE || layout.blanks();
      out.showText(drawn && (blank || !written.endsWith(word)) ? word + " " : word);
      out.endText();
      x += face.getStringWidth(word + " ") / 1000 * SIZE + stretch;
    }
  }

  private void count(byte[] pdf, String letters, List<boolean[]> ends) throws IOException {
    documents++;
    String read = read(pdf);
    if (!read.replaceAll("\\s", "").equals(letters)) {
      changed++;
      return;
    }
    int at = -1;
    for (int i = 0; i < read.length(); i++) {
      if (Character.isWhitespace(read.charAt(i))) {
        continue;
      }
      at++;
      boolean[] end = ends.get(at);
      if (end != null) {
        boolean blank = i + 1 < read.length() && Character.isWhitespace(read.charAt(i + 1));
        if (end[0]) {
          between++;
          betweenRight += blank ? 1 : 0;
        } else {
          inWords++;
          inWordsRight += blank ? 0 : 1;
        }
      }
    }
  }

  private static String read(byte[] pdf) throws IOException {
    NoteConfig config = new NoteConfig(Map.of("pdf", "pdf"), 10_000_000, Set.of());
    Path folder = Path.of("/notes");
    NoteFile file =
        new NoteFile(
            new NoteFolder("notes", folder),
            "a.pdf",
            folder.resolve("a.pdf"),
            new FileStamp(pdf.length, 0, 0));
    try {
      Note note = new PdfReader(config).read(file, pdf).getFirst();
      return note.text();
    } catch (UnreadableNoteException e) {
      throw new IOException(e);
    }
  }
}
