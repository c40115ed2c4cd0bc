package munjip.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Every place that names somebody: by a name, or by a link to an account of theirs. */
final class Mentions {
  private static final Pattern PROJECT =
      Pattern.compile("(?i)^(?:https?://)?(?:www\\.)?github\\.com/[^/?#]+/[^/?#]+");

  private Mentions() {}

  /** In the order of the note; may add to the people of the scene whom only a link names. */
  static List<Mention> of(Scene scene) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < scene.parts.size(); i++) {
      Part part = scene.parts.get(i);
      List<Mention> named = new ArrayList<>();
      for (NameBook.Place place : scene.placesOf.get(i)) {
        named.add(new Mention(place.person().index, place.range()));
      }
      for (Part.Link link : part.links()) {
        if (!link.label().isEmpty()) {
          ofLink(scene, link.href())
              .map(person -> new Mention(person.index, link.label()))
              .filter(mention -> named.stream().noneMatch(each -> isSame(each, mention)))
              .ifPresent(named::add);
        }
      }
      named.sort(Comparator.comparing(Mention::range));
      int start = part.range().start();
      named.forEach(each -> mentions.add(new Mention(each.person(), each.range().shift(start))));
    }
    return mentions;
  }

  /**
   * Whose account a link leads to. What belongs to an account on a site for code is as often a
   * firm's: there only those count whom the note names otherwise.
   */
  private static Optional<Person> ofLink(Scene scene, String href) {
    return PROJECT.matcher(href).find() ? scene.book.owns(href) : scene.book.ofLink(href);
  }

  /** A name in the label of its own link is one mention. */
  private static boolean isSame(Mention one, Mention other) {
    return one.person() == other.person() && one.range().overlaps(other.range());
  }
}
