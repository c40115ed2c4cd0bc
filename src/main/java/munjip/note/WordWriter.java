package munjip.note;

import java.util.ArrayList;
import java.util.List;
import munjip.text.FilePlace;

/**
 * Writes the paragraphs and tables of a word processor's document into the note's text, each with
 * its number among all paragraphs that are not empty, as word processors count them: pages are made
 * only when a document is shown.
 */
final class WordWriter {
  private final ExtractedText out;
  private final List<String> endnotes = new ArrayList<>();
  private List<String> notes = new ArrayList<>();

  private final List<String> items = new ArrayList<>();
  private final List<String> notesOfItems = new ArrayList<>();
  private ParagraphRole.Item first;
  private int firstAt;

  private int count;

  WordWriter(ExtractedText out) {
    this.out = out;
  }

  /** Behind the next piece. */
  void footnote(String note) {
    notes.add(note);
  }

  /** At the end. */
  void endnote(String note) {
    endnotes.add(note);
  }

  void write(WordPiece piece) {
    switch (piece) {
      case WordPiece.Line line -> line(line);
      case WordPiece.Grid grid -> grid(grid);
    }
  }

  void finish() {
    endItems();
    writeNotes(notes);
    out.place(new FilePlace.Part("endnotes"));
    writeNotes(endnotes);
  }

  private void line(WordPiece.Line line) {
    count++;
    switch (line.role()) {
      case ParagraphRole.Item item -> item(item, line.text());
      case ParagraphRole.More more -> more(line.text());
      case ParagraphRole.Heading heading -> {
        place(count);
        out.heading(heading.level(), line.text());
        writeNotes(notes);
      }
      default -> paragraph(line.text());
    }
  }

  private void paragraph(String text) {
    place(count);
    out.paragraph(text);
    writeNotes(notes);
  }

  private void more(String text) {
    if (items.isEmpty()) {
      paragraph(text);
    } else {
      items.set(items.size() - 1, items.getLast() + "\n" + text);
      holdNotes();
    }
  }

  private void item(ParagraphRole.Item item, String text) {
    if (first != null && (!first.list().equals(item.list()) || first.ordered() != item.ordered())) {
      endItems();
    }
    if (first == null) {
      first = item;
      firstAt = count;
    }
    items.add(text);
    holdNotes();
  }

  /** Notes to an item wait until the list has ended. */
  private void holdNotes() {
    notesOfItems.addAll(notes);
    notes.clear();
  }

  private void endItems() {
    if (first != null) {
      out.place(part(firstAt));
      out.items(first.ordered(), Math.max(0, first.number()), items);
      first = null;
      items.clear();
      writeNotes(notesOfItems);
    }
  }

  private void grid(WordPiece.Grid grid) {
    if (grid.isLayout()) {
      List<String> held = notes;
      notes = new ArrayList<>();
      grid.inOrder().forEach(this::write);
      endItems();
      writeNotes(held);
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    int before = count;
    for (List<List<WordPiece>> row : grid.rows()) {
      rows.add(row.stream().map(cell -> WordPiece.text(cell, " ")).toList());
      count += row.stream().mapToInt(List::size).sum();
    }
    if (count > before) {
      place(before + 1);
      out.table(grid.headers(), rows);
    }
    writeNotes(notes);
  }

  private void place(int paragraph) {
    endItems();
    out.place(part(paragraph));
  }

  private static FilePlace part(int paragraph) {
    return new FilePlace.Part("paragraph " + paragraph);
  }

  private void writeNotes(List<String> written) {
    written.forEach(out::paragraph);
    written.clear();
  }
}
