package munjip.passage;

/**
 * Names a passage: {@code <note id>.<heading hash><opening hash>[-n]}. URL-safe. It survives a
 * paragraph added above, because it comes from what the passage says and not from where it stands.
 */
public record PassageId(String value) {
  /** Characters of the part that comes from the heading path. */
  static final int HEADING_CHARS = 4;

  public PassageId {
    int dot = value.indexOf('.');
    if (dot <= 0 || dot == value.length() - 1) {
      throw new IllegalArgumentException("not a passage id: '" + value + "'");
    }
  }

  public String noteId() {
    return value.substring(0, value.indexOf('.'));
  }

  /** Shared by the passages of one note under one heading path: helps to find the nearest. */
  public String underSameHeading() {
    int dot = value.indexOf('.');
    return value.substring(0, Math.min(value.length(), dot + 1 + HEADING_CHARS));
  }

  @Override
  public String toString() {
    return value;
  }
}
