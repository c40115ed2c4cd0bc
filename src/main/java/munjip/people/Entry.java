package munjip.people;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import munjip.people.WrittenName.Script;
import munjip.quote.Named;
import munjip.text.AccountNames;
import munjip.text.Address;

/**
 * Somebody whom a note names, or whom the people file tells, as read: the smallest thing that is
 * joined with others.
 *
 * @param known the place in the people file, -1 for somebody of a note
 * @param members where in the notes; empty for somebody told
 * @param forms all names, the first is the one it goes by; accounts only if there is nothing else
 * @param names what these say, without accounts
 * @param handles accounts
 * @param addresses of pages, also of accounts
 * @param hint the name that an account by itself suggests, when it has no other
 */
record Entry(
    int known,
    Set<Member> members,
    List<WrittenForm> forms,
    List<WrittenName> names,
    Set<String> handles,
    Set<String> addresses,
    Optional<WrittenName> hint) {
  /** Letters of one word or two; shorter ones are mostly first names, and initials. */
  private static final Pattern HINT = Pattern.compile("[a-z]+([_-][a-z]+)?");

  private static final int SHORTEST_HINT = 7;

  static Entry told(int known, KnownPerson person, Vocabulary vocabulary) {
    List<WrittenForm> forms = new ArrayList<>();
    forms.add(vocabulary.form(person.name()));
    person.aliases().forEach(alias -> forms.add(vocabulary.form(alias)));
    Set<String> handles = new LinkedHashSet<>();
    person.handles().forEach(handle -> handles.add(AccountNames.lower(handle)));
    Set<String> addresses = new LinkedHashSet<>();
    for (String url : person.urls()) {
      AccountNames.handle(url).ifPresent(handles::add);
      AccountNames.address(url).ifPresent(addresses::add);
    }
    return new Entry(known, Set.of(), forms, names(forms), handles, addresses, Optional.empty());
  }

  static Entry of(Member member, Named named, Vocabulary vocabulary) {
    Set<String> handles = new LinkedHashSet<>();
    named.handles().forEach(handle -> handles.add(AccountNames.lower(handle)));
    List<WrittenForm> all = all(named).stream().map(vocabulary::form).toList();
    Set<String> addresses = new LinkedHashSet<>();
    for (WrittenForm form : all) {
      form.handle().ifPresent(handles::add);
      form.address().ifPresent(addresses::add);
    }
    // An account's name is no name, even when it is written as one.
    List<WrittenForm> forms =
        all.stream()
            .filter(form -> !form.isAccount() && !handles.contains(form.written()))
            .toList();
    List<WrittenName> names = names(forms);
    return new Entry(
        -1,
        Set.of(member),
        forms.isEmpty() ? all : forms,
        names,
        handles,
        addresses,
        names.isEmpty() ? hint(handles, vocabulary) : Optional.empty());
  }

  private static Optional<WrittenName> hint(Set<String> handles, Vocabulary vocabulary) {
    return handles.stream()
        .filter(handle -> handle.length() >= SHORTEST_HINT && HINT.matcher(handle).matches())
        .findFirst()
        .flatMap(handle -> vocabulary.read(handle.replaceAll("[_.-]", " ")));
  }

  static List<String> all(Named named) {
    List<String> all = new ArrayList<>();
    all.add(named.name());
    all.addAll(named.aliases());
    return all;
  }

  private static List<WrittenName> names(List<WrittenForm> forms) {
    return forms.stream().flatMap(form -> form.name().stream()).toList();
  }

  /** The same for several members of whom notes say the same. */
  Entry with(Set<Member> all) {
    return new Entry(known, all, forms, names, handles, addresses, hint);
  }

  /** Accounts and addresses, which tell as much. */
  Set<String> accounts() {
    Set<String> accounts = new LinkedHashSet<>(handles);
    accounts.addAll(addresses);
    return accounts;
  }

  /** What titles before its names say of whom they name. */
  Set<Address> addressed() {
    Set<Address> addressed = EnumSet.noneOf(Address.class);
    forms.forEach(form -> Address.of(form.written()).ifPresent(addressed::add));
    return addressed;
  }

  boolean isTold() {
    return known >= 0;
  }

  /** Whether all that is known of it is accounts, or words written as such. */
  boolean isLikeAccount() {
    return !isTold() && forms.stream().allMatch(WrittenForm::isLikeAccount);
  }

  boolean hasFullName() {
    return names.stream().anyMatch(WrittenName::full);
  }

  /**
   * The names that must fit those of everybody it is joined with: of each script the first full
   * one, or if there is none at all, the first. Of somebody told, all full names count.
   */
  List<WrittenName> principal() {
    boolean full = hasFullName();
    Set<Script> seen = new HashSet<>();
    return names.stream()
        .filter(name -> name.full() == full)
        .filter(name -> isTold() || seen.add(name.script()))
        .toList();
  }

  /** Without the names that the people file denies it. */
  Entry without(Set<String> keys) {
    List<WrittenForm> kept =
        forms.stream()
            .filter(form -> form.name().filter(name -> keys.contains(name.key())).isEmpty())
            .toList();
    return new Entry(known, members, kept, names(kept), handles, addresses, hint);
  }
}
