package munjip.note;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Files of a folder that are no notes by rule, of one kind.
 *
 * @param what an ending with its dot, in lower case ({@code .xlsx}), or one of the words below
 * @param files how many; of a folder left alone only the folder counts
 */
public record LeftAlone(String what, int files) {
  /** Hidden, or with a name on the list of ignored names. */
  public static final String HIDDEN = "hidden";

  /** What a {@code .munjipignore} says, or a {@code .gitignore} where those count. */
  public static final String RULED_OUT = "munjipignore";

  /** The files that say so. */
  public static final String RULES = "rules";

  /** Links to what is found at its real place. */
  public static final String LINK = "link";

  /** Without an ending. */
  public static final String NO_ENDING = "no ending";

  /** Gone between being seen and being looked at. */
  public static final String GONE = "gone";

  /** Endings that say no kind: numbers, dates, words of a title. */
  public static final String OTHER = "other";

  private static final Pattern KIND = Pattern.compile("\\.(?=.*[a-z])[a-z0-9_-]{1,10}");

  /** The ending of a file's name, as {@link #what}. */
  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    if (dot <= 0 || dot == name.length() - 1) {
      return NO_ENDING;
    }
    String ending = name.substring(dot).toLowerCase(Locale.ROOT);
    return KIND.matcher(ending).matches() ? ending : OTHER;
  }
}
