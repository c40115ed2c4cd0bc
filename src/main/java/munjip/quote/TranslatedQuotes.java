package munjip.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import munjip.passage.Quotations;
import munjip.passage.Sentences;

/**
 * The translation that the note's author puts below a block quote in the other language: those are
 * the quoted person's words, too. Nearly all block quotes of the note have one, or it says that it
 * is one.
 */
final class TranslatedQuotes {
  /** How long a Korean translation is beside its English original, about .45, and the converse. */
  private static final double SHORTEST = .25;

  private static final double LONGEST = .85;

  /** Of a quote that is translated, the ones that are taken at least. */
  private static final double SURE = .7;

  private static final int FEWEST = 2;

  /** Of all quotes in the other language, how many have one. */
  private static final double MOST = .75;

  private static final Pattern SAID =
      Pattern.compile(
          "(?i)\\s*[(\\[]?(?:번역|옮기면|우리말로|해석|translation|in english)\\s?[:：].*", Pattern.DOTALL);

  private static final Pattern BRACKETED =
      Pattern.compile("\\s*[\\[(].*[\\])]\\s*", Pattern.DOTALL);

  private TranslatedQuotes() {}

  /** A quote and the part that says it again. */
  private record Pair(Found quote, Part translation, boolean said) {}

  /**
   * @param found block quotes; their translations are added
   */
  static void find(Scene scene, List<Found> found) {
    List<Pair> pairs = new ArrayList<>();
    int foreign = 0;
    for (Found quote : List.copyOf(found)) {
      if (quote.type() != QuoteType.BLOCK || quote.confidence() < SURE) {
        continue;
      }
      foreign++;
      int next = behind(scene, quote);
      if (next > 0 && translates(scene, quote, scene.parts.get(next))) {
        Part part = scene.parts.get(next);
        boolean said =
            SAID.matcher(part.text()).matches() || BRACKETED.matcher(part.text()).matches();
        pairs.add(new Pair(quote, part, said));
      }
    }
    boolean habit = pairs.size() >= FEWEST && pairs.size() >= foreign * MOST;
    for (Pair pair : pairs) {
      if (pair.said || habit) {
        Found quote = pair.quote;
        found.add(
            new Found(
                    QuoteType.MONOLOGUE,
                    pair.translation.range(),
                    quote.speaker(),
                    quote.saidAs(),
                    "",
                    Math.min(quote.confidence(), .85),
                    "Translation")
                .from(quote.work()));
      }
    }
  }

  /** The part behind a block quote, when it is a paragraph of the same section; else 0. */
  private static int behind(Scene scene, Found quote) {
    int i = scene.layout.behind(quote.range().end());
    if (i == scene.parts.size()) {
      return 0;
    }
    Part part = scene.parts.get(i);
    boolean next =
        part.kind() == Part.Kind.PARAGRAPH
            && !part.item()
            && scene.parts.get(i - 1).isQuoted()
            && scene.parts.get(i - 1).section() == part.section();
    return next ? i : 0;
  }

  private static boolean translates(Scene scene, Found quote, Part part) {
    String words = quote.range().of(scene.note.text());
    boolean korean = isKorean(words);
    if (korean == isKorean(part.text())) {
      return false;
    }
    double ratio =
        korean
            ? (double) words.length() / part.text().length()
            : (double) part.text().length() / words.length();
    return ratio >= SHORTEST && ratio <= LONGEST && sentences(words) == sentences(part.text());
  }

  private static int sentences(String text) {
    return Sentences.ends(text, Quotations.in(text, Integer.MAX_VALUE)).size();
  }

  /** Whether more of a text is Hangul than a loan word or a name. */
  private static boolean isKorean(String text) {
    int hangul = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      hangul += Ko.isSyllable(text.charAt(i)) ? 1 : 0;
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return hangul * 3 > letters;
  }
}
