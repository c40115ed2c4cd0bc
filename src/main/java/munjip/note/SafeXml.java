package munjip.note;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Parses XML that somebody else wrote: no document types, so no entities and nothing from outside.
 */
final class SafeXml {
  /** Set, as it differs between JDKs; the newest have 100, which tables in tables reach. */
  private static final String MOST_DEPTH = "1000";

  private SafeXml() {}

  static void parse(byte[] xml, DefaultHandler handler)
      throws SAXException, IOException, ParserConfigurationException {
    SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    SAXParser parser = factory.newSAXParser();
    parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    parser.setProperty("jdk.xml.maxElementDepth", MOST_DEPTH);
    parser.parse(new ByteArrayInputStream(xml), handler);
  }
}
