package munjip.search;

import java.util.List;

/**
 * What all notes say of who said what, in one state of the index. Engines give the same object as
 * long as nothing of it changed, and the same notes in the next state where these did not.
 *
 * @param notes those that name somebody, or quote; in no order
 */
public record QuotedNotes(List<QuotedNote> notes) {
  public static final QuotedNotes NONE = new QuotedNotes(List.of());

  public QuotedNotes {
    notes = List.copyOf(notes);
  }
}
