package munjip.quote;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.TextRange;

/** A name with a colon before a quotation, or behind it with a dash. */
final class Labelled {
  private static final Pattern COLON =
      Pattern.compile("[`*]*(?:\\s?\\([^)]{0,60}\\))?\\s?[:：]\\s*[*_]*");
  private static final Pattern DASH =
      Pattern.compile("\\s*[*_(]*\\s*(?:—|–|―|--|-|~)\\s*[*_]*(?:by |@)?");

  /** Of what stands in the brackets, in UTF-16 units. */
  private static final int LONGEST = 100;

  private static final Pattern BRACKET = Pattern.compile("[*_]*\\s*[(（]");
  private static final Pattern BRACKET_END =
      Pattern.compile("(?:\\s?(?:씨|님|교수|박사))?(?:,[^()（）]{0,60})?[)）]\\s*[.]?\\s*");

  private static final Pattern OF_A_BOOK = Pattern.compile("\\s?(?:지음|저(?![가-힣])|옮김|著|글·)");
  private static final Pattern GOES_ON = Pattern.compile("\\s(?:is|was|has|and)\\b");

  private Labelled() {}

  static void find(Turn turn) {
    Sentence s = turn.sentence();
    String outer = s.masked().outer();
    for (TextRange quote : s.quotes()) {
      bracketed(turn, quote);
      for (NameBook.Place place : s.places()) {
        if (place.range().end() <= quote.start()) {
          Matcher colon =
              COLON.matcher(outer).region(Math.min(place.behind(), quote.start()), quote.start());
          if (colon.matches()) {
            add(turn, quote, place, ":", .93);
          }
        } else if (place.range().start() >= quote.end()) {
          Matcher dash = DASH.matcher(outer).region(quote.end(), place.range().start());
          String behind =
              outer.substring(
                  place.range().end(), Math.min(s.range().end(), place.range().end() + 30));
          if (dash.matches()
              && !OF_A_BOOK.matcher(behind).lookingAt()
              && !Ko.SUBJECT_AT.matcher(behind).lookingAt()
              && !GOES_ON.matcher(behind).lookingAt()) {
            add(turn, quote, place, "—", .95);
          }
        }
      }
    }
  }

  /** “…” (X): a sentence, and behind it in brackets who says it, and nothing more. */
  private static void bracketed(Turn turn, TextRange quote) {
    Sentence s = turn.sentence();
    String text = s.part().text();
    Matcher open = BRACKET.matcher(text).region(quote.end(), text.length());
    if (!open.lookingAt() || !KoreanQuotation.isSentence(s, List.of(quote))) {
      return;
    }
    String tail = text.substring(open.end(), Math.min(text.length(), open.end() + LONGEST));
    List<NameBook.Place> places = turn.scene().book.places(tail);
    if (!places.isEmpty()
        && places.getFirst().range().start() == 0
        && BRACKET_END
            .matcher(tail)
            .region(places.getFirst().range().end(), tail.length())
            .lookingAt()) {
      Person person = places.getFirst().person();
      Who who = new Who(person, places.getFirst().range().of(tail), 1);
      turn.add(QuoteType.DIRECT, s.masked().words(quote), who, "()", .88, "Labelled");
      turn.speakers().see(person, s, turn.part(), turn.index());
    }
  }

  private static void add(
      Turn turn, TextRange quote, NameBook.Place place, String cue, double base) {
    Sentence s = turn.sentence();
    TextRange words = s.masked().words(quote);
    double sure = words.length() >= 12 ? 1 : words.length() >= 6 ? .8 : .4;
    turn.add(
        QuoteType.DIRECT,
        words,
        KoreanSubjects.named(s, place, 1).get(),
        cue,
        base * sure,
        "Labelled");
    turn.speakers().see(place.person(), s, turn.part(), turn.index());
  }
}
