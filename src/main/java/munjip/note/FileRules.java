package munjip.note;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Decides what becomes of one path, by the same rules for the walk and for the watcher. Symbolic
 * links are never followed: what they lead to inside the folders is found at its real place.
 */
final class FileRules {
  private static final Pattern PARTS = Pattern.compile("(.+)[_.]files");

  private final NoteFolders folders;
  private final NoteConfig config;
  private final IgnoreFiles ignoreFiles;

  FileRules(NoteFolders folders, NoteConfig config) {
    this.folders = folders;
    this.config = config;
    this.ignoreFiles = new IgnoreFiles(config.gitignore());
  }

  /** Whether a file or folder of this name is left alone wherever it stands. */
  boolean ignores(Path path) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    return (name.startsWith(".") && !ignoreFiles.isOne(path)) || config.ignored().contains(name);
  }

  /**
   * Whether a folder is left alone: for its name, because munjip keeps an index in it, or because
   * it holds the parts of a saved page.
   */
  boolean ignoresFolder(Path path) {
    return ignores(path)
        || Files.isRegularFile(path.resolve(FolderWalk.INDEX_MARK), LinkOption.NOFOLLOW_LINKS)
        || belongsToPage(path);
  }

  /** The folder {@code NAME_files} that browsers save beside {@code NAME.html}. */
  private static boolean belongsToPage(Path path) {
    Matcher parts = PARTS.matcher(path.getFileName() == null ? "" : path.getFileName().toString());
    return parts.matches()
        && Stream.of(".html", ".htm")
            .anyMatch(
                ending ->
                    Files.isRegularFile(
                        path.resolveSibling(parts.group(1) + ending), LinkOption.NOFOLLOW_LINKS));
  }

  /** Whether a folder below a note folder is left alone, also for what the user wrote down. */
  boolean ignoresFolder(NoteFolder folder, Path path) {
    return ignoresFolder(path) || ignoreFiles.ignores(folder, path, true);
  }

  FileVerdict judge(NoteFolder folder, Path file) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return judge(folder, file, attributes);
    } catch (NoSuchFileException e) {
      return new FileVerdict.Ignored(LeftAlone.GONE, "it is gone");
    } catch (IOException e) {
      return unreadable(folder, file, e);
    }
  }

  FileVerdict judge(NoteFolder folder, Path file, BasicFileAttributes attributes) {
    if (ignores(file)) {
      return new FileVerdict.Ignored(LeftAlone.HIDDEN, "its name is hidden or on the ignored list");
    }
    Optional<String> problem =
        ignoreFiles.isOne(file) ? ignoreFiles.problem(file) : Optional.empty();
    if (problem.isPresent()) {
      return skipped(folder, file, problem.get());
    }
    if (ignoreFiles.isOne(file)) {
      return new FileVerdict.Ignored(LeftAlone.RULES, "it says what to leave alone");
    }
    if (attributes.isSymbolicLink()) {
      return judgeLink(folder, file);
    }
    if (attributes.isDirectory()) {
      return new FileVerdict.Ignored(LeftAlone.HIDDEN, "it is a folder");
    }
    if (config.kindOf(file.getFileName().toString()).isEmpty()) {
      return otherEnding(file);
    }
    if (ignoreFiles.ignores(folder, file, false)) {
      return new FileVerdict.Ignored(LeftAlone.RULED_OUT, "a .munjipignore says so");
    }
    if (!attributes.isRegularFile()) {
      return skipped(folder, file, "not a plain file (a device, pipe or socket)");
    }
    long limit = config.maxBytesOf(file.getFileName().toString());
    if (attributes.size() > limit) {
      return skipped(folder, file, NoteBytes.tooLarge(attributes.size(), limit));
    }
    FileStamp stamp =
        new FileStamp(
            attributes.size(), nanoseconds(attributes.lastModifiedTime()), changeTime(file));
    return new FileVerdict.Taken(new NoteFile(folder, folders.shown(folder, file), file, stamp));
  }

  FileVerdict unreadable(NoteFolder folder, Path path, IOException why) {
    String reason =
        why instanceof AccessDeniedException
            ? "may not be read: give yourself the right to read it"
            : "cannot be read: " + why.getMessage();
    return skipped(folder, path, reason);
  }

  /** Whether a path is that of a file that says what to leave alone. */
  boolean isIgnoreFile(Path path) {
    return ignoreFiles.isOne(path);
  }

  private FileVerdict judgeLink(NoteFolder folder, Path link) {
    boolean wanted = config.kindOf(link.getFileName().toString()).isPresent();
    Path target;
    try {
      target = link.toRealPath();
    } catch (IOException e) {
      return wanted
          ? skipped(folder, link, "a symbolic link that leads nowhere: delete or mend it")
          : new FileVerdict.Ignored(LeftAlone.LINK, "it is a broken link");
    }
    if (folders.holding(target).isPresent()) {
      return new FileVerdict.Ignored(LeftAlone.LINK, "it is a link to a place in the folders");
    }
    if (!wanted && !Files.isDirectory(target)) {
      return otherEnding(link);
    }
    return skipped(
        folder,
        link,
        "a symbolic link that leads out of the folder: to search what it leads to, give that folder"
            + " too");
  }

  private static FileVerdict otherEnding(Path file) {
    return new FileVerdict.Ignored(
        LeftAlone.ending(file.getFileName().toString()), "files with this ending are not read");
  }

  private FileVerdict skipped(NoteFolder folder, Path path, String reason) {
    return new FileVerdict.Skipped(new SkippedNote(folders.shown(folder, path), reason));
  }

  /** Not every file system keeps a change time; 0 says so. */
  private static long changeTime(Path file) {
    try {
      Object time = Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS);
      return time instanceof FileTime changed ? nanoseconds(changed) : 0;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return 0;
    }
  }

  private static long nanoseconds(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }
}
