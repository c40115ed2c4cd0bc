package munjip.note;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * The objects of a PDF, whose streams are unpacked no further than a limit. PDFBox unpacks a stream
 * into memory whole, and a thousand bytes can say a million.
 */
final class PdfStreams extends COSDocument {
  /** The text of a page, a font, a table of objects: rarely over 1 MB, of maps some 30 MB. */
  static final int MOST = 96_000_000;

  /** What only pictures are packed with; their size is what they say it is. */
  private static final Set<COSName> PICTURES =
      Set.of(
          COSName.DCT_DECODE,
          COSName.DCT_DECODE_ABBREVIATION,
          COSName.JPX_DECODE,
          COSName.JBIG2_DECODE,
          COSName.CCITTFAX_DECODE,
          COSName.CCITTFAX_DECODE_ABBREVIATION);

  private static final Set<COSName> DEFLATED =
      Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

  private final ICOSParser parser;
  private final Set<COSStream> damaged = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean cutShort;

  PdfStreams(ICOSParser parser) {
    super(IOUtils.createMemoryOnlyStreamCache(), parser);
    this.parser = parser;
  }

  /** Whether there was more in one of those that were unpacked. */
  boolean isCutShort() {
    return cutShort;
  }

  /** How many of those that were unpacked so far were damaged. */
  int damaged() {
    return damaged.size();
  }

  @Override
  public COSStream createCOSStream(COSDictionary dictionary, long start, long length)
      throws IOException {
    COSStream stream = new Bounded(parser.createRandomAccessReadView(start, length));
    dictionary.forEach(stream::setItem);
    stream.setKey(dictionary.getKey());
    return stream;
  }

  /** A stream as it stands in the file. */
  private final class Bounded extends COSStream {
    Bounded(RandomAccessReadView view) throws IOException {
      super(IOUtils.createMemoryOnlyStreamCache().create(), view);
    }

    @Override
    public RandomAccessRead createView() throws IOException {
      List<COSName> filters = filters();
      if (filters.isEmpty()) {
        return super.createView();
      }
      Unpacked unpacked = new Unpacked();
      InputStream in = createRawInputStream();
      for (int i = 0; i < filters.size(); i++) {
        unpacked = new Unpacked();
        if (DEFLATED.contains(filters.get(i))) {
          in = looked(in);
        }
        try (InputStream packed = in) {
          FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(packed, unpacked, this, i);
        } catch (FullException full) {
          // What came out so far is all that is read.
          cutShort = true;
        }
        in = unpacked.input();
      }
      return unpacked.view();
    }

    private InputStream looked(InputStream in) throws IOException {
      try (in) {
        byte[] packed = in.readAllBytes();
        if (Deflated.isDamaged(packed, MOST)) {
          damaged.add(this);
        }
        return new ByteArrayInputStream(packed);
      }
    }

    /** Little is read this way, and all of it into memory; what is too much is refused. */
    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
      try (RandomAccessRead view = createView()) {
        if (view.length() >= MOST) {
          throw new FullException();
        }
      }
      return super.createInputStream(options);
    }

    private List<COSName> filters() throws IOException {
      COSBase filters = getFilters();
      List<COSName> names = new ArrayList<>();
      for (COSBase each :
          filters instanceof COSArray array
              ? array.toList()
              : filters == null ? List.<COSBase>of() : List.of(filters)) {
        if (!(each instanceof COSName name) || PICTURES.contains(name)) {
          throw new IOException("no text in " + each);
        }
        names.add(name);
      }
      return names.stream().distinct().toList();
    }
  }

  /** Said by the side that takes, to the side that unpacks. */
  private static final class FullException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Grows until the limit. */
  private static final class Unpacked extends OutputStream {
    private byte[] bytes = new byte[8_192];
    private int length;

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int count) throws IOException {
      int taken = Math.min(count, MOST - length);
      if (length + taken > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(length + taken, 2 * bytes.length));
      }
      System.arraycopy(from, offset, bytes, length, taken);
      length += taken;
      if (taken < count) {
        throw new FullException();
      }
    }

    InputStream input() {
      return new ByteArrayInputStream(bytes, 0, length);
    }

    RandomAccessRead view() {
      return new RandomAccessReadBuffer(Arrays.copyOf(bytes, length));
    }
  }
}
