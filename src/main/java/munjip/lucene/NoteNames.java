package munjip.lucene;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import munjip.note.Note;
import munjip.note.NoteLinkTarget;
import munjip.note.NoteLinks;
import munjip.text.Unicode;

/** The names under which {@code [[links]]} reach a note: path, file name, title, aliases. */
final class NoteNames {
  private static final Pattern NOTE_ENDING = Pattern.compile("\\.(?:md|markdown|txt)$");

  /** What may be left out of the path of a note in a link. */
  private static final List<String> PATH_ENDINGS =
      List.of("", ".md", ".markdown", ".txt", "/README.md", "/index.md");

  private NoteNames() {}

  static Set<String> of(Note note) {
    List<String> titles = new ArrayList<>(List.of(note.meta().title()));
    titles.addAll(note.meta().aliases());
    return of(note.path(), titles);
  }

  static Set<String> of(String path, List<String> titles) {
    Set<String> names = new LinkedHashSet<>();
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
    titles.forEach(title -> names.add(key(title)));
    return names;
  }

  /**
   * The paths at which a link finds a note, from the folder of the note it stands in, as they are
   * compared; the likeliest first. Empty for one that leads out of the notes, or to a picture.
   *
   * @param from path of the note it stands in
   */
  static List<String> pathsMeant(String from, String target) {
    return meant(target).stream()
        .map(name -> beside(from, name))
        .flatMap(path -> PATH_ENDINGS.stream().map(ending -> key(path + ending)))
        // The folder of all notes has no path of its own, but a page.
        .filter(path -> !path.isEmpty() && !path.startsWith("."))
        .distinct()
        .toList();
  }

  /** The names a link may mean, wherever the note lies. */
  static List<String> namesMeant(String target) {
    return meant(target).stream()
        .flatMap(name -> Stream.of(name, NOTE_ENDING.matcher(name).replaceFirst("")))
        .map(NoteNames::key)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /** What of a link names a note, as written and as an address is read; none where none does. */
  private static List<String> meant(String target) {
    if (!NoteLinkTarget.isLocal(target) || NoteLinks.isPicture(target)) {
      return List.of();
    }
    // A heading begins at a hash sign, but a name may hold one, as "C# notes" does.
    return Stream.of(target, withoutHeading(target))
        .flatMap(name -> Stream.of(name, decoded(name)))
        .distinct()
        .toList();
  }

  private static String decoded(String target) {
    try {
      return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A name may hold a percent sign.
      return target;
    }
  }

  private static String beside(String from, String target) {
    Deque<String> path = new ArrayDeque<>();
    if (!target.startsWith("/")) {
      path.addAll(List.of(from.split("/", -1)));
      path.removeLast();
    }
    for (String part : target.split("/", -1)) {
      if (part.equals("..")) {
        path.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        path.addLast(part);
      }
    }
    return String.join("/", path);
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
