package munjip.quote;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Somebody the note names, while it is read; becomes a {@link Named}. */
final class Person {
  final int index;
  String name;
  double points;
  private final AccountOwners owners;
  private final Set<String> forms = new LinkedHashSet<>();
  private final Set<String> handles = new LinkedHashSet<>();

  /** Whether the name alone tells a person: a given name, a gloss, a title, an account. */
  boolean sure;

  /** How often the person is the subject of a sentence, or stands in a title. */
  int weight;

  /**
   * @param owners told of every name and account
   */
  Person(int index, String name, double points, AccountOwners owners) {
    this.index = index;
    this.name = name;
    this.points = points;
    this.owners = owners;
    called(name);
  }

  /** What the note calls this person, in the order of first sight. */
  Set<String> forms() {
    return Collections.unmodifiableSet(forms);
  }

  /** Takes in one more name. */
  void called(String form) {
    forms.add(form);
    owners.called(form, this);
  }

  /**
   * Takes in an account.
   *
   * @param handle in lower case
   */
  void has(String handle) {
    handles.add(handle);
    owners.has(handle, this);
  }

  Named named() {
    return new Named(
        name,
        forms.stream().filter(form -> !form.equals(name)).toList(),
        handles.stream().toList());
  }

  /** How sure it is that this is a person at all, in [0, 1]. */
  double certainty() {
    return points >= 4
        ? 1
        : points >= 3 ? .98 : points >= 2.5 ? .93 : points >= NameAt.PERSON ? .87 : .75;
  }
}
