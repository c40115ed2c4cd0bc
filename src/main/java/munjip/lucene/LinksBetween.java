package munjip.lucene;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import munjip.note.NoteLinkTarget;
import munjip.search.NoteEntry;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BytesRef;

/** Which notes a note links to, and which link to it. */
final class LinksBetween {
  /** Of a note that everything links to, the first say enough. */
  private static final int MOST = 200;

  private final IndexSearcher searcher;
  private final NoteTable table;
  private final BitSetProducer parents;

  LinksBetween(IndexSearcher searcher, NoteTable table, BitSetProducer parents) {
    this.searcher = searcher;
    this.table = table;
    this.parents = parents;
  }

  /** Ids of the notes that are linked with one, either way. */
  Set<String> of(NoteEntry note, List<StoredPassage> passages) throws IOException {
    Set<String> linked = new LinkedHashSet<>();
    for (StoredPassage passage : passages) {
      for (NoteLinkTarget link : passage.links()) {
        if (linked.size() < MOST) {
          target(note.path(), link).map(NoteEntry::id).ifPresent(linked::add);
        }
      }
    }
    Query pointing =
        new TermInSetQuery(
            Fields.LINK_NAME,
            NoteNames.of(note.path(), List.of(note.title())).stream().map(BytesRef::new).toList());
    for (ScoreDoc doc : searcher.search(pointing, MOST).scoreDocs) {
      NoteEntry from = table.note(noteOf(doc.doc));
      // Names are shared: it may be another note that is meant.
      for (NoteLinkTarget link : table.passage(doc.doc).links()) {
        if (target(from.path(), link).filter(note::equals).isPresent()) {
          linked.add(from.id());
        }
      }
    }
    linked.remove(note.id());
    return linked;
  }

  private Optional<NoteEntry> target(String from, NoteLinkTarget link) throws IOException {
    for (String name : NoteNames.meantBy(from, link)) {
      Query named =
          new BooleanQuery.Builder()
              .add(QueryTranslator.NOTES, Occur.FILTER)
              .add(new TermQuery(new Term(Fields.NAME, name)), Occur.FILTER)
              .build();
      for (ScoreDoc doc : searcher.search(named, 1).scoreDocs) {
        return Optional.of(table.note(doc.doc));
      }
    }
    return Optional.empty();
  }

  private int noteOf(int passage) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(passage, leaves));
    return parents.getBitSet(leaf).nextSetBit(passage - leaf.docBase) + leaf.docBase;
  }
}
