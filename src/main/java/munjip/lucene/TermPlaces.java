package munjip.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

/** Where one term stands in a document, read from the index once for each document. */
final class TermPlaces {
  private final PostingsEnum postings;
  private int read = -1;
  private int count;
  private int[] positions = new int[8];
  private int[] starts = new int[8];
  private int[] ends = new int[8];

  TermPlaces(LeafReaderContext leaf, Term term) throws IOException {
    this.postings = leaf.reader().postings(term, PostingsEnum.OFFSETS);
  }

  /** Goes to a document; asked in ascending order. */
  void read(int doc) throws IOException {
    if (doc == read) {
      return;
    }
    read = doc;
    count = 0;
    if (postings == null) {
      return;
    }
    int at = postings.docID() < doc ? postings.advance(doc) : postings.docID();
    if (at != doc) {
      return;
    }
    int places = postings.freq();
    if (positions.length < places) {
      positions = Arrays.copyOf(positions, places);
      starts = Arrays.copyOf(starts, places);
      ends = Arrays.copyOf(ends, places);
    }
    for (; count < places; count++) {
      positions[count] = postings.nextPosition();
      starts[count] = postings.startOffset();
      ends[count] = postings.endOffset();
    }
  }

  int count() {
    return count;
  }

  int position(int i) {
    return positions[i];
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** The place with this position, or a negative number. */
  int at(int position) {
    return Arrays.binarySearch(positions, 0, count, position);
  }
}
