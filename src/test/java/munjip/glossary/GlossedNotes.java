package munjip.glossary;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import munjip.lucene.ShippedAnalyzer;
import munjip.note.FileStamp;
import munjip.note.MarkdownReader;
import munjip.note.Note;
import munjip.note.NoteConfig;
import munjip.note.NoteFile;
import munjip.note.NoteFolder;
import munjip.note.UnreadableNoteException;

/** Notes out of Markdown, and what the shipped miner finds glossed in them. */
public final class GlossedNotes {
  static final GlossaryMiner MINER = new GlossaryMiner(ShippedAnalyzer.ANALYZER);

  private GlossedNotes() {}

  /** What a note teaches, found as the program finds it. */
  public static NoteWordings wordings(Note note) {
    return NoteWordings.of(note, MINER);
  }

  static Note note(String markdown) {
    NoteConfig config = new NoteConfig(Map.of("md", "md"), 1_000_000, Set.of());
    NoteFolder folder = new NoteFolder("notes", Path.of("/notes"));
    NoteFile file =
        new NoteFile(folder, "note.md", Path.of("/notes/note.md"), new FileStamp(1, 1, 0));
    try {
      byte[] bytes = markdown.getBytes(StandardCharsets.UTF_8);
      return new MarkdownReader(config).read(file, bytes).getFirst();
    } catch (UnreadableNoteException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * @param notes each in Markdown; {@code ⏎} is a line end
   */
  static Glossary glossary(List<String> notes) {
    return Glossary.of(glosses(notes));
  }

  /** What is glossed in notes {@code n0}, {@code n1} and so on. */
  static List<Glossary.Noted> glosses(List<String> notes) {
    List<Glossary.Noted> found = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      String id = "n" + i;
      MINER
          .glosses(note(notes.get(i).replace('⏎', '\n')))
          .forEach(gloss -> found.add(new Glossary.Noted(id, gloss)));
    }
    return found;
  }

  /** As {@code 언어 모델 = language model (LM)}. */
  static String told(TermPair pair) {
    String abbreviation = pair.abbreviation().isEmpty() ? "" : " (" + pair.abbreviation() + ")";
    return pair.korean() + " = " + pair.foreign() + abbreviation;
  }

  /** Pairs of at least some confidence, in order of spelling. */
  static List<String> pairs(double atLeast, String... notes) {
    return glossary(List.of(notes)).pairs().stream()
        .filter(pair -> pair.confidence() >= atLeast)
        .map(GlossedNotes::told)
        .sorted()
        .toList();
  }
}
