package munjip.note;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import kr.dogfoot.hwpxlib.reader.ContentFilesReader;
import kr.dogfoot.hwpxlib.reader.common.ElementReader;
import kr.dogfoot.hwpxlib.reader.common.ElementReaderManager;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Hands the library the elements of one part of a {@code .hwpx} file that have to do with its text.
 * The library's own reader follows entities, and takes the end of an element it does not know for
 * the end of the one around it; this one keeps such elements from it.
 */
final class HwpxXml extends ContentFilesReader {
  /** Elements that are of no use here, with all that is in them; most of a file is that. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "linesegarray",
          "fontfaces",
          "borderFills",
          "charProperties",
          "tabProperties",
          "memoProperties",
          "trackChanges",
          "trackChangeAuthors",
          "compatibleDocument",
          "docOption",
          "trackchageConfig",
          "trackchangeConfig",
          "forbiddenWordList",
          "header",
          "footer",
          "hiddenComment",
          "parameters",
          "parameterset",
          "renderingInfo",
          "effects",
          "fillBrush",
          "outline",
          "secondKey",
          "firstKey");

  /** Thirty tables in each other. */
  private static final int DEEPEST = 180;

  private static final int CHECKED_EVERY = 4_096;

  private final ReadingTime time;
  private final long mostElements;
  private long elements;
  private int depth;
  private int leftOut;

  /**
   * @param mostElements that the library may make objects of
   */
  HwpxXml(long mostElements, ReadingTime time) {
    super(new ElementReaderManager());
    this.mostElements = mostElements;
    this.time = time;
  }

  @Override
  protected void read(InputStream part, boolean namespaces)
      throws ParserConfigurationException, SAXException, IOException {
    SafeXml.parse(part.readAllBytes(), this);
  }

  /** Called by the parser, and by the library itself once more for the same element. */
  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    ElementReader before = currentElementReader;
    boolean fromParser = before == null || before.started();
    if (fromParser) {
      enter();
      if (leftOut > 0 || LEFT_OUT.contains(name.substring(name.indexOf(':') + 1))) {
        leftOut++;
        return;
      }
      if (++elements > mostElements) {
        throw new StoppedReading("too large when unpacked: a file of text has less");
      }
    }
    super.startElement(uri, local, name, attributes);
    if (fromParser && before != null && before.equals(currentElementReader)) {
      leftOut++;
    }
  }

  private void enter() {
    if (++depth > DEEPEST) {
      throw new StoppedReading("tables in it stand in each other too deeply: make them flatter");
    }
    if (elements % CHECKED_EVERY == 0) {
      StoppedReading.whenOver(time);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    depth--;
    if (leftOut > 0) {
      leftOut--;
    } else {
      super.endElement(uri, local, name);
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    if (leftOut == 0) {
      super.characters(chars, start, length);
    }
  }
}
