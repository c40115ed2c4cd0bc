package munjip.quote;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one whose text, talk or channel the note is about, where a line of its head says so. */
final class Authors {
  private static final Pattern LINE =
      Pattern.compile(
          "(?i)^(?:원문|원글|영상|책|글|강연)?\\s?(?:저자|글쓴이|작성자|지은이|채널|발표자|연사|강연자|강연|화자|진행자|진행|by|author|speaker|channel|writer|written by|글)\\s*[:：]\\s*(.{2,60})");

  /** Lines of a note's head, and of its foot. */
  private static final int LINES = 12;

  private Authors() {}

  static Optional<Person> in(Scene scene) {
    List<Part> parts = scene.parts;
    for (int i = 0; i < parts.size(); i++) {
      if (i >= LINES && i < parts.size() - LINES) {
        continue;
      }
      for (String line : parts.get(i).text().split("\n")) {
        Matcher m = LINE.matcher(line.strip());
        if (m.find()) {
          List<NameBook.Place> places = scene.book.places(m.group(1));
          if (!places.isEmpty()) {
            return Optional.of(places.getFirst().person());
          }
          List<NameAt> names = scene.book.candidates(m.group(1));
          if (!names.isEmpty()) {
            return Optional.of(scene.book.named(names.getFirst().form(), NameAt.PERSON));
          }
        }
      }
    }
    return Optional.empty();
  }
}
