package munjip.note;

import java.util.regex.Pattern;
import munjip.text.TextRange;

/**
 * Where a link of a note leads, and the visible text that carries it.
 *
 * @param target address or note name, as written
 * @param label range of the label in the note's visible text
 */
public record NoteLinkTarget(String target, TextRange label) {
  private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]+:.*|//.*");

  /** Whether it leads to another note or file, rather than to an address or within the note. */
  public boolean isLocal() {
    return isLocal(target);
  }

  /** Whether a target, as written, leads to another note or file. */
  public static boolean isLocal(String target) {
    return !target.isEmpty() && target.charAt(0) != '#' && !ADDRESS.matcher(target).matches();
  }
}
