package munjip.note;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Goes through the note folders and finds the files that should become notes; also judges single
 * paths for the watcher. Nothing is read, no link is followed.
 */
public final class FolderWalk {
  /** Name of the file that marks a folder as an index of munjip, in which no notes are. */
  public static final String INDEX_MARK = "munjip-index";

  private final NoteFolders folders;
  private final FileRules rules;

  public FolderWalk(NoteFolders folders, NoteConfig config) {
    this.folders = folders;
    this.rules = new FileRules(folders, config);
  }

  /** Everything there is now, in an order that does not depend on the file system. */
  public FoundFiles find() {
    Findings findings = new Findings();
    folders.folders().forEach(folder -> walk(folder, folder.path(), findings));
    return findings.found();
  }

  /**
   * What there is now at some paths, by the rules of {@link #find}: a folder stands for all below
   * it, what does not exist for nothing.
   *
   * @param paths absolute; none of them below another one
   */
  public FoundFiles findAt(Collection<Path> paths) {
    Findings findings = new Findings();
    for (Path path : paths) {
      Optional<NoteFolder> folder = folders.holding(path);
      if (folder.isEmpty() || !Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        continue;
      }
      if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        findings.add(judge(path));
      } else if (hidden(folder.get(), path).isPresent()) {
        findings.leaveAlone(LeftAlone.HIDDEN);
      } else {
        walk(folder.get(), path, findings);
      }
    }
    return findings.found();
  }

  /** Whether a file or folder is left alone for its name, as hidden ones are, or is an index. */
  public boolean leavesAlone(Path path) {
    return rules.ignoresFolder(path);
  }

  /** Whether a path is that of a file that says what to leave alone: its change concerns others. */
  public boolean isIgnoreFile(Path path) {
    return rules.isIgnoreFile(path);
  }

  private void walk(NoteFolder folder, Path start, Findings findings) {
    try {
      Files.walkFileTree(start, new Visitor(folder, findings));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the visitor reports every error itself
    }
  }

  /**
   * What becomes of one path, by the rules of {@link #find}.
   *
   * @param path absolute, as a watcher names it; need not exist
   */
  public FileVerdict judge(Path path) {
    return folders
        .holding(path)
        .map(folder -> judge(folder, path))
        .orElseGet(() -> new FileVerdict.Ignored(LeftAlone.GONE, "it lies in none of the folders"));
  }

  private FileVerdict judge(NoteFolder folder, Path path) {
    return hidden(folder, path.getParent()).orElseGet(() -> rules.judge(folder, path));
  }

  /** Why the walk does not come to a folder, if it does not. */
  private Optional<FileVerdict> hidden(NoteFolder folder, Path path) {
    for (Path above = path;
        above != null && !above.equals(folder.path());
        above = above.getParent()) {
      if (rules.ignoresFolder(folder, above)) {
        return Optional.of(
            new FileVerdict.Ignored(
                LeftAlone.HIDDEN,
                "a folder above it is hidden, on the ignored list, in a .munjipignore or an"
                    + " index"));
      }
      if (Files.isSymbolicLink(above)) {
        return Optional.of(
            new FileVerdict.Ignored(LeftAlone.LINK, "a folder above it is a symbolic link"));
      }
    }
    return Optional.empty();
  }

  private static final class Findings {
    final List<NoteFile> files = new ArrayList<>();
    final List<SkippedNote> skipped = new ArrayList<>();
    final Set<String> unlisted = new HashSet<>();
    final Map<String, Integer> leftAlone = new HashMap<>();

    FoundFiles found() {
      files.sort(Comparator.comparing(NoteFile::path).thenComparing(NoteFile::file));
      skipped.sort(Comparator.comparing(SkippedNote::path));
      Comparator<LeftAlone> most = Comparator.comparingInt(each -> -each.files());
      return new FoundFiles(
          files,
          skipped,
          leftAlone.entrySet().stream()
              .map(each -> new LeftAlone(each.getKey(), each.getValue()))
              .sorted(most.thenComparing(LeftAlone::what))
              .toList(),
          unlisted);
    }

    void leaveAlone(String what) {
      leftAlone.merge(what, 1, Integer::sum);
    }

    void add(FileVerdict verdict) {
      switch (verdict) {
        case FileVerdict.Taken taken -> files.add(taken.file());
        case FileVerdict.Skipped left -> skipped.add(left.note());
        case FileVerdict.Ignored any -> leaveAlone(any.what());
      }
    }
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final NoteFolder folder;
    private final Findings findings;

    Visitor(NoteFolder folder, Findings findings) {
      this.folder = folder;
      this.findings = findings;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      if (path.equals(folder.path())) {
        return FileVisitResult.CONTINUE;
      }
      if (folders.folders().stream().anyMatch(other -> other.path().equals(path))) {
        return FileVisitResult.SKIP_SUBTREE; // given itself: it has a walk of its own
      }
      if (rules.isIgnoreFile(path)) {
        findings.add(rules.judge(folder, path, attributes));
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (rules.ignoresFolder(folder, path)) {
        findings.leaveAlone(rules.ignoresFolder(path) ? LeftAlone.HIDDEN : LeftAlone.RULED_OUT);
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      findings.add(rules.judge(folder, file, attributes));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException why) {
      findings.add(rules.unreadable(folder, path, why));
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        findings.unlisted.add(folders.shown(folder, path));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path path, IOException why) {
      if (why != null) {
        findings.add(rules.unreadable(folder, path, why));
        findings.unlisted.add(folders.shown(folder, path));
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
