package munjip.lucene;

import munjip.result.RelatedPassage.Because.Kind;
import org.apache.lucene.search.Query;

/**
 * One thing that related passages share with what was asked.
 *
 * @param query passages that have it, scored by how much it says
 * @param name as what was asked has it
 * @param also the other wording of it that is looked for; empty for the same
 * @param weight how much of what was asked it is, tf · idf; 0 for what only the note has
 */
record Sought(Query query, String name, String also, Kind kind, double weight) {
  /** Something in the same words. */
  Sought(Query query, String name, Kind kind, double weight) {
    this(query, name, "", kind, weight);
  }

  /** Whether the passage itself has it, and not only its note. */
  boolean isInPassage() {
    return kind == Kind.TERM || kind == Kind.PERSON;
  }

  /** As a person would name it, in both wordings where they differ. */
  String label() {
    return also.isEmpty() ? name : name + " · " + also;
  }
}
