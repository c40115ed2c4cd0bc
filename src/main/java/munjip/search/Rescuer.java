package munjip.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import munjip.analysis.TextAnalyzer;
import munjip.query.SearchQuery;
import munjip.query.SearchQuery.Phrase;
import munjip.query.SearchQuery.Word;

/**
 * Mends the words of a query that were mistyped, once it is known what they find as typed. What was
 * likely meant, which always stands in some note, if only in another wording, is searched beside
 * the typed word; in its place only when what was typed makes no sense and stands nowhere.
 */
final class Rescuer {
  /** Wordings that one word is mended into; the answer says them all. */
  private static final int MOST_ALTERNATIVES = 3;

  /** Of a single letter or syllable nobody can tell what was meant. */
  private static final int SHORTEST = 2;

  /** A word in more notes than this is hardly a slip that happens to stand in the notes. */
  static final int RARE = 2;

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
  private final Function<List<SearchQuery>, Expander.Expanded> meanings;
  private final MendableWords mendable;
  private final WordMender mender;
  private final PairMender pairs;

  /**
   * @param thesaurus terms that may be meant where the notes have another wording of them
   * @param meanings adds other wordings to what was meant
   */
  Rescuer(
      Searcher searcher,
      TextAnalyzer analyzer,
      Set<String> functionWords,
      Thesaurus thesaurus,
      Function<List<SearchQuery>, Expander.Expanded> meanings) {
    this.meanings = meanings;
    this.searcher = searcher;
    this.mendable = new MendableWords(functionWords);
    Vocabulary words =
        new VocabularyWithTerms(searcher.vocabulary(), thesaurus, text -> count(new Phrase(text)));
    this.mender = new WordMender(words, analyzer, this::stands);
    this.pairs = new PairMender(words, this::stands);
  }

  /**
   * @param clauses as asked, insignificant words told
   * @param found what they found; when some full hit is literal, only what the last word may become
   *     is added
   */
  Rescued rescue(List<SearchQuery> clauses, FoundNotes found) {
    MeantWords meant = new MeantWords();
    Map<String, Mended> offers = new LinkedHashMap<>();
    boolean literal = found.literalNotes() > 0;
    List<Word> words = mendable.of(clauses);
    boolean many = words.size() > FEW_WORDS;
    if (!literal) {
      // Among many words a space too many does no harm.
      mendable.pairs(clauses).forEach(pair -> mendPair(pair, !many, meant));
    }
    String last = lastWord(clauses);
    for (Word word : words) {
      String text = word.text();
      if (meant.has(text) || text.length() < SHORTEST) {
        continue;
      }
      int notes = notes(word, found);
      boolean asItStands = literal || (many && mender.makesSense(text));
      List<Mended> best = best(text, notes, text.equals(last), asItStands);
      if (!best.isEmpty()) {
        meant.put(text, best);
      } else if (notes <= RARE && !many) {
        offer(text, notes, offers);
      }
    }
    if (found.total().notes() == 0 && meant.isEmpty()) {
      nearest(words, meant, offers);
    }
    return new Rewording(mender, meanings).of(clauses, mendable, meant, offers);
  }

  private void mendPair(MendableWords.Pair pair, boolean parted, MeantWords meant) {
    String first = pair.first().text();
    String second = pair.second().text();
    if (!meant.has(first) && !meant.has(second)) {
      pairs.mend(first, second, parted, meant);
    }
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

  /** Else the answer would be empty: then the nearest word is better than none. */
  private void nearest(List<Word> words, MeantWords meant, Map<String, Mended> offers) {
    for (Word word : words) {
      String text = word.text();
      List<Mended> near = mender.isInDictionary(text) ? List.of() : mender.similar(text, 0);
      if (!near.isEmpty()) {
        meant.put(text, near.subList(0, 1));
        offers.remove(text);
      }
    }
  }

  private void offer(String word, int notes, Map<String, Mended> offers) {
    mender.similar(word, notes).stream()
        .filter(m -> m.notes() >= COMMON && m.notes() >= COMMONER * notes)
        .findFirst()
        .ifPresent(mended -> offers.put(word, mended));
  }

  /** How many notes a word finds as typed; asked for when it stands in a group. */
  private int notes(Word word, FoundNotes found) {
    Integer known = found.notesByWord().get(word.text());
    return known == null ? count(word) : known;
  }

  private boolean stands(String text) {
    return count(new Phrase(text)) > 0;
  }

  private int count(SearchQuery query) {
    return searcher.find(NoteQuery.counting(query)).total().notes();
  }
}
