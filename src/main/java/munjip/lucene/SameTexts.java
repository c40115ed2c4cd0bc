package munjip.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells which of the candidates of one search have the same text: the one that comes first in the
 * order stands for all. Asked for every note that was found, so it keeps plain numbers.
 */
final class SameTexts {
  private static final int NONE = -1;

  private final long[] hashes;
  private final int[] firsts;
  private final int[] nexts;
  private final int[] lasts;
  private final int[] table;

  /**
   * @param hashes of the candidates' texts, by their places
   */
  SameTexts(long[] hashes) {
    this.hashes = hashes;
    this.firsts = filled(hashes.length);
    this.nexts = filled(hashes.length);
    this.lasts = filled(hashes.length);
    this.table = filled(Integer.highestOneBit(Math.max(1, hashes.length)) << 2);
  }

  private static int[] filled(int length) {
    int[] places = new int[length];
    Arrays.fill(places, NONE);
    return places;
  }

  /**
   * Takes the candidates in their order, each once.
   *
   * @return whether it is the first of its text
   * @throws IllegalStateException for one that was taken before
   */
  boolean add(int place) {
    if (firsts[place] != NONE) {
      throw new IllegalStateException("candidate " + place + " was taken before");
    }
    int slot = slot(hashes[place]);
    while (table[slot] != NONE && hashes[table[slot]] != hashes[place]) {
      slot = slot + 1 & table.length - 1;
    }
    boolean isFirst = table[slot] == NONE;
    if (isFirst) {
      table[slot] = place;
    } else {
      nexts[lasts[table[slot]]] = place;
    }
    firsts[place] = table[slot];
    lasts[table[slot]] = place;
    return isFirst;
  }

  private int slot(long hash) {
    return Long.hashCode(hash * 0x9E3779B97F4A7C15L) & table.length - 1;
  }

  /** Whether a candidate that was taken was the first of its text. */
  boolean isFirst(int place) {
    return firsts[place] == place;
  }

  /** The others of those taken that have the same text, in order. */
  List<Integer> others(int place) {
    List<Integer> others = new ArrayList<>();
    for (int same = firsts[place]; same != NONE; same = nexts[same]) {
      if (same != place) {
        others.add(same);
      }
    }
    return others;
  }
}
