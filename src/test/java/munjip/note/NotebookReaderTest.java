package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import munjip.text.FilePlace;
import munjip.text.LineRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotebookReaderTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static ObjectNode cell(ArrayNode cells, String type, String... lines) {
    ObjectNode cell = cells.addObject().put("cell_type", type);
    ArrayNode source = cell.putArray("source");
    for (String line : lines) {
      source.add(line);
    }
    return cell;
  }

  private static Note read(String notebook) throws Exception {
    List<Note> notes =
        Reading.text(
            clock -> new NotebookReader(Reading.CONFIG, clock), "실험/tokens.ipynb", notebook);
    assertThat(notes).hasSize(1);
    return notes.getFirst();
  }

  private static Note read(ObjectNode notebook) throws Exception {
    return read(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(notebook));
  }

  @Test
  void cellsAreReadAsWhatTheyAreAndTold() throws Exception {
    ObjectNode notebook = JSON.createObjectNode();
    notebook.putObject("metadata").putObject("language_info").put("name", "python");
    ArrayNode cells = notebook.putArray("cells");
    cell(cells, "markdown", "# 토큰 세기\n", "\n", "**한국어**는 토큰이 많다. #실험");
    ObjectNode code = cell(cells, "code", "n = len(tokens)\n", "print(n)");
    ArrayNode outputs = code.putArray("outputs");
    outputs.addObject().putArray("text").add("\u001B[31m42\u001B[0m\n");
    outputs.addObject().putObject("data").put("image/png", "iVBO");
    cell(cells, "raw", "raw words");
    cell(cells, "markdown");
    cell(cells, "markdown", "끝.");

    Note note = read(notebook);

    assertThat(note.text())
        .isEqualTo("토큰 세기\n한국어는 토큰이 많다. #실험\nn = len(tokens)\nprint(n)\n42\nraw words\n끝.");
    assertThat(((Block.Code) note.blocks().get(2)).info()).isEqualTo("python");
    assertThat(note.meta().title()).isEqualTo("토큰 세기");
    assertThat(note.meta().tags()).containsExactly("실험");
    assertThat(note.kind()).isEqualTo("ipynb");
    assertThat(note.places().told(new LineRange(1, 1))).isNull();
    assertThat(note.blocks().stream().map(block -> note.places().at(block.lines())))
        .extracting(place -> ((FilePlace.Part) place).part())
        .containsExactly("cell 1", "cell 1", "cell 2", "cell 2", "cell 3", "cell 5");
  }

  @Test
  void longOutputIsCutAndCodeMayHoldFences() throws Exception {
    ObjectNode notebook = JSON.createObjectNode();
    ArrayNode cells = notebook.putArray("cells");
    ObjectNode code = cell(cells, "code", "s = '\n```\n'");
    code.putArray("outputs").addObject().put("text", "x".repeat(100_000));
    Note note = read(notebook);
    assertThat(note.blocks()).hasSize(2);
    assertThat(note.text()).startsWith("s = '\n```\n'\n").endsWith("x\n…").hasSizeLessThan(2_100);
  }

  @Test
  void notebooksOfOldHaveWorksheets() throws Exception {
    ObjectNode notebook = JSON.createObjectNode();
    ArrayNode cells = notebook.putArray("worksheets").addObject().putArray("cells");
    cells.addObject().put("cell_type", "heading").put("level", 2).put("source", "옛 공책");
    cells.addObject().put("cell_type", "code").put("input", "a = 1").put("language", "python");
    Note note = read(notebook);
    assertThat(Reading.outline(note)).startsWith("Heading 1-1: 옛 공책\nCode ").contains("a = 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{} | no cells", "{\"cells\": [ | line 1", "[1] | no cells", "'' | no cells"})
  void whatIsNoNotebookIsNamed(String json, String reason) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(UnreadableNoteException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void bracketsWithoutEndEndTheReading() {
    assertThatThrownBy(() -> read("{\"cells\": " + "[".repeat(100_000)))
        .isInstanceOf(UnreadableNoteException.class);
  }

  @Test
  void frontMatterOfQuartoIsReadInARawCell() throws Exception {
    ObjectNode notebook = JSON.createObjectNode();
    ArrayNode cells = notebook.putArray("cells");
    cell(cells, "raw", "---\n", "title: 쿼르토 실험\n", "date: 2024-01-12\n", "---");
    cell(cells, "markdown", "본문이다.");
    Note note = read(notebook);
    assertThat(note.meta().title()).isEqualTo("쿼르토 실험");
    assertThat(note.meta().date().orElseThrow().day()).hasToString("2024-01-12");
    assertThat(note.text()).isEqualTo("본문이다.");
  }

  @Test
  void aRawCellThatOnlyBeginsLikeFrontMatterTakesNothingAlong() throws Exception {
    ObjectNode notebook = JSON.createObjectNode();
    ArrayNode cells = notebook.putArray("cells");
    cell(cells, "raw", "---\n", "title: x");
    cell(cells, "markdown", "본문이다.\n", "\n", "---\n", "\n", "끝.");
    assertThat(read(notebook).text()).isEqualTo("---\ntitle: x\n본문이다.\n끝.");
  }
}
