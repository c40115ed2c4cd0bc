package munjip.note;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import munjip.text.Unicode;

/**
 * Names the notes inside one file: {@code file#n-title}. Their ids come from what tells them apart,
 * not from where they stand, so that a note added before leaves them alone.
 */
final class ContainerNames {
  private static final Pattern NO_NAME = Pattern.compile("[\\s\\p{Cntrl}/\\\\#]+");

  /** Units of a title that a path has. */
  private static final int LONGEST = 60;

  private final NoteFile file;
  private final Map<String, Integer> times = new HashMap<>();
  private int count;

  ContainerNames(NoteFile file) {
    this.file = file;
  }

  /**
   * @param path as people see it
   */
  record Name(String id, String path) {}

  /**
   * The next note's.
   *
   * @param key what tells it apart: its title and when it was made, say; repeats are counted
   */
  Name next(String title, String key) {
    count++;
    int time = times.merge(key, 1, Integer::sum);
    String slug = NO_NAME.matcher(Unicode.nfc(title)).replaceAll("-");
    slug = slug.substring(0, Math.min(LONGEST, slug.length()));
    if (!slug.isEmpty() && Character.isHighSurrogate(slug.charAt(slug.length() - 1))) {
      slug = slug.substring(0, slug.length() - 1);
    }
    return new Name(
        Ids.of(file.id(), key, Integer.toString(time)), file.path() + "#" + count + "-" + slug);
  }
}
