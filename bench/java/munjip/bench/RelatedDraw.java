package munjip.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import munjip.lucene.LuceneEngine;
import munjip.result.RelatedPassage;
import munjip.search.NoteEntry;
import munjip.search.NoteSearch;
import munjip.search.PassageEntry;
import munjip.search.RelatedRequest;

/**
 * Draws passages at random and prints each with the first related ones and why they are: for
 * somebody to judge who did not write this.
 */
public final class RelatedDraw {
  private static final String USAGE = "usage: bench/run RelatedDraw NOTES COUNT SEED";

  private static final int SHOWN = 3;

  private RelatedDraw() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length != 3) {
      Progress.say(USAGE);
      System.exit(2);
      return;
    }
    Path notes = Path.of(args[0]).toRealPath();
    try (TempFolders temp = new TempFolders();
        IndexedFolder folder = IndexedFolder.of(notes, temp)) {
      LuceneEngine engine = folder.engine();
      NoteSearch search = folder.search();
      // Who is quoted is found out in the background at first; the draw is to be the same each
      // time.
      search.quotes().speakers("", 1, 0);
      List<PassageEntry> all = passages(engine, notes);
      Collections.shuffle(all, new Random(Long.parseLong(args[2])));
      int number = 0;
      for (PassageEntry each : all.subList(0, Math.min(all.size(), Integer.parseInt(args[1])))) {
        number++;
        show(number, each, engine, search);
      }
    }
  }

  /** Every passage, in the order of the files. */
  static List<PassageEntry> passages(LuceneEngine engine, Path notes) throws IOException {
    List<PassageEntry> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(notes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Optional<NoteEntry> note =
            engine.searcher().noteAt(notes.relativize(file).toString().replace('\\', '/'));
        if (note.isPresent()) {
          all.addAll(engine.searcher().passages(note.get().id()));
        }
      }
    }
    return all;
  }

  private static void show(int number, PassageEntry asked, LuceneEngine engine, NoteSearch search) {
    NoteEntry note = engine.searcher().note(asked.id().noteId()).orElseThrow();
    System.out.printf(
        Locale.ROOT,
        "# %d. %s: %s > %s%n%n%s%n%n",
        number,
        note.path(),
        note.title(),
        String.join(" > ", asked.heading()),
        asked.text().strip());
    char letter = 'a';
    for (RelatedPassage related :
        search.relatedToPassage(asked.id().value(), RelatedRequest.of("", SHOWN)).passages()) {
      System.out.printf(
          Locale.ROOT,
          "## %d%c. %s: %s > %s%n%nbecause: %s%s%n%n%s%n%n",
          number,
          letter++,
          related.note().path(),
          related.note().title(),
          String.join(" > ", related.heading()),
          related.because().stream()
              .map(each -> each.kind().name().toLowerCase(Locale.ROOT) + " " + each.term())
              .collect(Collectors.joining("; ")),
          related.duplicate() ? "; the same text" : "",
          engine.searcher().passages(related.note().id()).stream()
              .filter(each -> each.id().value().equals(related.id()))
              .map(each -> each.text().strip())
              .findFirst()
              .orElseThrow());
    }
    if (letter == 'a') {
      System.out.printf("(nothing related)%n%n");
    }
  }
}
