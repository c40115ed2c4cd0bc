package munjip.result;

import java.util.List;
import munjip.note.LeftAlone;
import munjip.note.SkippedNote;

/**
 * What is searched and how that stands.
 *
 * @param bytes size of the index on disk
 * @param indexing true until all that was found at start is searchable
 * @param files how the files of the last full look divide
 * @param leftAlone what the ignored ones are, most first; null, as in the answer of an older
 *     server, is none
 * @param skipped the first {@value #SKIPPED_SHOWN} of them
 * @param inPart the first {@value #SKIPPED_SHOWN} files that are searched, but not all of them, and
 *     why; null, as in the answer of an older server, is none
 * @param problems lines of settings that could not be used, each as {@code file:line: what is
 *     wrong}; null, as in the answer of a server that does not tell them, is none
 * @param state {@link munjip.index.IndexState#word()}
 */
public record Status(
    int notes,
    int passages,
    long bytes,
    boolean indexing,
    List<Folder> folders,
    Files files,
    List<LeftAlone> leftAlone,
    List<SkippedNote> skipped,
    List<SkippedNote> inPart,
    List<String> problems,
    String state,
    String version) {
  /** So many skipped files stand in the status itself. */
  public static final int SKIPPED_SHOWN = 1_000;

  public Status {
    folders = List.copyOf(folders);
    leftAlone = leftAlone == null ? List.of() : List.copyOf(leftAlone);
    skipped = List.copyOf(skipped);
    inPart = inPart == null ? List.of() : List.copyOf(inPart);
    problems = problems == null ? List.of() : List.copyOf(problems);
  }

  public record Folder(String name, String path) {}

  /**
   * Each file is one of the first four.
   *
   * @param inPart how many of the indexed and unchanged ones are searched, but not all of them
   */
  public record Files(int indexed, int unchanged, int skipped, int ignored, int inPart) {}
}
