package munjip.note;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import munjip.text.FilePlace;
import munjip.text.FilePlaces;
import munjip.text.LineMap;
import munjip.text.OffsetMap;
import munjip.text.Unicode;

/**
 * Reads Jupyter notebooks: their Markdown cells as Markdown, code and what it wrote as code. People
 * are told the cell, as the lines of the file are those of JSON.
 */
public final class NotebookReader implements NoteReader {
  private static final String KIND = "ipynb";

  /** UTF-16 units of what a cell wrote: programs write logs that nobody reads. */
  private static final int MOST_OUTPUT = 2_000;

  /** What terminals colour text by. */
  private static final Pattern COLOURS = Pattern.compile("\u001B\\[[0-9;]*m");

  private static final Pattern FENCE = Pattern.compile("`{3,}");

  private final NoteConfig config;
  private final NoteDating dating;

  public NotebookReader(NoteConfig config) {
    this(config, Clock.system(ZoneId.systemDefault()));
  }

  NotebookReader(NoteConfig config, Clock clock) {
    this.config = config;
    this.dating = new NoteDating(clock);
  }

  @Override
  public boolean reads(NoteFile file, byte[] content) {
    return config.kindOf(file.file().getFileName().toString()).filter(KIND::equals).isPresent();
  }

  @Override
  public List<Note> read(NoteFile file, byte[] content) throws UnreadableNoteException {
    JsonNode notebook = JsonTree.of(DecodedText.of(content).text());
    JsonNode cells = notebook.path("cells");
    if (cells.isMissingNode()) {
      cells = notebook.path("worksheets").path(0).path("cells");
    }
    if (!cells.isArray()) {
      throw new UnreadableNoteException("no notebook: it has no cells");
    }
    String language = language(notebook);
    StringBuilder markdown = new StringBuilder();
    SortedMap<Integer, Integer> starts = new TreeMap<>();
    int number = 0;
    for (JsonNode cell : cells) {
      number++;
      starts.put(markdown.length(), number);
      write(cell, language, markdown);
    }
    String text = markdown.toString();
    if (text.length() > config.maxBytes()) {
      throw new UnreadableNoteException(NoteBytes.tooLarge(text.length(), config.maxBytes()));
    }
    return List.of(note(file, notebook, text, places(text, starts)));
  }

  private Note note(NoteFile file, JsonNode notebook, String text, FilePlaces places)
      throws UnreadableNoteException {
    FrontMatter front = front(notebook, text);
    NoteBody body = NoteBody.read(text, front, "md");
    if (body.visible().isBlank()) {
      throw new UnreadableNoteException("empty: there is no text in it");
    }
    return new Note(
        file.id(),
        file.path(),
        KIND,
        body.meta(file, front, dating),
        body.visible().toString(),
        body.blocks(),
        body.collected().links(),
        body.visible().toSource(OffsetMap.identity(text.length()), text.length()),
        LineMap.of(text),
        text.length(),
        places);
  }

  /** Quarto and Jekyll read front matter in the first cell; else the notebook may say its title. */
  private static FrontMatter front(JsonNode notebook, String text) {
    FrontMatter front = FrontMatter.in(text);
    String title = notebook.path("metadata").path("title").asText("");
    return front.end() > 0 || title.isBlank()
        ? front
        : new FrontMatter(Map.of("title", List.of(title)), 0);
  }

  private static String language(JsonNode notebook) {
    JsonNode metadata = notebook.path("metadata");
    return metadata
        .path("language_info")
        .path("name")
        .asText(metadata.path("kernelspec").path("language").asText(""));
  }

  private static void write(JsonNode cell, String language, StringBuilder to) {
    JsonNode source = cell.has("source") ? cell.path("source") : cell.path("input");
    String words = Unicode.nfc(JsonTree.text(source));
    switch (cell.path("cell_type").asText("")) {
      case "markdown" -> to.append(words).append("\n\n");
      case "heading" ->
          to.append("#".repeat(Math.clamp(cell.path("level").asInt(1), 1, 6)))
              .append(' ')
              .append(words)
              .append("\n\n");
      case "code" -> {
        fence(language, words, to);
        cell.path("outputs").forEach(output -> fence("", written(output), to));
      }
      default -> raw(words, to);
    }
  }

  /** Quarto's front matter stands in a raw cell; else such a cell is for other programs. */
  private static void raw(String words, StringBuilder to) {
    if (to.isEmpty() && FrontMatter.in(words).end() > 0) {
      to.append(words).append("\n\n");
    } else {
      fence("", words, to);
    }
  }

  /** What a cell wrote for people: no pictures, no pages. */
  private static String written(JsonNode output) {
    String text =
        JsonTree.text(
            output.has("text") ? output.path("text") : output.path("data").path("text/plain"));
    text = COLOURS.matcher(Unicode.nfc(text)).replaceAll("");
    return text.length() <= MOST_OUTPUT ? text : text.substring(0, MOST_OUTPUT) + "\n…";
  }

  /** With a fence longer than any in the code. */
  private static void fence(String language, String code, StringBuilder to) {
    if (code.isBlank()) {
      return;
    }
    int longest =
        FENCE.matcher(code).results().mapToInt(each -> each.group().length()).max().orElse(2);
    String fence = "`".repeat(longest + 1);
    to.append(fence).append(language).append('\n').append(code);
    to.append(code.endsWith("\n") ? "" : "\n").append(fence).append("\n\n");
  }

  private static FilePlaces places(String text, SortedMap<Integer, Integer> cells) {
    LineMap lines = LineMap.of(text);
    SortedMap<Integer, FilePlace> places = new TreeMap<>();
    cells.forEach(
        (at, number) ->
            places.put(
                lines.lineAt(Math.min(at, text.length())), new FilePlace.Part("cell " + number)));
    return FilePlaces.of(false, places);
  }
}
