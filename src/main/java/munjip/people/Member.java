package munjip.people;

import java.util.Comparator;

/**
 * Somebody whom one note names.
 *
 * @param index 0-based, in {@link NoteNames#named}
 */
public record Member(String noteId, int index) implements Comparable<Member> {
  private static final Comparator<Member> ORDER =
      Comparator.comparing(Member::noteId).thenComparingInt(Member::index);

  @Override
  public int compareTo(Member other) {
    return ORDER.compare(this, other);
  }
}
