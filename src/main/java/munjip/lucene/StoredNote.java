package munjip.lucene;

import java.nio.file.Path;
import java.util.Optional;
import munjip.index.IndexedNote;
import munjip.note.Note;
import munjip.search.NoteEntry;
import org.apache.lucene.util.BytesRef;

/** A note as its stored field {@code head} holds it. */
final class StoredNote {
  private StoredNote() {}

  static BytesRef encode(IndexedNote indexed) {
    Note note = indexed.note();
    return Bytes.write(
        out -> {
          Bytes.writeText(out, note.id());
          Bytes.writeText(out, note.path());
          Bytes.writeText(out, indexed.file().toString());
          Bytes.writeText(out, Documents.name(note.meta().title()));
          Bytes.writeTexts(out, note.meta().aliases().stream().map(Documents::name).toList());
          Bytes.writeText(out, note.meta().date().map(d -> d.day().toString()).orElse(""));
          Bytes.writeTexts(out, note.meta().tags());
          Bytes.writeText(out, note.meta().language().code());
          Bytes.writeText(out, note.kind());
          out.writeBoolean(note.places().text());
        });
  }

  static NoteEntry decode(BytesRef bytes) {
    return Bytes.read(
        bytes,
        in ->
            new NoteEntry(
                Bytes.readText(in),
                Bytes.readText(in),
                Path.of(Bytes.readText(in)),
                Bytes.readText(in),
                Bytes.readTexts(in),
                Optional.of(Bytes.readText(in)).filter(date -> !date.isEmpty()),
                Bytes.readTexts(in),
                Bytes.readText(in),
                Bytes.readText(in),
                in.readBoolean()));
  }
}
