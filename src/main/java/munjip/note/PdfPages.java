package munjip.note;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;

/**
 * The pages of a PDF in their order, one by one, each node of their tree once: PDFBox gathers all
 * of them first, which a tree whose branches are one and the same makes endless.
 */
final class PdfPages implements Iterator<PDPage> {
  private final Deque<Iterator<? extends COSBase>> path = new ArrayDeque<>();
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final ResourceCache cache;
  private COSDictionary next;
  private int lost;

  PdfPages(PDDocument document) {
    this.cache = document.getResourceCache();
    COSDictionary root =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
    if (root != null) {
      path.push(Collections.singletonList(root).iterator());
    }
    advance();
  }

  private void advance() {
    next = null;
    while (next == null && !path.isEmpty()) {
      if (!path.peek().hasNext()) {
        path.pop();
        continue;
      }
      COSBase node = path.peek().next();
      if (node instanceof COSObject object) {
        node = object.getObject();
      }
      if (!(node instanceof COSDictionary dictionary)) {
        lost++;
        continue;
      }
      if (!seen.add(dictionary)) {
        continue;
      }
      COSArray kids = dictionary.getCOSArray(COSName.KIDS);
      if (kids == null) {
        next = dictionary;
      } else {
        path.push(kids.iterator());
      }
    }
  }

  /** How many of those so far are named but not there; what stood on them is lost. */
  int lost() {
    return lost;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public PDPage next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    PDPage page = new Page(next, cache);
    advance();
    return page;
  }

  /** A page whose text is unpacked within limits. */
  private static final class Page extends PDPage {
    private final ResourceCache cache;
    private PDResources resources;

    Page(COSDictionary page, ResourceCache cache) {
      super(page);
      this.cache = cache;
    }

    /** The shared cache, so that a font is read once and not on each page. */
    @Override
    public PDResources getResources() {
      if (resources == null
          && PDPageTree.getInheritableAttribute(getCOSObject(), COSName.RESOURCES)
              instanceof COSDictionary dictionary) {
        resources = new PDResources(dictionary, cache);
      }
      return resources;
    }

    /** Not past {@link PdfStreams}, which PDFBox goes to save memory. */
    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
      return getContentsForRandomAccess();
    }
  }
}
