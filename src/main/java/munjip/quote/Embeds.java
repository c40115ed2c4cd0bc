package munjip.quote;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.TextRange;

/** Posts embedded as raw HTML: the words, then {@code — Name (@handle) August 5, 2020}. */
final class Embeds {
  private static final Pattern SIGNED =
      Pattern.compile("(?:—|–|―)\\s*([^—–\\n(@]{2,60}?)\\s*\\(@([\\w.]{2,30})\\)");

  private Embeds() {}

  static void find(Scene scene, Consumer<Found> found) {
    for (int i = 0; i < scene.parts.size(); i++) {
      Part part = scene.parts.get(i);
      Matcher signed = SIGNED.matcher(part.text());
      if (part.kind() == Part.Kind.HEADING || !part.text().contains("(@") || !signed.find()) {
        continue;
      }
      String name = signed.group(1).strip();
      Person person = scene.book.known(name).orElseGet(() -> scene.book.named(name, 3));
      person.has(signed.group(2).toLowerCase(Locale.ROOT));
      int start = part.range().start();
      int end = start + signed.start();
      if (part.text().substring(0, signed.start()).isBlank() && i > 0) {
        start = scene.parts.get(i - 1).range().start();
        end = scene.parts.get(i - 1).range().end();
      }
      String text = scene.note.text();
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      if (end > start) {
        found.accept(
            new Found(QuoteType.BLOCK, new TextRange(start, end), person, name, "—", .97, "Embed"));
      }
    }
  }
}
