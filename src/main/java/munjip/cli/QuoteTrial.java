package munjip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import munjip.config.IndexConfig;
import munjip.eval.FoundQuote;
import munjip.eval.JudgedQuotes;
import munjip.eval.QuoteLabel;
import munjip.eval.QuoteLabels;
import munjip.eval.QuoteReport;
import munjip.json.BadJsonException;
import munjip.json.Json;
import munjip.note.FileStamp;
import munjip.note.Note;
import munjip.note.NoteFile;
import munjip.note.NoteFolder;
import munjip.note.NoteReader;
import munjip.note.UnreadableNoteException;
import munjip.quote.NoteQuotes;
import munjip.quote.QuoteFinder;
import munjip.search.Engine;

/** Finds the quotes of labelled notes, as indexing would, and holds them against the labels. */
final class QuoteTrial {
  private static final String LABELS = "labels.jsonl";
  private static final String NOTES = "notes";

  private final Context context;
  private final GlobalOptions options;
  private final double minConfidence;
  private final List<String> problems = new ArrayList<>();

  /**
   * @param minConfidence less sure quotes do not count
   */
  QuoteTrial(Context context, GlobalOptions options, double minConfidence) {
    this.context = context;
    this.options = options;
    this.minConfidence = minConfidence;
  }

  /**
   * @param labelled the file of labels, or the folder that holds it
   * @param notes where the notes are; in a folder beside the labels when absent
   * @param speakers names of persons to tell by themselves
   */
  QuoteReport run(Path labelled, Optional<Path> notes, List<String> speakers, int folds)
      throws IOException {
    Path file = Files.isRegularFile(labelled) ? labelled : labelled.resolve(LABELS);
    Path folder = notes.orElseGet(() -> file.resolveSibling(NOTES));
    QuoteLabels labels =
        QuoteLabels.read(DataFiles.text(file), DataFiles.name(file), QuoteTrial::line);
    problems.addAll(labels.problems());
    IndexConfig config = Settings.read(context, options);
    List<JudgedQuotes> judged = new ArrayList<>();
    // No index is asked, only how text is cut: there is none at this place.
    try (Engine engine =
        context
            .engines()
            .openReadOnly(
                folder.resolve(".no-index"),
                context.engines().fingerprint(config.indexTimeText()),
                config.analysis(),
                config::ranking)) {
      QuoteFinder finder = new QuoteFinder(config.names(), engine.analyzer());
      List<NoteReader> readers = Intake.readers(config.notes());
      for (Map.Entry<String, List<QuoteLabel>> its : labels.byFile().entrySet()) {
        for (Note note : read(folder, its.getKey(), readers)) {
          judged.add(
              JudgedQuotes.of(
                  its.getKey(), its.getValue(), found(finder.quotes(note), note), minConfidence));
        }
      }
    }
    List<QuoteReport.Asked> asked =
        speakers.stream().map(name -> new QuoteReport.Asked(name, names(name, config))).toList();
    return QuoteReport.of(judged, minConfidence, asked, folds, problems);
  }

  /** What the people file calls somebody, too. */
  private static List<String> names(String name, IndexConfig config) {
    return config.people().persons().stream()
        .filter(person -> person.name().equalsIgnoreCase(name) || person.aliases().contains(name))
        .findFirst()
        .map(
            person -> {
              List<String> names = new ArrayList<>(person.aliases());
              names.add(person.name());
              names.addAll(person.handles());
              return names;
            })
        .orElse(List.of(name));
  }

  private static QuoteLabels.Line line(String json) {
    try {
      return Json.read(
          json.getBytes(java.nio.charset.StandardCharsets.UTF_8), QuoteLabels.Line.class);
    } catch (BadJsonException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private List<Note> read(Path folder, String path, List<NoteReader> readers) {
    Path file = folder.resolve(path).toAbsolutePath();
    try {
      byte[] bytes = Files.readAllBytes(file);
      NoteFile found =
          new NoteFile(
              new NoteFolder(NOTES, folder.toAbsolutePath()),
              path,
              file,
              new FileStamp(bytes.length, 0, 0));
      for (NoteReader reader : readers) {
        if (reader.reads(found, bytes)) {
          return reader.read(found, bytes);
        }
      }
      problems.add(path + ": no note of a kind that is read");
    } catch (IOException e) {
      problems.add(path + ": cannot be read (" + e.getMessage() + ")");
    } catch (UnreadableNoteException e) {
      problems.add(path + ": " + e.getMessage());
    }
    return List.of();
  }

  /** Those of which it is told who said them. */
  private static List<FoundQuote> found(NoteQuotes quotes, Note note) {
    return quotes.quotes().stream()
        .filter(quote -> quote.speaker() >= 0)
        .map(quote -> FoundQuote.of(quote, quotes.people().get(quote.speaker()), note.text()))
        .toList();
  }
}
