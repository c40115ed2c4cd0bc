package munjip.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.LockSupport;
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

  /** Whoever only asks {@link #isHeld} holds the lock for a moment: tries, and the ms between. */
  private static final int TRIES = 20;

  private static final int BETWEEN_MS = 50;

  /**
   * Waits about a second for it.
   *
   * @throws IndexLockedException when another command holds it
   */
  static IndexLock take(IndexPlace place) throws IOException {
    return take(place, TRIES, () -> LockSupport.parkNanos(BETWEEN_MS * 1_000_000L));
  }

  /**
   * @param pause between two tries
   */
  static IndexLock take(IndexPlace place, int tries, Runnable pause) throws IOException {
    for (int left = tries - 1; ; left--) {
      try {
        return takeNow(place);
      } catch (IndexLockedException e) {
        if (left == 0) {
          throw e;
        }
        pause.run();
      }
    }
  }

  private static IndexLock takeNow(IndexPlace place) throws IOException {
    Path file = place.lockFile();
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      // A file that was deleted meanwhile, with its index, locks nobody out.
      if (lock != null && Files.exists(file)) {
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
    try (IndexLock mine = takeNow(place)) {
      return mine == null;
    } catch (IndexLockedException e) {
      return true;
    } catch (FileSystemException e) {
      // Nobody writes where this process may not: a disk for reading only, somebody else's folder.
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
