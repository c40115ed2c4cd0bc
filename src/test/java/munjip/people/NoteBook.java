package munjip.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import munjip.quote.Named;

/** Notes that name people, written in a line each. */
final class NoteBook {
  /** Some that many are called by. */
  private static final Set<String> FIRST_NAMES = Set.of("mark", "will");

  private final List<NoteNames> notes = new ArrayList<>();
  private final List<KnownPerson> told = new ArrayList<>();

  /**
   * Adds a note.
   *
   * @param people each {@code name, alias, @handle}
   */
  NoteBook note(String id, String... people) {
    notes.add(new NoteNames(id, java.util.Arrays.stream(people).map(NoteBook::named).toList()));
    return this;
  }

  static Named named(String line) {
    List<String> parts = List.of(line.split("\\s*;\\s*"));
    return new Named(
        parts.getFirst(),
        parts.stream().skip(1).filter(part -> !part.startsWith("@")).toList(),
        parts.stream()
            .skip(1)
            .filter(part -> part.startsWith("@"))
            .map(part -> part.substring(1))
            .toList());
  }

  NoteBook told(String name, String... aliases) {
    told.add(new KnownPerson(name, List.of(aliases), List.of(), List.of(), List.of()));
    return this;
  }

  NoteBook told(KnownPerson person) {
    told.add(person);
    return this;
  }

  NoteBook without(String id) {
    notes.removeIf(note -> note.noteId().equals(id));
    return this;
  }

  List<NoteNames> notes() {
    return notes;
  }

  People people() {
    return PersonResolver.resolve(new PeopleConfig(told, FIRST_NAMES), notes);
  }

  /** The name of the first person of each note, in order. */
  List<String> names() {
    People people = people();
    return notes.stream().map(note -> people.of(note.noteId(), 0).orElseThrow().name()).toList();
  }

  /** How many persons all notes name together. */
  int persons() {
    return people().all().size();
  }
}
