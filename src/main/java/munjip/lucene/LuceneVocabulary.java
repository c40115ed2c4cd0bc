package munjip.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import munjip.analysis.TextAnalyzer;
import munjip.query.Keyboard;
import munjip.search.Reading;
import munjip.search.Vocabulary;
import munjip.text.Hangul;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;

/** Looks spellings up in the term dictionaries that {@link Spellings} fills; no note is read. */
final class LuceneVocabulary implements Vocabulary {
  /** Terms of one segment looked at for a short beginning, which thousands may share. */
  private static final int MOST_TERMS = 5_000;

  private static final int LAST_ASCII = 127;

  /**
   * What follows the first consonant of a syllable: keys of its vowel and of its last consonant.
   */
  private static final String REST_OF_SYLLABLE = "[hklyuiopbnmjOP]{1,2}[qwertasdfgzxcvRT]{0,2}";

  private final OpenIndex index;
  private final TextAnalyzer analyzer;

  LuceneVocabulary(OpenIndex index, TextAnalyzer analyzer) {
    this.index = index;
    this.analyzer = analyzer;
  }

  @Override
  public int size() {
    // Of the largest segment: the others mostly repeat its words.
    return sizes(Fields.KOREAN_WORD) + sizes(Fields.LATIN_WORD);
  }

  private int sizes(String field) {
    return index.ask(
        searcher -> {
          long most = 0;
          for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms terms = leaf.reader().terms(field);
            most = Math.max(most, terms == null ? 0 : terms.size());
          }
          return Math.toIntExact(most);
        });
  }

  @Override
  public int notes(String word) {
    if (isKorean(word) && !Hangul.isHangul(word.replace(" ", ""))) {
      // Its keys might be those of another word.
      return 0;
    }
    BytesRef term = new BytesRef(spelled(word));
    Look look =
        (terms, found) -> {
          TermsEnum all = terms.iterator();
          if (all.seekExact(term)) {
            found.add(all);
          }
        };
    return known(field(word), look, spelling -> word).stream().mapToInt(Known::notes).sum();
  }

  @Override
  public Optional<Known> known(String word) {
    return Optional.of(new Known(word, notes(word))).filter(known -> known.notes() > 0);
  }

  @Override
  public List<String> forms(String word) {
    return Inflections.forms(word);
  }

  @Override
  public Reading reading(String word) {
    return WordReading.of(word, analyzer.tokens(Fields.TEXT, word));
  }

  @Override
  public List<Known> near(String word, int edits) {
    String spelled = spelled(word);
    if (spelled.isEmpty() || spelled.chars().anyMatch(c -> c > LAST_ASCII)) {
      return List.of();
    }
    // Two slips in one word leave its first letter: with it, few of the terms need be looked at.
    int kept = edits > 1 ? 1 : 0;
    LevenshteinAutomata slips =
        new LevenshteinAutomata(spelled.substring(kept).chars().toArray(), LAST_ASCII, true);
    Automaton spellings = slips.toAutomaton(edits, spelled.substring(0, kept));
    CompiledAutomaton near = new CompiledAutomaton(spellings, true, false, true);
    return known(field(word), all(near), decoded(word));
  }

  @Override
  public List<Known> beginningWith(String beginning) {
    return known(field(beginning), beginning(beginning), decoded(beginning));
  }

  @Override
  public List<Known> withInitials(String pattern) {
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      keys.append(i == 0 ? "" : " ?").append(Keyboard.latin(pattern.substring(i, i + 1)));
      keys.append(Hangul.isSyllable(pattern.charAt(i)) ? "" : REST_OF_SYLLABLE);
    }
    Automaton automaton = new RegExp(keys.append("(.*)?").toString()).toAutomaton();
    CompiledAutomaton beginning =
        new CompiledAutomaton(
            Operations.determinize(automaton, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT),
            false,
            false);
    return known(Fields.KOREAN_WORD, all(beginning), Keyboard::hangul);
  }

  private static Look all(CompiledAutomaton automaton) {
    return (terms, found) -> {
      TermsEnum matching = terms.intersect(automaton, null);
      while (matching.next() != null) {
        found.add(matching);
      }
    };
  }

  private static Look beginning(String text) {
    BytesRef start = new BytesRef(spelled(text));
    return (terms, found) -> {
      TermsEnum all = terms.iterator();
      boolean more = all.seekCeil(start) != TermsEnum.SeekStatus.END;
      for (int i = 0; more && i < MOST_TERMS && StringHelper.startsWith(all.term(), start); i++) {
        found.add(all);
        more = all.next() != null;
      }
    };
  }

  private static boolean isKorean(String word) {
    return word.chars().anyMatch(c -> Hangul.isSyllable(c) || Hangul.isJamo(c));
  }

  private static String spelled(String word) {
    return isKorean(word) ? Keyboard.latin(word) : Spellings.latin(word);
  }

  private static UnaryOperator<String> decoded(String word) {
    return isKorean(word) ? Keyboard::hangul : spelling -> spelling;
  }

  private static String field(String word) {
    return isKorean(word) ? Fields.KOREAN_WORD : Fields.LATIN_WORD;
  }

  private interface Look {
    void into(Terms terms, FoundTerms found) throws IOException;
  }

  /** What a look finds in each segment, with the notes of all. */
  private List<Known> known(String field, Look look, UnaryOperator<String> word) {
    FoundTerms found =
        index.ask(
            searcher -> {
              FoundTerms terms = new FoundTerms();
              for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                Terms all = leaf.reader().terms(field);
                if (all != null) {
                  terms.in(leaf.reader());
                  look.into(all, terms);
                }
              }
              return terms;
            });
    return found.notes().entrySet().stream()
        .map(term -> new Known(word.apply(term.getKey()), term.getValue()))
        .toList();
  }
}
