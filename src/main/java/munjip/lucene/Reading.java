package munjip.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import munjip.analysis.Token;
import munjip.lucene.Evidence.Form;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * One way to understand a typed word: its stems in a row, and how they relate to its letters.
 *
 * @param places in order; a place has several tokens when nobody can tell which stem it is
 * @param unless a noun which, where the notes have it, is what was meant
 */
record Reading(List<List<Token>> places, Form form, Optional<String> unless) {
  Reading {
    places = places.stream().map(List::copyOf).toList();
  }

  static Reading of(List<Token> tokens, Form form) {
    List<List<Token>> places = new ArrayList<>();
    for (Token token : tokens) {
      boolean same =
          !places.isEmpty() && places.get(places.size() - 1).get(0).position() == token.position();
      if (same) {
        places.get(places.size() - 1).add(token);
      } else {
        places.add(new ArrayList<>(List.of(token)));
      }
    }
    return new Reading(places, form, Optional.empty());
  }

  /** The same, as long as no note has this noun. */
  Reading unless(String noun) {
    return new Reading(places, form, Optional.of(noun));
  }

  /** The same among the words of somebody: see {@link SaidFields#term(int, String)}. */
  Reading saidBy(int person) {
    List<List<Token>> said =
        places.stream()
            .map(
                place ->
                    place.stream()
                        .map(
                            token ->
                                new Token(
                                    SaidFields.term(person, token.term()),
                                    token.range(),
                                    token.position(),
                                    token.type()))
                        .toList())
            .toList();
    return new Reading(said, form, unless);
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  /** One stem for each place, the likelier one. */
  List<Token> stems() {
    return places.stream().map(place -> place.get(0)).toList();
  }

  /** Where the stems stand in a row. */
  Query query(String field) {
    Query row = row(field);
    return unless.isEmpty()
        ? row
        : new FallbackQuery(new TermQuery(new Term(Fields.TEXT, unless.get())), row);
  }

  private Query row(String field) {
    if (places.isEmpty()) {
      return new MatchNoDocsQuery("no tokens");
    }
    if (places.size() == 1) {
      return WordQueries.any(
          places.get(0).stream()
              .<Query>map(t -> new TermQuery(new Term(field, t.term())))
              .toList());
    }
    if (places.stream().allMatch(place -> place.size() == 1)) {
      return WordQueries.phrase(field, stems(), 0);
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    int first = places.get(0).get(0).position();
    for (List<Token> place : places) {
      Term[] terms = place.stream().map(t -> new Term(field, t.term())).toArray(Term[]::new);
      phrase.add(terms, place.get(0).position() - first);
    }
    return phrase.build();
  }

  /** Whether it says the same as another one. */
  boolean isLike(Reading other) {
    return terms().equals(other.terms());
  }

  private List<List<String>> terms() {
    return places.stream().map(place -> place.stream().map(Token::term).toList()).toList();
  }

  /** So many letters of the text it was read from are in it. */
  int letters() {
    return places.stream().mapToInt(place -> place.get(0).range().length()).sum();
  }
}
