package munjip.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Who is who among all notes: whom a note means, and whom a reader means by a typed name.
 * Immutable; made anew when notes or the people file change.
 */
public final class People {
  private static final Comparator<Speaker> MOST_NAMED =
      Comparator.comparingInt((Speaker speaker) -> -speaker.members().size())
          .thenComparing(Speaker::name)
          .thenComparing(Speaker::id);

  private final Vocabulary vocabulary;
  private final List<Speaker> all;
  private final Map<Member, Speaker> byMember = new HashMap<>();
  private final Map<String, Set<Speaker>> byHandle = new HashMap<>();
  private final FullNameIndex<Speaker> fullNames = new FullNameIndex<>();
  private final WordIndex<Speaker> surnames = new WordIndex<>();
  private final WordIndex<Speaker> firstNames = new WordIndex<>();

  /** Those of whom the notes have one word only. */
  private final WordIndex<Speaker> bare = new WordIndex<>();

  People(List<Person> persons, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.all =
        persons.stream()
            .map(Person::speaker)
            .filter(speaker -> !speaker.members().isEmpty())
            .sorted(MOST_NAMED)
            .toList();
    persons.forEach(this::add);
  }

  private void add(Person person) {
    Speaker speaker = person.speaker();
    speaker.members().forEach(member -> byMember.put(member, speaker));
    for (String handle : person.accounts()) {
      byHandle.computeIfAbsent(handle, key -> new LinkedHashSet<>()).add(speaker);
    }
    person.fullNames().forEach(name -> fullNames.add(name, speaker));
    WordIndex<Speaker> words = person.isBare() ? bare : surnames;
    person.surnames().forEach(word -> words.add(word, speaker));
    person.firstNames().forEach(word -> firstNames.add(word, speaker));
  }

  /** Whom notes name, the most often named first. */
  public List<Speaker> all() {
    return all;
  }

  /**
   * Who somebody is whom a note names.
   *
   * @param index as in {@link Member}
   * @return empty for a note or place that was not there
   */
  public Optional<Speaker> of(String noteId, int index) {
    return Optional.ofNullable(byMember.get(new Member(noteId, index)));
  }

  /**
   * Who is meant by a typed name, an account or an address. A full name means those who have it, a
   * surname everybody of that surname, a first name everybody of that first name only where it is
   * nobody's surname; spelled otherwise or in other letters only where nobody has it as typed.
   *
   * @return the likeliest first, the oftener named before others; those whom no note names only
   *     when there is nobody else; empty when it is nobody's name
   */
  public List<Speaker> find(String typed) {
    List<Speaker> found = new ArrayList<>();
    Accounts.handle(typed).ifPresent(handle -> found.addAll(sorted(handles(handle))));
    Accounts.address(typed).ifPresent(address -> found.addAll(sorted(handles(address))));
    String name = Accounts.handle(typed).map(h -> h.replaceAll("[_.-]", " ")).orElse(typed);
    Optional<WrittenName> read = vocabulary.read(name);
    if (found.isEmpty() && read.stream().noneMatch(this::isSomebodys)) {
      found.addAll(sorted(handles(Accounts.lower(typed))));
    }
    if (found.isEmpty()) {
      read.ifPresent(each -> found.addAll(named(each)));
    }
    List<Speaker> distinct = List.copyOf(new LinkedHashSet<>(found));
    List<Speaker> inNotes = distinct.stream().filter(s -> !s.members().isEmpty()).toList();
    return inNotes.isEmpty() ? distinct : inNotes;
  }

  /** Whether anybody is called just so, in whatever case. */
  private boolean isSomebodys(WrittenName name) {
    return !fullNames.exactly(name).isEmpty()
        || (!name.full()
            && !(surnames.exactly(name.surname()).isEmpty()
                && bare.exactly(name.surname()).isEmpty()
                && firstNames.exactly(name.surname()).isEmpty()));
  }

  private Set<Speaker> handles(String handle) {
    return byHandle.getOrDefault(handle, Set.of());
  }

  private static List<Speaker> sorted(Set<Speaker> speakers) {
    return speakers.stream().sorted(MOST_NAMED).toList();
  }

  /** What comes first may be somebody told whom no note names; so nothing is cut off here. */
  private List<Speaker> named(WrittenName name) {
    Set<Speaker> found = new LinkedHashSet<>(sorted(fullNames.exactly(name)));
    if (isEnough(found)) {
      return List.copyOf(found);
    }
    if (name.full()) {
      found.addAll(fullName(name));
      return List.copyOf(found);
    }
    List<Function<WordIndex<Speaker>, Set<Speaker>>> reaches =
        List.of(
            index -> index.exactly(name.surname()),
            index -> index.spelled(name.surname()),
            index -> index.typedInOtherLetters(name.surname()));
    boolean exact = true;
    for (Function<WordIndex<Speaker>, Set<Speaker>> reach : reaches) {
      Set<Speaker> bySurname = fitting(name, reach.apply(surnames));
      Set<Speaker> reached = new LinkedHashSet<>(sorted(bySurname));
      reached.addAll(sorted(reach.apply(bare)));
      if (!isEnough(bySurname)) {
        reached.addAll(sorted(reach.apply(firstNames)));
      }
      // Whom no note names is not guessed: nearly every short word sounds like somebody.
      found.addAll(exact ? reached : inNotes(reached));
      exact = false;
      if (isEnough(found)) {
        break;
      }
    }
    return List.copyOf(found);
  }

  /** Of {@code D. Knuth} those whose first name begins so. */
  private Set<Speaker> fitting(WrittenName name, Set<Speaker> speakers) {
    if (name.initial() == '\0') {
      return speakers;
    }
    Set<Speaker> fitting = new LinkedHashSet<>(speakers);
    fitting.removeIf(speaker -> fullNames.namesOf(speaker).stream().noneMatch(name::shortens));
    return fitting;
  }

  private Set<Speaker> fullName(WrittenName name) {
    Set<Speaker> found = new LinkedHashSet<>();
    fullNames.near(name).entrySet().stream()
        .sorted(
            Map.Entry.<Speaker, Double>comparingByValue()
                .thenComparing(Map.Entry::getKey, MOST_NAMED))
        .map(Map.Entry::getKey)
        .filter(speaker -> !speaker.members().isEmpty())
        .forEach(found::add);
    if (!isEnough(found) && !name.korean()) {
      sorted(surnames.exactly(name.surname())).stream()
          .filter(speaker -> isShort(name, speaker))
          .forEach(found::add);
      // Whoever is called by the surname only may be meant.
      found.addAll(sorted(bare.exactly(name.surname())));
    }
    return found;
  }

  private boolean isShort(WrittenName name, Speaker speaker) {
    return fullNames.namesOf(speaker).stream()
        .anyMatch(
            full ->
                full.surname().equals(name.surname())
                    && (Likeness.isShort(full.first(), name.first())
                        || Likeness.isShort(name.first(), full.first())));
  }

  private static List<Speaker> inNotes(Set<Speaker> speakers) {
    return speakers.stream().filter(speaker -> !speaker.members().isEmpty()).toList();
  }

  private static boolean isEnough(Set<Speaker> found) {
    return found.stream().anyMatch(speaker -> !speaker.members().isEmpty());
  }
}
