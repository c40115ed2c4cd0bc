package munjip.note;

import java.util.Locale;

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

  /** Links to what is found at its real place. */
  public static final String LINK = "link";

  /** Without an ending. */
  public static final String NO_ENDING = "no ending";

  /** Gone between being seen and being looked at. */
  public static final String GONE = "gone";

  /** The ending of a file's name, as {@link #what}. */
  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 || dot == name.length() - 1
        ? NO_ENDING
        : name.substring(dot).toLowerCase(Locale.ROOT);
  }
}
