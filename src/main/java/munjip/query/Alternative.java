package munjip.query;

import java.util.Objects;

/**
 * Another wording under which a typed word is searched, too.
 *
 * @param text one word, or several that must stand side by side
 */
public record Alternative(String text, Why why) {
  /** Why it stands for what was typed. */
  public enum Why {
    /** It means the same: counts as what was typed, with less weight. */
    MEANING,
    /** The typed word was mended: what only this finds comes after all that was found as typed. */
    RESCUE,
    /**
     * The typed word was mended, and stands in no note as it was typed: what it finds by its stems
     * is chance, and what this finds counts as much.
     */
    MISTYPED
  }

  public Alternative {
    Objects.requireNonNull(why, "why");
    if (text.isBlank()) {
      throw new IllegalArgumentException("an alternative without text");
    }
  }
}
