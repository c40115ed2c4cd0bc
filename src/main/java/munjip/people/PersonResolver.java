package munjip.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import munjip.quote.Named;
import munjip.text.AccountNames;

/**
 * Turns whom each note names into persons: joins the names of all notes that are one person's, by
 * the people file and by what the notes teach together.
 *
 * <p>Evidence counts in this order, whatever the order of the notes: what is told, full names that
 * are the same, accounts, full names in other spellings and other letters, short forms, and last
 * surnames alone. A first name alone is nobody but in its note.
 */
public final class PersonResolver {
  private PersonResolver() {}

  /**
   * Whole and anew each time: 20,000 names take well under a second.
   *
   * @throws IllegalArgumentException when a note is there twice
   */
  public static People resolve(PeopleConfig config, Collection<NoteNames> notes) {
    Vocabulary vocabulary =
        new Vocabulary(written(config, notes), accounts(config, notes), config.firstNames());
    List<Entry> entries = entries(config, notes, vocabulary);
    List<Set<String>> apart = new ArrayList<>();
    for (int i = 0; i < config.persons().size(); i++) {
      apart.add(apart(config.persons().get(i), entries.get(i), vocabulary));
    }
    denied(entries, apart);
    Clusters clusters = new Clusters(entries, apart);
    new ToldPersons(entries, clusters).join();
    new FullNames(entries, clusters).join();
    new BareNames(entries, clusters).join();
    return new People(Speakers.of(config, apart, entries, clusters), vocabulary);
  }

  private static Set<String> written(PeopleConfig config, Collection<NoteNames> notes) {
    Set<String> written = new HashSet<>();
    for (KnownPerson person : config.persons()) {
      written.add(person.name());
      written.addAll(person.aliases());
    }
    for (NoteNames note : notes) {
      note.named().forEach(named -> written.addAll(Entry.all(named)));
    }
    return written;
  }

  /** Accounts that are told, that notes tie to a name, or that are written as such. */
  private static Set<String> accounts(PeopleConfig config, Collection<NoteNames> notes) {
    Set<String> accounts = new HashSet<>();
    for (KnownPerson person : config.persons()) {
      person.handles().forEach(handle -> accounts.add(AccountNames.lower(handle)));
      person.urls().forEach(url -> AccountNames.handle(url).ifPresent(accounts::add));
    }
    for (NoteNames note : notes) {
      for (Named named : note.named()) {
        named.handles().forEach(handle -> accounts.add(AccountNames.lower(handle)));
        for (String name : Entry.all(named)) {
          if (WrittenForm.hasSign(name)) {
            AccountNames.handle(name).ifPresent(accounts::add);
          }
        }
      }
    }
    return accounts;
  }

  /** Those who are told, then those of the notes, always in the same order. */
  private static List<Entry> entries(
      PeopleConfig config, Collection<NoteNames> notes, Vocabulary vocabulary) {
    List<Entry> entries = new ArrayList<>();
    for (KnownPerson person : config.persons()) {
      entries.add(Entry.told(entries.size(), person, vocabulary));
    }
    List<NoteNames> sorted =
        notes.stream().sorted(Comparator.comparing(NoteNames::noteId)).toList();
    // Of whom notes say the same in full there is one; a word alone may mean others elsewhere.
    Map<Entry, Set<Member>> same = new LinkedHashMap<>();
    String before = "";
    for (NoteNames note : sorted) {
      if (note.noteId().equals(before)) {
        throw new IllegalArgumentException("names of note " + before + " twice");
      }
      before = note.noteId();
      int index = 0;
      for (Named named : note.named()) {
        Member member = new Member(before, index);
        Entry entry = Entry.of(member, named, vocabulary);
        Entry alike = entry.hasFullName() ? entry.with(Set.of()) : entry;
        same.computeIfAbsent(alike, key -> new LinkedHashSet<>()).add(member);
        index++;
      }
    }
    same.forEach((entry, members) -> entries.add(entry.with(members)));
    return entries;
  }

  /** Keys of names that are never this person's; those he is told to have are his all the same. */
  private static Set<String> apart(KnownPerson person, Entry entry, Vocabulary vocabulary) {
    Set<String> own =
        entry.names().stream().map(WrittenName::key).collect(Collectors.toUnmodifiableSet());
    Set<String> apart = new LinkedHashSet<>();
    for (String name : person.apart()) {
      vocabulary
          .read(name)
          .map(WrittenName::key)
          .filter(k -> !own.contains(k))
          .ifPresent(apart::add);
    }
    return apart;
  }

  /**
   * Where a note itself ties what the people file keeps apart, the name it comes first by stays.
   */
  private static void denied(List<Entry> entries, List<Set<String>> apart) {
    for (int known = 0; known < apart.size(); known++) {
      Set<String> denied = apart.get(known);
      if (denied.isEmpty()) {
        continue;
      }
      Set<String> own =
          entries.get(known).names().stream().map(WrittenName::key).collect(Collectors.toSet());
      for (int i = apart.size(); i < entries.size(); i++) {
        Entry entry = entries.get(i);
        List<String> keys = entry.names().stream().map(WrittenName::key).toList();
        if (keys.stream().anyMatch(denied::contains) && keys.stream().anyMatch(own::contains)) {
          boolean isOther = denied.contains(keys.getFirst());
          entries.set(i, entry.without(isOther ? own : denied));
        }
      }
    }
  }
}
