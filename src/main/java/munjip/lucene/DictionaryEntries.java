package munjip.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Tells words that Nori's dictionary has from those it only guesses at: asked to, it gives unknown
 * words letter by letter.
 */
final class DictionaryEntries implements AutoCloseable {
  private final Analyzer analyzer =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer tokenizer =
              new KoreanTokenizer(
                  TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
                  null,
                  KoreanTokenizer.DecompoundMode.NONE,
                  true,
                  false);
          return new TokenStreamComponents(tokenizer);
        }
      };

  /** The part of speech of a word that is one entry; nothing when it is none, or several. */
  Optional<String> of(String word) {
    try (TokenStream stream = analyzer.tokenStream("", word)) {
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PartOfSpeechAttribute speech = stream.addAttribute(PartOfSpeechAttribute.class);
      stream.reset();
      Optional<String> entry = Optional.empty();
      if (stream.incrementToken() && offset.endOffset() == word.length()) {
        entry = Optional.ofNullable(speech.getLeftPOS()).map(Enum::name);
      }
      while (stream.incrementToken()) {
        entry = Optional.empty();
      }
      stream.end();
      return entry;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    analyzer.close();
  }
}
