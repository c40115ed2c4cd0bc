package munjip.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import munjip.note.NoteLinkTarget;
import munjip.search.NoteEntry;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BytesRef;

/** Which notes a note links to, and which link to it. */
final class LinksBetween {
  /** Of a note that everything links to, the first say enough; so do the first links of a list. */
  private static final int MOST = 200;

  private final IndexSearcher searcher;
  private final NoteTable table;
  private final BitSetProducer parents;
  private final LinkTargets targets;

  LinksBetween(IndexSearcher searcher, NoteTable table, BitSetProducer parents) {
    this.searcher = searcher;
    this.table = table;
    this.parents = parents;
    this.targets = new LinkTargets(searcher, table);
  }

  /** Ids of the notes that are linked with one, either way. */
  Set<String> of(NoteEntry note, List<StoredPassage> passages) throws IOException {
    Set<String> linked = from(note, passages);
    List<String> titles = new ArrayList<>(note.aliases());
    titles.add(note.title());
    Set<String> names = NoteNames.of(note.path(), titles);
    // Links that give the whole path first: a name may be that of many notes.
    addPointing(note, Set.of(NoteNames.key(note.path())), linked);
    addPointing(note, names, linked);
    linked.remove(note.id());
    return linked;
  }

  /** Ids of the other notes that some passages of one link to. */
  Set<String> from(NoteEntry note, List<StoredPassage> passages) throws IOException {
    Set<String> meant = new LinkedHashSet<>();
    List<NoteLinkTarget> links = passages.stream().flatMap(each -> each.links().stream()).toList();
    for (NoteLinkTarget link : links.subList(0, Math.min(MOST, links.size()))) {
      targets.of(note.path(), link.target()).map(NoteEntry::id).ifPresent(meant::add);
    }
    meant.remove(note.id());
    return meant;
  }

  private void addPointing(NoteEntry note, Set<String> names, Set<String> linked)
      throws IOException {
    Query pointing =
        new TermInSetQuery(Fields.LINK_NAME, names.stream().map(BytesRef::new).toList());
    int left = MOST;
    for (ScoreDoc doc : searcher.search(pointing, MOST).scoreDocs) {
      NoteEntry from = table.note(table.noteOf(doc.doc, parents));
      for (NoteLinkTarget link : table.passage(doc.doc).links()) {
        boolean may =
            !linked.contains(from.id())
                && left > 0
                && Stream.concat(
                        NoteNames.namesMeant(link.target()).stream(),
                        NoteNames.pathsMeant(from.path(), link.target()).stream())
                    .anyMatch(names::contains);
        if (may) {
          left--;
          if (targets.of(from.path(), link.target()).filter(note::equals).isPresent()) {
            linked.add(from.id());
          }
        }
      }
    }
  }
}
