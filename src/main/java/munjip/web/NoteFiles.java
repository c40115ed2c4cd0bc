package munjip.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import munjip.note.FileStamp;
import munjip.note.Note;
import munjip.note.NoteFile;
import munjip.note.NoteFolder;
import munjip.note.NoteReader;
import munjip.note.UnreadableNoteException;
import munjip.search.GoneException;
import munjip.search.NoteEntry;
import munjip.search.Searcher;

/**
 * Reads notes and their pictures from the folders that are served, and from nowhere else: a file
 * counts as inside a folder when its real path does, all symbolic links followed.
 */
public final class NoteFiles implements NoteViews {
  private final Supplier<List<NoteFolder>> folders;
  private final List<NoteReader> readers;
  private final long maxBytes;
  private final Searcher searcher;

  /**
   * @param folders the folders served at present
   * @param readers one for each format, tried in order
   * @param maxBytes larger files are not read, as {@link munjip.note.NoteConfig#maxBytes}
   * @param searcher knows which note a link means
   */
  public NoteFiles(
      Supplier<List<NoteFolder>> folders,
      List<NoteReader> readers,
      long maxBytes,
      Searcher searcher) {
    this.folders = folders;
    this.readers = List.copyOf(readers);
    this.maxBytes = maxBytes;
    this.searcher = searcher;
  }

  @Override
  public Note note(NoteEntry entry) {
    byte[] content = bytes(entry);
    NoteFolder folder = folderOf(entry).orElseThrow(() -> gone(entry));
    // The stamp only matters to those who decide whether to read a file again.
    NoteFile file =
        new NoteFile(folder, entry.path(), entry.file(), new FileStamp(content.length, 0, 0));
    try {
      for (NoteReader reader : readers) {
        if (reader.reads(file, content)) {
          return reader.read(file, content).stream()
              .filter(note -> note.id().equals(entry.id()))
              .findFirst()
              .orElseThrow(() -> gone(entry));
        }
      }
    } catch (UnreadableNoteException e) {
      throw new GoneException(
          "%s can no longer be read: %s".formatted(entry.path(), e.getMessage()), Optional.empty());
    }
    throw gone(entry);
  }

  @Override
  public byte[] source(NoteEntry entry) {
    return bytes(entry);
  }

  private byte[] bytes(NoteEntry entry) {
    try {
      Path real = entry.file().toRealPath();
      if (folderOf(entry).filter(folder -> real.startsWith(folder.path())).isEmpty()
          || !Files.isRegularFile(real)
          || Files.size(real) > maxBytes) {
        throw gone(entry);
      }
      return Files.readAllBytes(real);
    } catch (IOException e) {
      throw gone(entry);
    }
  }

  @Override
  public Optional<Picture> picture(NoteEntry entry, String path) throws IOException {
    Optional<NoteFolder> folder = folderOf(entry);
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    // Notes name pictures from their own place or, as Obsidian and Jekyll do, from the top.
    for (Path from : List.of(entry.file().resolveSibling("."), folder.get().path())) {
      // A name typed on macOS may be decomposed in the note and composed on disk, or the reverse.
      for (String name :
          Stream.of(path, form(path, Normalizer.Form.NFC), form(path, Normalizer.Form.NFD))
              .distinct()
              .toList()) {
        Optional<Picture> found = pictureAt(from, name, folder.get());
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<String> linked(String target) {
    return searcher.linked(target).map(NoteEntry::id);
  }

  private static Optional<Picture> pictureAt(Path from, String name, NoteFolder folder)
      throws IOException {
    Path real;
    try {
      real = from.resolve(name).toRealPath();
    } catch (InvalidPathException | IOException e) {
      return Optional.empty();
    }
    // The real name decides, or a link called a.png could lead to any file.
    Optional<String> mediaType = Picture.mediaType(real.getFileName().toString());
    if (mediaType.isEmpty() || !real.startsWith(folder.path()) || !Files.isRegularFile(real)) {
      return Optional.empty();
    }
    return Optional.of(new Picture(real, Files.size(real), mediaType.get()));
  }

  /** The innermost served folder the note lies in. */
  private Optional<NoteFolder> folderOf(NoteEntry entry) {
    return folders.get().stream()
        .filter(folder -> entry.file().startsWith(folder.path()))
        .max(Comparator.comparingInt(folder -> folder.path().getNameCount()));
  }

  private static String form(String path, Normalizer.Form form) {
    return Normalizer.normalize(path, form);
  }

  private static GoneException gone(NoteEntry entry) {
    return new GoneException(
        "The file of %s is no longer there; it leaves the index soon.".formatted(entry.path()),
        Optional.empty());
  }
}
