package munjip.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;

/**
 * A phrase whose first term may be the end, and whose last term the beginning, of a longer one; a
 * single term may stand anywhere in one. So quoted Latin text is found inside words, too.
 */
final class EdgePhraseQuery extends Query {
  /** Terms tried at an edge; with more, what was typed is too short to be told by its edges. */
  private static final int MOST_TERMS = 50_000;

  /** Between two letters that stand in different words; between syllables there may be none. */
  private static final String GAP = "[^\\p{L}\\p{N}]";

  private final String field;
  private final String text;
  private final List<String> terms;
  private final boolean openStart;
  private final boolean openEnd;

  /**
   * @param field character pairs and runs, as {@link LiteralTokenizer} makes them
   * @param text what the terms were made of, folded
   * @param terms in order, at adjacent positions
   * @param openStart whether the first term may be the end of a longer one
   * @param openEnd whether the last term may be the beginning of a longer one
   */
  EdgePhraseQuery(
      String field, String text, List<String> terms, boolean openStart, boolean openEnd) {
    this.field = field;
    this.text = text;
    this.terms = List.copyOf(terms);
    this.openStart = openStart;
    this.openEnd = openEnd;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    int last = terms.size() - 1;
    if (last == 0) {
      List<Term> found = expand(reader, terms.get(0), openStart, openEnd);
      return new TermInSetQuery(field, found.stream().map(Term::bytes).toList());
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (int i = 0; i <= last; i++) {
      List<Term> found = expand(reader, terms.get(i), i == 0 && openStart, i == last && openEnd);
      if (found.isEmpty()) {
        return new MatchNoDocsQuery("no word holds '" + terms.get(i) + "'");
      }
      phrase.add(found.toArray(Term[]::new));
    }
    // Of how many words a text may be a part says nothing of how much it means.
    return new ConstantScoreQuery(phrase.build());
  }

  /**
   * How it stands in folded text: what is between the letters counts alike. The index knows only
   * the words that hold it, and far too many of them to look each up.
   */
  Pattern inText() {
    StringBuilder pattern = new StringBuilder();
    boolean apart = false;
    int before = -1;
    for (int c : text.codePoints().toArray()) {
      if (!UnitReader.isLetter(c)) {
        apart = true;
        continue;
      }
      boolean syllables = before >= 0 && (UnitReader.isCjk(before) || UnitReader.isCjk(c));
      if (syllables) {
        pattern.append(GAP).append('*');
      } else if (apart && before >= 0) {
        pattern.append(GAP).append('+');
      }
      String letter = Pattern.quote(Character.toString(c));
      pattern.append(letter);
      if (before < 0 && !openStart) {
        // Looked at once the letter is there, for that is seldom.
        pattern.append("(?<![\\p{L}\\p{N}]").append(letter).append(')');
      }
      before = c;
      apart = false;
    }
    return Pattern.compile(pattern.append(openEnd ? "" : "(?![\\p{L}\\p{N}])").toString());
  }

  private List<Term> expand(IndexReader reader, String text, boolean before, boolean after)
      throws IOException {
    if (!before && !after) {
      return List.of(new Term(field, text));
    }
    List<Automaton> parts = new ArrayList<>();
    boolean marked = text.charAt(0) <= LiteralTokenizer.LED;
    if (before && marked) {
      parts.add(Automata.makeChar(text.charAt(0)));
      parts.add(Automata.makeAnyString());
    } else if (before) {
      // Marked terms are left out: they would be marked with the character after the word.
      parts.add(
          Operations.optional(
              Operations.concatenate(
                  List.of(
                      Automata.makeCharRange(LiteralTokenizer.LED + 1, Character.MAX_CODE_POINT),
                      Automata.makeAnyString()))));
    }
    parts.add(Automata.makeString(before && marked ? text.substring(1) : text));
    if (after) {
      parts.add(Automata.makeAnyString());
    }
    Automaton automaton =
        Operations.determinize(
            Operations.concatenate(parts), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    List<Term> found = new ArrayList<>();
    Terms all = MultiTerms.getTerms(reader, field);
    if (all != null) {
      TermsEnum each = new CompiledAutomaton(automaton).getTermsEnum(all);
      for (BytesRef term = each.next();
          term != null && found.size() < MOST_TERMS;
          term = each.next()) {
        found.add(new Term(field, BytesRef.deepCopyOf(term)));
      }
    }
    return found;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String defaultField) {
    return field + ":" + (openStart ? "*" : "") + terms + (openEnd ? "*" : "");
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && field.equals(((EdgePhraseQuery) other).field)
        && text.equals(((EdgePhraseQuery) other).text)
        && terms.equals(((EdgePhraseQuery) other).terms)
        && openStart == ((EdgePhraseQuery) other).openStart
        && openEnd == ((EdgePhraseQuery) other).openEnd;
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), field, text, terms, openStart, openEnd);
  }
}
