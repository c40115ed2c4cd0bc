package munjip.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import munjip.text.AccountNames;

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

  /** Of these those who have a name: an account is not known by its sound. */
  private final WordIndex<Speaker> heard = new WordIndex<>();

  /** Keys of names that the people file denies somebody. */
  private final Map<Speaker, Set<String>> apart = new HashMap<>();

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
    if (person.isBare() && !person.isAccount()) {
      person.surnames().forEach(word -> heard.add(word, speaker));
    }
    person.firstNames().forEach(word -> firstNames.add(word, speaker));
    if (!person.apart().isEmpty()) {
      apart.put(speaker, person.apart());
    }
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
    return called(typed).meant();
  }

  /** Whom {@link #find} gives, who else is called so, and whether anybody is at all. */
  public Called called(String typed) {
    Called called = asTyped(typed);
    if (!called.meant().isEmpty() || typed.isBlank()) {
      return called;
    }
    for (String reading : Mistyped.readings(typed)) {
      Called other = asTyped(reading);
      if (other.exactly() && !other.meant().isEmpty()) {
        return new Called(other.meant(), other.others(), false);
      }
    }
    boolean account = AccountNames.handle(typed).isPresent();
    List<Speaker> guessed =
        account || !apartFrom(typed).isEmpty() ? List.of() : Mistyped.among(all, typed);
    return guessed.isEmpty() ? called : new Called(guessed, List.of(), false);
  }

  private Called asTyped(String typed) {
    List<Speaker> accounts = new ArrayList<>();
    AccountNames.handle(typed).ifPresent(handle -> accounts.addAll(sorted(handles(handle))));
    AccountNames.address(typed).ifPresent(address -> accounts.addAll(sorted(handles(address))));
    String name = AccountNames.handle(typed).map(h -> h.replaceAll("[_.-]", " ")).orElse(typed);
    Optional<WrittenName> read = vocabulary.read(name);
    if (accounts.isEmpty() && read.stream().noneMatch(this::isSomebodys)) {
      accounts.addAll(sorted(handles(AccountNames.lower(typed))));
    }
    if (!accounts.isEmpty()) {
      return new Called(namedFirst(accounts), List.of(), true);
    }
    return read.map(this::called).orElse(Called.NOBODY);
  }

  private Called called(WrittenName name) {
    List<Speaker> meant = namedFirst(named(name));
    List<Speaker> others = new ArrayList<>(name.full() ? List.of() : bearers(name));
    others.removeAll(meant);
    return new Called(meant, others, isSomebodys(name) || isTransliterated(name, meant));
  }

  /** Those whom notes name; others only when there are none of these. */
  private static List<Speaker> namedFirst(List<Speaker> found) {
    List<Speaker> distinct = List.copyOf(new LinkedHashSet<>(found));
    List<Speaker> inNotes = inNotes(distinct);
    return inNotes.isEmpty() ? distinct : inNotes;
  }

  /** Whom notes call by a word in any way, as it is typed or in other letters. */
  private List<Speaker> bearers(WrittenName name) {
    String word = name.surname();
    Set<Speaker> bearers = new LinkedHashSet<>();
    for (WordIndex<Speaker> index : List.of(surnames, bare, firstNames)) {
      bearers.addAll(sorted(index.exactly(word)));
    }
    bearers.addAll(sorted(surnames.perhapsInOtherLetters(word)));
    return inNotes(allowed(name, bearers));
  }

  /** Whether all of these are known in other letters only, so that none has another spelling. */
  private boolean isTransliterated(WrittenName name, List<Speaker> meant) {
    return meant.stream()
        .flatMap(speaker -> Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream()))
        .flatMap(known -> vocabulary.read(known).stream())
        .noneMatch(known -> known.script() == name.script());
  }

  /** Whether anybody is called just so, in whatever case. */
  private boolean isSomebodys(WrittenName name) {
    Set<Speaker> called = new LinkedHashSet<>(fullNames.exactly(name));
    if (!name.full()) {
      called.addAll(surnames.exactly(name.surname()));
      called.addAll(bare.exactly(name.surname()));
      called.addAll(firstNames.exactly(name.surname()));
    }
    return !allowed(name, called).isEmpty();
  }

  /** Those from whom the people file keeps a name apart; empty where it keeps it from nobody. */
  public List<Speaker> apartFrom(String typed) {
    return vocabulary
        .read(typed)
        .map(
            name ->
                apart.entrySet().stream()
                    .filter(each -> each.getValue().contains(name.key()))
                    .map(Map.Entry::getKey)
                    .sorted(MOST_NAMED)
                    .toList())
        .orElse(List.of());
  }

  /** Without those from whom the people file keeps the name apart, however near it is. */
  private Set<Speaker> allowed(WrittenName name, Set<Speaker> speakers) {
    if (apart.isEmpty()) {
      return speakers;
    }
    Set<Speaker> allowed = new LinkedHashSet<>(speakers);
    allowed.removeIf(speaker -> apart.getOrDefault(speaker, Set.of()).contains(name.key()));
    return allowed;
  }

  private Set<Speaker> handles(String handle) {
    return byHandle.getOrDefault(handle, Set.of());
  }

  private static List<Speaker> sorted(Set<Speaker> speakers) {
    return speakers.stream().sorted(MOST_NAMED).toList();
  }

  /** What comes first may be somebody told whom no note names; so nothing is cut off here. */
  private List<Speaker> named(WrittenName name) {
    Set<Speaker> found = new LinkedHashSet<>(sorted(allowed(name, fullNames.exactly(name))));
    if (isEnough(found)) {
      return List.copyOf(found);
    }
    if (name.full()) {
      found.addAll(allowed(name, fullName(name)));
      return List.copyOf(found);
    }
    List<Function<WordIndex<Speaker>, Set<Speaker>>> reaches =
        List.of(
            index -> index.exactly(name.surname()),
            index -> index.spelled(name.surname()),
            index -> index.typedInOtherLetters(name.surname()));
    boolean exact = true;
    for (Function<WordIndex<Speaker>, Set<Speaker>> reach : reaches) {
      Set<Speaker> bySurname = fitting(name, allowed(name, reach.apply(surnames)));
      Set<Speaker> reached = new LinkedHashSet<>(sorted(bySurname));
      reached.addAll(sorted(allowed(name, reach.apply(exact ? bare : heard))));
      // Who is called just so comes before those of whom it is the first name.
      if (!isEnough(exact ? reached : bySurname)) {
        reached.addAll(sorted(allowed(name, reach.apply(firstNames))));
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

  private static List<Speaker> inNotes(Collection<Speaker> speakers) {
    return speakers.stream().filter(speaker -> !speaker.members().isEmpty()).toList();
  }

  private static boolean isEnough(Set<Speaker> found) {
    return found.stream().anyMatch(speaker -> !speaker.members().isEmpty());
  }
}
