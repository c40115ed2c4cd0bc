package munjip.lucene;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import munjip.note.Note;
import munjip.text.Unicode;

/** The names under which {@code [[links]]} reach a note: path, file name, title, aliases. */
final class NoteNames {
  private NoteNames() {}

  static Set<String> of(Note note) {
    Set<String> names = new LinkedHashSet<>();
    String path = note.path();
    names.add(key(path));
    String bare = withoutEnding(path);
    for (int slash = -1; slash + 1 <= bare.length(); ) {
      names.add(key(bare.substring(slash + 1)));
      slash = bare.indexOf('/', slash + 1);
      if (slash < 0) {
        break;
      }
    }
    names.add(key(path.substring(path.lastIndexOf('/') + 1)));
    names.add(key(note.meta().title()));
    note.meta().aliases().forEach(alias -> names.add(key(alias)));
    return names;
  }

  /** A link target without the heading it may lead to. */
  static String withoutHeading(String target) {
    int heading = target.indexOf('#');
    return heading > 0 ? target.substring(0, heading) : target;
  }

  /** A name as it is compared: without {@code ./} and case. */
  static String key(String target) {
    String name = target.strip();
    while (name.startsWith("./") || name.startsWith("../") || name.startsWith("/")) {
      name = name.substring(name.indexOf('/') + 1);
    }
    return Unicode.nfc(name).toLowerCase(Locale.ROOT);
  }

  private static String withoutEnding(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
  }
}
