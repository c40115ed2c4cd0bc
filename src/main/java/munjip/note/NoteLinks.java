package munjip.note;

import java.util.Locale;
import java.util.regex.Pattern;

/** What Obsidian's links between notes look like to a reader. */
public final class NoteLinks {
  private static final Pattern PICTURE =
      Pattern.compile(".*\\.(png|jpe?g|gif|svg|webp|bmp|avif|heic|tiff?)");

  /** {@code ![[x.png|300]]} and {@code ![[x.png|300x200]]} set a size. */
  private static final Pattern SIZE = Pattern.compile("\\d+(x\\d+)?");

  private NoteLinks() {}

  /** Whether a target names a picture. */
  public static boolean isPicture(String target) {
    return PICTURE.matcher(target.toLowerCase(Locale.ROOT)).matches();
  }

  /** The text beside an embedded picture: none when nobody wrote one. */
  static String caption(String target, String label) {
    boolean written = !label.equals(target) && !SIZE.matcher(label).matches();
    return written ? SourceSigns.restore(label) : "";
  }
}
