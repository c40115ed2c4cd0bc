package munjip.passage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import munjip.text.Blanks;
import munjip.text.TextRange;

/**
 * Where the quotations of one block stand, so that no cut goes through them: text in “ ”, " ", ‘ ’,
 * 「 」, 『 』 or « » whose two marks stand in the block.
 */
public final class Quotations {
  private static final String OPENING = "“‘「『«";
  private static final String CLOSING = "”’」』»";

  /** None of the marks lies outside these, and most of any text does. */
  private static final char FIRST_MARK = '«';

  private static final char LAST_MARK = '』';

  private final BitSet inside;

  private Quotations(BitSet inside) {
    this.inside = inside;
  }

  /**
   * @param most quotations of more units are left out: they have to be cut somewhere
   */
  public static Quotations in(String block, int most) {
    return of(find(block), most);
  }

  /**
   * @param found where quotations stand, with their marks
   * @param most as above
   */
  public static Quotations of(List<TextRange> found, int most) {
    BitSet inside = new BitSet();
    for (TextRange quotation : found) {
      if (quotation.length() <= most) {
        inside.set(quotation.start() + 1, quotation.end());
      }
    }
    return new Quotations(inside);
  }

  /** Whether a cut before the unit at {@code offset} would go through a quotation. */
  boolean forbids(int offset) {
    return inside.get(offset);
  }

  /** The end of the outermost quotation that begins at {@code offset}, or {@code offset}. */
  int endFrom(int offset) {
    return inside.get(offset + 1) ? inside.nextClearBit(offset + 1) : offset;
  }

  /** Every quotation with its marks, nested ones too, in order. */
  public static List<TextRange> find(String block) {
    List<TextRange> found = new ArrayList<>();
    List<Deque<Integer>> open = new ArrayList<>();
    for (int kind = 0; kind < OPENING.length(); kind++) {
      open.add(new ArrayDeque<>());
    }
    for (int i = 0; i < block.length(); i++) {
      char c = block.charAt(i);
      if (c < FIRST_MARK || c > LAST_MARK) {
        continue;
      }
      int opens = OPENING.indexOf(c);
      int closes = CLOSING.indexOf(c);
      if (opens >= 0) {
        open.get(opens).push(i);
      } else if (closes >= 0 && !open.get(closes).isEmpty() && !isApostrophe(block, i)) {
        found.add(new TextRange(open.get(closes).pop(), i + 1));
      }
    }
    found.addAll(straight(block));
    Collections.sort(found);
    return nested(found);
  }

  /**
   * Without those that begin in one quotation and end outside it: marks that were mixed up, and
   * together they might be too long to be kept whole.
   */
  private static List<TextRange> nested(List<TextRange> sorted) {
    List<TextRange> kept = new ArrayList<>();
    Deque<TextRange> around = new ArrayDeque<>();
    for (TextRange quotation : sorted) {
      while (!around.isEmpty() && around.peek().end() <= quotation.start()) {
        around.pop();
      }
      if (around.isEmpty() || quotation.end() <= around.peek().end()) {
        around.push(quotation);
        kept.add(quotation);
      }
    }
    return kept;
  }

  /** In {@code it’s} the mark closes nothing; in {@code ‘좋다’라고} it does. */
  private static boolean isApostrophe(String block, int i) {
    return block.charAt(i) == '’' && i > 0 && isLatin(block, i - 1) && isLatin(block, i + 1);
  }

  private static boolean isLatin(String block, int i) {
    return i < block.length()
        && Character.isLetter(block.charAt(i))
        && Character.UnicodeScript.of(block.charAt(i)) == Character.UnicodeScript.LATIN;
  }

  /**
   * Straight marks say not whether they open or close. An even number of them is paired in order;
   * among an odd number one is no quotation mark ({@code 27"}), so each has to look its part.
   */
  private static List<TextRange> straight(String block) {
    List<Integer> marks = new ArrayList<>();
    for (int i = block.indexOf('"'); i >= 0; i = block.indexOf('"', i + 1)) {
      marks.add(i);
    }
    boolean even = marks.size() % 2 == 0;
    List<TextRange> found = new ArrayList<>();
    int opened = -1;
    for (int mark : marks) {
      if (opened < 0 && (even || looksOpening(block, mark))) {
        opened = mark;
      } else if (opened >= 0 && (even || !Blanks.isBlank(block.charAt(mark - 1)))) {
        found.add(new TextRange(opened, mark + 1));
        opened = -1;
      }
    }
    return found;
  }

  private static boolean looksOpening(String block, int mark) {
    boolean free = mark == 0 || !Character.isLetterOrDigit(block.charAt(mark - 1));
    return free && mark + 1 < block.length() && !Blanks.isBlank(block.charAt(mark + 1));
  }
}
