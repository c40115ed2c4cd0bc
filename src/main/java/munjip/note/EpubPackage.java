package munjip.note;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * What an EPUB says of its parts: which are its chapters, in their order, and where its table of
 * contents is.
 *
 * @param about its metadata
 * @param chapters paths in the zip file, in reading order
 * @param unlisted how many chapters are named that no part of the book is
 * @param contents paths of the tables of contents that are pages for people, too
 * @param toc path of the table of contents for programs (EPUB 2), if there is one
 */
record EpubPackage(
    Element about,
    List<String> chapters,
    int unlisted,
    Set<String> contents,
    Optional<String> toc) {
  private static final String CONTAINER = "META-INF/container.xml";

  /** Nothing that a person wrote nests deeper, and the stack holds more. */
  private static final int DEEPEST = 256;

  private static final Set<String> TEXTS =
      Set.of(
          "application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document");

  static EpubPackage of(ZipParts zip) throws UnreadableNoteException {
    Element root = xml(zip, CONTAINER).selectFirst("rootfile[full-path]");
    if (root == null) {
      throw ZipParts.damaged(CONTAINER + " names no book");
    }
    String path = root.attr("full-path");
    Document opf = xml(zip, path);
    Map<String, Element> items = new LinkedHashMap<>();
    all(opf, "item").forEach(item -> items.putIfAbsent(item.attr("id"), item));
    List<String> chapters = new ArrayList<>();
    int unlisted = 0;
    for (Element reference : all(opf, "itemref")) {
      Element item = items.get(reference.attr("idref"));
      unlisted += item == null ? 1 : 0;
      if (item != null && TEXTS.contains(item.attr("media-type"))) {
        chapters.add(resolve(path, item.attr("href")));
      }
    }
    return new EpubPackage(
        opf,
        chapters.stream().distinct().toList(),
        unlisted,
        contents(opf, path, items),
        toc(opf, path, items));
  }

  private static Set<String> contents(Document opf, String path, Map<String, Element> items) {
    Set<String> contents = new HashSet<>();
    for (Element item : items.values()) {
      if (List.of(item.attr("properties").split(" ")).contains("nav")) {
        contents.add(resolve(path, item.attr("href")));
      }
    }
    for (Element reference : all(opf, "reference")) {
      if (reference.attr("type").equals("toc")) {
        contents.add(resolve(path, reference.attr("href")));
      }
    }
    return contents;
  }

  private static Optional<String> toc(Document opf, String path, Map<String, Element> items) {
    return all(opf, "spine").stream()
        .map(spine -> items.get(spine.attr("toc")))
        .filter(item -> item != null)
        .findFirst()
        .or(
            () ->
                items.values().stream()
                    .filter(item -> item.attr("media-type").equals("application/x-dtbncx+xml"))
                    .findFirst())
        .map(item -> resolve(path, item.attr("href")));
  }

  /** Parsed leniently and without the entities it declares. */
  static Document xml(ZipParts zip, String path) throws UnreadableNoteException {
    Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault).setMaxDepth(DEEPEST);
    try {
      return Jsoup.parse(new ByteArrayInputStream(zip.readSmall(path)), null, "", parser);
    } catch (IOException | RuntimeException e) {
      throw ZipParts.damaged(path + " is no text");
    }
  }

  /** All elements of a name, with whatever prefix. */
  static List<Element> all(Element in, String name) {
    List<Element> found = new ArrayList<>();
    for (Element each : in.getAllElements()) {
      if (name(each).equals(name)) {
        found.add(each);
      }
    }
    return found;
  }

  /** In lower case, without its prefix. */
  static String name(Element element) {
    String name = element.normalName();
    return name.substring(name.indexOf(':') + 1);
  }

  /** The path in the zip file to which a link in a part leads, without its fragment. */
  static String resolve(String from, String link) {
    String path = link.contains("#") ? link.substring(0, link.indexOf('#')) : link;
    String decoded = decoded(path);
    Deque<String> names = new ArrayDeque<>();
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    for (String name : (decoded.startsWith("/") ? decoded : folder + decoded).split("/")) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return path.isEmpty() ? from : String.join("/", names);
  }

  static String decoded(String link) {
    try {
      return URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return link; // a percent sign that means itself
    }
  }

  List<String> said(String name) {
    return all(about, name).stream().map(Element::text).filter(text -> !text.isBlank()).toList();
  }

  /** Who wrote it; translators and illustrators are named in the same way, with their role. */
  Optional<String> author() {
    Map<String, String> roles = new HashMap<>();
    for (Element meta : all(about, "meta")) {
      if (meta.attr("property").equals("role") && meta.attr("refines").startsWith("#")) {
        roles.put(meta.attr("refines").substring(1), meta.text().strip());
      }
    }
    List<String> authors = new ArrayList<>();
    for (Element creator : all(about, "creator")) {
      String role = creator.attr("opf:role") + roles.getOrDefault(creator.attr("id"), "");
      if ((role.isEmpty() || role.equals("aut"))
          && !creator.text().matches("(?i)\\s*(?:unknown(?: author)?)?\\s*")) {
        authors.add(creator.text().strip());
      }
    }
    return authors.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", authors));
  }
}
