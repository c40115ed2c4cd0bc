package munjip.index;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a run knows of the trials before it, in which memory ran out in the index: what to leave
 * out, and what they had done, so that the report is of all of them. Safe for use by several
 * threads.
 */
final class Caution {
  private final Set<String> refused = ConcurrentHashMap.newKeySet();
  private final Set<String> removed = ConcurrentHashMap.newKeySet();
  private final Map<String, Integer> indexed = new ConcurrentHashMap<>();
  private volatile boolean alone;

  /** The large file that the index was given last; null before any. */
  private volatile String suspect;

  /** Whether files are taken one by one. */
  boolean alone() {
    return alone;
  }

  /** Takes files one by one from now on. */
  void takeAlone() {
    alone = true;
  }

  /** The index is not given this file any more. Beside others it may be innocent. */
  void refuse(String id) {
    if (alone) {
      refused.add(id);
    }
  }

  /** It was read with nothing beside it, and the memory did not suffice: it would not again. */
  void leaveOut(String id) {
    refused.add(id);
  }

  /** The index took this file, which is a large one; what it keeps of it may be too much yet. */
  void suspect(String id) {
    suspect = id;
  }

  /**
   * Refuses the file that memory may have run out for, where nothing else tells.
   *
   * @return whether there is one, and it was not refused yet
   */
  boolean refuseSuspect() {
    return alone && suspect != null && refused.add(suspect);
  }

  boolean isRefused(String id) {
    return refused.contains(id);
  }

  /** How many files are settled: those the index was given, and those it is given no more. */
  int settled() {
    return refused.size() + indexed.size();
  }

  /**
   * @param notes that were put into the index of this file
   */
  void indexed(String id, int notes) {
    indexed.put(id, notes);
  }

  /** How many notes this run or one before made of a file; null when none. */
  Integer indexed(String id) {
    return indexed.get(id);
  }

  /**
   * @return how many files were removed in all trials
   */
  int removed(Collection<String> gone) {
    removed.addAll(gone);
    return removed.size();
  }
}
