package munjip.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import munjip.analysis.AnalysisConfig;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanReadingFormFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.apache.lucene.analysis.miscellaneous.KeywordMarkerFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The analyzer of each field. Text is folded first (see {@link munjip.analysis.Folding}) by a char
 * filter that leads offsets back to the text as it stands.
 */
final class FieldAnalyzers extends DelegatingAnalyzerWrapper {
  private final Analyzer words;
  private final Analyzer literal;
  private final Analyzer whole;

  FieldAnalyzers(AnalysisConfig config) {
    super(PER_FIELD_REUSE_STRATEGY);
    UserDictionary dictionary = dictionary(config);
    Set<POS.Tag> stops =
        config.stopTags().stream().map(POS::resolveTag).collect(Collectors.toUnmodifiableSet());
    words =
        new Folding() {
          @Override
          protected Reader initReader(String field, Reader reader) {
            return new FoldedReader(reader, SignRuns::shortened);
          }

          @Override
          protected TokenStreamComponents createComponents(String field) {
            // DISCARD, and no unknown unigrams nor number filter: see design §7, parts §4.
            Tokenizer tokenizer =
                new KoreanTokenizer(
                    TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
                    dictionary,
                    KoreanTokenizer.DecompoundMode.DISCARD,
                    false,
                    true);
            TokenStream stream = new KoreanPartOfSpeechStopFilter(tokenizer, stops);
            stream = new KoreanReadingFormFilter(stream);
            VerbStemFilter verbs = new VerbStemFilter(stream);
            stream = new PorterStemFilter(new ShortWords(verbs));
            return new TokenStreamComponents(
                reader -> {
                  tokenizer.setReader(reader);
                  verbs.read(reader);
                },
                stream);
          }
        };
    literal =
        new Folding() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new LiteralTokenizer());
          }
        };
    whole =
        new Folding() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new WordTokenizer());
          }
        };
  }

  /** The one place that knows which field is cut how. */
  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return switch (field) {
      case Fields.TEXT, Fields.NOTE_TEXT, Fields.TITLE, Fields.HEADING, Fields.WORK -> words;
      case Fields.LITERAL,
          Fields.TITLE_LITERAL,
          Fields.HEADING_LITERAL,
          Fields.WORK_LITERAL,
          Fields.LINK ->
          literal;
      case Fields.WORD -> whole;
      // Their terms come ready made; only the gap between texts is asked of the analyzer.
      case Fields.KOREAN_WORD, Fields.LATIN_WORD, Fields.SAID_TEXT -> whole;
      default -> throw new IllegalArgumentException("field '" + field + "' is not analyzed");
    };
  }

  private static UserDictionary dictionary(AnalysisConfig config) {
    if (config.userWords().isEmpty()) {
      return null;
    }
    try {
      return UserDictionary.open(new StringReader(String.join("\n", config.userWords())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    super.close();
    words.close();
    literal.close();
    whole.close();
  }

  /** Keeps Porter from making O of OS and IO of iOS: they are no plurals. */
  private static final class ShortWords extends KeywordMarkerFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    ShortWords(TokenStream stream) {
      super(stream);
    }

    @Override
    protected boolean isKeyword() {
      return term.length() < 3 || "ios".contentEquals(term);
    }
  }

  private abstract static class Folding extends Analyzer {
    @Override
    protected Reader initReader(String field, Reader reader) {
      return new FoldedReader(reader);
    }

    /** Title, tags and text of a note share a field; no phrase runs from one into the next. */
    @Override
    public int getPositionIncrementGap(String field) {
      return 100;
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader reader) {
      return new FoldedReader(reader);
    }
  }
}
