package munjip.index;

import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.Predicate;

/**
 * The folders to watch: all but those left alone, which would use up the system's watches. No link
 * is followed, and a folder that goes away or may not be read meanwhile is no error.
 */
final class WatchedTree implements FileTreeVisitor {
  private final List<Path> roots;
  private final Predicate<Path> leftAlone;

  /**
   * @param leftAlone whether the walk leaves a file or folder alone for its name
   */
  WatchedTree(List<Path> roots, Predicate<Path> leftAlone) {
    this.roots = List.copyOf(roots);
    this.leftAlone = leftAlone;
  }

  /** Whether a change there means nothing: it lies in, or is, something left alone. */
  boolean isLeftAlone(Path path) {
    return roots.stream().filter(path::startsWith).allMatch(root -> isLeftAlone(root, path));
  }

  private boolean isLeftAlone(Path root, Path path) {
    for (Path part = path; part != null && !part.equals(root); part = part.getParent()) {
      if (leftAlone.test(part)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void recursiveVisitFiles(Path start, Callback onDirectory, Callback onFile)
      throws IOException {
    Files.walkFileTree(
        start,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
              throws IOException {
            if (!roots.contains(dir) && leftAlone.test(dir)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            try {
              onDirectory.call(dir);
              return FileVisitResult.CONTINUE;
            } catch (NoSuchFileException | NotDirectoryException | AccessDeniedException e) {
              if (roots.contains(dir)) {
                throw e;
              }
              return FileVisitResult.SKIP_SUBTREE;
            }
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            onFile.call(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (roots.contains(file)) {
              throw e;
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
