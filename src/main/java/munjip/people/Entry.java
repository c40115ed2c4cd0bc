package munjip.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import munjip.people.WrittenName.Script;
import munjip.quote.Named;

/**
 * Somebody whom a note names, or whom the people file tells, as read: the smallest thing that is
 * joined with others.
 *
 * @param known the place in the people file, -1 for somebody of a note
 * @param member where in the notes; empty for somebody told
 * @param forms all names as written, the first is the name
 * @param names what these say, without accounts
 * @param handles accounts, and addresses
 * @param hint the name that an account by itself suggests, when it has no other
 */
record Entry(
    int known,
    Optional<Member> member,
    List<String> forms,
    List<WrittenName> names,
    Set<String> handles,
    Optional<WrittenName> hint) {

  static Entry told(int known, KnownPerson person, Vocabulary vocabulary) {
    List<String> forms = new ArrayList<>();
    forms.add(person.name());
    forms.addAll(person.aliases());
    Set<String> handles = new LinkedHashSet<>();
    person.handles().forEach(handle -> handles.add(Accounts.lower(handle)));
    for (String url : person.urls()) {
      Accounts.handle(url).ifPresent(handles::add);
      Accounts.address(url).ifPresent(handles::add);
    }
    return new Entry(
        known, Optional.empty(), forms, names(forms, vocabulary), handles, Optional.empty());
  }

  static Entry of(Member member, Named named, Vocabulary vocabulary) {
    List<String> forms = new ArrayList<>();
    Set<String> handles = new LinkedHashSet<>();
    named.handles().forEach(handle -> handles.add(Accounts.lower(handle)));
    for (String form : all(named)) {
      Optional<String> handle = Accounts.handle(form);
      Optional<String> address = Accounts.address(form);
      handle.ifPresent(handles::add);
      address.ifPresent(handles::add);
      // An account's name is no name, even when it is written as one.
      boolean account = handle.isPresent() || address.isPresent() || handles.contains(form);
      if (!account || forms.isEmpty()) {
        forms.add(form);
      }
    }
    boolean nameless = isAccount(forms.getFirst(), handles);
    List<WrittenName> names =
        nameless ? names(forms.subList(1, forms.size()), vocabulary) : names(forms, vocabulary);
    Optional<WrittenName> hint =
        names.isEmpty()
            ? handles.stream()
                .filter(handle -> handle.matches("[a-z]+([_.-][a-z]+)?") && handle.length() > 4)
                .filter(handle -> Accounts.address(handle).isEmpty())
                .findFirst()
                .flatMap(handle -> vocabulary.known(handle.replaceAll("[_.-]", " ")))
            : Optional.empty();
    return new Entry(-1, Optional.of(member), forms, names, handles, hint);
  }

  private static boolean isAccount(String form, Set<String> handles) {
    return Accounts.handle(form).isPresent()
        || Accounts.address(form).isPresent()
        || handles.contains(form);
  }

  static List<String> all(Named named) {
    List<String> all = new ArrayList<>();
    all.add(named.name());
    all.addAll(named.aliases());
    return all;
  }

  private static List<WrittenName> names(List<String> forms, Vocabulary vocabulary) {
    List<WrittenName> names = new ArrayList<>();
    forms.forEach(form -> vocabulary.known(form).ifPresent(names::add));
    return names;
  }

  boolean isTold() {
    return known >= 0;
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
  Entry without(Set<String> keys, Vocabulary vocabulary) {
    List<String> kept =
        forms.stream()
            .filter(form -> vocabulary.known(form).filter(n -> keys.contains(n.key())).isEmpty())
            .toList();
    return new Entry(
        known,
        member,
        kept,
        names.stream().filter(name -> !keys.contains(name.key())).toList(),
        handles,
        hint);
  }
}
