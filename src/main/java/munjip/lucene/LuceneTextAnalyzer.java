package munjip.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import munjip.analysis.TextAnalyzer;
import munjip.analysis.Token;
import munjip.text.TextRange;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The engine's own analysis, for everybody who needs tokens. */
final class LuceneTextAnalyzer implements TextAnalyzer {
  private static final Set<String> FIELDS =
      Collections.unmodifiableSet(
          new LinkedHashSet<>(List.of(Fields.TEXT, Fields.LITERAL, Fields.WORD)));

  private final Analyzer analyzer;
  private final DictionaryEntries entries = new DictionaryEntries();

  LuceneTextAnalyzer(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  @Override
  public Set<String> fields() {
    return FIELDS;
  }

  @Override
  public String about(String field) {
    return TokenKinds.about(field);
  }

  @Override
  public String kind(String field, Token token) {
    return TokenKinds.of(field, token);
  }

  @Override
  public Optional<String> entry(String word) {
    return entries.of(word);
  }

  @Override
  public List<Token> tokens(String field, String text) {
    if (!FIELDS.contains(field)) {
      throw new IllegalArgumentException(
          "no field '" + field + "'; there are " + String.join(", ", FIELDS));
    }
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      PartOfSpeechAttribute speech =
          stream.hasAttribute(PartOfSpeechAttribute.class)
              ? stream.getAttribute(PartOfSpeechAttribute.class)
              : null;
      List<Token> tokens = new ArrayList<>();
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += increment.getPositionIncrement();
        String type =
            speech != null && speech.getLeftPOS() != null ? speech.getLeftPOS().name() : field;
        TextRange range = new TextRange(offset.startOffset(), offset.endOffset());
        tokens.add(new Token(term.toString(), range, Math.max(0, position), type));
      }
      stream.end();
      return tokens;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
