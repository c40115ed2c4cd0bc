package munjip.note;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paragraphs, tables and notes of an RTF file. RTF says what a paragraph was when it ends, and
 * that text was in a table when the cell ends.
 */
final class RtfDocument {
  /** "1.", "(2)", "가.", "iv)"; bullets are signs, or single letters in fonts of signs. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[^\\p{L}\\p{N}]*(?:(?<digits>\\d{1,6})|[\\p{L}\\p{Nl}\\p{No}]{1,6}(?=[.)]))[^\\p{L}\\p{N}]*");

  private final WordText text;
  private final Map<Integer, ParagraphRole> styles = new HashMap<>();
  private final StringBuilder mark = new StringBuilder();
  private boolean table;
  private boolean row;
  private boolean header;
  private boolean endnote;

  RtfDocument(WordText text) {
    this.text = text;
  }

  /**
   * @param outline from 0, negative for none
   */
  void style(int number, String name, int outline) {
    ParagraphRole role = ParagraphRole.named(name);
    if (role == null && outline >= 0) {
      role = DocxStyles.outlined(outline);
    }
    if (role != null) {
      styles.put(number, role);
    }
  }

  void text(String words, RtfGroup group) throws UnreadableNoteException {
    if (words.isEmpty()) {
      return;
    }
    if (group.inTable) {
      openCell();
    } else if (group.target == RtfGroup.Target.TEXT && !row) {
      closeTable();
    }
    text.text(words);
  }

  void mark(String words) {
    if (mark.length() < 100) {
      mark.append(words);
    }
  }

  void endParagraph(RtfGroup group) {
    if (group.inTable) {
      openCell();
    } else if (group.target == RtfGroup.Target.TEXT && !row) {
      closeTable();
    }
    text.endParagraph(role(group));
    mark.setLength(0);
  }

  private ParagraphRole role(RtfGroup group) {
    ParagraphRole role =
        group.outline >= 0 ? DocxStyles.outlined(group.outline) : styles.get(group.style);
    if (role != null) {
      return role;
    }
    String number = mark.toString().strip();
    if (number.isEmpty()) {
      return group.list > 0 ? new ParagraphRole.Item("", false, 1) : ParagraphRole.PLAIN;
    }
    Matcher ordered = NUMBER.matcher(number);
    if (!ordered.matches()) {
      return new ParagraphRole.Item("", false, 1);
    }
    String digits = ordered.group("digits");
    return new ParagraphRole.Item(
        Integer.toString(group.list), true, digits == null ? 1 : Integer.parseInt(digits));
  }

  /** A new row begins, or one is described. */
  void rowDescribed() {
    header = false;
  }

  void headerRow() {
    header = true;
    if (table && row) {
      text.headerRow();
    }
  }

  void endCell(RtfGroup group) throws UnreadableNoteException {
    if (group.target != RtfGroup.Target.TEXT) {
      text.text(" ");
      return;
    }
    openCell();
    text.endParagraph(role(group));
    mark.setLength(0);
    text.end();
  }

  void endRow() {
    if (row && text.story() == WordText.Story.CELL) {
      text.end();
    }
    row = false;
  }

  /** Text that was written before anything said it is in a table goes with it. */
  private void openCell() {
    if (text.story() != WordText.Story.BODY && text.story() != WordText.Story.TABLE) {
      return;
    }
    String line = text.takeLine();
    if (!table) {
      text.begin(WordText.Story.TABLE);
      table = true;
    }
    if (!row) {
      text.row(header);
      row = true;
    }
    text.begin(WordText.Story.CELL);
    text.giveLine(line);
  }

  private void closeTable() {
    if (table && text.story() == WordText.Story.TABLE) {
      String line = text.takeLine();
      text.end();
      text.giveLine(line);
      table = false;
    }
  }

  void beginNote() {
    endnote = false;
    text.begin(WordText.Story.NOTE);
  }

  void isEndnote() {
    endnote = true;
  }

  void endNote() {
    String note = text.endNote();
    if (endnote) {
      text.endnote(note);
    } else {
      text.footnote(note);
    }
  }

  void beginBox() {
    text.begin(WordText.Story.BOX);
  }

  void endBox() {
    text.end();
  }

  void finish() {
    text.finish();
  }
}
