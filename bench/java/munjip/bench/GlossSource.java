package munjip.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.note.FileStamp;
import munjip.note.MarkdownReader;
import munjip.note.Note;
import munjip.note.NoteConfig;
import munjip.note.NoteFile;
import munjip.note.NoteFolder;
import munjip.note.UnreadableNoteException;

/**
 * Reads the texts of a source as notes: Markdown and what can be read like it, notebooks, and the
 * translations of message catalogues.
 */
final class GlossSource {
  private static final String QUOTED = "((?:\"(?:[^\"\\\\]++|\\\\.)*+\"\\s*+)++)";
  private static final Pattern MESSAGE =
      Pattern.compile(
          "(?m)^(#, fuzzy[^\n]*\n(?:#[^\n]*\n)*+)?+msgid " + QUOTED + "msgstr(?:\\[0])? " + QUOTED);
  private static final Pattern PIECE = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"");

  private static final Pattern SHORT = Pattern.compile("[A-Za-z][A-Za-z' -]{1,30}");
  private static final Pattern SHORT_KOREAN = Pattern.compile("(?=.*[가-힣])[가-힣A-Za-z0-9 -]{2,24}");

  /** Kinds of files that hold running text. */
  private static final Pattern TEXTS =
      Pattern.compile(".*\\.(?:md|mdx|markdown|rst|po|txt|asc|adoc|html|ipynb|qmd)");

  /** Of a text in another language with a Korean name in it there is nothing to be learned. */
  private static final int FEWEST_SYLLABLES = 50;

  private final NoteFolder folder;
  private final MarkdownReader reader;

  GlossSource(Path folder, NoteConfig config) {
    this.folder = new NoteFolder("source", folder.toAbsolutePath());
    this.reader = new MarkdownReader(config);
  }

  List<Note> read(Path path) throws IOException {
    String name = path.getFileName().toString();
    if (!TEXTS.matcher(name).matches()) {
      return List.of();
    }
    String text;
    try {
      text = Files.readString(path);
    } catch (MalformedInputException e) {
      return List.of(); // a picture, or what nobody reads
    }
    if (text.chars().filter(c -> c >= '가' && c <= '힣').count() < FEWEST_SYLLABLES) {
      return List.of();
    }
    if (name.endsWith(".po")) {
      text = messages(text);
    } else if (name.endsWith(".ipynb")) {
      text = cells(text);
    }
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    NoteFile file =
        new NoteFile(folder, name, path.toAbsolutePath(), new FileStamp(content.length, 0, 0));
    try {
      return reader.read(file, content);
    } catch (UnreadableNoteException e) {
      Progress.say(path + ": " + e.getMessage());
      return List.of();
    }
  }

  /** The translations, and short messages as glosses. */
  private static String messages(String catalogue) {
    StringBuilder text = new StringBuilder();
    Matcher message = MESSAGE.matcher(catalogue);
    while (message.find()) {
      if (message.group(1) != null) {
        continue; // a guess of the program, for another message
      }
      String foreign = joined(message.group(2));
      String korean = joined(message.group(3));
      text.append(isTerm(korean, foreign) ? gloss(korean, foreign) : korean).append("\n\n");
    }
    return text.toString();
  }

  private static String joined(String quoted) {
    StringBuilder text = new StringBuilder();
    Matcher piece = PIECE.matcher(quoted);
    while (piece.find()) {
      text.append(piece.group(1).replace("\\n", "\n").replace("\\\"", "\""));
    }
    return text.toString();
  }

  private static boolean isTerm(String korean, String foreign) {
    return SHORT.matcher(foreign).matches()
        && SHORT_KOREAN.matcher(korean).matches()
        && "기다요은는을를".indexOf(korean.charAt(korean.length() - 1)) < 0;
  }

  private static String gloss(String korean, String foreign) {
    return "**" + korean + "**(" + foreign + ")";
  }

  private static String cells(String notebook) throws IOException {
    List<String> texts = new ArrayList<>();
    for (JsonNode cell : new ObjectMapper().readTree(notebook).path("cells")) {
      if (cell.path("cell_type").asText().equals("markdown")) {
        StringBuilder text = new StringBuilder(cell.path("source").asText());
        cell.path("source").forEach(line -> text.append(line.asText()));
        texts.add(text.toString());
      }
    }
    return String.join("\n\n", texts);
  }
}
