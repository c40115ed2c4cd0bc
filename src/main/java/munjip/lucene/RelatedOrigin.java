package munjip.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import munjip.search.NoteEntry;
import munjip.search.RelatedQuery;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.join.BitSetProducer;

/**
 * The note that a text stands in which others are to be related to.
 *
 * @param copies what it and its copies are indexed under
 * @param text its title and all it says
 * @param linked ids of the notes it links to, and of those that link to it
 * @param surely those of them that are shown however little they share: all where the whole note is
 *     asked, where a passage is those that it links to itself
 */
record RelatedOrigin(
    NoteEntry note, Term copies, String text, Set<String> linked, Set<String> surely) {
  /** Empty when the text stands in no note, or the note has gone meanwhile. */
  static Optional<RelatedOrigin> of(
      RelatedQuery query, IndexSearcher searcher, NoteTable table, BitSetProducer parents)
      throws IOException {
    if (query.notFrom().isEmpty()) {
      return Optional.empty();
    }
    Query byId = QueryTranslator.notesWith(Fields.ID, query.notFrom().get());
    for (ScoreDoc doc : searcher.search(byId, 1).scoreDocs) {
      LeafReaderContext leaf = table.leaf(doc.doc);
      NumericDocValues hash = leaf.reader().getNumericDocValues(Fields.NOTE_HASH);
      if (hash != null && hash.advanceExact(doc.doc - leaf.docBase)) {
        List<StoredPassage> passages = table.passages(doc.doc, parents);
        NoteEntry note = table.note(doc.doc);
        StringBuilder text = new StringBuilder(note.title());
        passages.forEach(passage -> text.append('\n').append(passage.entry().text()));
        LinksBetween links = new LinksBetween(searcher, table, parents);
        Set<String> linked = links.of(note, passages);
        List<StoredPassage> asked =
            passages.stream()
                .filter(each -> each.entry().text().equals(query.copyOf()))
                .limit(1)
                .toList();
        return Optional.of(
            new RelatedOrigin(
                note,
                new Term(Fields.NOTE_COPY, Long.toString(hash.longValue())),
                text.toString(),
                linked,
                query.isWholeNote() ? linked : links.from(note, asked)));
      }
    }
    return Optional.empty();
  }
}
