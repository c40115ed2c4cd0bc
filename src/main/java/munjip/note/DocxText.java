package munjip.note;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the text of a DOCX file out of its XML. Apache Tika and POI were tried: they leave out
 * which paragraphs are lists, mix comments and moved text into paragraphs, put marks of footnotes
 * into words, and bring 40 MB.
 */
final class DocxText {
  /** A paragraph that has begun. */
  private static final class Open {
    String style = "";
    Optional<Integer> outline = Optional.empty();
    Optional<String> list = Optional.empty();
    Optional<Integer> level = Optional.empty();
    boolean joinsNext;
  }

  private final WordText text;
  private final DocxStyles styles;
  private final DocxLists lists;
  private final Map<String, String> footnotes = new HashMap<>();
  private final Map<String, String> endnotes = new HashMap<>();
  private final Deque<Open> paragraphs = new ArrayDeque<>();

  /** Fields that have begun: whether their instruction is being read, which is no text. */
  private final Deque<Boolean> instructions = new ArrayDeque<>();

  /** How many of them are instructions. */
  private int instructing;

  private final Deque<Boolean> deletedRows = new ArrayDeque<>();

  private boolean hidden;
  private boolean inText;
  private String note = "";

  private DocxText(WordText text, DocxStyles styles, DocxLists lists) {
    this.text = text;
    this.styles = styles;
    this.lists = lists;
  }

  static void read(DocxParts parts, WordText text, ReadingTime time)
      throws UnreadableNoteException {
    DocxText reading = new DocxText(text, DocxStyles.of(parts, time), DocxLists.of(parts, time));
    for (String type : new String[] {"footnotes", "endnotes"}) {
      Optional<XmlEvents> notes = parts.part(type, time);
      if (notes.isPresent()) {
        reading.read(notes.get());
      }
    }
    reading.read(parts.main(time));
  }

  private void read(XmlEvents xml) throws UnreadableNoteException {
    while (xml.next()) {
      if (xml.starts()) {
        start(xml);
      } else if (xml.ends()) {
        end(xml.name());
      } else if (xml.isText() && inText) {
        say(xml.text());
      }
    }
  }

  private void start(XmlEvents xml) throws UnreadableNoteException {
    switch (xml.name()) {
      case "p" -> paragraphs.push(new Open());
      case "pPr" -> paragraphProperties(xml);
      case "r" -> hidden = false;
      case "rPr" -> hidden = isHidden(xml);
      case "t" -> inText = true;
      case "tab", "ptab" -> say("\t");
      case "br", "cr" -> say("\n");
      case "noBreakHyphen" -> say("-");
      case "fldChar" -> field(xml.attribute("fldCharType").orElse(""));
      case "tbl" -> text.begin(WordText.Story.TABLE);
      case "tr" -> {
        text.row(false);
        deletedRows.push(false);
      }
      case "trPr" -> rowProperties(xml);
      case "tc" -> text.begin(WordText.Story.CELL);
      case "txbxContent" -> text.begin(WordText.Story.BOX);
      case "footnoteReference" -> note(xml, footnotes).ifPresent(text::footnote);
      case "endnoteReference" -> note(xml, endnotes).ifPresent(text::endnote);
      case "footnote", "endnote" -> {
        if (xml.attribute("type").filter(type -> !type.equals("normal")).isPresent()) {
          xml.skip(); // the line above notes
        } else {
          note = xml.attribute("id").orElse("");
          text.begin(WordText.Story.NOTE);
        }
      }
      // Deleted or moved away; a second version for old programs; how to say a word.
      case "del", "moveFrom", "Fallback", "rt" -> xml.skip();
      case "sdtPr", "sectPr", "tblPr", "tblGrid", "tcPr", "numbering", "tblPrEx" -> xml.skip();
      default -> {
        // Its text comes by itself.
      }
    }
  }

