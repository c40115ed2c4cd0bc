package munjip.lucene;

import java.io.IOException;
import java.io.Reader;
import java.util.Set;
import munjip.analysis.Folding;
import munjip.analysis.Token;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Gives verbs the stem that the letters of the text allow, where Nori chose between two at random
 * (see {@link VerbTies}); where both may stand there, both, at one position.
 */
final class VerbStemFilter extends TokenFilter {
  private static final Set<String> VERBS = Set.of("VV", "VA", "VX");

  /** What verbs end in where a dictionary lists them. */
  private static final char ENDING = '다';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final PartOfSpeechAttribute speech = addAttribute(PartOfSpeechAttribute.class);
  private FoldedReader text;
  private String other = "";
  private State place;

  VerbStemFilter(TokenStream input) {
    super(input);
  }

  /** The text that is about to be cut. */
  void read(Reader reader) {
    text = (FoldedReader) reader;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    other = "";
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!other.isEmpty()) {
      restoreState(place);
      term.setEmpty().append(other).append(ENDING);
      increment.setPositionIncrement(0);
      other = "";
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (isVerb(speech.getLeftPOS())) {
      String stem = term.toString();
      if (VerbTies.isKnown(stem)) {
        mend(stem);
      }
      term.append(ENDING);
    }
    return true;
  }

  private void mend(String stem) {
    String letters = Folding.of(text.source(offset.startOffset(), offset.endOffset()));
    char next = text.sourceAt(offset.endOffset());
    switch (VerbTies.choice(letters, stem, next)) {
      case NORI -> VerbTies.contracted(letters, stem).ifPresent(this::also);
      case LETTERS -> term.setEmpty().append(letters);
      case BOTH -> {
        term.setEmpty().append(letters);
        also(stem);
      }
    }
  }

  private void also(String stem) {
    place = captureState();
    other = stem;
  }

  /** What of a token's term may stand in a text: the stem of a verb, any other term as it is. */
  static String stem(Token token) {
    return isVerb(token) ? token.term().substring(0, token.term().length() - 1) : token.term();
  }

  /** Whether it is the stem of a verb or adjective, which this has named. */
  static boolean isVerb(Token token) {
    return VERBS.contains(token.type());
  }

  private static boolean isVerb(POS.Tag tag) {
    return tag != null && VERBS.contains(tag.name());
  }
}
