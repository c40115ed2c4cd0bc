package munjip.index;

/**
 * Tells whether an index was made in the way it would be made now: a hash over the index-time
 * configuration, the schema and the versions of all that cuts text.
 */
public record IndexFingerprint(String value) {
  public IndexFingerprint {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an empty fingerprint");
    }
  }
}
