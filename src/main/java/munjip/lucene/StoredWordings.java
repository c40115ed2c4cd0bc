package munjip.lucene;

import java.util.ArrayList;
import java.util.List;
import munjip.glossary.Gloss;
import munjip.glossary.NoteWordings;
import munjip.glossary.NoteWordings.LinkText;
import munjip.search.TaughtNote;
import org.apache.lucene.util.BytesRef;

/** What a note teaches of wordings, as its doc value {@code taught} holds it. */
final class StoredWordings {
  private StoredWordings() {}

  static BytesRef encode(TaughtNote taught) {
    NoteWordings wordings = taught.wordings();
    return Bytes.write(
        out -> {
          Bytes.writeText(out, taught.note());
          out.writeInt(wordings.same().size());
          for (List<String> same : wordings.same()) {
            Bytes.writeTexts(out, same);
          }
          out.writeInt(wordings.links().size());
          for (LinkText link : wordings.links()) {
            Bytes.writeText(out, link.name());
            Bytes.writeText(out, link.text());
          }
          out.writeInt(wordings.glosses().size());
          for (Gloss gloss : wordings.glosses()) {
            Bytes.writeText(out, gloss.korean());
            out.writeBoolean(gloss.exact());
            Bytes.writeText(out, gloss.foreign());
            Bytes.writeText(out, gloss.abbreviation());
            out.writeInt(gloss.line());
          }
        });
  }

  static TaughtNote decode(BytesRef bytes) {
    return Bytes.read(
        bytes,
        in -> {
          String note = Bytes.readText(in);
          int count = in.readInt();
          List<List<String>> same = new ArrayList<>(count);
          for (int i = 0; i < count; i++) {
            same.add(Bytes.readTexts(in));
          }
          int linked = in.readInt();
          List<LinkText> links = new ArrayList<>(linked);
          for (int i = 0; i < linked; i++) {
            links.add(new LinkText(Bytes.readText(in), Bytes.readText(in)));
          }
          int glossed = in.readInt();
          List<Gloss> glosses = new ArrayList<>(glossed);
          for (int i = 0; i < glossed; i++) {
            glosses.add(
                new Gloss(
                    Bytes.readText(in),
                    in.readBoolean(),
                    Bytes.readText(in),
                    Bytes.readText(in),
                    in.readInt()));
          }
          return new TaughtNote(note, new NoteWordings(same, links, glosses));
        });
  }
}
