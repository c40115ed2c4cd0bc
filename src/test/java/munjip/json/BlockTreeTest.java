package munjip.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import munjip.note.Block;
import munjip.note.Inline;
import munjip.text.FilePlaces;
import munjip.text.LineRange;
import munjip.text.TextRange;
import org.junit.jupiter.api.Test;

class BlockTreeTest {
  private static final TextRange RANGE = new TextRange(0, 4);
  private static final LineRange LINES = new LineRange(1, 2);
  private static final List<Inline> WORD = List.of(new Inline.Text("말"));

  private static String tree(Block... blocks) {
    return new BlockTree(
            "text",
            FilePlaces.LINES,
            target -> target.equals("Memory") ? Optional.of("id1") : Optional.empty())
        .of(List.of(blocks))
        .toString();
  }

  private static String inlines(Inline... inlines) {
    String json = tree(new Block.Paragraph(List.of(inlines), RANGE, LINES));
    return json.substring(
        "[{\"t\":\"paragraph\",\"lines\":[1,2],\"inlines\":".length(), json.length() - 2);
  }

  @Test
  void everyBlockHasItsForm() {
    assertThat(tree(new Block.Heading(2, WORD, RANGE, LINES)))
        .isEqualTo(
            """
            [{"t":"heading","lines":[1,2],"level":2,"inlines":[{"t":"text","text":"말"}]}]""");
    Block paragraph = new Block.Paragraph(WORD, RANGE, LINES);
    String inner =
        """
        {"t":"paragraph","lines":[1,2],"inlines":[{"t":"text","text":"말"}]}""";
    assertThat(
            tree(
                new Block.Bullets(
                    true,
                    3,
                    List.of(
                        new Block.Item(Optional.of(true), List.of(paragraph), LINES),
                        new Block.Item(Optional.empty(), List.of(), LINES)),
                    RANGE,
                    LINES)))
        .isEqualTo(
            """
            [{"t":"list","lines":[1,2],"ordered":true,"start":3,"items":[\
            {"checked":true,"blocks":[%s],"lines":[1,2]},\
            {"checked":null,"blocks":[],"lines":[1,2]}]}]"""
                .formatted(inner));
    Block.Row row = new Block.Row(List.of(WORD, List.of()), RANGE, LINES);
    assertThat(tree(new Block.Table(List.of(row), List.of(row), RANGE, LINES)))
        .isEqualTo(
            """
            [{"t":"table","lines":[1,2],"header":[[{"t":"text","text":"말"}],[]],\
            "rows":[[[{"t":"text","text":"말"}],[]]]}]""");
    assertThat(tree(new Block.Code("java", "a < b", RANGE, LINES)))
        .isEqualTo(
            """
            [{"t":"code","lines":[1,2],"info":"java","text":"a < b"}]""");
    assertThat(
            tree(
                new Block.Quote(
                    Optional.of("note"), Optional.empty(), List.of(paragraph), RANGE, LINES)))
        .isEqualTo(
            """
            [{"t":"quote","lines":[1,2],"callout":"note","title":null,"blocks":[%s]}]"""
                .formatted(inner));
    assertThat(tree(new Block.Rule(RANGE, LINES)))
        .isEqualTo(
            """
            [{"t":"rule","lines":[1,2]}]""");
    assertThat(tree(new Block.Footnote("1", List.of(paragraph), RANGE, LINES)))
        .isEqualTo(
            """
            [{"t":"footnote","lines":[1,2],"label":"1","blocks":[%s]}]"""
                .formatted(inner));
    assertThat(tree(new Block.Html("<script>x</script>", RANGE, LINES)))
        .isEqualTo(
            """
            [{"t":"html","lines":[1,2],"text":"<script>x</script>"}]""");
  }

  @Test
  void everyInlineHasItsForm() {
    String child =
        """
        "children":[{"t":"text","text":"말"}]""";
    assertThat(inlines(new Inline.Strong(WORD), new Inline.Emphasis(WORD), new Inline.Strike(WORD)))
        .isEqualTo(
            "[{\"t\":\"strong\",%1$s},{\"t\":\"emphasis\",%1$s},{\"t\":\"strike\",%1$s}]"
                .formatted(child));
    assertThat(inlines(new Inline.Link("javascript:x", WORD)))
        .isEqualTo(
            "[{\"t\":\"link\",\"href\":\"javascript:x\",\"note\":null,%s}]".formatted(child));
    assertThat(inlines(new Inline.Link("Memory", WORD)))
        .as("an address within the notes leads to one")
        .isEqualTo("[{\"t\":\"link\",\"href\":\"Memory\",\"note\":\"id1\",%s}]".formatted(child));
    assertThat(inlines(new Inline.NoteLink("Memory", WORD), new Inline.NoteLink("없음", WORD)))
        .isEqualTo(
            "[{\"t\":\"noteLink\",\"target\":\"Memory\",\"note\":\"id1\",%1$s},{\"t\":\"noteLink\",\"target\":\"없음\",\"note\":null,%1$s}]"
                .formatted(child));
    assertThat(
            inlines(
                new Inline.Code("x"),
                new Inline.Image("a.png", "그림"),
                new Inline.Break(),
                new Inline.Tag("#tag"),
                new Inline.FootnoteRef("1")))
        .isEqualTo(
            """
            [{"t":"code","text":"x"},{"t":"image","src":"a.png","alt":"그림"},{"t":"break"},\
            {"t":"tag","text":"#tag"},{"t":"footnoteRef","label":"1"}]""");
  }

  @Test
  void nestingBeyondReasonComesAsText() {
    Block deep = new Block.Paragraph(WORD, RANGE, LINES);
    for (int i = 0; i < 3_000; i++) {
      deep = new Block.Quote(Optional.empty(), Optional.empty(), List.of(deep), RANGE, LINES);
    }
    String json = tree(deep);
    assertThat(json).contains("{\"t\":\"text\",\"text\":\"text\"}");
    assertThat(json.split("\"quote\"", -1)).hasSize(BlockTree.DEEPEST + 1);
    List<Inline> inlines = new ArrayList<>(WORD);
    for (int i = 0; i < 3_000; i++) {
      inlines = List.of(new Inline.Strong(inlines));
    }
    assertThat(tree(new Block.Paragraph(inlines, RANGE, LINES))).contains("…");
  }
}
