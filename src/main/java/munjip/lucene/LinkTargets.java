package munjip.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import munjip.search.NoteEntry;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** Which note a link means. */
final class LinkTargets {
  /** Of more notes of one name ({@code index}), only so many are compared. */
  private static final int MOST = 50;

  private final IndexSearcher searcher;
  private final NoteTable table;

  LinkTargets(IndexSearcher searcher, NoteTable table) {
    this.searcher = searcher;
    this.table = table;
  }

  /**
   * A note at just this place, else the one of that name; of several the one with the shortest
   * path, as Obsidian takes it.
   *
   * @param from path of the note that the link stands in
   */
  Optional<NoteEntry> of(String from, String target) throws IOException {
    for (String path : NoteNames.pathsMeant(from, target)) {
      List<NoteEntry> there = notes(Fields.PATH_LOWER, path);
      if (!there.isEmpty()) {
        return Optional.of(there.get(0));
      }
    }
    for (String name : NoteNames.namesMeant(target)) {
      Optional<NoteEntry> named =
          notes(Fields.NAME, name).stream()
              .min(
                  Comparator.comparingInt((NoteEntry note) -> note.path().length())
                      .thenComparing(NoteEntry::path));
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  private List<NoteEntry> notes(String field, String value) throws IOException {
    List<NoteEntry> notes = new ArrayList<>();
    // Most of the places where a link may lead hold no note, and lists have thousands of links.
    if (searcher.getIndexReader().docFreq(new Term(field, value)) == 0) {
      return notes;
    }
    for (ScoreDoc doc : searcher.search(QueryTranslator.notesWith(field, value), MOST).scoreDocs) {
      notes.add(table.note(doc.doc));
    }
    return notes;
  }
}
