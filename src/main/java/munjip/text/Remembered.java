package munjip.text;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was worked out lately, so that it is not worked out again; what was not asked for longest is
 * forgotten. Safe for use by several threads.
 */
public final class Remembered<K, V> {
  private final Map<K, V> known;

  /**
   * @param most so many are remembered
   */
  public Remembered(int most) {
    this.known =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  /** How a value is worked out. */
  public interface Work<K, V, X extends Exception> {
    V apply(K key) throws X;
  }

  /** What is remembered of the key, or worked out now, perhaps by two threads at once. */
  public <X extends Exception> V of(K key, Work<K, V, X> work) throws X {
    synchronized (known) {
      V value = known.get(key);
      if (value != null) {
        return value;
      }
    }
    V value = work.apply(key);
    synchronized (known) {
      known.put(key, value);
    }
    return value;
  }
}
