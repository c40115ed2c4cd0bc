package munjip.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import munjip.glossary.TermKey;
import munjip.glossary.TermPair;
import munjip.people.People;
import munjip.people.Speaker;
import munjip.result.GlossaryResults;
import munjip.result.GlossaryResults.Place;
import munjip.result.GlossaryResults.Term;

/**
 * What is asked of the terms that the notes give in two languages. Names of persons are left out:
 * these are among the people; so is what the user's glossary keeps apart.
 */
public final class GlossarySearch {
  /** Places told with a term. */
  private static final int MOST_PLACES = 5;

  private final Searcher searcher;
  private final Supplier<Thesaurus> thesaurus;
  private final LiveVoices voices;

  GlossarySearch(Searcher searcher, Supplier<Thesaurus> thesaurus, LiveVoices voices) {
    this.searcher = searcher;
    this.thesaurus = thesaurus;
    this.voices = voices;
  }

  public GlossaryResults terms(GlossaryQuery query) {
    String key = TermKey.of(query.text());
    Thesaurus told = thesaurus.get();
    Map<String, Set<String>> names = names(voices.now().people());
    List<TermPair> found =
        searcher.learned().glossary().pairs().stream()
            .filter(pair -> pair.confidence() >= query.minConfidence() && !pair.korean().isEmpty())
            .filter(pair -> key.isEmpty() || holds(pair, key))
            .filter(pair -> !told.keepsApart(pair.korean(), pair.foreign()))
            .filter(pair -> !isPerson(pair, names))
            .toList();
    return new GlossaryResults(
        found.size(),
        found.stream()
            .skip(query.offset())
            .limit(query.limit())
            .map(pair -> term(pair, told))
            .toList());
  }

  private static boolean holds(TermPair pair, String key) {
    return TermKey.of(pair.korean()).contains(key)
        || TermKey.of(pair.foreign()).contains(key)
        || TermKey.of(pair.abbreviation()).contains(key);
  }

  /** Of each name of somebody whom the notes name, folded, who has it. */
  private static Map<String, Set<String>> names(People people) {
    Map<String, Set<String>> names = new HashMap<>();
    for (Speaker person : people.all()) {
      names.computeIfAbsent(TermKey.of(person.name()), any -> new HashSet<>()).add(person.id());
      for (String alias : person.aliases()) {
        names.computeIfAbsent(TermKey.of(alias), any -> new HashSet<>()).add(person.id());
      }
    }
    return names;
  }

  /** Whether both are names of one person. */
  private static boolean isPerson(TermPair pair, Map<String, Set<String>> names) {
    Set<String> korean = names.getOrDefault(TermKey.of(pair.korean()), Set.of());
    return names.getOrDefault(TermKey.of(pair.foreign()), Set.of()).stream()
        .anyMatch(korean::contains);
  }

  private Term term(TermPair pair, Thesaurus told) {
    boolean abbreviated =
        !pair.abbreviation().isEmpty() && !told.keepsApart(pair.korean(), pair.abbreviation());
    List<Place> places =
        pair.places().stream()
            .map(
                place ->
                    searcher
                        .note(place.note())
                        .map(note -> new Place(note.ref(), note.lined() ? place.line() : null))
                        .orElse(null))
            .filter(Objects::nonNull)
            .limit(MOST_PLACES)
            .toList();
    return new Term(
        pair.korean(),
        pair.foreign(),
        abbreviated ? pair.abbreviation() : null,
        pair.confidence(),
        pair.notes(),
        pair.places().size(),
        places);
  }
}
