package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import munjip.text.LineRange;
import munjip.text.TextRange;
import munjip.text.Unicode;

/** What holds of every note, whatever it was read from. */
final class NoteInvariants {
  private final Note note;
  private int at;

  private NoteInvariants(Note note) {
    this.note = note;
  }

  static void check(Note note) {
    String text = note.text();
    assertThat(text).isNotBlank();
    assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as("NFC").isTrue();
    int last = 0;
    for (int i = 0; i <= text.length(); i++) {
      int source = note.toSource().toSource(i);
      assertThat(source).as("source of %d", i).isBetween(last, note.sourceLength());
      last = source;
    }
    NoteInvariants checking = new NoteInvariants(note);
    checking.blocks(note.blocks(), new TextRange(0, text.length()));
    assertThat(text.substring(checking.at)).as("text behind the last block").isBlank();
    for (NoteLinkTarget link : note.links()) {
      assertThat(link.label().end()).isLessThanOrEqualTo(text.length());
    }
  }

  private void blocks(List<Block> blocks, TextRange inside) {
    for (Block block : blocks) {
      if (!block.range().isEmpty()) {
        assertThat(block.range().start()).isBetween(inside.start(), inside.end());
        assertThat(block.range().end()).isLessThanOrEqualTo(inside.end());
      }
      switch (block) {
        case Block.Heading heading -> leaf(block, Inlines.text(heading.inlines()));
        case Block.Paragraph paragraph -> leaf(block, Inlines.text(paragraph.inlines()));
        case Block.Code code -> leaf(block, code.text());
        case Block.Html html -> leaf(block, html.text());
        case Block.Rule rule -> leaf(block, "");
        case Block.Table table -> leaf(block, block.range().of(note.text()));
        case Block.Bullets list -> list.items().forEach(i -> blocks(i.blocks(), block.range()));
        case Block.Footnote footnote -> blocks(footnote.blocks(), block.range());
        case Block.Quote quote -> {
          quote.title().ifPresent(title -> at = endOf(title, block.range()));
          blocks(quote.blocks(), block.range());
        }
      }
    }
  }

  private int endOf(String title, TextRange quote) {
    return note.text().indexOf(title, quote.start()) + title.length();
  }

  private void leaf(Block block, String seen) {
    assertThat(block.range().start()).as("start of %s", block).isGreaterThanOrEqualTo(at);
    assertThat(note.text().substring(at, block.range().start())).as("gap").isBlank();
    at = block.range().end();
    // A mark that markup parts from its letter joins it in the text, not in the inlines.
    assertThat(block.range().of(note.text())).isEqualTo(Unicode.nfc(seen));
    if (!block.range().isEmpty()) {
      LineRange lines = note.lines(block.range());
      assertThat(lines.first())
          .as("lines of %s", block)
          .isGreaterThanOrEqualTo(block.lines().first());
      assertThat(lines.last()).as("lines of %s", block).isLessThanOrEqualTo(block.lines().last());
    }
  }
}
