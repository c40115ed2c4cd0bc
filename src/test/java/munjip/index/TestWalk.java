package munjip.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import munjip.note.FileStamp;
import munjip.note.NoteFile;
import munjip.note.NoteFolder;

/** Finds {@code .md} files; hidden files and folders, and other kinds, are left alone. */
final class TestWalk implements FileWalk {
  private final boolean several;

  TestWalk(boolean several) {
    this.several = several;
  }

  @Override
  public FoundFiles below(NoteFolder folder, Path start) throws IOException {
    if (!Files.exists(start, LinkOption.NOFOLLOW_LINKS)) {
      return FoundFiles.NONE;
    }
    List<NoteFile> files = new ArrayList<>();
    int ignored = 0;
    try (Stream<Path> all = Files.walk(start)) {
      for (Path file : (Iterable<Path>) all::iterator) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          continue;
        }
        String relative = folder.path().relativize(file).toString();
        if (!relative.endsWith(".md") || relative.startsWith(".") || relative.contains("/.")) {
          ignored++;
          continue;
        }
        String path = several ? folder.name() + "/" + relative : relative;
        files.add(new NoteFile(folder, path, file, stamp(file)));
      }
    }
    return new FoundFiles(files, List.of(), ignored, Set.of());
  }

  private static FileStamp stamp(Path file) throws IOException {
    Map<String, Object> all =
        Files.readAttributes(file, "unix:size,lastModifiedTime,ctime", LinkOption.NOFOLLOW_LINKS);
    return new FileStamp(
        (Long) all.get("size"),
        ((FileTime) all.get("lastModifiedTime")).to(TimeUnit.NANOSECONDS),
        ((FileTime) all.get("ctime")).to(TimeUnit.NANOSECONDS));
  }
}
