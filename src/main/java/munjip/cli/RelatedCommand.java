package munjip.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import munjip.note.NoteFolders;
import munjip.result.RelatedNotes;
import munjip.result.RelatedPassages;
import munjip.search.GoneException;
import munjip.search.RelatedQuery;
import munjip.search.RelatedRequest;
import munjip.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code munjip related}: what else the notes say about the same things. */
@Command(
    name = "related",
    description = "Find passages about the same things as a passage, a note or a text.",
    footer = {
      "",
      "Examples:",
      "  munjip related 5sXq0c1bTz9e.kY2fPq81   a passage, by the id that munjip search shows",
      "  munjip related talks/software-3.md     a whole note, by its path",
      "  munjip related --text '기억과 학습'      any text",
      "  pbpaste | munjip related -             text from standard input"
    })
final class RelatedCommand implements Callable<Integer> {
  /** A note id, a dot, and what tells its passages apart; see PassageId. */
  private static final Pattern PASSAGE_ID = Pattern.compile("[A-Za-z0-9_-]{12}\\.[A-Za-z0-9_-]+");

  /** Notes looked at for those in a file: files of the same name may stand in other folders. */
  private static final int MOST_INSIDE = 100;

  @Spec private CommandSpec spec;
  @Mixin private GlobalOptions options;
  @Mixin private SamplesOption samples;

  @Parameters(
      arity = "0..1",
      paramLabel = "PASSAGE_ID | NOTE_PATH | -",
      description = "A passage, a note, or - for text from standard input.")
  private String from;

  @Option(names = "--text", paramLabel = "TEXT", description = "A text instead.")
  private String text;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "" + RelatedQuery.DEFAULT_LIMIT,
      description = "So many, 1 to " + RelatedQuery.MAX_LIMIT + " (${DEFAULT-VALUE}).")
  private int limit;

  @Option(
      names = "--filter",
      paramLabel = "F",
      defaultValue = "",
      description = "Only these, in the query language, as lang:en or date:2025.")
  private String filter;

  @Option(names = "--faint", description = "Also those that share too little to be sure of.")
  private boolean faint;

  private final Context context;

  RelatedCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    if ((from == null) == (text == null)) {
      throw new ParameterException(
          spec.commandLine(),
          from == null
              ? "Related to what? Give a passage id, the path of a note, --text TEXT, or -."
              : "Give either '" + from + "' or --text, not both.");
    }
    Optional<String> given = given();
    if (given.isPresent() && given.get().isBlank()) {
      throw new ParameterException(
          spec.commandLine(),
          text == null ? "Standard input holds no text." : "--text holds no text.");
    }
    Reading reading = new Reading(context, options);
    try (Answers answers = reading.open(samples.wanted())) {
      if (given.isPresent()) {
        showPassages(answers.relatedToText(given.get(), request()));
      } else {
        toPassageOrNote(answers, reading.shelf());
      }
    }
    return 0;
  }

  private RelatedRequest request() {
    return RelatedRequest.of(filter, limit).withFaint(faint);
  }

  private Optional<String> given() throws IOException {
    if (text != null) {
      return Optional.of(text);
    }
    if (!from.equals("-")) {
      return Optional.empty();
    }
    InputStream in = context.surroundings().in();
    byte[] bytes = in.readNBytes(RelatedQuery.MAX_BYTES + 1);
    if (bytes.length > RelatedQuery.MAX_BYTES) {
      throw new Failure("The text is longer than 1 MB. Give the part of it that matters.");
    }
    return Optional.of(new String(bytes, StandardCharsets.UTF_8));
  }

  private void toPassageOrNote(Answers answers, Shelf shelf) throws IOException {
    GoneException gone = null;
    if (PASSAGE_ID.matcher(from).matches()) {
      try {
        showPassages(answers.relatedToPassage(from, request()));
        return;
      } catch (GoneException e) {
        // A file name can look like an id, too.
        gone = e;
      }
    }
    Optional<String> note = Optional.empty();
    for (String path : paths(shelf)) {
      note = note.isPresent() ? note : answers.noteAt(path);
    }
    if (note.isPresent()) {
      showNotes(answers.relatedToNote(note.get(), request()));
    } else if (gone != null) {
      throw gone;
    } else {
      List<String> inside = notesInside(answers, shelf);
      if (!inside.isEmpty()) {
        String file = inside.getFirst().substring(0, inside.getFirst().indexOf('#'));
        throw new Failure(
            "%s holds several notes. Name one, such as %s; munjip search %s shows more."
                .formatted(
                    Columns.plain(from),
                    inside.stream().map(ShellWord::of).collect(Collectors.joining(" or ")),
                    ShellWord.of("path:\"" + Columns.plain(file) + "\"")));
      }
      throw new Failure(
          "There is no passage and no note '%s'. munjip search shows the ids and paths there are; for a text use --text."
              .formatted(Columns.plain(from)));
    }
  }

  /** Some of the notes in a file that holds several, such as a Kindle's clippings. */
  private List<String> notesInside(Answers answers, Shelf shelf) throws IOException {
    List<String> inside = new ArrayList<>();
    for (String path : paths(shelf)) {
      SearchRequest request =
          SearchRequest.of("path:\"" + path.replace("\"", "") + "#\"").withLimit(MOST_INSIDE);
      answers.search(request).value().get().hits().stream()
          .map(hit -> hit.note().path())
          .filter(each -> each.startsWith(path + "#") && !inside.contains(each))
          .forEach(inside::add);
    }
    return inside.subList(0, Math.min(2, inside.size()));
  }

  /** What was typed as results would show it: as it is, or as a file inside one of the folders. */
  private List<String> paths(Shelf shelf) throws IOException {
    try {
      Path file = Path.of(from);
      if (Files.exists(file)) {
        Path real = file.toRealPath();
        NoteFolders folders = shelf.noteFolders();
        Optional<String> shown = folders.holding(real).map(folder -> folders.shown(folder, real));
        if (shown.isPresent()) {
          return List.of(from, shown.get());
        }
      }
    } catch (InvalidPathException e) {
      // Then it is no file, but may be a note in a container.
    }
    return List.of(from);
  }

  private void showPassages(Answer<RelatedPassages> answer) {
    Talk talk = context.talk();
    if (options.json()) {
      talk.data(answer.json().get());
      return;
    }
    RelatedPassages related = answer.value().get();
    new RelatedLines(context.surroundings(), talk.style()).of(related).forEach(talk::data);
    if (related.passages().isEmpty()) {
      nothing();
    }
  }

  private void showNotes(Answer<RelatedNotes> answer) {
    Talk talk = context.talk();
    if (options.json()) {
      talk.data(answer.json().get());
      return;
    }
    RelatedNotes related = answer.value().get();
    new RelatedLines(context.surroundings(), talk.style()).of(related).forEach(talk::data);
    if (related.notes().isEmpty()) {
      nothing();
    }
  }

  private void nothing() {
    context
        .talk()
        .remark(
            "Nothing related found."
                + (filter.isBlank()
                    ? " A longer text gives more to go by."
                    : " Try without --filter.")
                + (faint ? "" : " --faint shows what shares less."));
  }
}
