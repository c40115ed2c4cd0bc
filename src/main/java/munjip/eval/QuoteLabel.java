package munjip.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import munjip.text.LineRange;

/**
 * A quote that a reader found in a note.
 *
 * @param file path of the note
 * @param lines source lines of the words, whole lines
 * @param speaker whose words they are; {@code ?book:…} when the note names only the work
 * @param aliases what else the note calls the speaker
 * @param type {@code direct}, {@code indirect}, {@code block}, {@code monologue} or {@code org}
 * @param certain whether careful readers agree
 */
public record QuoteLabel(
    String file,
    LineRange lines,
    String speaker,
    List<String> aliases,
    String type,
    boolean certain) {
  private static final String MONOLOGUE = "monologue";
  private static final String ORGANISATION = "org";

  /** A quote of so few lines is never too long. */
  private static final int SHORT = 3;

  public QuoteLabel {
    Objects.requireNonNull(lines, "lines");
    aliases = List.copyOf(aliases);
  }

  /** Whether it must be found; else nobody cares. */
  boolean counts() {
    return certain && !isOrganisation() && hasSpeaker();
  }

  private boolean isOrganisation() {
    return type.equals(ORGANISATION);
  }

  private boolean hasSpeaker() {
    return !speaker.startsWith("?");
  }

  Set<String> names() {
    List<String> names = new ArrayList<>(aliases);
    names.add(speaker);
    return FoldedNames.of(names);
  }

  private static int count(LineRange lines) {
    return lines.last() - lines.first() + 1;
  }

  private int overlap(LineRange found) {
    return Math.min(lines.last(), found.last()) - Math.max(lines.first(), found.first()) + 1;
  }

  /** Whether a found quote is this one: the same person, and about the same lines. */
  boolean isFoundBy(FoundQuote found) {
    int overlap = overlap(found.lines());
    boolean fits =
        type.equals(MONOLOGUE)
            || (overlap * 2 >= count(lines)
                && count(found.lines()) <= Math.max(SHORT, 2 * count(lines)));
    return overlap > 0 && fits && FoldedNames.meet(names(), found.names());
  }

  /** Whether a found quote may be this one, of which nobody knows more. */
  boolean maybe(FoundQuote found) {
    return overlap(found.lines()) > 0
        && (isOrganisation() || !hasSpeaker() || FoldedNames.meet(names(), found.names()));
  }
}
