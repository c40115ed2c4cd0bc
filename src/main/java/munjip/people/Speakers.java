package munjip.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes speakers of what was joined: how each is called, and by what found. */
final class Speakers {
  private final PeopleConfig config;
  private final List<Set<String>> apart;
  private final Set<String> ids = new HashSet<>();

  private Speakers(PeopleConfig config, List<Set<String>> apart) {
    this.config = config;
    this.apart = apart;
  }

  /** A name as it is written most often, and how often that is. */
  private static final class Form {
    final Map<String, Integer> spellings = new HashMap<>();
    boolean full;
    int uses;

    String text() {
      return spellings.entrySet().stream()
          .min(
              Comparator.<Map.Entry<String, Integer>, Boolean>comparing(
                      each -> isOfLink(each.getKey()))
                  .thenComparing(Map.Entry.<String, Integer>comparingByValue().reversed())
                  .thenComparing(Map.Entry.comparingByKey()))
          .orElseThrow()
          .getKey();
    }
  }

  /** An account in small letters may be out of an address, where capitals are lost. */
  private static boolean isOfLink(String name) {
    return name.startsWith("@") && name.equals(name.toLowerCase(Locale.ROOT));
  }

  /**
   * @param apart for each known person the keys of names that are not theirs
   */
  static List<Person> of(
      PeopleConfig config, List<Set<String>> apart, List<Entry> entries, Clusters clusters) {
    // In the order of what each begins with: somebody told, else the first note.
    Map<Integer, List<Entry>> joined = new LinkedHashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      joined.computeIfAbsent(clusters.of(i), key -> new ArrayList<>()).add(entries.get(i));
    }
    Speakers speakers = new Speakers(config, apart);
    return joined.values().stream().map(speakers::person).toList();
  }

  private Person person(List<Entry> entries) {
    Set<WrittenName> full = new LinkedHashSet<>();
    Set<String> surnames = new LinkedHashSet<>();
    Set<String> firstNames = new LinkedHashSet<>();
    for (Entry entry : entries) {
      for (WrittenName name : entry.names()) {
        if (name.full()) {
          full.add(name);
          surnames.add(name.surname());
          surnames.add(name.last());
          firstNames.add(name.first());
        }
      }
    }
    for (Entry entry : entries) {
      for (WrittenName name : entry.names()) {
        if (!name.full() && !firstNames.contains(name.surname())) {
          (isFirstName(name, entry) ? firstNames : surnames).add(name.surname());
        }
      }
      entry.hint().filter(hint -> !hint.full()).ifPresent(hint -> surnames.add(hint.surname()));
    }
    Set<String> accounts = new LinkedHashSet<>();
    entries.forEach(entry -> accounts.addAll(entry.accounts()));
    return new Person(
        speaker(entries),
        List.copyOf(full),
        List.copyOf(surnames),
        List.copyOf(firstNames),
        List.copyOf(accounts),
        entries.stream()
            .filter(Entry::isTold)
            .findFirst()
            .map(told -> apart.get(told.known()))
            .orElse(Set.of()),
        entries.stream().allMatch(Entry::isLikeAccount));
  }

  /** Beside the full name it is rather the first name than the surname. */
  private static boolean isFirstName(WrittenName word, Entry entry) {
    return !entry.isTold()
        && entry.names().stream()
            .filter(WrittenName::full)
            .anyMatch(full -> Contradiction.callsByFirstName(full, word));
  }

  private Speaker speaker(List<Entry> entries) {
    Map<String, Form> forms = new HashMap<>();
    Set<String> handles = new TreeSet<>();
    Set<Member> members = new HashSet<>();
    Optional<KnownPerson> known = Optional.empty();
    for (Entry entry : entries) {
      handles.addAll(entry.handles());
      if (entry.isTold()) {
        known = Optional.of(config.persons().get(entry.known()));
        continue;
      }
      members.addAll(entry.members());
      boolean full = entry.hasFullName();
      for (WrittenForm written : entry.forms()) {
        Form form = forms.computeIfAbsent(written.folded(), key -> new Form());
        form.spellings.merge(written.written(), entry.members().size(), Integer::sum);
        form.uses += entry.members().size();
        form.full |= full && written.name().filter(WrittenName::full).isPresent();
      }
    }
    List<Form> sorted = new ArrayList<>(forms.values());
    sorted.sort(Comparator.comparingInt((Form form) -> -form.uses).thenComparing(Form::text));
    String name = known.map(KnownPerson::name).orElseGet(() -> fullest(sorted));
    return new Speaker(
        id(name, members), name, aliases(name, sorted, known), List.copyOf(handles), members);
  }

  private static String fullest(List<Form> forms) {
    return forms.stream()
        .min(
            Comparator.comparing((Form form) -> !form.full)
                .thenComparing(form -> isOfLink(form.text()))
                .thenComparingInt(form -> -form.uses)
                .thenComparingInt(form -> -form.text().length())
                .thenComparing(Form::text))
        .orElseThrow()
        .text();
  }

  private static List<String> aliases(
      String name, Collection<Form> forms, Optional<KnownPerson> known) {
    Map<String, String> aliases = new LinkedHashMap<>();
    forms.forEach(form -> aliases.put(WrittenForm.folded(form.text()), form.text()));
    known.ifPresent(
        person ->
            person.aliases().forEach(each -> aliases.putIfAbsent(WrittenForm.folded(each), each)));
    aliases.remove(WrittenForm.folded(name));
    return List.copyOf(aliases.values());
  }

  /** Letters and digits of the name; a hash where these are not enough, or are taken. */
  private String id(String name, Set<Member> members) {
    String folded = WrittenForm.folded(name);
    String plain = plain(folded);
    boolean enough = isAscii(folded) && !plain.isEmpty();
    String id = enough ? plain : (plain.isEmpty() ? "" : plain + "-") + hash(folded);
    String free = id;
    for (int more = 0; !ids.add(free); more++) {
      String seed = members.isEmpty() ? "" : new TreeSet<>(members).first().toString();
      free = id + "-" + hash(seed + (more == 0 ? "" : more));
    }
    return free;
  }

  /** Small letters and digits, what is between them as one line each. */
  private static String plain(String folded) {
    StringBuilder plain = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        plain.append(c);
      } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != '-') {
        plain.append('-');
      }
    }
    int last = plain.length() - 1;
    return last >= 0 && plain.charAt(last) == '-' ? plain.substring(0, last) : plain.toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  /** FNV-1a of 64 bits over UTF-16 units, in base 36. */
  private static String hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return Long.toUnsignedString(hash, 36);
  }
}
