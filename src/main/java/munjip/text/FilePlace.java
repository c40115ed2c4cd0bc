package munjip.text;

/** Where something stands in a file whose lines say little to a person, or that has none. */
public sealed interface FilePlace {
  /**
   * @param page 1-based, as the file counts its sheets; that of the beginning
   */
  record Page(int page) implements FilePlace {
    public Page {
      if (page < 1) {
        throw new IllegalArgumentException("not a page: " + page);
      }
    }
  }

  /**
   * Of a recording, in milliseconds from its beginning.
   *
   * @param start inclusive
   * @param end {@code start} or later
   */
  record Time(long start, long end) implements FilePlace {
    public Time {
      if (start < 0 || end < start) {
        throw new IllegalArgumentException("not a time: " + start + "-" + end);
      }
    }
  }

  /**
   * @param part as the file names or counts it: a chapter, a cell, a section
   */
  record Part(String part) implements FilePlace {
    public Part {
      if (part.isBlank()) {
        throw new IllegalArgumentException("a part without a name");
      }
    }
  }
}
