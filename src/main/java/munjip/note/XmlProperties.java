package munjip.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import munjip.text.Blanks;
import munjip.text.Unicode;

/**
 * What a document says of itself in a part of its own: names of elements with what they hold.
 *
 * @param values by the element's name without its prefix
 */
record XmlProperties(Map<String, List<String>> values) {
  /** Nothing when the part is not there or cannot be read: the text is worth more. */
  static XmlProperties of(ZipParts zip, String part, ReadingTime time) {
    Map<String, List<String>> values = new HashMap<>();
    if (zip.has(part)) {
      try {
        read(new XmlEvents(part, zip.read(part), time), values);
      } catch (UnreadableNoteException e) {
        return new XmlProperties(Map.of());
      }
    }
    return new XmlProperties(values);
  }

  private static void read(XmlEvents xml, Map<String, List<String>> values)
      throws UnreadableNoteException {
    StringBuilder text = new StringBuilder();
    while (xml.next()) {
      if (xml.isText()) {
        text.append(xml.text());
      } else if (xml.ends()) {
        values.computeIfAbsent(xml.name(), name -> new ArrayList<>()).add(text.toString());
      }
      if (!xml.isText()) {
        text.setLength(0);
      }
    }
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .map(value -> Blanks.single(Unicode.nfc(value)))
        .filter(value -> !value.isEmpty())
        .toList();
  }

  Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }
}
