package munjip.note;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Beginnings, ends and text of one XML part of a document, in their order. Entities that a part
 * declares are not looked at, nor is anything outside of it.
 */
final class XmlEvents {
  /** Documents of tables within tables have some dozens. */
  private static final int DEEPEST = 1_000;

  private static final int EVENTS_BETWEEN_CHECKS = 5_000;

  private static final XMLInputFactory FACTORY = factory();

  private final String part;
  private final ReadingTime time;
  private final XMLStreamReader xml;
  private int event;
  private int depth;
  private long count;

  XmlEvents(String part, byte[] content, ReadingTime time) throws UnreadableNoteException {
    this.part = part;
    this.time = time;
    try {
      this.xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(content));
    } catch (XMLStreamException | RuntimeException e) {
      throw ZipParts.damaged(part + " is no XML");
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // The same on every JDK: from 24 on, an element may have only 200 attributes.
    factory.setProperty("jdk.xml.elementAttributeLimit", 10_000);
    factory.setProperty("jdk.xml.maxElementDepth", 0);
    factory.setProperty("jdk.xml.maxXMLNameLimit", 1_000);
    return factory;
  }

  /** Moves on; false at the end of the part. */
  boolean next() throws UnreadableNoteException {
    if (++count % EVENTS_BETWEEN_CHECKS == 0) {
      time.check();
    }
    try {
      if (!xml.hasNext()) {
        return false;
      }
      event = xml.next();
    } catch (XMLStreamException | RuntimeException e) {
      // The parser of the JDK throws what it likes at bytes that are no XML.
      throw ZipParts.damaged(part + " is no valid XML");
    }
    depth += starts() ? 1 : ends() ? -1 : 0;
    if (depth > DEEPEST) {
      throw ZipParts.damaged(part + " is nested deeper than any program writes it");
    }
    return true;
  }

  boolean starts() {
    return event == XMLStreamConstants.START_ELEMENT;
  }

  boolean ends() {
    return event == XMLStreamConstants.END_ELEMENT;
  }

  boolean isText() {
    return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
  }

  /** Of the element that begins or ends, without its prefix. */
  String name() {
    return xml.getLocalName();
  }

  /** What the element's name belongs to; never null. */
  String space() {
    String space = xml.getNamespaceURI();
    return space == null ? "" : space;
  }

  /** White space as one reads XML: line ends and tabs are blanks. */
  String text() {
    return xml.getText().replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
  }

  /** An attribute of the element that begins, whatever its prefix. */
  Optional<String> attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return Optional.of(xml.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** As {@link #attribute}, where it is a number of a sensible size. */
  Optional<Integer> number(String name) {
    return attribute(name).filter(value -> value.matches("-?\\d{1,9}")).map(Integer::valueOf);
  }

  /** From an element's beginning to its end. */
  void skip() throws UnreadableNoteException {
    int outside = depth - 1;
    while (depth > outside && next()) {
      // on
    }
  }

  /** How deep the element is in which the events are; for loops that end with an element. */
  int depth() {
    return depth;
  }
}
