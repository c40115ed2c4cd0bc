package munjip.note;

import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** {@code ==marked==} text; {@code a==b} in running text is none. */
final class Highlights implements DelimiterProcessor {
  @Override
  public char getOpeningCharacter() {
    return '=';
  }

  @Override
  public char getClosingCharacter() {
    return '=';
  }

  @Override
  public int getMinLength() {
    return 2;
  }

  @Override
  public int process(DelimiterRun opening, DelimiterRun closing) {
    if (opening.length() != 2 || closing.length() != 2 || followsLatin(opening)) {
      return 0;
    }
    Node marked = new ObsidianNodes.HighlightNode();
    SourceSpans spans = new SourceSpans();
    spans.addAllFrom(opening.getOpeners(2));
    for (Node node : Nodes.between(opening.getOpener(), closing.getCloser())) {
      marked.appendChild(node);
      spans.addAll(node.getSourceSpans());
    }
    spans.addAllFrom(closing.getClosers(2));
    marked.setSourceSpans(spans.getSourceSpans());
    opening.getOpener().insertAfter(marked);
    return 2;
  }

  private static boolean followsLatin(DelimiterRun opening) {
    Node before = opening.getOpener().getPrevious();
    before = before == null ? null : before.getPrevious();
    if (!(before instanceof Text text) || text.getLiteral().isEmpty()) {
      return false;
    }
    char c = text.getLiteral().charAt(text.getLiteral().length() - 1);
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
