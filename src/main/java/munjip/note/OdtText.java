package munjip.note;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Reads the text of an ODT file out of its XML. Apache Tika was tried: it takes deleted text for
 * text, and breaks the sentence in which a footnote is.
 */
final class OdtText {
  /** Not text, or not of this document: comments, deletions, what says again what headings say. */
  private static final Set<String> SKIPPED =
      Set.of(
          "annotation",
          "tracked-changes",
          "table-of-content",
          "alphabetical-index",
          "illustration-index",
          "table-index",
          "object-index",
          "user-index",
          "forms",
          "scripts",
          "script",
          "event-listeners",
          "hidden-text",
          "note-citation",
          "ruby-text",
          "covered-table-cell",
          "object",
          "object-ole",
          "binary-data",
          "master-styles");

  /** What is drawn has text in it without a text box around it. */
  private static final Set<String> BOXES =
      Set.of(
          "text-box",
          "custom-shape",
          "rect",
          "line",
          "ellipse",
          "circle",
          "polygon",
          "polyline",
          "path",
          "connector",
          "caption",
          "measure");

  private static final String DRAWING_DESCRIBED = "urn:oasis:names:tc:opendocument:xmlns:svg";

  private static final int MOST_SPACES = 100;

  private final WordText text;
  private final OdtStyles styles = new OdtStyles();
  private final OdtLists lists = new OdtLists(styles);
  private final Deque<ParagraphRole> paragraphs = new ArrayDeque<>();
  private boolean header;
  private boolean footnote;

  private OdtText(WordText text) {
    this.text = text;
  }

  static void read(ZipParts zip, WordText text, ReadingTime time) throws UnreadableNoteException {
    OdtText reading = new OdtText(text);
    if (zip.has("styles.xml")) {
      XmlEvents xml = new XmlEvents("styles.xml", zip.read("styles.xml"), time);
      while (xml.next()) {
        if (xml.starts()) {
          reading.styles.look(xml);
        }
      }
    }
    reading.read(new XmlEvents("content.xml", zip.read("content.xml"), time));
  }

  private void read(XmlEvents xml) throws UnreadableNoteException {
    while (xml.next()) {
      if (xml.starts()) {
        start(xml);
      } else if (xml.ends()) {
        end(xml.name());
      } else if (xml.isText() && !paragraphs.isEmpty()) {
        text.text(xml.text());
      }
    }
  }

  private void start(XmlEvents xml) throws UnreadableNoteException {
    String name = xml.name();
    if (SKIPPED.contains(name) || isDescription(xml) || isHidden(xml)) {
      xml.skip();
      return;
    }
    if (BOXES.contains(name)) {
      text.begin(WordText.Story.BOX);
      return;
    }
    switch (name) {
      case "h" -> paragraphs.push(new ParagraphRole.Heading(xml.number("outline-level").orElse(1)));
      case "p" -> paragraphs.push(role(xml.attribute("style-name").orElse("")));
      case "s" -> text.text(" ".repeat(Math.clamp(xml.number("c").orElse(1), 0, MOST_SPACES)));
      case "tab" -> text.text("\t");
      case "line-break" -> text.text("\n");
      case "list" -> lists.begin(xml);
      case "list-item" -> lists.item(xml);
      case "list-header" -> lists.header();
      case "table" -> text.begin(WordText.Story.TABLE);
      case "table-header-rows" -> header = true;
      case "table-row" -> text.row(header);
      case "table-cell" -> text.begin(WordText.Story.CELL);
      case "note" -> footnote = !xml.attribute("note-class").filter("endnote"::equals).isPresent();
      case "note-body" -> text.begin(WordText.Story.NOTE);
      default -> styles.look(xml);
    }
  }

  private void end(String name) {
    if (BOXES.contains(name)) {
      text.end();
      return;
    }
    switch (name) {
      case "h", "p" -> text.endParagraph(paragraphs.pop());
      case "list" -> lists.end();
      case "table", "table-cell" -> text.end();
      case "table-header-rows" -> header = false;
      case "note-body" -> {
        String note = text.endNote();
        if (footnote) {
          text.footnote(note);
        } else {
          text.endnote(note);
        }
      }
      default -> {
        // Nothing ends with it.
      }
    }
  }

  private ParagraphRole role(String style) {
    ParagraphRole styled = styles.role(style);
    if (styled != null) {
      return styled;
    }
    ParagraphRole item = lists.role();
    return item == null ? ParagraphRole.PLAIN : item;
  }

  /** How a picture is called; the field that shows the document's title has the same name. */
  private static boolean isDescription(XmlEvents xml) {
    return (xml.name().equals("title") || xml.name().equals("desc"))
        && xml.space().startsWith(DRAWING_DESCRIBED);
  }

  private boolean isHidden(XmlEvents xml) {
    return switch (xml.name()) {
      case "p", "h", "span" -> styles.isHidden(xml.attribute("style-name").orElse(""));
      default -> false;
    };
  }
}
