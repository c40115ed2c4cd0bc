package munjip.note;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import munjip.text.Unicode;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The headings a PDF lists in its table of contents (bookmarks), by their words. */
final class PdfOutline {
  private static final Pattern NUMBER =
      Pattern.compile("^(?:제?\\d+[장절편부]?|부록[a-z]|appendix[a-z]|chapter\\d+)");

  private static final int DEEPEST = 6;
  private static final int MOST = 20_000;

  /** By page, 0 for those that do not say on which they stand. */
  private final Map<Integer, Map<String, Integer>> levels = new HashMap<>();

  private final PDDocument document;
  private final IdentityHashMap<COSDictionary, Integer> numbers;
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private PdfOutline(PDDocument document, IdentityHashMap<COSDictionary, Integer> numbers) {
    this.document = document;
    this.numbers = numbers;
  }

  /**
   * @param numbers of its pages
   */
  static PdfOutline of(
      PDDocument document, ReadingTime time, IdentityHashMap<COSDictionary, Integer> numbers)
      throws UnreadableNoteException {
    PdfOutline outline = new PdfOutline(document, numbers);
    try {
      PDDocumentOutline root = document.getDocumentCatalog().getDocumentOutline();
      if (root != null) {
        outline.add(root.getFirstChild(), 1, time);
      }
    } catch (RuntimeException e) {
      // Damaged: what was found so far.
    }
    return outline;
  }

  private void add(PDOutlineItem first, int level, ReadingTime time)
      throws UnreadableNoteException {
    for (PDOutlineItem item = first; item != null; item = item.getNextSibling()) {
      if (!seen.add(item.getCOSObject()) || seen.size() > MOST) {
        return;
      }
      time.check();
      String words = words(item.getTitle() == null ? "" : item.getTitle());
      if (!words.isEmpty()) {
        levels.computeIfAbsent(page(item), page -> new HashMap<>()).putIfAbsent(words, level);
      }
      if (level < DEEPEST) {
        add(item.getFirstChild(), level + 1, time);
      }
    }
  }

  private int page(PDOutlineItem item) {
    try {
      PDPage page = item.findDestinationPage(document);
      return page == null ? 0 : numbers.getOrDefault(page.getCOSObject(), 0);
    } catch (IOException | RuntimeException e) {
      return 0;
    }
  }

  boolean isEmpty() {
    return levels.isEmpty();
  }

  /** The level of a heading with these words on a page, with its number or without. */
  OptionalInt level(int page, String text) {
    String words = words(text);
    String unnumbered = NUMBER.matcher(words).replaceFirst("");
    for (int on : new int[] {page, 0}) {
      Map<String, Integer> here = levels.getOrDefault(on, Map.of());
      Integer level = here.getOrDefault(words, here.get(unnumbered));
      if (level != null) {
        return OptionalInt.of(level);
      }
    }
    return OptionalInt.empty();
  }

  /** Without what outlines and pages write differently. */
  private static String words(String text) {
    return Unicode.nfc(text)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\p{Punct}\\p{Cc}\\p{Z}]+", "");
  }
}
