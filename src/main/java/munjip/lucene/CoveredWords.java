package munjip.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import munjip.lucene.Evidence.Standing;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which typed words stand in which documents of a stretch, and how: a set of documents for all
 * evidence that covers the same words in the same way. Documents are counted from the beginning of
 * the stretch.
 */
final class CoveredWords {
  private final List<Group> groups = new ArrayList<>();
  private final int longs;

  /**
   * @param longs needed for one bit of each word
   */
  CoveredWords(int longs) {
    this.longs = longs;
  }

  /** The documents in which these words stand in this way. */
  static final class Group {
    private final Standing standing;
    private final boolean asTyped;
    private final long[] words;
    private FixedBitSet docs = new FixedBitSet(0);

    private Group(Standing standing, boolean asTyped, long[] words) {
      this.standing = standing;
      this.asTyped = asTyped;
      this.words = words;
    }

    /** To be added to. */
    FixedBitSet docs() {
      return docs;
    }

    /** Whether it tells of words that stand letter by letter. */
    boolean isAsTyped() {
      return asTyped;
    }

    private boolean covers(int word) {
      return (words[word >> 6] & (1L << word)) != 0;
    }
  }

  /** The group to which what this evidence finds belongs. */
  Group of(Evidence each) {
    long[] words = Arrays.copyOf(each.words().toLongArray(), longs);
    for (Group group : groups) {
      if (group.standing == each.standing()
          && group.asTyped == each.isAsTyped()
          && Arrays.equals(group.words, words)) {
        return group;
      }
    }
    Group group = new Group(each.standing(), each.isAsTyped(), words);
    groups.add(group);
    return group;
  }

  /** Forgets all documents, for a stretch of so many. */
  void clear(int length) {
    for (Group group : groups) {
      group.docs = FixedBitSet.ensureCapacityAndClear(group.docs, length);
    }
  }

  /** Makes room in groups that came after the stretch was begun. */
  void makeRoom(int length) {
    for (Group group : groups) {
      group.docs = FixedBitSet.ensureCapacity(group.docs, length);
    }
  }

  /** Adds all documents in which something is covered to {@code into}. */
  void addTo(FixedBitSet into, int length) {
    for (Group group : groups) {
      FixedBitSet.orRange(group.docs, 0, into, 0, length);
    }
  }

  /** Adds to {@code into} the words that some of the documents cover. */
  void collect(int from, int to, NoteWords into) {
    for (Group group : groups) {
      if (group.docs.nextSetBit(from, to) != DocIdSetIterator.NO_MORE_DOCS) {
        into.add(group.standing, group.asTyped, group.words);
      }
    }
  }

  /**
   * Whether one document holds all these words as typed.
   *
   * @param wanted a bit for each word
   * @param length of the stretch
   */
  boolean areTogether(long[] wanted, int length) {
    FixedBitSet all = new FixedBitSet(length);
    all.set(0, length);
    for (int word = 0; word < longs * Long.SIZE; word++) {
      if ((wanted[word >> 6] & (1L << word)) != 0) {
        FixedBitSet some = new FixedBitSet(length);
        for (Group group : groups) {
          if (group.standing == Standing.TYPED && group.covers(word)) {
            FixedBitSet.orRange(group.docs, 0, some, 0, length);
          }
        }
        all.and(some);
        if (all.nextSetBit(0) == DocIdSetIterator.NO_MORE_DOCS) {
          return false;
        }
      }
    }
    return true;
  }
}
