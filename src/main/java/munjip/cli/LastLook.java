package munjip.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import munjip.index.IndexReport;
import munjip.index.IndexedFile;
import munjip.note.LeftAlone;
import munjip.note.SkippedNote;
import munjip.result.Status;

/**
 * What the last full look at the files found, kept beside the index for those who only read it: a
 * line of four counts and of what was left alone ({@code .xlsx=3}), then one line for each skipped
 * file and its reason, parted by tabs, and one for each file that is searched in part, with a third
 * field that says so, and a last line {@code end}. While it is missing, or cut short, the index is
 * not complete.
 */
record LastLook(
    Status.Files files,
    List<LeftAlone> leftAlone,
    List<SkippedNote> skipped,
    List<SkippedNote> inPart) {
  private static final String IN_PART = "in part";

  /** The last line; where it is missing, others may be, too. */
  private static final String END = "end";

  LastLook {
    inPart = List.copyOf(inPart);
    leftAlone = List.copyOf(leftAlone);
    skipped = List.copyOf(skipped);
  }

  /** Before any look. */
  static LastLook none() {
    return new LastLook(new Status.Files(0, 0, 0, 0, 0), List.of(), List.of(), List.of());
  }

  static LastLook of(IndexReport report) {
    return new LastLook(
        new Status.Files(
            report.indexed(),
            report.unchanged(),
            report.skipped().size(),
            report.ignored(),
            report.inPart().size()),
        report.leftAlone(),
        report.skipped(),
        report.inPart());
  }

  /**
   * How the files divide after some of them changed. Those that were unchanged at the last full
   * look go on counting as that; all others that can be searched count as indexed.
   *
   * @param known every file the index knows now
   * @param fresh what was skipped among the changes
   * @param looked whether a path, as shown, was among what was looked at
   */
  LastLook after(Collection<IndexedFile> known, List<SkippedNote> fresh, Predicate<String> looked) {
    Map<String, SkippedNote> now = new TreeMap<>();
    // What the index does not know was left out by the walk, which tells it anew where it looks.
    skipped.stream()
        .filter(note -> !looked.test(note.path()))
        .forEach(note -> now.put(note.path(), note));
    fresh.forEach(note -> now.put(note.path(), note));
    List<SkippedNote> parts = new ArrayList<>();
    int searchable = 0;
    for (IndexedFile file : known) {
      if (file.skipped().isPresent()) {
        now.put(file.path(), new SkippedNote(file.path(), file.skipped().get()));
      } else {
        now.remove(file.path());
        file.inPart().ifPresent(why -> parts.add(new SkippedNote(file.path(), why)));
        searchable++;
      }
    }
    int unchanged = Math.min(files.unchanged(), searchable);
    return new LastLook(
        new Status.Files(
            searchable - unchanged, unchanged, now.size(), files.ignored(), parts.size()),
        leftAlone,
        List.copyOf(now.values()),
        parts.stream().sorted(Comparator.comparing(SkippedNote::path)).toList());
  }

  static Optional<LastLook> read(Path file) throws IOException {
    Optional<List<String>> written = PrivateFiles.readLines(file);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    try {
      List<String> lines = written.get();
      String[] counts = lines.get(0).split("\t", -1);
      List<SkippedNote> skipped = new ArrayList<>();
      List<SkippedNote> inPart = new ArrayList<>();
      if (!lines.getLast().equals(END)) {
        return Optional.empty();
      }
      for (String line : lines.subList(1, lines.size() - 1)) {
        String[] fields = line.split("\t", -1);
        (fields.length > 2 ? inPart : skipped).add(new SkippedNote(fields[0], fields[1]));
      }
      return Optional.of(
          new LastLook(
              new Status.Files(
                  Integer.parseInt(counts[0]),
                  Integer.parseInt(counts[1]),
                  skipped.size(),
                  Integer.parseInt(counts[3]),
                  inPart.size()),
              Arrays.stream(counts).skip(4).map(LastLook::leftAlone).toList(),
              skipped,
              inPart));
    } catch (RuntimeException e) {
      // Not written by us in this shape: as good as missing, the next look writes it anew.
      return Optional.empty();
    }
  }

  private static LeftAlone leftAlone(String field) {
    int equals = field.lastIndexOf('=');
    return new LeftAlone(field.substring(0, equals), Integer.parseInt(field.substring(equals + 1)));
  }

  private static String line(SkippedNote file) {
    return Columns.plain(file.path()) + "\t" + Columns.plain(file.reason());
  }

  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder counts =
        new StringBuilder(
            "%d\t%d\t%d\t%d"
                .formatted(files.indexed(), files.unchanged(), skipped.size(), files.ignored()));
    leftAlone.forEach(
        each ->
            counts
                .append('\t')
                .append(Columns.plain(each.what()))
                .append('=')
                .append(each.files()));
    lines.add(counts.toString());
    skipped.forEach(each -> lines.add(line(each)));
    inPart.forEach(each -> lines.add(line(each) + "\t" + IN_PART));
    lines.add(END);
    PrivateFiles.writeLines(file, lines);
  }
}
