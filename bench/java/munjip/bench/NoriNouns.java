package munjip.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The nouns with which words begin, as Nori's tokenizer with its defaults sees them. */
final class NoriNouns {
  private static final Set<POS.Tag> NOUNS = Set.of(POS.Tag.NNG, POS.Tag.NNP);

  private NoriNouns() {}

  static Set<String> in(Collection<String> eojeols) {
    Set<String> nouns = new TreeSet<>();
    try (Analyzer analyzer = new Tokens()) {
      for (String eojeol : eojeols) {
        try (TokenStream tokens = analyzer.tokenStream("", eojeol)) {
          CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
          OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
          PartOfSpeechAttribute speech = tokens.getAttribute(PartOfSpeechAttribute.class);
          tokens.reset();
          if (tokens.incrementToken()
              && offset.startOffset() == 0
              && term.length() >= 2
              && NOUNS.contains(speech.getLeftPOS())
              && NOUNS.contains(speech.getRightPOS())) {
            nouns.add(term.toString());
          }
        }
      }
      return nouns;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All that the tokenizer gives, nothing filtered out. */
  private static final class Tokens extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      return new TokenStreamComponents(new KoreanTokenizer());
    }
  }
}
