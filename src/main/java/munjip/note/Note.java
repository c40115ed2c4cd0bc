package munjip.note;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import munjip.text.FilePlaces;
import munjip.text.LineMap;
import munjip.text.LineRange;
import munjip.text.OffsetMap;
import munjip.text.TextRange;

/**
 * A note as read: its visible text, the blocks it is built of, and the way back to the source.
 *
 * @param id URL-safe, from the folder's identity and the relative path
 * @param path relative to its folder, {@code file#n-title} inside a container
 * @param kind format, as the filter {@code kind:} takes it: {@code md}, {@code txt}, …
 * @param meta title, date, tags and the like
 * @param text the visible text in NFC: what a reader sees, blocks and table rows separated by
 *     {@code \n}
 * @param blocks top-level blocks, ranges into {@code text}
 * @param links link targets in order of their labels
 * @param toSource from offsets of {@code text} to UTF-16 offsets of the decoded file
 * @param sourceLines the lines of the decoded file
 * @param sourceLength length of the decoded file in UTF-16 units
 * @param places how lines are told to people; where the file is no text, what is said here of the
 *     decoded file holds of the text taken out of it
 * @param unread what of its file is not in it though it should be, for the user; nothing when it is
 *     whole
 */
public record Note(
    String id,
    String path,
    String kind,
    NoteMeta meta,
    String text,
    List<Block> blocks,
    List<NoteLinkTarget> links,
    OffsetMap toSource,
    LineMap sourceLines,
    int sourceLength,
    FilePlaces places,
    Optional<String> unread) {
  public Note {
    Objects.requireNonNull(meta, "meta");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(unread, "unread");
    blocks = List.copyOf(blocks);
    links = List.copyOf(links);
  }

  /** A note in a text file. */
  public Note(
      String id,
      String path,
      String kind,
      NoteMeta meta,
      String text,
      List<Block> blocks,
      List<NoteLinkTarget> links,
      OffsetMap toSource,
      LineMap sourceLines,
      int sourceLength) {
    this(
        id,
        path,
        kind,
        meta,
        text,
        blocks,
        links,
        toSource,
        sourceLines,
        sourceLength,
        FilePlaces.LINES);
  }

  /** A whole note. */
  public Note(
      String id,
      String path,
      String kind,
      NoteMeta meta,
      String text,
      List<Block> blocks,
      List<NoteLinkTarget> links,
      OffsetMap toSource,
      LineMap sourceLines,
      int sourceLength,
      FilePlaces places) {
    this(
        id,
        path,
        kind,
        meta,
        text,
        blocks,
        links,
        toSource,
        sourceLines,
        sourceLength,
        places,
        Optional.empty());
  }

  /** The same note, in which this is missing. */
  Note without(String unread) {
    return new Note(
        id,
        path,
        kind,
        meta,
        text,
        blocks,
        links,
        toSource,
        sourceLines,
        sourceLength,
        places,
        Optional.of(unread));
  }

  /** The source lines on which a range of the visible text stands. */
  public LineRange lines(TextRange range) {
    int first = toSource.toSource(range.start());
    int last = range.isEmpty() ? first : toSource.toSource(range.end() - 1);
    return new LineRange(sourceLines.lineAt(first), sourceLines.lineAt(Math.max(first, last)));
  }

  /** Links whose labels begin in a range of {@link #text}, in their order. */
  public List<NoteLinkTarget> linksIn(TextRange range) {
    return links.subList(linksBefore(range.start()), linksBefore(range.end()));
  }

  private int linksBefore(int offset) {
    int low = 0;
    int high = links.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (links.get(middle).label().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
