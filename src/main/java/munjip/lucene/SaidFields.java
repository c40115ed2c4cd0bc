package munjip.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import munjip.passage.Passage;
import munjip.passage.PassageId;
import munjip.people.Member;
import munjip.search.QuoteEntry;
import munjip.search.QuotedNote;
import munjip.text.TextRange;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;

/**
 * What the quotes of a note put into the documents of its passages: who is quoted there, with which
 * words, out of which works. Only sure quotes ({@link QuoteEntry#isSure}) do.
 */
final class SaidFields {
  /** A sure quote, and what of it lies in one passage. */
  private record Part(QuoteEntry quote, TextRange range) {}

  private final String noteId;
  private final Map<PassageId, List<Part>> parts = new HashMap<>();

  SaidFields(QuotedNote note) {
    this.noteId = note.noteId();
    for (QuoteEntry quote : note.quotes()) {
      if (quote.isSure()) {
        for (QuoteEntry.Place place : quote.places()) {
          parts
              .computeIfAbsent(place.passage(), any -> new ArrayList<>())
              .add(new Part(quote, place.range()));
        }
      }
    }
  }

  /** Somebody whom one note names. */
  static String term(Member member) {
    return member.noteId() + "#" + member.index();
  }

  /** A word of somebody, by the place of that somebody in the note. */
  static String term(int person, String stem) {
    return person + ":" + stem;
  }

  /**
   * @param words of the passage
   */
  void addTo(Document document, Passage passage, TokenRow words) {
    List<Part> here = parts.get(passage.id());
    if (here == null) {
      return;
    }
    Map<Integer, List<TextRange>> ranges = new TreeMap<>();
    Set<String> works = new LinkedHashSet<>();
    for (Part part : here) {
      part.quote.work().map(Documents::name).ifPresent(works::add);
      if (part.quote.hasSpeaker()) {
        ranges.computeIfAbsent(part.quote.speaker(), any -> new ArrayList<>()).add(part.range);
      }
    }
    for (String work : works) {
      document.add(new Field(Fields.WORK, work, Documents.POSITIONS));
      document.add(new Field(Fields.WORK_LITERAL, work, Documents.POSITIONS));
    }
    List<TokenRow> rows = new ArrayList<>();
    ranges.forEach(
        (person, said) -> {
          String term = term(new Member(noteId, person));
          document.add(new StringField(Fields.SAID, term, Field.Store.NO));
          said.sort(Comparator.naturalOrder());
          rows.add(words.inside(said, term(person, "")));
        });
    if (!rows.isEmpty()) {
      document.add(new Field(Fields.SAID_TEXT, TokenRow.stream(rows), Documents.POSITIONS));
    }
  }
}
