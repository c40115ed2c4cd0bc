package munjip.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import munjip.analysis.TextAnalyzer;
import munjip.query.Alternative;
import munjip.query.Alternative.Why;
import munjip.query.SearchQuery;
import munjip.query.SearchQuery.Phrase;
import munjip.query.SearchQuery.Word;
import munjip.result.SearchResults.Expansion;
import munjip.result.SearchResults.Rescue;

/**
 * Mends the words of a query that were mistyped, once it is known what they find as typed. A typed
 * word keeps being searched; what was likely meant is searched beside it, and all of that stands in
 * some note.
 */
final class Rescuer {
  private static final int MOST_ALTERNATIVES = 3;

  /** A word in more notes than this is hardly a slip that happens to stand in the notes. */
  private static final int RARE = 2;

  /**
   * Of more words, those that are not found matter little: the others find what is meant. Nothing
   * is offered for them, and only what makes no sense is mended. Measured on KorQuAD, whose
   * questions are long: to mend all that is not found gives an MRR@10 of .9743 on the first 1,200,
   * to mend nothing .9751.
   */
  private static final int FEW_WORDS = 3;

  /** A word is offered for another when it stands in so many notes ... */
  private static final int COMMON = 5;

  /** ... and in so many times as many. */
  private static final int COMMONER = 5;

  private final Searcher searcher;
  private final Function<Word, Expander.Expanded> meanings;
  private final MendableWords mendable;
  private final WordMender mender;

  /**
   * @param meanings other wordings of a term that was mended into
   */
  Rescuer(
      Searcher searcher,
      TextAnalyzer analyzer,
      Set<String> functionWords,
      Function<Word, Expander.Expanded> meanings) {
    this.meanings = meanings;
    this.searcher = searcher;
    this.mendable = new MendableWords(functionWords);
    this.mender = new WordMender(searcher.vocabulary(), analyzer, this::stands);
  }

  /**
   * A query after the rescue.
   *
   * @param clauses with what was meant beside what was typed, or in its place
   * @param typed by each word that stands in the place of another: what was typed there
   * @param shown what the answer says of it
   * @param expansions what was searched, too, because it means the same as what was meant
   * @param offers words as typed, each with a far commoner one that may have been meant
   */
  record Rescued(
      List<SearchQuery> clauses,
      Map<String, String> typed,
      List<Rescue> shown,
      List<Expansion> expansions,
      Map<String, Mended> offers) {}

  /**
   * @param clauses as asked, insignificant words told
   * @param found what they found
   */
  Rescued rescue(List<SearchQuery> clauses, FoundNotes found) {
    Map<String, List<Mended>> meant = new LinkedHashMap<>();
    Map<String, Mended> offers = new LinkedHashMap<>();
    boolean literal = found.literalNotes() > 0;
    List<Word> words = mendable.of(clauses);
    boolean many = words.size() > FEW_WORDS;
    List<Rescue> shown = new ArrayList<>(literal ? List.of() : pairs(clauses, many, meant));
    String last = lastWord(clauses);
    for (Word word : words) {
      String text = word.text();
      if (meant.containsKey(text) || text.length() < 2) {
        continue;
      }
      int notes = notes(word, found);
      boolean asItStands = literal || (many && mender.makesSense(text));
      List<Mended> best = best(text, notes, text.equals(last), asItStands);
      if (!best.isEmpty()) {
        meant.put(text, best);
        best.forEach(mended -> shown.add(rescue(text, mended)));
      } else if (notes <= RARE && !many) {
        offer(text, notes, offers);
      }
    }
    if (found.total().notes() == 0 && meant.isEmpty()) {
      nearest(clauses, meant, offers, shown);
    }
    List<Expansion> expansions = new ArrayList<>();
    Map<String, List<Alternative>> also = alternatives(meant, expansions);
    Map<String, Word> instead = instead(meant, also);
    Map<String, String> typed = new LinkedHashMap<>();
    instead.forEach((text, word) -> typed.putIfAbsent(word.text(), text));
    List<SearchQuery> mended = mendable.with(clauses, also, instead);
    return new Rescued(mended, typed, shown, expansions, offers);
  }

  /** Else the answer would be empty: then the nearest word is better than none. */
  private void nearest(
      List<SearchQuery> clauses,
      Map<String, List<Mended>> meant,
      Map<String, Mended> offers,
      List<Rescue> shown) {
    for (Word word : mendable.of(clauses)) {
      String text = word.text();
      List<Mended> near = mender.isInDictionary(text) ? List.of() : mender.similar(text, 0);
      near.stream()
          .findFirst()
          .ifPresent(
              mended -> {
                meant.put(text, List.of(mended));
                shown.add(rescue(text, mended));
                offers.remove(text);
              });
    }
  }

