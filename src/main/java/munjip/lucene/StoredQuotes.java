package munjip.lucene;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import munjip.passage.PassageId;
import munjip.quote.Named;
import munjip.quote.QuoteType;
import munjip.search.QuoteEntry;
import munjip.search.QuoteEntry.Place;
import munjip.search.QuotedNote;
import munjip.search.QuotedNote.MentionEntry;
import munjip.text.LineRange;
import munjip.text.TextRange;
import org.apache.lucene.util.BytesRef;

/** Who says what in a note, as its doc value {@code quotes} holds it. */
final class StoredQuotes {
  /** Passages that are named, each once, in the order in which they are first named. */
  private final Map<PassageId, Integer> named = new LinkedHashMap<>();

  private final DataOutputStream out;

  private StoredQuotes(DataOutputStream out) {
    this.out = out;
  }

  static BytesRef encode(QuotedNote note) {
    return Bytes.write(out -> new StoredQuotes(out).write(note));
  }

  private void write(QuotedNote note) throws IOException {
    Bytes.writeText(out, note.noteId());
    Bytes.writeText(out, note.path());
    Bytes.writeText(out, note.date().orElse(""));
    note.quotes().forEach(quote -> quote.places().forEach(this::name));
    note.mentions().forEach(mention -> name(mention.place()));
    out.writeInt(named.size());
    for (PassageId passage : named.keySet()) {
      Bytes.writeText(out, passage.value());
    }
    out.writeInt(note.people().size());
    for (Named person : note.people()) {
      Bytes.writeText(out, person.name());
      Bytes.writeTexts(out, person.aliases());
      Bytes.writeTexts(out, person.handles());
    }
    out.writeInt(note.quotes().size());
    for (QuoteEntry quote : note.quotes()) {
      write(quote);
    }
    out.writeInt(note.mentions().size());
    for (MentionEntry mention : note.mentions()) {
      out.writeInt(mention.person());
      write(mention.place());
    }
  }

  private void name(Place place) {
    named.putIfAbsent(place.passage(), named.size());
  }

  private void write(QuoteEntry quote) throws IOException {
    Bytes.writeText(out, quote.id());
    out.writeInt(quote.speaker());
    Bytes.writeText(out, quote.saidAs());
    Bytes.writeText(out, quote.work().orElse(""));
    Bytes.writeText(out, quote.type().name());
    Bytes.writeText(out, quote.text());
    out.writeInt(quote.lines().first());
    out.writeInt(quote.lines().last());
    StoredPlaces.write(out, quote.at());
    Bytes.writeText(out, quote.cue());
    out.writeDouble(quote.confidence());
    Bytes.writeText(out, quote.rule());
    out.writeInt(quote.places().size());
    for (Place place : quote.places()) {
      write(place);
    }
  }

  private void write(Place place) throws IOException {
    out.writeInt(named.get(place.passage()));
    out.writeInt(place.range().start());
    out.writeInt(place.range().end());
  }

  static QuotedNote decode(BytesRef bytes) {
    return Bytes.read(bytes, StoredQuotes::read);
  }

  private static QuotedNote read(DataInputStream in) throws IOException {
    String noteId = Bytes.readText(in);
    String path = Bytes.readText(in);
    Optional<String> date = optional(in);
    List<PassageId> named = list(in, each -> new PassageId(Bytes.readText(each)));
    return new QuotedNote(
        noteId,
        path,
        date,
        list(
            in,
            each -> new Named(Bytes.readText(each), Bytes.readTexts(each), Bytes.readTexts(each))),
        list(in, each -> quote(each, named)),
        list(in, each -> new MentionEntry(each.readInt(), place(each, named))));
  }

  private static QuoteEntry quote(DataInputStream in, List<PassageId> named) throws IOException {
    return new QuoteEntry(
        Bytes.readText(in),
        in.readInt(),
        Bytes.readText(in),
        optional(in),
        QuoteType.valueOf(Bytes.readText(in)),
        Bytes.readText(in),
        new LineRange(in.readInt(), in.readInt()),
        StoredPlaces.read(in),
        Bytes.readText(in),
        in.readDouble(),
        Bytes.readText(in),
        list(in, each -> place(each, named)));
  }

  private static Place place(DataInputStream in, List<PassageId> named) throws IOException {
    return new Place(named.get(in.readInt()), new TextRange(in.readInt(), in.readInt()));
  }

  private static Optional<String> optional(DataInputStream in) throws IOException {
    return Optional.of(Bytes.readText(in)).filter(text -> !text.isEmpty());
  }

  private static <T> List<T> list(DataInputStream in, Bytes.Read<T> read) throws IOException {
    int count = in.readInt();
    List<T> list = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      list.add(read.from(in));
    }
    return list;
  }
}
