package munjip.quote;

import java.util.LinkedHashSet;
import java.util.Set;

/** Somebody the note names, while it is read; becomes a {@link Named}. */
final class Person {
  final int index;
  String name;
  double points;
  final Set<String> forms = new LinkedHashSet<>();
  final Set<String> handles = new LinkedHashSet<>();

  /** Whether the name alone tells a person: a given name, a gloss, a title, an account. */
  boolean sure;

  /** How often the person is the subject of a sentence, or stands in a title. */
  int weight;

  Person(int index, String name, double points) {
    this.index = index;
    this.name = name;
    this.points = points;
    forms.add(name);
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
