package munjip.web;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import munjip.note.NoteFolder;
import munjip.text.Unicode;

/**
 * Looks for a picture by its bare name anywhere in a folder, as Obsidian means {@code
 * ![[name.png]]}: the one nearest to the top, links and hidden folders left out.
 */
final class NamedPicture extends SimpleFileVisitor<Path> {
  private final NoteFolder folder;
  private final String name;
  private Path nearest;

  private NamedPicture(NoteFolder folder, String name) {
    this.folder = folder;
    this.name = Unicode.nfc(name);
  }

  /**
   * Walks the folder, so ask only when a picture is not where its path says.
   *
   * @return path relative to the folder, with {@code /}
   */
  static Optional<String> in(NoteFolder folder, String name) throws IOException {
    if (name.contains("/") || Picture.mediaType(name).isEmpty()) {
      return Optional.empty();
    }
    NamedPicture search = new NamedPicture(folder, name);
    Files.walkFileTree(folder.path(), search);
    return Optional.ofNullable(search.nearest)
        .map(path -> folder.path().relativize(path).toString().replace('\\', '/'));
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    boolean hidden = directory.getFileName().toString().startsWith(".");
    return hidden && !directory.equals(folder.path())
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile()
        && Unicode.nfc(file.getFileName().toString()).equals(name)
        && (nearest == null || file.getNameCount() < nearest.getNameCount())) {
      nearest = file;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException why) {
    // What may not be read is not shown; the rest of the folder is still looked through.
    return FileVisitResult.CONTINUE;
  }
}
