package munjip.lucene;

import munjip.search.NoteEntry;
import munjip.text.Remembered;
import org.apache.lucene.index.IndexReader;

/**
 * Notes and passages that were shown lately, as they were read: much the same ones come up again
 * with every letter that is typed. What a segment holds at a place never changes. Safe for use by
 * several threads.
 */
final class ReadEntries {
  /** Notes remembered, some hundred bytes each. */
  private static final int MOST_NOTES = 1_000;

  /** Passages remembered, some three thousand bytes each. */
  private static final int MOST_PASSAGES = 2_000;

  /**
   * @param segment that holds the document
   * @param doc its place in there
   */
  record Place(IndexReader.CacheKey segment, int doc) {}

  private final Remembered<Place, NoteEntry> notes = new Remembered<>(MOST_NOTES);
  private final Remembered<Place, StoredPassage> passages = new Remembered<>(MOST_PASSAGES);

  Remembered<Place, NoteEntry> notes() {
    return notes;
  }

  Remembered<Place, StoredPassage> passages() {
    return passages;
  }
}
