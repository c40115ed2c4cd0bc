package munjip.people;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins those of the notes with those the people file tells: by a full name, else an account or
 * address, else a single word that is told to mean one person alone.
 */
final class ToldPersons {
  private final List<Entry> entries;
  private final Clusters clusters;
  private final FullNameIndex<Integer> names = new FullNameIndex<>();
  private final Map<String, Integer> handles = new HashMap<>();
  private final Map<String, Integer> words = new HashMap<>();

  ToldPersons(List<Entry> entries, Clusters clusters) {
    this.entries = entries;
    this.clusters = clusters;
    for (int i = 0; i < entries.size() && entries.get(i).isTold(); i++) {
      int told = i;
      for (WrittenName name : entries.get(i).names()) {
        if (name.full()) {
          names.add(name, told);
        } else {
          words.putIfAbsent(name.key(), told);
        }
      }
      entries.get(i).accounts().forEach(handle -> handles.putIfAbsent(handle, told));
    }
  }

  void join() {
    for (int i = 0; i < entries.size(); i++) {
      if (!entries.get(i).isTold()) {
        for (int told : told(entries.get(i))) {
          if (clusters.join(i, told)) {
            break;
          }
        }
      }
    }
  }

  private Set<Integer> told(Entry entry) {
    Set<Integer> told = new LinkedHashSet<>();
    for (WrittenName name : entry.names()) {
      if (name.full()) {
        told.addAll(names.exactly(name));
      }
    }
    entry.hint().filter(WrittenName::full).ifPresent(name -> told.addAll(names.exactly(name)));
    for (String handle : entry.accounts()) {
      if (handles.containsKey(handle)) {
        told.add(handles.get(handle));
      }
    }
    if (!entry.hasFullName()) {
      for (WrittenName name : entry.names()) {
        if (words.containsKey(name.key())) {
          told.add(words.get(name.key()));
        }
      }
      entry.hint().map(name -> words.get(name.key())).ifPresent(told::add);
    }
    return told;
  }
}
