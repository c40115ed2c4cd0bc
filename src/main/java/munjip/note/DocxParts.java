package munjip.note;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the parts of a DOCX file are: its main part is named by the package, the others by the main
 * part.
 *
 * @param document the main part
 * @param related the others, by the last word of their type: {@code styles}
 */
record DocxParts(ZipParts zip, String document, Map<String, String> related) {
  private static final String PACKAGE = "_rels/.rels";

  static boolean isWord(ZipParts zip) {
    return zip.hasFolder("word");
  }

  static DocxParts of(ZipParts zip, ReadingTime time) throws UnreadableNoteException {
    Map<String, String> top = relations(zip, PACKAGE, "", time);
    String document = top.getOrDefault("officeDocument", "word/document.xml");
    int slash = document.lastIndexOf('/') + 1;
    String folder = document.substring(0, slash);
    String relations = folder + "_rels/" + document.substring(slash) + ".rels";
    Map<String, String> related = new HashMap<>(relations(zip, relations, folder, time));
    related.put("core-properties", top.getOrDefault("core-properties", "docProps/core.xml"));
    return new DocxParts(zip, document, related);
  }

  private static Map<String, String> relations(
      ZipParts zip, String part, String folder, ReadingTime time) throws UnreadableNoteException {
    Map<String, String> found = new HashMap<>();
    if (zip.has(part)) {
      XmlEvents xml = new XmlEvents(part, zip.read(part), time);
      while (xml.next()) {
        if (xml.starts() && xml.name().equals("Relationship")) {
          String type = xml.attribute("Type").orElse("");
          String target = xml.attribute("Target").orElse("");
          boolean outside = xml.attribute("TargetMode").filter("External"::equals).isPresent();
          if (!outside && !target.isEmpty()) {
            found.putIfAbsent(
                type.substring(type.lastIndexOf('/') + 1),
                target.startsWith("/") ? target.substring(1) : folder + target);
          }
        }
      }
    }
    return found;
  }

  XmlEvents main(ReadingTime time) throws UnreadableNoteException {
    return new XmlEvents(document, zip.read(document), time);
  }

  /** A part that the main one needs, if there is one. */
  Optional<XmlEvents> part(String type, ReadingTime time) throws UnreadableNoteException {
    String name = related.get(type);
    return name != null && zip.has(name)
        ? Optional.of(new XmlEvents(name, zip.read(name), time))
        : Optional.empty();
  }

  XmlProperties properties(ReadingTime time) {
    return XmlProperties.of(zip, related.get("core-properties"), time);
  }
}
