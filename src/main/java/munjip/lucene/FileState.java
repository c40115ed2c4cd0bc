package munjip.lucene;

import java.util.Optional;
import munjip.index.IndexedFile;
import munjip.note.FileStamp;
import org.apache.lucene.util.BytesRef;

/** An {@link IndexedFile} as the doc value {@code state}. */
final class FileState {
  private FileState() {}

  static BytesRef encode(IndexedFile file) {
    return Bytes.write(
        out -> {
          Bytes.writeText(out, file.id());
          Bytes.writeText(out, file.path());
          out.writeLong(file.stamp().size());
          out.writeLong(file.stamp().modified());
          out.writeLong(file.stamp().changed());
          out.writeBoolean(file.settled());
          Bytes.writeText(out, file.contentHash());
          out.writeBoolean(file.skipped().isPresent());
          Bytes.writeText(out, file.skipped().orElse(""));
          Bytes.writeText(out, file.inPart().orElse(""));
        });
  }

  static IndexedFile decode(BytesRef bytes) {
    return Bytes.read(
        bytes,
        in -> {
          String id = Bytes.readText(in);
          String path = Bytes.readText(in);
          FileStamp stamp = new FileStamp(in.readLong(), in.readLong(), in.readLong());
          boolean settled = in.readBoolean();
          String hash = Bytes.readText(in);
          boolean skipped = in.readBoolean();
          String reason = Bytes.readText(in);
          String inPart = Bytes.readText(in);
          return new IndexedFile(
              id,
              path,
              stamp,
              settled,
              hash,
              skipped ? Optional.of(reason) : Optional.empty(),
              inPart.isEmpty() ? Optional.empty() : Optional.of(inPart));
        });
  }
}
