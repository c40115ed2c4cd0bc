package munjip.quote;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.TextRange;

/**
 * Text in the first person that opens with a link to somebody's own post: what the post says,
 * translated or copied.
 */
final class FirstPerson {
  private static final Pattern I =
      Pattern.compile(
          "(?<![가-힣])(?:저는|제가|저의|저도|나는|내가|나의|나도)(?![가-힣])|제 생각|\\b(?:I|I'm|I’m|I've|my|me)\\b");

  /** The link must open the paragraph, behind a bold name of the thing at most. */
  private static final int OPENING = 160;

  private static final Pattern OPENS = Pattern.compile("\\)?\\s*[:：—–-]\\s*");
  private static final Pattern POST = Pattern.compile("(?i)/(?:status|posts?|p)/");

  private FirstPerson() {}

  static void find(Scene scene, Consumer<Found> found) {
    for (Part part : scene.parts) {
      if (part.isHeading() || part.isQuoted() || part.text().length() < 80) {
        continue;
      }
      for (Part.Link link : part.links()) {
        Optional<Person> person =
            link.label().start() <= OPENING ? scene.book.ofLink(link.href()) : Optional.empty();
        String rest = part.text().substring(link.label().end());
        boolean post = POST.matcher(link.href()).find();
        Matcher opens = OPENS.matcher(rest);
        if (person.isPresent()
            && post
            && opens.lookingAt()
            && I.matcher(rest.substring(0, Math.min(rest.length(), 240))).find()) {
          TextRange words =
              new TextRange(
                  part.range().start() + link.label().end() + opens.end(), part.range().end());
          found.accept(
              new Found(
                  QuoteType.MONOLOGUE, words, person.get(), "", link.href(), .9, "FirstPerson"));
          break;
        }
      }
    }
  }
}
