package munjip.quote;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.TextRange;

/** A paragraph, and below it a line of its own that signs it: {@code -- Wilhelmina Oduya, 1961}. */
final class SignedParagraphs {
  private static final String DASHES = "—–―";

  /** In UTF-16 units. */
  private static final int SHORTEST = 12;

  private static final int LONGEST_SIGNATURE = 120;

  /** How a reading device says where copied words are from: title and author on lines below. */
  private static final Pattern EXCERPT =
      Pattern.compile(
          "(?:Excerpt From|발췌[:：]?|다음에서 발췌[:：]?)\\s*\\n([^\\n]{1,120})\\n([^\\n]{2,80})(?:\\n.*)?",
          Pattern.DOTALL);

  private SignedParagraphs() {}

  static void find(Scene scene, Consumer<Found> found) {
    Signatures signatures = new Signatures(scene);
    for (int i = 1; i < scene.parts.size(); i++) {
      Part line = scene.parts.get(i);
      Part words = scene.parts.get(i - 1);
      if (isText(line) && isText(words)) {
        excerpt(scene, words, EXCERPT.matcher(line.text()), found);
      }
      boolean signs =
          isText(line)
              && line.text().length() <= LONGEST_SIGNATURE
              && line.text().indexOf('\n') < 0
              && isDashed(line);
      if (!signs || !isText(words) || words.text().length() < SHORTEST) {
        continue;
      }
      Optional<Signatures.Signature> signature = signatures.dashed(line);
      boolean signed = words.text().startsWith("--") || signatures.dashed(words).isPresent();
      // The only one, in the last line, signs the note.
      boolean closes =
          !Books.isMarkedText(scene.note.meta().title())
              && i == scene.parts.size() - 1
              && scene.parts.stream().filter(SignedParagraphs::isDashed).count() == 1;
      if (signature.isPresent() && !signed && !closes) {
        found.accept(
            new Found(
                QuoteType.MONOLOGUE,
                words.range(),
                signature.get().person(),
                signature.get().as(),
                "—",
                .9,
                "SignedParagraph"));
      }
    }
  }

  private static boolean isDashed(Part part) {
    return DASHES.indexOf(part.text().charAt(0)) >= 0 || part.text().startsWith("--");
  }

  private static void excerpt(Scene scene, Part words, Matcher from, Consumer<Found> found) {
    if (from.matches()) {
      String name = Authors.firstOf(from.group(2));
      scene
          .someone(name)
          .ifPresent(
              author ->
                  found.accept(
                      new Found(QuoteType.DIRECT, unmarked(words), author, name, "", .9, "Excerpt")
                          .from(from.group(1).strip())));
    }
  }

  /** Without the marks around all of it. */
  private static TextRange unmarked(Part part) {
    Masked masked = Masked.of(part);
    boolean whole =
        masked.spans().size() == 1
            && masked.spans().getFirst().length() >= part.text().length() - 2;
    return whole
        ? masked.words(masked.spans().getFirst()).shift(part.range().start())
        : part.range();
  }

  private static boolean isText(Part part) {
    return part.kind() == Part.Kind.PARAGRAPH && !part.isQuoted() && !part.item();
  }
}
