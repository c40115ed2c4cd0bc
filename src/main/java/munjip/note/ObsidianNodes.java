package munjip.note;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;

/** Syntax tree nodes for what Obsidian adds to Markdown. */
final class ObsidianNodes {
  private ObsidianNodes() {}

  /** {@code [[target|label]]}, or {@code ![[target|label]]} when embedded. */
  static final class NoteLinkNode extends CustomNode {
    final boolean embed;
    final String target;
    final String label;

    /** Offset of the label from the node's first character. */
    final int labelOffset;

    NoteLinkNode(boolean embed, String target, String label, int labelOffset) {
      this.embed = embed;
      this.target = target;
      this.label = label;
      this.labelOffset = labelOffset;
    }
  }

  /** {@code #tag}. */
  static final class TagNode extends CustomNode {
    final String tag;

    TagNode(String tag) {
      this.tag = tag;
    }
  }

  /** {@code %%not seen%%}. */
  static final class CommentNode extends CustomNode {}

  /** {@code {#id}}: the name of a heading, anywhere else text. */
  static final class HeadingIdNode extends CustomNode {
    final String written;

    HeadingIdNode(String written) {
      this.written = written;
    }
  }

  /** A comment over several lines. */
  static final class CommentBlock extends CustomBlock {}

  /** {@code ==marked==}. */
  static final class HighlightNode extends CustomNode {}
}
