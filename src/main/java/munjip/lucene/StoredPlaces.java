package munjip.lucene;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import munjip.text.FilePlace;
import munjip.text.FilePlaces;

/** How the lines of something stored are told to people: nothing more than a 0 in most notes. */
final class StoredPlaces {
  private static final int TEXT = 0;
  private static final int NO_TEXT = 1;

  private StoredPlaces() {}

  static void write(DataOutputStream out, FilePlaces places) throws IOException {
    out.writeByte(places.text() ? TEXT : NO_TEXT);
    out.writeInt(places.starts().size());
    for (FilePlaces.Start start : places.starts()) {
      out.writeInt(start.line());
      switch (start.place()) {
        case FilePlace.Page page -> {
          out.writeByte('p');
          out.writeInt(page.page());
        }
        case FilePlace.Time time -> {
          out.writeByte('t');
          out.writeLong(time.start());
          out.writeLong(time.end());
        }
        case FilePlace.Part part -> {
          out.writeByte('n');
          Bytes.writeText(out, part.part());
        }
      }
    }
  }

  static FilePlaces read(DataInputStream in) throws IOException {
    boolean text = in.readByte() == TEXT;
    int count = in.readInt();
    List<FilePlaces.Start> starts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      starts.add(new FilePlaces.Start(in.readInt(), place(in)));
    }
    return text && starts.isEmpty() ? FilePlaces.LINES : new FilePlaces(text, starts);
  }

  private static FilePlace place(DataInputStream in) throws IOException {
    return switch (in.readByte()) {
      case 'p' -> new FilePlace.Page(in.readInt());
      case 't' -> new FilePlace.Time(in.readLong(), in.readLong());
      default -> new FilePlace.Part(Bytes.readText(in));
    };
  }
}
