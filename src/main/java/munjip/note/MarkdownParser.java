package munjip.note;

import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** commonmark, set up for the dialects people write notes in. */
final class MarkdownParser {
  /** Quotes and lists in each other; what is deeper is text of the innermost. */
  private static final int DEEPEST_BLOCK = 60;

  private static final Parser PARSER =
      Parser.builder()
          // Before the tables, which ask for all lines of a paragraph with each of them.
          .customBlockParserFactory(new LongParagraphs.Factory())
          .inlineParserFactory(BoundedInlines::new)
          .extensions(
              List.of(
                  TablesExtension.create(),
                  // One tilde means "from … to" in Korean: 2시~3시, 4시~5시.
                  StrikethroughExtension.builder().requireTwoTildes(true).build(),
                  TaskListItemsExtension.create(),
                  FootnotesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST_BLOCK)
          .customBlockParserFactory(new CommentBlocks.Factory())
          .customInlineContentParserFactory(ObsidianInlines.noteLinks())
          .customInlineContentParserFactory(ObsidianInlines.tags())
          .customInlineContentParserFactory(ObsidianInlines.comments())
          .customInlineContentParserFactory(ObsidianInlines.math())
          .customInlineContentParserFactory(ObsidianInlines.attributes())
          .linkProcessor(new SiteLinks())
          .customDelimiterProcessor(new Highlights())
          .build();

  private MarkdownParser() {}

  /**
   * @param marked text with its {@link SourceSigns}
   */
  static Node parse(String marked) {
    return PARSER.parse(marked);
  }
}
