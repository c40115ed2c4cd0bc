package munjip.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import munjip.note.DecodedText;
import munjip.note.FileStamp;
import munjip.note.FolderFiles;
import munjip.note.Note;
import munjip.note.NoteConfig;
import munjip.note.NoteFile;
import munjip.note.NoteFolder;
import munjip.note.NoteFolders;
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
  private final NoteConfig config;
  private final Searcher searcher;

  /**
   * @param folders the folders served at present
   * @param readers one for each format, tried in order
   * @param config says how large files may be
   * @param searcher knows which note a link means
   */
  public NoteFiles(
      Supplier<List<NoteFolder>> folders,
      List<NoteReader> readers,
      NoteConfig config,
      Searcher searcher) {
    this.folders = folders;
    this.readers = List.copyOf(readers);
    this.config = config;
    this.searcher = searcher;
  }

  @Override
  public Note note(NoteEntry entry) {
    byte[] content = bytes(entry);
    NoteFolder folder = folderOf(entry).orElseThrow(() -> gone(entry));
    // A note inside a file has a path of its own.
    String path = new NoteFolders(folders.get()).shown(folder, entry.file());
    NoteFile file = new NoteFile(folder, path, entry.file(), stamp(entry, content.length));
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
      throw unreadable(entry, e);
    }
    throw gone(entry);
  }

  @Override
  public byte[] source(NoteEntry entry) {
    try {
      // What stands in a file that is no text is what was taken out of it.
      String text = entry.lined() ? DecodedText.of(bytes(entry)).text() : note(entry).text();
      return text.getBytes(StandardCharsets.UTF_8);
    } catch (UnreadableNoteException e) {
      throw unreadable(entry, e);
    }
  }

  private byte[] bytes(NoteEntry entry) {
    try {
      Path real = entry.file().toRealPath();
      if (folderOf(entry).filter(folder -> real.startsWith(folder.path())).isEmpty()
          || !Files.isRegularFile(real)
          || Files.size(real) > config.maxBytesOf(entry.file().getFileName().toString())) {
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
    Optional<Path> real =
        FolderFiles.resolveInside(folder.get(), besideNote(folder.get(), entry, path))
            .or(() -> FolderFiles.resolveInside(folder.get(), path));
    if (real.isEmpty()) {
      real =
          NamedPicture.in(folder.get(), path)
              .flatMap(found -> FolderFiles.resolveInside(folder.get(), found));
    }
    return real.isEmpty() ? Optional.empty() : picture(real.get());
  }

  @Override
  public Optional<String> linked(NoteEntry from, String target) {
    return searcher.linked(from, target).map(NoteEntry::id);
  }

  private static String besideNote(NoteFolder folder, NoteEntry entry, String path) {
    Path place = folder.path().relativize(entry.file()).getParent();
    // An absolute path must not become a relative one by standing behind another.
    return place == null || path.startsWith("/") ? path : place + "/" + path;
  }

  /** The real name decides, or a link called a.png could lead to any file. */
  private static Optional<Picture> picture(Path real) throws IOException {
    Optional<String> mediaType = Picture.mediaType(real.getFileName().toString());
    return mediaType.isEmpty()
        ? Optional.empty()
        : Optional.of(new Picture(real, Files.size(real), mediaType.get()));
  }

  /** Notes that name no date are dated by their file. */
  private static FileStamp stamp(NoteEntry entry, long bytes) {
    try {
      long modified = Files.getLastModifiedTime(entry.file()).to(TimeUnit.NANOSECONDS);
      return new FileStamp(bytes, modified, 0);
    } catch (IOException e) {
      throw gone(entry);
    }
  }

  /** The innermost served folder the note lies in. */
  private Optional<NoteFolder> folderOf(NoteEntry entry) {
    return folders.get().stream()
        .filter(folder -> entry.file().startsWith(folder.path()))
        .max(Comparator.comparingInt(folder -> folder.path().getNameCount()));
  }

  private static GoneException unreadable(NoteEntry entry, UnreadableNoteException why) {
    return new GoneException(
        "%s can no longer be read: %s".formatted(entry.path(), why.getMessage()), Optional.empty());
  }

  private static GoneException gone(NoteEntry entry) {
    return new GoneException(
        "The file of %s is no longer there; it leaves the index soon.".formatted(entry.path()),
        Optional.empty());
  }
}
