package munjip.index;

import java.util.Objects;
import java.util.Optional;
import munjip.note.FileStamp;

/**
 * What the index knows of one file: enough to tell, without reading it, whether it changed.
 *
 * @param id {@link munjip.note.NoteFile#id()}
 * @param path as shown to people
 * @param stamp the file system's word on it when it was read
 * @param settled false when the file was so young when read that it may have changed since without
 *     the stamp showing it; such a file is read again next time
 * @param contentHash hash of its bytes; empty when it could not be read
 * @param skipped why it is not searched, if it is not
 * @param inPart what of it is not searched, if it is and something is not
 */
public record IndexedFile(
    String id,
    String path,
    FileStamp stamp,
    boolean settled,
    String contentHash,
    Optional<String> skipped,
    Optional<String> inPart) {
  public IndexedFile {
    Objects.requireNonNull(stamp, "stamp");
    Objects.requireNonNull(contentHash, "contentHash");
    Objects.requireNonNull(skipped, "skipped");
    Objects.requireNonNull(inPart, "inPart");
  }

  /** A file that is searched whole, or not at all. */
  public IndexedFile(
      String id,
      String path,
      FileStamp stamp,
      boolean settled,
      String contentHash,
      Optional<String> skipped) {
    this(id, path, stamp, settled, contentHash, skipped, Optional.empty());
  }

  /** The same file, of which this is not searched. */
  IndexedFile inPart(Optional<String> lacking) {
    return new IndexedFile(id, path, stamp, settled, contentHash, skipped, lacking);
  }

  /** The same file, not searched for this reason. */
  IndexedFile skippedFor(String reason) {
    return new IndexedFile(id, path, stamp, settled, contentHash, Optional.of(reason));
  }
}
