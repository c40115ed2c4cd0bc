package munjip.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import munjip.analysis.TextAnalyzer;
import munjip.analysis.Token;

/**
 * A typed text as the literal field is cut (see {@link LiteralTokenizer}), one place for each unit:
 * what a phrase is made of that finds it.
 */
record LiteralRow(List<Place> places) {
  /**
   * What stands at one position.
   *
   * @param plain a pair of characters, a character at the end, or a run of letters
   * @param joined a run with the character after it
   * @param signed the run with signs after it, the longest reading
   * @param led the run with the sign before it
   */
  record Place(
      String plain, Optional<String> joined, Optional<String> signed, Optional<String> led) {
    /** Says all that is known of the place, but for signs. */
    String fullest() {
      return joined.orElse(plain);
    }

    boolean isRun() {
      return !UnitReader.isCjk(plain.codePointAt(0));
    }

    /** A single character: nothing to pair it with follows. */
    boolean isCharacter() {
      return !isRun() && plain.codePointCount(0, plain.length()) == 1;
    }
  }

  LiteralRow {
    places = List.copyOf(places);
  }

  static LiteralRow of(TextAnalyzer analyzer, String text) {
    List<Place> places = new ArrayList<>();
    List<Token> here = new ArrayList<>();
    for (Token token : analyzer.tokens(Fields.LITERAL, text)) {
      if (!here.isEmpty() && here.get(0).position() != token.position()) {
        places.add(place(here));
        here.clear();
      }
      here.add(token);
    }
    if (!here.isEmpty()) {
      places.add(place(here));
    }
    return new LiteralRow(places);
  }

  private static Place place(List<Token> tokens) {
    String plain = "";
    Optional<String> joined = Optional.empty();
    Optional<String> signed = Optional.empty();
    Optional<String> led = Optional.empty();
    for (String term : tokens.stream().map(Token::term).toList()) {
      switch (term.charAt(0)) {
        case LiteralTokenizer.JOINED -> joined = Optional.of(term);
        case LiteralTokenizer.SIGNED -> signed = Optional.of(term);
        case LiteralTokenizer.LED -> led = Optional.of(term);
        default -> plain = plain.isEmpty() ? term : plain;
      }
    }
    return new Place(plain, joined, signed, led);
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  /**
   * The terms of a phrase that finds the text. Where the last character ends a pair, the pair says
   * it all; what follows it in the note is another matter.
   */
  List<String> terms() {
    List<String> terms = new ArrayList<>();
    for (Place place : places) {
      terms.add(place.fullest());
    }
    if (places.size() > 1 && places.get(places.size() - 1).isCharacter()) {
      terms.remove(terms.size() - 1);
    }
    return terms;
  }

  /**
   * The same for a phrase whose ends may lie inside longer words: runs that signs join are taken
   * together, so that few terms of the index begin or end like them.
   *
   * @param named whether names keep the signs that end them ({@code C++})
   */
  List<String> edgeTerms(boolean named) {
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      boolean last = i + 1 == places.size();
      if (!last && joinsRuns(i)) {
        terms.add(place.signed().orElseThrow());
      } else if (!last || i == 0 || !(joinsRuns(i - 1) || place.isCharacter())) {
        terms.add(named ? place.signed().orElse(place.fullest()) : place.fullest());
      }
    }
    return terms;
  }

  private boolean joinsRuns(int i) {
    Place next = places.get(i + 1);
    return next.isRun() && places.get(i).signed().filter(s -> s.endsWith(next.plain())).isPresent();
  }

  /** Whether signs make the text more than its letters. */
  boolean hasSigns() {
    return places.stream().anyMatch(p -> p.signed().isPresent() || p.led().isPresent());
  }

  /** Nothing but Latin and digits, possibly in several runs. */
  boolean isRuns() {
    return !isEmpty() && places.stream().allMatch(Place::isRun);
  }
}
