package munjip.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Forms of names, so kept that those standing at a place of a text are found without trying each:
 * by the lengths of those that begin with its letter.
 */
final class NameForms {
  private final Set<String> forms = new HashSet<>();
  private final Map<Character, NavigableSet<Integer>> lengths = new HashMap<>();

  void add(String form) {
    if (forms.add(form)) {
      lengths.computeIfAbsent(form.charAt(0), first -> new TreeSet<>()).add(form.length());
    }
  }

  /** Whether one of them begins with this letter. */
  boolean mayBegin(char letter) {
    return lengths.containsKey(letter);
  }

  /** Those that stand here, whatever follows, longer ones first; a blank may be a line end. */
  List<String> at(String text, int at) {
    NavigableSet<Integer> tried = lengths.get(text.charAt(at));
    if (tried == null) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    for (int length : tried.descendingSet()) {
      if (at + length <= text.length()) {
        String form = text.substring(at, at + length).replace('\n', ' ');
        if (forms.contains(form)) {
          found.add(form);
        }
      }
    }
    return found;
  }
}
