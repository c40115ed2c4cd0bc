package munjip.index;

/** What can be said of an index as a whole, in a word for people and machines. */
public enum IndexState {
  /** Nothing was indexed yet. */
  EMPTY,
  /** Being written right now. */
  INDEXING,
  /** All that was found is searchable. */
  READY,
  /** Made with another configuration or version; it is rebuilt at the next run. */
  STALE;

  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
