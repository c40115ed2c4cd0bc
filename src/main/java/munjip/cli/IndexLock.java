package munjip.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import munjip.search.IndexLockedException;

/**
 * Held by the one command that writes or deletes an index. The system lets go of it when the
 * program dies.
 */
final class IndexLock implements Closeable {
  private final FileChannel channel;

  private IndexLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * @throws IndexLockedException when another command holds it
   */
  static IndexLock take(IndexPlace place) throws IOException {
    Path file = place.lockFile();
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new IndexLock(channel);
      }
    } catch (OverlappingFileLockException e) {
      // Held by this very program: locked like any other.
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    throw new IndexLockedException(place.dir(), null);
  }

  /** Whether somebody holds it; asks without taking it for longer than the question. */
  static boolean isHeld(IndexPlace place) throws IOException {
    if (!Files.exists(place.lockFile())) {
      return false;
    }
    try (IndexLock mine = take(place)) {
      return mine == null;
    } catch (IndexLockedException e) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
