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
  /** More pages than a branch that is not there can have had, whatever the tree says. */
  private static final int MOST_LOST = 100_000;

  /** A branch of the tree on the way to the next page. */
  private static final class Branch {
    final COSDictionary node;
    final Iterator<? extends COSBase> kids;

    /** Whether its pages that are not there are counted. */
    boolean counted;

    Branch(COSDictionary node, Iterator<? extends COSBase> kids) {
      this.node = node;
      this.kids = kids;
    }
  }

  private final Deque<Branch> path = new ArrayDeque<>();
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final ResourceCache cache;
  private COSDictionary next;
  private int number;
  private int taken;
  private int lost;

  PdfPages(PDDocument document) {
    this.cache = document.getResourceCache();
    COSDictionary root =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
    if (root != null) {
      path.push(new Branch(new COSDictionary(), Collections.singletonList(root).iterator()));
    }
    advance();
  }

  private void advance() {
    next = null;
    while (next == null && !path.isEmpty()) {
      Branch branch = path.peek();
      if (!branch.kids.hasNext()) {
        path.pop();
        continue;
      }
      if (!(there(branch.kids.next()) instanceof COSDictionary dictionary)) {
        lose(branch);
        continue;
      }
      COSArray kids = dictionary.getCOSArray(COSName.KIDS);
      if (kids == null) {
        number++;
      }
      if (!seen.add(dictionary)) {
        continue;
      }
      if (kids == null) {
        next = dictionary;
      } else {
        path.push(new Branch(dictionary, kids.iterator()));
      }
    }
  }

  /** What is not there may have been a branch of many pages; the one above says how many it has. */
  private void lose(Branch branch) {
    if (branch.counted) {
      return;
    }
    branch.counted = true;
    long missing = 0;
    long there = 0;
    COSArray kids = branch.node.getCOSArray(COSName.KIDS);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      if (there(kids.get(i)) instanceof COSDictionary kid) {
        there += kid.containsKey(COSName.KIDS) ? Math.max(0, kid.getInt(COSName.COUNT, 0)) : 1;
      } else {
        missing++;
      }
    }
    long pages = Math.max(missing, branch.node.getInt(COSName.COUNT, 0) - there);
    int told = Math.clamp(pages, 1, MOST_LOST);
    lost += told;
    number += told;
  }

  private static COSBase there(COSBase node) {
    return node instanceof COSObject object ? object.getObject() : node;
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
    taken = number;
    advance();
    return page;
  }

  /**
   * Which page of all was taken last, from 1 on: those that are lost count, and one that is there
   * twice counts twice, but is taken once.
   */
  int number() {
    return taken;
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
