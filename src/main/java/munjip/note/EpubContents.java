package munjip.note;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import munjip.text.Blanks;
import munjip.text.Unicode;
import org.jsoup.nodes.Element;

/**
 * The table of contents of an EPUB: how its chapters are called, and where in its parts they begin.
 *
 * @param titles by path, then by the id at which they begin, which is empty for the whole part
 */
record EpubContents(Map<String, Map<String, String>> titles) {
  static EpubContents of(EpubPackage book, ZipParts zip) throws UnreadableNoteException {
    EpubContents contents = new EpubContents(new HashMap<>());
    for (String page : book.contents()) {
      if (zip.has(page)) {
        contents.readPage(page, EpubPackage.xml(zip, page));
      }
    }
    if (contents.titles.isEmpty() && book.toc().filter(zip::has).isPresent()) {
      String path = book.toc().get();
      contents.readPoints(path, EpubPackage.xml(zip, path));
    }
    return contents;
  }

  /** A page with links (EPUB 3). */
  private void readPage(String path, Element page) {
    for (Element nav : EpubPackage.all(page, "nav")) {
      if (List.of(nav.attr("epub:type").split(" ")).contains("toc")) {
        for (Element link : EpubPackage.all(nav, "a")) {
          add(path, link.attr("href"), link.text());
        }
      }
    }
  }

  /** A file for programs (EPUB 2). */
  private void readPoints(String path, Element toc) {
    for (Element point : EpubPackage.all(toc, "navpoint")) {
      Optional<Element> label = child(point, "navlabel");
      Optional<Element> content = child(point, "content");
      if (label.isPresent() && content.isPresent()) {
        add(path, content.get().attr("src"), label.get().text());
      }
    }
  }

  private static Optional<Element> child(Element of, String name) {
    return of.children().stream().filter(each -> EpubPackage.name(each).equals(name)).findFirst();
  }

  private void add(String from, String link, String label) {
    String title = Blanks.single(Unicode.nfc(label));
    if (!link.isEmpty() && !title.isEmpty()) {
      int hash = link.indexOf('#');
      titles
          .computeIfAbsent(EpubPackage.resolve(from, link), path -> new HashMap<>())
          .putIfAbsent(hash < 0 ? "" : EpubPackage.decoded(link.substring(hash + 1)), title);
    }
  }

  /** The titles in one part, by the id at which each begins. */
  Map<String, String> in(String path) {
    return titles.getOrDefault(path, Map.of());
  }
}
