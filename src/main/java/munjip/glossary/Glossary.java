package munjip.glossary;

import java.util.List;

/**
 * The terms that notes give in two languages, as all of them together tell: which words before a
 * bracket are the term, and how likely it is one at all.
 *
 * @param pairs the surest first
 */
public record Glossary(List<TermPair> pairs) {
  public static final Glossary EMPTY = new Glossary(List.of());

  /** A gloss and the id of its note. */
  public record Noted(String note, Gloss gloss) {}

  public Glossary {
    pairs = List.copyOf(pairs);
  }

  /** The same for the same glosses, in whatever order they come. */
  public static Glossary of(List<Noted> glosses) {
    return new GlossaryReader().read(glosses);
  }
}
