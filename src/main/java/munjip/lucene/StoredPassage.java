package munjip.lucene;

import java.util.ArrayList;
import java.util.List;
import munjip.note.NoteLinkTarget;
import munjip.passage.Passage;
import munjip.passage.PassageId;
import munjip.search.PassageEntry;
import munjip.text.FilePlaces;
import munjip.text.LineRange;
import munjip.text.TextRange;
import org.apache.lucene.util.BytesRef;

/**
 * A passage as its stored field {@code body} holds it.
 *
 * @param links targets of its links, label ranges relative to its text
 */
record StoredPassage(PassageEntry entry, List<NoteLinkTarget> links) {
  static BytesRef encode(Passage passage) {
    return Bytes.write(
        out -> {
          Bytes.writeText(out, passage.id().value());
          Bytes.writeTexts(out, passage.heading().stream().map(Documents::name).toList());
          Bytes.writeText(out, passage.text());
          out.writeInt(passage.lines().first());
          out.writeInt(passage.lines().last());
          out.writeInt(passage.lineStarts().size());
          for (Passage.LineStart start : passage.lineStarts()) {
            out.writeInt(start.offset());
            out.writeInt(start.line());
          }
          out.writeInt(passage.links().size());
          for (NoteLinkTarget link : passage.links()) {
            Bytes.writeText(out, link.target());
            out.writeInt(link.label().start());
            out.writeInt(link.label().end());
          }
          StoredPlaces.write(out, passage.places());
        });
  }

  static StoredPassage decode(BytesRef bytes) {
    return Bytes.read(
        bytes,
        in -> {
          PassageId id = new PassageId(Bytes.readText(in));
          List<String> heading = Bytes.readTexts(in);
          String text = Bytes.readText(in);
          LineRange lines = new LineRange(in.readInt(), in.readInt());
          int starts = in.readInt();
          List<Passage.LineStart> lineStarts = new ArrayList<>(starts);
          for (int i = 0; i < starts; i++) {
            lineStarts.add(new Passage.LineStart(in.readInt(), in.readInt()));
          }
          int count = in.readInt();
          List<NoteLinkTarget> links = new ArrayList<>(count);
          for (int i = 0; i < count; i++) {
            String target = Bytes.readText(in);
            links.add(new NoteLinkTarget(target, new TextRange(in.readInt(), in.readInt())));
          }
          FilePlaces places = StoredPlaces.read(in);
          return new StoredPassage(
              new PassageEntry(id, heading, text, lines, lineStarts, places), links);
        });
  }
}
