package munjip.people;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One person among all notes, whatever each of them calls him or her.
 *
 * @param id URL-safe; comes from the name, so that it stays while the name does
 * @param name as it is shown: the people file's, else the fullest that most notes use
 * @param aliases other names, those used most first, then what only the people file tells
 * @param handles accounts without {@code @}, in lower case
 * @param members where the person is named, by note and place; empty for one who is only told
 */
public record Speaker(
    String id, String name, List<String> aliases, List<String> handles, Set<Member> members) {
  public Speaker {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("a speaker without a name");
    }
    aliases = List.copyOf(aliases);
    handles = List.copyOf(handles);
    members = Collections.unmodifiableSet(new TreeSet<>(members));
  }

  /** Quick, as somebody has thousands of members and is looked up all the time. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