  private void end(String name) {
    switch (name) {
      case "p" -> endParagraph();
      case "r" -> hidden = false;
      case "t" -> inText = false;
      case "tbl", "tc", "txbxContent" -> text.end();
      case "tr" -> {
        if (!deletedRows.isEmpty() && deletedRows.pop()) {
          text.dropRow();
        }
      }
      case "footnote" -> footnotes.putIfAbsent(note, text.endNote());
      case "endnote" -> endnotes.putIfAbsent(note, text.endNote());
      default -> {
        // Nothing ends with it.
      }
    }
  }

  private void say(String words) throws UnreadableNoteException {
    if (!hidden && instructing == 0 && !paragraphs.isEmpty()) {
      text.text(words);
    }
  }

  private void field(String step) {
    switch (step) {
      case "begin" -> {
        instructions.push(true);
        instructing++;
      }
      case "separate" -> {
        if (endField()) {
          instructions.push(false);
        }
      }
      default -> endField();
    }
  }

  private boolean endField() {
    Boolean instruction = instructions.poll();
    instructing -= Boolean.TRUE.equals(instruction) ? 1 : 0;
    return instruction != null;
  }

  /** Each is read where it is first referred to: a file could repeat one until memory is full. */
  private static Optional<String> note(XmlEvents xml, Map<String, String> notes) {
    return xml.attribute("id").map(notes::remove);
  }

  private void endParagraph() {
    if (paragraphs.isEmpty()) {
      return;
    }
    Open ended = paragraphs.pop();
    if (instructing > 0) {
      // A field that never says its result must not swallow the rest.
      instructions.clear();
      instructing = 0;
    }
    if (!ended.joinsNext) {
      text.endParagraph(role(ended));
    }
  }

  private ParagraphRole role(Open paragraph) {
    Optional<ParagraphRole> outlined = paragraph.outline.map(DocxStyles::outlined);
    ParagraphRole role = outlined.orElseGet(() -> styles.role(paragraph.style));
    if (role != null) {
      return role;
    }
    DocxStyles.Numbering styled = styles.numbering(paragraph.style);
    ParagraphRole item =
        paragraph
            .list
            .or(styled::list)
            .map(list -> lists.next(list, paragraph.level.or(styled::level).orElse(0)))
            .orElse(null);
    return item == null ? ParagraphRole.PLAIN : item;
  }

  private void paragraphProperties(XmlEvents xml) throws UnreadableNoteException {
    Open paragraph = paragraphs.isEmpty() ? new Open() : paragraphs.peek();
    int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
      if (xml.starts()) {
        switch (xml.name()) {
          case "pStyle" -> paragraph.style = xml.attribute("val").orElse("");
          case "outlineLvl" -> paragraph.outline = xml.number("val");
          case "numId" -> paragraph.list = xml.attribute("val");
          case "ilvl" -> paragraph.level = xml.number("val");
          case "del", "moveFrom" -> paragraph.joinsNext = true;
          case "pPrChange", "sectPr" -> xml.skip();
          default -> {
            // Looks only.
          }
        }
      }
    }
  }

  private void rowProperties(XmlEvents xml) throws UnreadableNoteException {
    int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
      if (xml.starts() && xml.name().equals("tblHeader") && isOn(xml)) {
        text.headerRow();
      } else if (xml.starts() && xml.name().equals("del") && !deletedRows.isEmpty()) {
        deletedRows.pop();
        deletedRows.push(true);
      }
    }
  }

  private static boolean isHidden(XmlEvents xml) throws UnreadableNoteException {
    boolean hidden = false;
    int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
      if (xml.starts() && xml.name().equals("rPrChange")) {
        xml.skip();
      } else if (xml.starts() && xml.name().equals("vanish")) {
        hidden = isOn(xml);
      }
    }
    return hidden;
  }

  private static boolean isOn(XmlEvents xml) {
    return xml.attribute("val").filter(value -> value.matches("0|false|off")).isEmpty();
  }
}
