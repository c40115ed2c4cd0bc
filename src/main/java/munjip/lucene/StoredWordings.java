package munjip.lucene;

import java.util.ArrayList;
import java.util.List;
import munjip.glossary.NoteWordings;
import munjip.glossary.NoteWordings.LinkText;
import org.apache.lucene.util.BytesRef;

/** What a note teaches of wordings, as its doc value {@code taught} holds it. */
final class StoredWordings {
  private StoredWordings() {}

  static BytesRef encode(NoteWordings wordings) {
    return Bytes.write(
        out -> {
          out.writeInt(wordings.same().size());
          for (List<String> same : wordings.same()) {
            Bytes.writeTexts(out, same);
          }
          out.writeInt(wordings.links().size());
          for (LinkText link : wordings.links()) {
            Bytes.writeText(out, link.name());
            Bytes.writeText(out, link.text());
          }
        });
  }

  static NoteWordings decode(BytesRef bytes) {
    return Bytes.read(
        bytes,
        in -> {
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
          return new NoteWordings(same, links);
        });
  }
}
