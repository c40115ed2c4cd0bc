package munjip.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.index.IndexFingerprint;
import munjip.index.IndexState;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;

/**
 * What a look at an index says before it is used.
 *
 * @param damage what of it cannot be read, for people
 */
record FirstLook(IndexState state, Optional<String> damage) {
  /** In what Lucene says of damage, the file it stands in. */
  private static final Pattern FILE = Pattern.compile("path=\"[^\"]*?([^\"/\\\\]+)\"");

  private static final Pattern RESOURCE = Pattern.compile("\\s*\\(resource=.*", Pattern.DOTALL);

  /**
   * @param thorough whether the checksum of every file is compared: about .3 s for 1 GB that is in
   *     memory, and the time it takes to read it where it is not
   */
  static FirstLook at(Directory directory, IndexFingerprint fingerprint, boolean thorough)
      throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return of(IndexState.EMPTY);
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      String made = reader.getIndexCommit().getUserData().get(IndexWriting.FINGERPRINT);
      if (!fingerprint.value().equals(made)) {
        return of(IndexState.STALE);
      }
      if (thorough) {
        for (LeafReaderContext leaf : reader.leaves()) {
          ((CodecReader) leaf.reader()).checkIntegrity();
        }
      }
      return of(IndexState.READY);
    } catch (IndexNotFoundException e) {
      return of(IndexState.EMPTY);
    } catch (IndexFormatTooOldException | IndexFormatTooNewException other) {
      return of(IndexState.STALE);
    } catch (CorruptIndexException
        | EOFException
        | NoSuchFileException
        | FileNotFoundException damaged) {
      return new FirstLook(IndexState.STALE, Optional.of(damage(damaged)));
    }
  }

  private static FirstLook of(IndexState state) {
    return new FirstLook(state, Optional.empty());
  }

  /** Which file it is, and what is wrong with it, as far as Lucene says so. */
  static String damage(IOException e) {
    // What is missing is named by the innermost cause, what is wrong by the outermost.
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
        return lastName(String.valueOf(cause.getMessage())) + " is missing";
      }
    }
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String said = String.valueOf(cause.getMessage());
      Matcher file = FILE.matcher(said);
      if (file.find()) {
        return file.group(1) + ": " + RESOURCE.matcher(said).replaceFirst("");
      }
    }
    return RESOURCE.matcher(String.valueOf(e.getMessage())).replaceFirst("");
  }

  private static String lastName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
