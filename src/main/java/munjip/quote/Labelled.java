package munjip.quote;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.TextRange;

/** A name with a colon before a quotation, or behind it with a dash. */
final class Labelled {
  private static final Pattern COLON =
      Pattern.compile("[`*]*(?:\\s?\\([^)]{0,60}\\))?\\s?[:：]\\s*[*_]*");
  private static final Pattern DASH =
      Pattern.compile("\\s*[*_(]*\\s*(?:—|–|―|--|-|~)\\s*[*_]*(?:by |@)?");

  private Labelled() {}

  static void find(Turn turn) {
    Sentence s = turn.sentence();
    String outer = s.masked().outer();
    for (TextRange quote : s.quotes()) {
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
              && !behind.matches("(?s)\\s?(?:지음|저(?![가-힣])|옮김|著|글·).*")
              && !Ko.SUBJECT_AT.matcher(behind).lookingAt()
              && !behind.matches("(?s)\\s(?:is|was|has|and)\\b.*")) {
            add(turn, quote, place, "—", .95);
          }
        }
      }
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