  private Map<String, List<Alternative>> alternatives(
      Map<String, List<Mended>> meant, List<Expansion> expansions) {
    Map<String, List<Alternative>> alternatives = new LinkedHashMap<>();
    meant.forEach(
        (word, mended) -> {
          boolean wrong = mender.isWrong(word);
          List<Alternative> also = new ArrayList<>();
          mended.forEach(
              each -> also.add(new Alternative(each.text(), wrong ? Why.MISTYPED : Why.RESCUE)));
          also.addAll(meanings(mended.getFirst(), wrong ? Why.MEANING : Why.RESCUE, expansions));
          alternatives.put(word, also);
        });
    return alternatives;
  }

  /**
   * Words that take the place of typed ones that stand nowhere and make no sense: what those find
   * by their stems is chance, and would only stand in the way. By what was typed.
   */
  private Map<String, Word> instead(
      Map<String, List<Mended>> meant, Map<String, List<Alternative>> also) {
    Map<String, Word> instead = new LinkedHashMap<>();
    meant.forEach(
        (text, mended) -> {
          String best = mended.getFirst().text();
          if (!best.contains(" ") && mender.isSenseless(text)) {
            List<Alternative> others = also.get(text);
            instead.put(text, new Word(best, true, others.subList(1, others.size())));
          }
        });
    return instead;
  }

  /** What means the same as the likeliest of what was meant: zkvktl finds Karpathy, too. */
  private List<Alternative> meanings(Mended best, Why why, List<Expansion> expansions) {
    Expander.Expanded expanded = meanings.apply(new Word(best.text()));
    expansions.addAll(expanded.shown());
    return ((Word) expanded.clauses().getFirst())
        .also().stream().map(each -> new Alternative(each.text(), why)).toList();
  }

  /**
   * @param asItStands whether it is right as far as it goes, and can only be unfinished
   */
  private List<Mended> best(String word, int notes, boolean last, boolean asItStands) {
    List<Mended> found;
    if (asItStands) {
      found = last ? mender.finished(word) : List.of();
    } else {
      found = mender.meant(word, notes, last);
    }
    return found.subList(0, Math.min(found.size(), MOST_ALTERNATIVES));
  }

  /** The word that may still be being typed. */
  private static String lastWord(List<SearchQuery> clauses) {
    for (SearchQuery clause : clauses.reversed()) {
      if (clause instanceof Word word) {
        return word.text();
      }
    }
    return "";
  }

  /**
   * What two words side by side mean together.
   *
   * @param many whether there are so many words that a space too many does no harm
   */
  private List<Rescue> pairs(
      List<SearchQuery> clauses, boolean many, Map<String, List<Mended>> meant) {
    List<Rescue> shown = new ArrayList<>();
    for (int i = 0; i + 1 < clauses.size(); i++) {
      if (!(clauses.get(i) instanceof Word first)
          || !(clauses.get(i + 1) instanceof Word second)
          || !mendable.includes(first)
          || !mendable.includes(second)
          || meant.containsKey(first.text())) {
        continue;
      }
      List<Mended> one = many ? List.of() : mender.joined(first.text(), second.text());
      for (Mended joined : one) {
        meant.put(first.text(), List.of(joined));
        meant.put(second.text(), List.of(joined));
        shown.add(rescue(first.text() + " " + second.text(), joined));
      }
      List<Mended> row = mender.inARow(first.text(), second.text());
      if (row.size() == 2) {
        meant.put(first.text(), List.of(row.get(0)));
        meant.put(second.text(), List.of(row.get(1)));
        shown.add(rescue(first.text(), row.get(0)));
        shown.add(rescue(second.text(), row.get(1)));
      }
    }
    return shown;
  }

  private static Rescue rescue(String from, Mended to) {
    return new Rescue(from, to.text(), to.how().said());
  }

  private void offer(String word, int notes, Map<String, Mended> offers) {
    mender.similar(word, notes).stream()
        .filter(m -> m.notes() >= COMMON && m.notes() >= COMMONER * notes)
        .findFirst()
        .ifPresent(mended -> offers.put(word, mended));
  }

  private int notes(Word word, FoundNotes found) {
    Integer known = found.notesByWord().get(word.text());
    return known == null ? count(word) : known;
  }

  private boolean stands(String text) {
    return count(new Phrase(text)) > 0;
  }

  private int count(SearchQuery query) {
    NoteQuery asked = new NoteQuery("", List.of(query), List.of(), 1, 0, 1, Sort.NEWEST);
    FoundNotes found = searcher.find(asked);
    return found.total().notes();
  }
}
