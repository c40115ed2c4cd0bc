package munjip.note;

import java.util.List;

/**
 * Counts the letters of a note outside code and addresses, and names its language by them. A Hangul
 * syllable holds two or three letters, so technical Korean, full of English terms, is Korean from
 * {@value #KOREAN} of all letters on, and English is what has hardly any Hangul.
 */
final class Letters {
  /** Share of Hangul from which a note is Korean. */
  static final double KOREAN = 0.4;

  /** Share of Hangul below which a note is English. */
  static final double ENGLISH = 0.05;

  private int hangul;
  private int latin;

  static Language language(List<Block> blocks, String title) {
    Letters letters = new Letters();
    letters.countText(title);
    blocks.forEach(letters::count);
    int all = letters.hangul + letters.latin;
    double share = all == 0 ? 0 : (double) letters.hangul / all;
    return share >= KOREAN ? Language.KO : share < ENGLISH ? Language.EN : Language.MIXED;
  }

  private void count(Block block) {
    switch (block) {
      case Block.Heading heading -> count(heading.inlines());
      case Block.Paragraph paragraph -> count(paragraph.inlines());
      case Block.Bullets list -> list.items().forEach(item -> item.blocks().forEach(this::count));
      case Block.Table table -> {
        table.header().forEach(row -> row.cells().forEach(this::count));
        table.rows().forEach(row -> row.cells().forEach(this::count));
      }
      case Block.Quote quote -> {
        quote.title().ifPresent(this::countText);
        quote.blocks().forEach(this::count);
      }
      case Block.Footnote note -> note.blocks().forEach(this::count);
      case Block.Html html -> countText(html.text());
      case Block.Code code -> {}
      case Block.Rule rule -> {}
    }
  }

  private void count(List<Inline> inlines) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Code code -> {}
        case Inline.Strong strong -> count(strong.children());
        case Inline.Emphasis emphasis -> count(emphasis.children());
        case Inline.Strike strike -> count(strike.children());
        case Inline.Link link -> {
          if (!Inlines.text(link).equals(link.href())) {
            count(link.children());
          }
        }
        default -> countText(Inlines.text(inline));
      }
    }
  }

  private void countText(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x3131 && c <= 0x318E)) {
        hangul++;
      } else if (c < 0x250 && Character.isLetter(c)) {
        latin++;
      }
    }
  }
}
